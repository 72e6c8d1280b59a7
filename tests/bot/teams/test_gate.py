import asyncio
import json
import time
from functools import partial

import aiohttp
import pytest

from bot.teams import TeamsSettings
from tests.bot.teams.doors import Script, doing, opened
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.service import Json
from tests.bot.teams.signing import APP, TENANT, claims, published, signed
from tests.bot.teams.user import Reply, TeamsUser, post

REFUSED = Reply(401, "")


def hello(yamada: TeamsUser, token: str, **changed: object) -> Reply:
    return yamada.deliver(yamada.activity({"type": "message", "text": "はい", **changed}), token)


async def test_a_good_token_is_let_in(yamada: TeamsUser, script: Script) -> None:
    reply = await doing(lambda: hello(yamada, signed(claims(yamada.teams.url))))

    assert (reply.status, len(script.seen)) == (200, 1)


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": "https://sts.windows.net/x/"},
        {"iss": None},
        {"aud": "another-bot"},
        {"aud": None},
        {"aud": [APP]},
        {"serviceurl": "https://smba.trafficmanager.net/jp/"},
        {"serviceurl": None},
        {"serviceurl": ""},
        {"exp": time.time() - 3600},
        {"exp": None},
        {"exp": "soon"},
        {"nbf": time.time() + 3600},
    ],
    ids=lambda changed: " ".join(
        f"{name} {type(value).__name__}" for name, value in changed.items()
    ),
)
async def test_a_token_that_says_something_else_is_refused(
    yamada: TeamsUser, script: Script, changed: Json
) -> None:
    token = signed(claims(yamada.teams.url, **changed))

    assert (await doing(lambda: hello(yamada, token)), script.seen) == (REFUSED, [])


@pytest.mark.parametrize(
    "how",
    [
        {"by": "another"},
        {"kid": "unknown"},
        {"kid": None},
        {"algorithm": "HS256"},
        {"kid": "not-for-teams", "by": "not-for-teams"},
    ],
    ids=str,
)
async def test_a_token_signed_otherwise_is_refused(
    yamada: TeamsUser, script: Script, how: dict[str, str]
) -> None:
    yamada.teams.keys.append(published("not-for-teams", endorsed=False))
    token = signed(claims(yamada.teams.url), **how)

    assert (await doing(lambda: hello(yamada, token)), script.seen) == (REFUSED, [])


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Bearer a.b.c", "Bearer ß", "Basic eDp5", "Bearer a b", "garbage"],
)
async def test_garbage_is_refused_whatever_it_comes_with(
    door: str, script: Script, header: str
) -> None:
    headers = {"Authorization": header.encode().decode("latin-1")} if header else {}

    for body in (b"{}", b"\xff\xfe", b'{"type":'):
        assert await doing(partial(post, door, body, headers)) == REFUSED
    assert script.seen == []


async def test_a_token_that_nobody_signed_is_refused(yamada: TeamsUser, script: Script) -> None:
    head, body, _ = signed(claims(yamada.teams.url)).split(".")
    unsigned = "eyJhbGciOiJub25lIiwia2lkIjoiazEifQ"  # {"alg":"none","kid":"k1"}

    for token in (f"{head}.{body}.", f"{unsigned}.{body}."):
        assert await doing(partial(hello, yamada, token)) == REFUSED
    assert script.seen == []


@pytest.mark.parametrize(
    "changed",
    [
        {"serviceUrl": "https://evil.example/"},
        {"serviceUrl": None},
        {"channelId": "webchat"},
        {"conversation": {"id": "a:1", "conversationType": "personal", "tenantId": "other"}},
        {"channelData": {"tenant": {"id": "other"}}},
        {"channelData": {}, "conversation": {"id": "a:1", "conversationType": "personal"}},
    ],
    ids=str,
)
async def test_an_activity_that_the_token_was_not_given_for_is_refused(
    yamada: TeamsUser, script: Script, changed: Json
) -> None:
    reply = await doing(lambda: hello(yamada, signed(claims(yamada.teams.url)), **changed))

    assert (reply, script.seen) == (REFUSED, [])


async def test_keys_are_fetched_once_for_many(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    teams.slow("keys", 0.2)

    await asyncio.gather(*(doing(lambda: yamada.say("はい")) for _ in range(10)))

    assert len(script.seen) == 10
    assert [len(teams.calls_of(name)) for name in ("meta", "keys")] == [1, 1]


async def test_unknown_keys_make_no_storm_of_fetches(
    yamada: TeamsUser, teams: LoopbackTeams
) -> None:
    tokens = [signed(claims(teams.url), kid=f"unknown-{n}") for n in range(10)]

    replies = [await doing(partial(hello, yamada, token)) for token in tokens]

    assert replies == [REFUSED] * 10
    assert len(teams.calls_of("keys")) == 1


async def test_while_nobody_publishes_keys_teams_is_asked_to_come_again(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    teams.refuse("meta", 500)

    reply = await doing(lambda: yamada.say("はい"))

    assert (reply.status, script.seen) == (503, [])


async def test_a_slow_publisher_keeps_no_known_caller_waiting(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    await doing(lambda: yamada.say("はい"))
    teams.slow("meta", 2.0)
    begun = time.monotonic()

    await doing(lambda: yamada.say("いいえ"))

    assert time.monotonic() - begun < 1
    assert len(script.seen) == 2


def test_without_credentials_the_door_stays_shut() -> None:
    with pytest.raises(ValueError, match="app id"):
        TeamsSettings()


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"tenant_id": ""}, "tenant"),
        ({"app_password": ""}, "password"),
        ({"app_type": "MultiTenant"}, "app type"),
    ],
)
def test_settings_that_are_not_whole_keep_it_shut(changed: Json, missing: str) -> None:
    whole: Json = {"app_id": APP, "app_password": "x", "tenant_id": TENANT}

    with pytest.raises(ValueError, match=missing):
        TeamsSettings(**(whole | changed))


def test_a_managed_identity_needs_no_password() -> None:
    settings = TeamsSettings(app_id=APP, app_type="UserAssignedMSI", tenant_id=TENANT)

    assert not settings.believes_this_machine


def test_settings_do_not_show_their_secrets() -> None:
    settings = TeamsSettings(APP, "hidden", tenant_id=TENANT, identity_header="hidden")

    assert "hidden" not in repr(settings)


LOCAL = {"Content-Type": "application/json"}


async def test_this_machine_is_believed_only_where_a_setting_says_so(
    teams: LoopbackTeams, session: aiohttp.ClientSession, script: Script
) -> None:
    async with opened(script, TeamsSettings(anonymous=True), session) as door:
        reply = await doing(lambda: hello(TeamsUser(door, teams), ""))

    assert (reply.status, len(script.seen), teams.calls) == (200, 1, [])


async def test_with_credentials_nobody_is_believed_without_a_token(
    teams: LoopbackTeams, session: aiohttp.ClientSession, script: Script
) -> None:
    async with opened(script, teams.settings(anonymous=True), session) as door:
        reply = await doing(lambda: hello(TeamsUser(door, teams), ""))

    assert (reply, script.seen) == (REFUSED, [])


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-For": "203.0.113.7"},
        {"Forwarded": "for=203.0.113.7"},
        {"Via": "1.1 proxy"},
        {"Host": "bot.example"},
        {"Host": "rebound.example:3978"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Content-Type": "text/plain"},
    ],
    ids=str,
)
async def test_what_only_looks_like_this_machine_is_refused(
    teams: LoopbackTeams,
    session: aiohttp.ClientSession,
    script: Script,
    headers: dict[str, str],
) -> None:
    async with opened(script, TeamsSettings(anonymous=True), session) as door:
        user = TeamsUser(door, teams)
        body = json.dumps(user.activity({"type": "message", "text": "はい"})).encode()
        assert (await doing(lambda: post(door, body, LOCAL))).status == 200
        assert await doing(lambda: post(door, body, LOCAL | headers)) == REFUSED

    assert len(script.seen) == 1


@pytest.mark.parametrize("address", ["https://evil.example/", "", "http://[::", None, "http://"])
async def test_an_anonymous_caller_cannot_have_answers_sent_elsewhere(
    teams: LoopbackTeams, session: aiohttp.ClientSession, script: Script, address: str | None
) -> None:
    async with opened(script, TeamsSettings(anonymous=True), session) as door:
        reply = await doing(lambda: hello(TeamsUser(door, teams), "", serviceUrl=address))

    assert (reply, script.seen) == (REFUSED, [])


async def test_refusals_log_nothing_of_what_was_sent(
    yamada: TeamsUser, caplog: pytest.LogCaptureFixture
) -> None:
    token = signed(claims(yamada.teams.url, aud="hanako"))

    await doing(lambda: hello(yamada, token))

    assert "another bot" in caplog.text
    assert "hanako" not in caplog.text
    assert token[:20] not in caplog.text
