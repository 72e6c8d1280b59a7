import asyncio
from dataclasses import replace

import aiohttp
import pytest

from bot.teams import TeamsMessenger
from bot.teams.limits import wire
from conversations.ports import Address
from scheduler.messenger import AskFirstError, LaterError, Messenger, Reference
from tests.bot.slack.steps import ANSWERED, ASK, RESULT
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.memory import MemoryReferences
from tests.bot.teams.parcels import CHANNEL, NOTICE, TO_CHANNEL, TO_DM, TO_ONE, met, parcel
from tests.bot.teams.service import Json
from tests.bot.teams.signing import BOT, TENANT

CHAT = "a:chat-of-29:yamada"
INSIDER = {"id": "29:a", "tenantId": TENANT, "userRole": "user", "userPrincipalName": "a@firm.jp"}


async def test_a_message_goes_into_the_chat_it_was_asked_from(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)

    reference = await messenger.send(parcel())

    (message,) = teams.standing(CHAT)
    assert reference == Reference(CHAT, message.id)
    assert message.activity["summary"] == NOTICE.notification
    assert message.sme == {"event_type": "sme_message", "event_payload": {"delivery": "D-1"}}
    assert [call.name for call in teams.calls] == ["token", "post"]


async def test_the_message_is_a_card_and_no_text_beside_it(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)

    await messenger.send(parcel(step=ASK))

    (call,) = teams.calls_of("post")
    sent = call.body
    assert "text" not in sent
    assert (sent["type"], sent["from"]["id"]) == ("message", BOT)
    assert sent["recipient"]["id"] == "29:yamada"
    assert "replyToId" not in sent
    assert sent["speak"]
    assert wire(sent["attachments"][0]["content"]) in call.raw  # UTF-8, not escaped


async def test_one_token_serves_all_that_is_sent(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)

    await asyncio.gather(*(messenger.send(parcel(delivery=f"D-{n}")) for n in range(10)))

    (asked,) = teams.calls_of("token")
    assert len(teams.standing(CHAT)) == 10
    assert asked.path == f"/login/{TENANT}/oauth2/v2.0/token"
    assert asked.body["scope"] == "https://api.botframework.com/.default"
    assert asked.body["grant_type"] == "client_credentials"


async def test_somebody_who_never_wrote_gets_a_chat_begun_once(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)

    for delivery in ("D-1", "D-2"):
        await messenger.send(parcel(Address("teams", TENANT, user="29:sato"), delivery=delivery))

    (created,) = teams.calls_of("create")
    assert created.body["members"] == [{"id": "29:sato"}]
    assert created.body["bot"] == {"id": BOT}
    assert created.body["channelData"] == {"tenant": {"id": TENANT}}
    assert created.body["isGroup"] is False
    assert len(teams.standing("a:chat-of-29:sato")) == 2


async def test_before_anybody_wrote_the_setting_tells_the_service(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    await messenger.send(parcel())

    assert len(teams.standing(CHAT)) == 1


async def test_a_chat_that_is_no_more_is_begun_anew(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)
    teams.refuse("post", 404, "ConversationNotFound")

    await messenger.send(parcel())

    assert [call.name for call in teams.calls] == ["token", "post", "create", "post"]
    assert len(teams.standing(CHAT)) == 1


async def test_a_card_is_updated_in_place(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)
    first = await messenger.send(parcel(step=ASK))

    second = await messenger.send(parcel(step=ANSWERED, delivery="D-2", replaces=first))

    (message,) = teams.standing(CHAT)
    assert second == first
    assert message.edits == 1
    assert message.activity["summary"] == ANSWERED.notification
    assert message.sme["event_payload"] == {"delivery": "D-2"}


async def test_what_can_no_longer_be_updated_is_posted_anew(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)
    first = await messenger.send(parcel(step=ASK))
    teams.refuse("put", 404, "MessageNotFound")

    second = await messenger.send(parcel(step=ANSWERED, delivery="D-2", replaces=first))

    assert [m.id for m in teams.standing(CHAT)] == [first.message, second.message]


async def test_a_message_whose_id_was_not_told_is_posted_anew(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)
    teams.answer("post", 202, {})
    first = await messenger.send(parcel(step=ASK))

    second = await messenger.send(parcel(step=ANSWERED, replaces=first))

    assert (first.message, teams.calls_of("put")) == ("", [])
    assert second.message


async def test_a_channel_gets_a_message_of_its_own(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, f"{CHANNEL};messageid=16")

    reference = await messenger.send(parcel(TO_CHANNEL, RESULT))

    (message,) = teams.standing(CHANNEL)
    assert reference == Reference(CHANNEL, message.id)
    assert message.sme["event_type"] == "diagnosis_result"
    assert "recipient" not in message.activity


async def test_a_channels_message_is_updated_in_place(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)
    first = await messenger.send(parcel(TO_CHANNEL, RESULT))

    await messenger.send(parcel(TO_CHANNEL, RESULT, delivery="D-2", replaces=first))

    assert [(m.id, m.edits) for m in teams.standing(CHANNEL)] == [(first.message, 1)]


async def test_what_is_for_one_in_a_channel_goes_to_their_chat(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)

    reference = await messenger.send(parcel(TO_ONE))

    assert reference.channel == CHAT
    assert teams.standing(CHANNEL) == []


async def test_a_channel_of_the_firm_alone_needs_no_consent(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)
    teams.rosters[CHANNEL] = [INSIDER] * 250
    teams.page = 100

    await messenger.send(parcel(TO_CHANNEL, RESULT, consent=False))

    assert len(teams.standing(CHANNEL)) == 1
    assert len(teams.calls_of("members")) == 3


@pytest.mark.parametrize(
    "outsider",
    [
        {"id": "29:b", "userRole": "guest"},
        {"id": "29:b", "userRole": "anonymous"},
        {"id": "29:b", "userPrincipalName": "b_other.jp#EXT#@firm.onmicrosoft.com"},
        {"id": "29:b", "tenantId": "another"},
    ],
    ids=str,
)
async def test_where_others_read_it_is_asked_first(
    teams: LoopbackTeams,
    messenger: TeamsMessenger,
    references: MemoryReferences,
    outsider: Json,
) -> None:
    await met(teams, references, CHANNEL)
    teams.rosters[CHANNEL] = [INSIDER, outsider]

    with pytest.raises(AskFirstError):
        await messenger.send(parcel(TO_CHANNEL, RESULT, consent=False))
    assert teams.standing(CHANNEL) == []

    await messenger.send(parcel(TO_CHANNEL, RESULT, consent=True))
    assert len(teams.standing(CHANNEL)) == 1


async def test_a_roster_that_tells_no_more_than_ids_tells_of_no_outsider(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)
    teams.rosters[CHANNEL] = [{"id": "29:a"}, {"id": "29:b"}]

    await messenger.send(parcel(TO_CHANNEL, RESULT, consent=False))

    assert len(teams.standing(CHANNEL)) == 1


@pytest.mark.parametrize(("status", "code"), [(404, "NotFound"), (403, "Forbidden"), (501, "")])
async def test_where_teams_does_not_tell_who_reads_it_is_asked_first(
    teams: LoopbackTeams,
    messenger: TeamsMessenger,
    references: MemoryReferences,
    status: int,
    code: str,
) -> None:
    await met(teams, references, CHANNEL)
    teams.refuse("members", status, code)
    expected = LaterError if status >= 500 else AskFirstError

    with pytest.raises(expected):
        await messenger.send(parcel(TO_CHANNEL, consent=False))
    assert teams.standing(CHANNEL) == []


async def test_too_many_people_to_look_through_are_asked_about(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)
    teams.rosters[CHANNEL], teams.page = [INSIDER] * 60, 10

    with pytest.raises(AskFirstError):
        await messenger.send(parcel(TO_CHANNEL, consent=False))


async def test_on_this_machine_no_token_is_sent(
    teams: LoopbackTeams, session: aiohttp.ClientSession, references: MemoryReferences
) -> None:
    settings = teams.settings(app_id="", app_password="", anonymous=True)
    teams.open_to_all = True
    await met(teams, references)

    await TeamsMessenger(settings, session, references).send(parcel())

    assert [(c.name, c.authorization) for c in teams.calls] == [("post", "")]


def test_it_serves_teams(messenger: TeamsMessenger) -> None:
    outbox_knows: Messenger = messenger

    assert outbox_knows.platform == "teams"


async def test_nothing_is_looked_for_where_nothing_can_be_read(
    teams: LoopbackTeams, messenger: Messenger
) -> None:
    await messenger.send(parcel())
    calls = len(teams.calls)

    assert (await messenger.find(parcel()), len(teams.calls)) == (None, calls)


def test_the_address_of_a_person_is_their_lane() -> None:
    assert TO_DM.lane == f"teams:{TENANT}:@29:yamada"


async def test_how_many_read_a_channel_is_counted_where_somebody_wants_to_know(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)
    teams.rosters[CHANNEL] = [INSIDER, {**INSIDER, "id": "29:b"}]

    first = await messenger.send(replace(parcel(TO_CHANNEL), counts=True))
    again = await messenger.send(replace(parcel(TO_CHANNEL, replaces=first), counts=True))

    assert (first.readers, again.readers) == (2, 2)
    assert (await messenger.send(parcel(TO_CHANNEL, delivery="D-2"))).readers is None


async def test_a_message_leaves_although_nobody_tells_how_many_read_it(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)

    assert (await messenger.send(replace(parcel(TO_CHANNEL), counts=True))).readers is None
    assert len(teams.standing(CHANNEL)) == 1


async def test_a_thing_kept_fresh_is_not_brought_back_where_somebody_deleted_it(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)
    gone = Reference(CHANNEL, "16000999")

    assert await messenger.send(replace(parcel(TO_CHANNEL, replaces=gone), fresh="plan")) == gone
    assert teams.standing(CHANNEL) == []
