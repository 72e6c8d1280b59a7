from dataclasses import replace

import pytest

from bot.slack import SlackMessenger
from conversations.ports import Address
from scheduler.messenger import AskFirstError, LaterError, NeverError, Reference
from tests.bot.slack.parcels import NOTICE, TO_CHANNEL, TO_ONE, dm, parcel
from tests.bot.slack.steps import ANSWERED, ASK, RESULT
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_things import USUAL_SCOPES


async def test_a_message_goes_to_the_persons_dm(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    reference = await messenger.send(parcel(step=RESULT))

    (message,) = dm(slack)
    assert reference == Reference(message.channel, message.ts)
    assert message.text == RESULT.notification
    assert message.event_type == "diagnosis_result"
    assert message.payload == {**RESULT.payload, "delivery": "D-1"}


async def test_links_are_not_unfolded(slack: LoopbackSlack, messenger: SlackMessenger) -> None:
    await messenger.send(parcel())

    (call,) = slack.calls_of("chat.postMessage")
    assert call.arguments["unfurl_links"] is False


async def test_a_dm_is_looked_up_once_a_person(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    for delivery in ("D-1", "D-2"):
        await messenger.send(parcel(delivery=delivery))
    await messenger.send(parcel(Address("slack", "T1", user="U2")))

    assert len(slack.calls_of("conversations.open")) == 2
    assert len(dm(slack)) == 2


@pytest.mark.parametrize("refusal", ["unknown_method", "missing_scope"])
async def test_where_no_dm_may_be_opened_the_persons_id_stands_for_it(
    slack: LoopbackSlack, messenger: SlackMessenger, refusal: str
) -> None:
    slack.fail("conversations.open", refusal)

    reference = await messenger.send(parcel())

    assert reference.channel == slack.dm("T1", "U1")


async def test_a_card_is_updated_in_place(slack: LoopbackSlack, messenger: SlackMessenger) -> None:
    first = await messenger.send(parcel(step=ASK))

    second = await messenger.send(parcel(step=ANSWERED, delivery="D-2", replaces=first))

    (message,) = dm(slack)
    assert second == first
    assert message.text == ANSWERED.notification
    assert message.payload == {"delivery": "D-2"}


@pytest.mark.parametrize(
    "refusal", ["message_not_found", "cant_update_message", "edit_window_closed"]
)
async def test_what_can_no_longer_be_updated_is_posted_anew(
    slack: LoopbackSlack, messenger: SlackMessenger, refusal: str
) -> None:
    first = await messenger.send(parcel(step=ASK))
    slack.fail("chat.update", refusal)

    second = await messenger.send(parcel(step=ANSWERED, delivery="D-2", replaces=first))

    assert [m.ts for m in dm(slack)] == [first.message, second.message]


async def test_in_a_channel_a_person_alone_sees_what_is_for_them(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    reference = await messenger.send(parcel(TO_ONE))

    (shown,) = slack.ephemerals
    assert (shown.channel, shown.seen_by, shown.text) == ("C1", "U1", NOTICE.notification)
    assert reference == Reference("C1", shown.ts)
    assert slack.messages("C1") == []


@pytest.mark.parametrize("refusal", ["channel_not_found", "not_in_channel", "user_not_in_channel"])
async def test_who_does_not_see_the_channel_reads_it_in_the_dm(
    slack: LoopbackSlack, messenger: SlackMessenger, refusal: str
) -> None:
    slack.fail("chat.postEphemeral", refusal)

    reference = await messenger.send(parcel(TO_ONE))

    assert reference == Reference(slack.dm("T1", "U1"), dm(slack)[0].ts)


async def test_a_dm_is_no_channel_to_show_something_in(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    channel = slack.dm("T1", "U1")

    await messenger.send(parcel(Address("slack", "T1", channel=channel, user="U1")))

    assert (len(dm(slack)), slack.ephemerals) == (1, [])


async def test_a_channel_of_the_firm_alone_needs_no_consent(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(parcel(TO_CHANNEL, RESULT, consent=False))

    assert [m.event_type for m in slack.messages("C1")] == ["diagnosis_result"]


async def test_where_others_read_it_is_asked_first(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.add_channel("C9", is_ext_shared=True)
    to = Address("slack", "T1", channel="C9")

    with pytest.raises(AskFirstError):
        await messenger.send(parcel(to, RESULT, consent=False))
    assert slack.messages("C9") == []

    await messenger.send(parcel(to, RESULT, consent=True))
    assert len(slack.messages("C9")) == 1


async def test_where_slack_does_not_tell_who_reads_it_is_asked_first(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.fail("conversations.info", "missing_scope")

    with pytest.raises(AskFirstError):
        await messenger.send(parcel(TO_CHANNEL, consent=False))


async def test_where_slack_does_not_answer_who_reads_it_waits(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.refuse("conversations.info", status=503)

    with pytest.raises(LaterError):
        await messenger.send(parcel(TO_CHANNEL, consent=False))
    assert slack.messages("C1") == []


async def test_a_channel_that_is_not_there_is_never_asked_about(
    messenger: SlackMessenger,
) -> None:
    with pytest.raises(NeverError, match="channel_not_found"):
        await messenger.send(parcel(Address("slack", "T1", channel="C404"), consent=False))


async def test_a_public_channel_needs_no_invitation(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.scopes = USUAL_SCOPES | {"chat:write.public"}
    slack.add_channel("C2", bot_is_member=False)

    await messenger.send(parcel(Address("slack", "T1", channel="C2")))

    assert len(slack.messages("C2")) == 1


async def test_a_private_channel_without_the_app_is_a_refusal(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.add_channel("G2", bot_is_member=False, is_private=True)

    with pytest.raises(NeverError, match="not_in_channel"):
        await messenger.send(parcel(Address("slack", "T1", channel="G2")))


async def test_how_many_read_a_channel_is_counted_where_somebody_wants_to_know(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.add_channel("C9", members=("U1", "U2", "U3"))
    to = Address("slack", "T1", channel="C9")

    first = await messenger.send(replace(parcel(to), counts=True))
    again = await messenger.send(replace(parcel(to, replaces=first), counts=True))

    assert (first.readers, again.readers) == (3, 3)
    assert (await messenger.send(parcel(to, delivery="D-2"))).readers is None


async def test_a_message_leaves_although_nobody_tells_how_many_read_it(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.fail("conversations.info", "missing_scope")

    assert (await messenger.send(replace(parcel(TO_CHANNEL), counts=True))).readers is None
    assert len(slack.messages("C1")) == 1


async def test_a_thing_kept_fresh_is_not_brought_back_where_somebody_deleted_it(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    gone = Reference("C1", "1.000001")

    assert await messenger.send(replace(parcel(TO_CHANNEL, replaces=gone), fresh="plan")) == gone
    assert slack.messages("C1") == []
