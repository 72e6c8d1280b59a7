import asyncio
import time

import aiohttp
import pytest

from bot.teams.tokens import MARGIN, AppToken
from scheduler.messenger import LaterError
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.service import Json
from tests.bot.teams.signing import APP
from tests.bot.teams.test_keys import Hands

LASTS = 3599  # s that the loopback's tokens do


async def test_a_token_is_renewed_before_its_end(
    teams: LoopbackTeams, session: aiohttp.ClientSession
) -> None:
    clock = Hands()
    source = AppToken(teams.settings(), session, clock)
    first = await source.token()

    clock.now += LASTS - MARGIN - 1
    assert await source.token() == first
    clock.now += 2
    assert await source.token() != first


async def test_many_who_need_it_ask_once(
    teams: LoopbackTeams, session: aiohttp.ClientSession
) -> None:
    source = AppToken(teams.settings(), session)
    teams.slow("token", 0.1)

    tokens = await asyncio.gather(*(source.token() for _ in range(20)))

    assert len(set(tokens)) == 1
    assert len(teams.calls_of("token")) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_login_that_does_not_answer_is_tried_later(
    teams: LoopbackTeams, session: aiohttp.ClientSession, status: int
) -> None:
    teams.refuse("token", status)
    source = AppToken(teams.settings(), session)

    with pytest.raises(LaterError):
        await source.token()
    assert await source.token()


async def test_refused_credentials_lose_nothing_and_are_told_to_operators(
    teams: LoopbackTeams, session: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    teams.refuse("token", 401, "invalid_client")

    with pytest.raises(LaterError) as later:
        await AppToken(teams.settings(), session).token()

    assert later.value.seconds == 30
    assert "credentials are refused" in caplog.text
    assert "a-password" not in caplog.text


@pytest.mark.parametrize("body", [{}, {"access_token": ""}], ids=str)
async def test_an_answer_without_a_token_is_none(
    teams: LoopbackTeams, session: aiohttp.ClientSession, body: Json
) -> None:
    teams.answer("token", 200, body)

    with pytest.raises(LaterError):
        await AppToken(teams.settings(), session).token()


async def test_a_managed_identity_asks_its_machine(
    teams: LoopbackTeams, session: aiohttp.ClientSession
) -> None:
    settings = teams.settings(app_type="UserAssignedMSI", app_password="")

    assert await AppToken(settings, session).token()

    (asked,) = teams.calls_of("identity")
    assert asked.body["client_id"] == APP
    assert asked.body["resource"] == "https://api.botframework.com"
    assert asked.body["api-version"] == "2018-02-01"


async def test_app_hosting_has_an_identity_service_of_its_own(
    teams: LoopbackTeams, session: aiohttp.ClientSession
) -> None:
    settings = teams.settings(app_type="UserAssignedMSI", identity_header="proof")
    clock = Hands()
    source = AppToken(settings, session, clock)
    told = {"access_token": "t", "expires_on": str(int(time.time()) + 4000)}
    teams.answer("identity", 200, told)

    assert await source.token() == "t"
    clock.now += 4000 - MARGIN + 1
    assert await source.token() != "t"
    assert teams.calls_of("identity")[0].body["api-version"] == "2019-08-01"


async def test_without_credentials_there_is_no_token(
    teams: LoopbackTeams, session: aiohttp.ClientSession
) -> None:
    settings = teams.settings(app_id="", anonymous=True)

    assert await AppToken(settings, session).token() == ""
    assert teams.calls == []
