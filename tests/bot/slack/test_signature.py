import json
import time

import aiohttp
import pytest

from bot.slack import SlackSettings
from tests.bot.slack.doors import SECRET, Script, doing, raw
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_user import SlackUser


async def post(door: str, body: bytes, headers: dict[str, str]) -> int:
    async with (
        aiohttp.ClientSession() as anybody,
        anybody.post(f"{door}/slack/events", data=body, headers=headers) as answer,
    ):
        return answer.status


async def test_a_wrong_signature_is_refused(
    door: str, slack: LoopbackSlack, script: Script
) -> None:
    stranger = SlackUser(door, "another-secret", slack)

    reply = await doing(lambda: stranger.command("/sme", "help"))

    assert (reply.status, script.seen) == (401, [])


@pytest.mark.parametrize("skew", [-600, 600])
async def test_an_old_stamp_is_refused(yamada: SlackUser, script: Script, skew: float) -> None:
    yamada.skew = skew

    reply = await doing(lambda: yamada.say("はい"))

    assert (reply.status, script.seen) == (401, [])


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Slack-Request-Timestamp": "soon", "X-Slack-Signature": "v0=1"},
        {"X-Slack-Request-Timestamp": str(int(time.time())), "X-Slack-Signature": "v0=é"},
        {"X-Slack-Request-Timestamp": str(int(time.time())), "X-Slack-Signature": ""},
    ],
    ids=["unsigned", "no number", "no ASCII", "empty"],
)
@pytest.mark.parametrize("body", [b"{}", b"ssl_check=1&token=x", b"\xff\xfe", b'{"type":'])
async def test_what_is_not_signed_is_refused_whatever_it_is(
    door: str, body: bytes, headers: dict[str, str]
) -> None:
    assert await post(door, body, headers) == 401


@pytest.mark.parametrize("body", ['{"type":', "[1]", '{"team": 5}'])
async def test_a_signed_body_that_cannot_be_read_is_a_bad_request(door: str, body: str) -> None:
    assert (await raw(door, body)).status == 400


def test_without_a_secret_the_door_stays_shut() -> None:
    with pytest.raises(ValueError, match="secret"):
        SlackSettings("  ", "xoxb-1")


def test_settings_do_not_show_their_secrets() -> None:
    assert "xoxb" not in repr(SlackSettings(SECRET, "xoxb-1"))
    assert SECRET not in repr(SlackSettings(SECRET, "xoxb-1"))


async def test_slacks_challenge_is_answered(door: str, script: Script) -> None:
    reply = await raw(door, json.dumps({"type": "url_verification", "challenge": "C123"}))

    assert reply.status == 200
    assert "C123" in reply.body
    assert script.seen == []
