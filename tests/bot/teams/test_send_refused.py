import asyncio
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import aiohttp
import pytest

from bot.teams import TeamsMessenger
from conversations.ports import Address
from scheduler.messenger import LaterError, NeverError
from tests.bot.slack.steps import ASK
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.memory import MemoryReferences
from tests.bot.teams.parcels import CHANNEL, TO_CHANNEL, TO_DM, met, parcel

CHAT = "a:chat-of-29:yamada"


async def test_too_many_messages_wait_as_long_as_teams_says(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    teams.refuse("post", 429, "Throttled", after="7")

    with pytest.raises(LaterError) as later:
        await messenger.send(parcel())

    assert later.value.seconds == 7
    assert len(teams.calls_of("post")) == 1  # the outbox tries again, not the client


async def test_a_wait_may_be_told_as_a_date(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    teams.refuse("post", 429, after=until)

    with pytest.raises(LaterError) as later:
        await messenger.send(parcel())

    assert later.value.seconds is not None
    assert 50 < later.value.seconds <= 60


@pytest.mark.parametrize("status", [408, 412, 500, 502, 503, 504])
async def test_a_fault_of_teams_is_tried_later(
    teams: LoopbackTeams, messenger: TeamsMessenger, status: int
) -> None:
    teams.refuse("post", status, after="soon")

    with pytest.raises(LaterError) as later:
        await messenger.send(parcel())

    assert later.value.seconds is None


async def test_an_update_is_tried_later_too(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    first = await messenger.send(parcel(step=ASK))
    teams.refuse("put", 429, after="3")

    with pytest.raises(LaterError):
        await messenger.send(parcel(replaces=first))

    assert len(teams.standing(CHAT)) == 1


async def test_a_teams_that_is_away_is_tried_later(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    teams.away()
    with pytest.raises(LaterError):
        await messenger.send(parcel())

    teams.back()
    await messenger.send(parcel())
    assert len(teams.standing(CHAT)) == 1


async def test_a_slow_teams_is_not_waited_for(
    teams: LoopbackTeams, session: aiohttp.ClientSession, references: MemoryReferences
) -> None:
    messenger = TeamsMessenger(teams.settings(), session, references, seconds=0.2)
    teams.slow("post", 0.5)
    begun = time.monotonic()

    with pytest.raises(LaterError):
        await messenger.send(parcel())

    assert time.monotonic() - begun < 0.45
    await asyncio.sleep(0.5)  # the loopback Teams ends its answer


async def test_a_line_that_drops_is_tried_later(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    teams.cut("post")

    with pytest.raises(LaterError):
        await messenger.send(parcel())


@pytest.mark.parametrize(
    "code", ["BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked"]
)
async def test_somebody_who_is_no_longer_there_is_not_written_to_again(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences, code: str
) -> None:
    await met(teams, references)
    teams.refuse("post", 403, code)

    with pytest.raises(NeverError, match=code):
        await messenger.send(parcel())
    assert references.known[TO_DM].closed

    with pytest.raises(NeverError, match="closed"):
        await messenger.send(parcel())
    assert len(teams.calls_of("post")) == 1

    await met(teams, references)  # they write again
    await messenger.send(parcel())
    assert len(teams.standing(CHAT)) == 1


async def test_the_older_words_for_a_block_are_understood(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)
    told = '{"subCode": "MessageWritesBlocked"}'
    teams.answer("post", 403, {"errorCode": 209, "message": told})

    with pytest.raises(NeverError, match="MessageWritesBlocked"):
        await messenger.send(parcel())
    assert references.known[TO_DM].closed


async def test_a_refusal_that_an_operator_can_end_closes_nothing(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references)
    teams.refuse("post", 403, "BotDisabledByAdmin")

    with pytest.raises(NeverError, match="BotDisabledByAdmin"):
        await messenger.send(parcel())
    assert not references.known[TO_DM].closed


async def test_a_chat_that_cannot_be_begun_is_a_refusal(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    teams.refuse("create", 403, "BotNotInConversationRoster")

    with pytest.raises(NeverError):
        await messenger.send(parcel())


async def test_a_channel_that_the_bot_left_is_closed(
    teams: LoopbackTeams, messenger: TeamsMessenger, references: MemoryReferences
) -> None:
    await met(teams, references, CHANNEL)

    with pytest.raises(NeverError, match="BotNotInConversationRoster"):
        await messenger.send(parcel(TO_CHANNEL, consent=False))  # no roster: it is not there
    assert references.known[TO_CHANNEL].closed


@pytest.mark.parametrize(("status", "code"), [(400, "BadSyntax"), (413, ""), (405, "")])
async def test_a_refusal_for_good_says_why(
    teams: LoopbackTeams, messenger: TeamsMessenger, status: int, code: str
) -> None:
    teams.refuse("post", status, code)

    with pytest.raises(NeverError, match=f"{status} ?{code}"):
        await messenger.send(parcel())


async def test_a_channel_that_is_not_there_is_a_refusal(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    teams.gone.add("19:gone@thread.tacv2")

    with pytest.raises(NeverError, match="404"):
        await messenger.send(parcel(Address("teams", "T", channel="19:gone@thread.tacv2")))


async def test_a_token_that_is_no_longer_taken_is_renewed(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    await messenger.send(parcel())
    teams.tokens.clear()  # revoked

    await messenger.send(parcel(delivery="D-2"))

    assert (len(teams.standing(CHAT)), len(teams.calls_of("token"))) == (2, 2)


async def test_a_token_that_is_never_taken_waits_for_an_operator(
    teams: LoopbackTeams, messenger: TeamsMessenger
) -> None:
    teams.refuse("create", 401, times=4)

    with pytest.raises(LaterError) as later:
        await messenger.send(parcel())

    assert (later.value.seconds, len(teams.calls_of("create"))) == (30, 2)
