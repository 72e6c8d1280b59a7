import asyncio

import aiohttp
import pytest

from bot.slack import OneToken, SlackMessenger
from scheduler.messenger import GoneError, LaterError, NeverError, Reference
from tests.bot.slack.parcels import TO_CHANNEL, dm, parcel
from tests.support.slack_api import LoopbackSlack


async def test_too_many_messages_wait_as_long_as_slack_says(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.refuse("chat.postMessage", retry_after=7)

    with pytest.raises(LaterError) as later:
        await messenger.send(parcel())

    assert later.value.seconds == 7
    assert len(slack.calls_of("chat.postMessage")) == 1  # the outbox tries again, not the client


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_fault_of_slacks_is_tried_later(
    slack: LoopbackSlack, messenger: SlackMessenger, status: int
) -> None:
    slack.refuse("chat.postMessage", status=status)

    with pytest.raises(LaterError) as later:
        await messenger.send(parcel())

    assert later.value.seconds is None


@pytest.mark.parametrize("code", ["internal_error", "fatal_error", "service_unavailable"])
async def test_not_now_is_no_refusal(
    slack: LoopbackSlack, messenger: SlackMessenger, code: str
) -> None:
    slack.fail("chat.postMessage", code)

    with pytest.raises(LaterError):
        await messenger.send(parcel())


async def test_a_slack_that_is_away_is_tried_later(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.away()

    with pytest.raises(LaterError):
        await messenger.send(parcel())

    slack.back()
    await messenger.send(parcel())
    assert len(dm(slack)) == 1


async def test_a_slow_slack_is_not_waited_for(
    slack: LoopbackSlack, session: aiohttp.ClientSession
) -> None:
    messenger = SlackMessenger(OneToken("xoxb-loopback"), session, slack.url, seconds=0.2)
    slack.slow("chat.postMessage", 0.5)

    with pytest.raises(LaterError):
        await messenger.send(parcel())

    assert await messenger.find(parcel()) is not None
    await asyncio.sleep(0.5)  # the loopback Slack ends its answer


@pytest.mark.parametrize(
    "code",
    [
        "invalid_auth",
        "account_inactive",
        "token_revoked",
        "is_archived",
        "invalid_blocks",
        "msg_too_long",
        "user_not_found",
    ],
)
async def test_a_refusal_for_good_says_why(
    slack: LoopbackSlack, messenger: SlackMessenger, code: str
) -> None:
    slack.fail("chat.postMessage", code)

    with pytest.raises(NeverError, match=code):
        await messenger.send(parcel())


async def test_a_workspace_without_the_app_is_a_refusal(
    slack: LoopbackSlack, session: aiohttp.ClientSession
) -> None:
    messenger = SlackMessenger(OneToken(""), session, slack.url)

    with pytest.raises(NeverError, match="not_installed"):
        await messenger.send(parcel())
    assert slack.calls == []


async def test_a_message_cut_off_on_its_way_is_found_again(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(parcel(delivery="D-0"))
    slack.cut("chat.postMessage")

    with pytest.raises(LaterError):
        await messenger.send(parcel(delivery="D-1"))

    assert await messenger.find(parcel(delivery="D-1")) == Reference(
        slack.dm("T1", "U1"), dm(slack)[1].ts
    )


async def test_a_message_that_never_arrived_is_not_found(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(parcel(delivery="D-0"))
    slack.refuse("chat.postMessage", status=500)

    with pytest.raises(LaterError):
        await messenger.send(parcel(delivery="D-1"))

    assert await messenger.find(parcel(delivery="D-1")) is None


async def test_a_channels_history_is_never_read(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(parcel(TO_CHANNEL))

    assert await messenger.find(parcel(TO_CHANNEL)) is None
    assert slack.calls_of("conversations.history") == []


async def test_where_history_may_not_be_read_nothing_is_found(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(parcel())
    slack.fail("conversations.history", "missing_scope")

    assert await messenger.find(parcel()) is None


async def test_looking_waits_while_slack_is_away(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.away()

    with pytest.raises(LaterError):
        await messenger.find(parcel())


def test_it_serves_slack(messenger: SlackMessenger) -> None:
    assert messenger.platform == "slack"


@pytest.mark.parametrize("code", ["account_inactive", "user_disabled"])
async def test_who_is_gone_from_slack_is_told_apart_from_a_message_it_does_not_take(
    slack: LoopbackSlack, messenger: SlackMessenger, code: str
) -> None:
    slack.fail("chat.postMessage", code)
    with pytest.raises(GoneError):
        await messenger.send(parcel())

    slack.fail("chat.postMessage", code)
    with pytest.raises(NeverError) as refused:
        await messenger.send(parcel(to=TO_CHANNEL))  # a channel's members are there still
    assert not isinstance(refused.value, GoneError)
