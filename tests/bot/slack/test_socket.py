"""Socket Mode: the same turns, kept before they are acknowledged, over connections that change."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest
import pytest_asyncio

from bot.slack import SlackDoor, SlackSettings
from bot.slack.socket import SocketMode
from conversations.events import Command, Filled, Said
from conversations.ports import Address, Outcome, Say
from tests.bot.slack.doors import NOW, SECRET, Script, doing
from tests.bot.slack.steps import ASK, FILL
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_delivery import Reply
from tests.support.slack_socket_user import NOT_ACKNOWLEDGED, SocketUser

TOKEN = "xapp-loopback"


@pytest_asyncio.fixture
async def door(
    script: Script, slack: LoopbackSlack, session: aiohttp.ClientSession
) -> AsyncIterator[SlackDoor]:
    """The door, connected, with no signing secret."""
    settings = SlackSettings("", "xoxb-loopback", slack.url, TOKEN)
    door = SlackDoor(settings, script.turn, session, lambda: NOW)
    door.start()
    await slack.wait_for_async(lambda: slack.sockets.connections)
    yield door
    await door.close()


@pytest.fixture
def yamada(door: SlackDoor, slack: LoopbackSlack) -> SocketUser:
    del door
    return SocketUser("http://127.0.0.1:1", SECRET, slack)


async def test_what_is_said_is_taken_and_then_acknowledged(
    yamada: SocketUser, script: Script
) -> None:
    script.seconds = 0.2

    assert await doing(lambda: yamada.say("約12人")) == Reply(200, "")

    assert [envelope.event for envelope in script.seen] == [Said("約12人")]


async def test_what_is_not_kept_is_not_acknowledged_and_comes_again(
    yamada: SocketUser, script: Script
) -> None:
    yamada.within = 0.5
    script.fault = RuntimeError("the database is away")
    assert await doing(lambda: yamada.say("はい")) == NOT_ACKNOWLEDGED

    script.fault = None
    again = yamada.last_delivery
    assert (await doing(lambda: yamada.say("はい", delivery_id=again))).status == 200
    assert len(script.seen) == 1


async def test_a_command_is_answered_in_the_acknowledgement(
    yamada: SocketUser, script: Script
) -> None:
    script.outcome = Outcome("x", says=(Say("D-1", Address("slack", "T1", user="U1"), ASK),))

    reply = await doing(lambda: yamada.command("/sme", "診断"))

    assert json.loads(reply.body)["response_type"] == "ephemeral"
    assert [envelope.event for envelope in script.seen] == [Command("sme", "診断")]


async def test_a_form_opens_and_is_refused_with_what_was_typed_kept(
    yamada: SocketUser, slack: LoopbackSlack, script: Script
) -> None:
    script.outcome = Outcome("x", opens=FILL)
    await doing(lambda: yamada.command("/sme", "ask"))
    script.outcome = Outcome("x", refused="会社の名前を入れてください。")

    typed = {"name": "みほん", "on": "2026-11-12"}
    reply = await doing(lambda: yamada.submit(values=typed))

    assert json.loads(reply.body)["errors"] == {"name": "会社の名前を入れてください。"}
    assert len(slack.open_views("U1")) == 1
    filled = script.seen[-1].event
    assert isinstance(filled, Filled)
    assert filled.values == {**typed, "note": "", "size": "l", "goals": "2"}


async def test_turns_at_once_do_not_wait_for_each_other(yamada: SocketUser, script: Script) -> None:
    script.seconds = 0.5
    begun = asyncio.get_running_loop().time()

    await doing(lambda: yamada.say("はい", times=4, at_once=True))

    assert asyncio.get_running_loop().time() - begun < 1.5


async def test_a_new_connection_is_open_before_the_old_one_closes(
    yamada: SocketUser, slack: LoopbackSlack, script: Script
) -> None:
    script.seconds = 0.5
    under_way = asyncio.create_task(doing(lambda: yamada.say("はい")))
    await asyncio.sleep(0.1)

    await asyncio.to_thread(slack.refresh_sockets)
    await slack.wait_for_async(lambda: slack.sockets.opened == 2)

    assert (await under_way).status == 200  # on the connection that it came over
    await slack.wait_for_async(lambda: slack.sockets.connections == 1)
    assert (await doing(lambda: yamada.say("12人"))).status == 200


async def test_a_lost_connection_is_opened_anew(
    yamada: SocketUser, slack: LoopbackSlack, door: SlackDoor
) -> None:
    slack.refuse("apps.connections.open", status=503)
    await asyncio.to_thread(slack.drop_sockets)

    await slack.wait_for_async(lambda: slack.sockets.opened == 2)

    assert (await doing(lambda: yamada.say("はい"))).status == 200
    assert door.pulse
    assert door.pulse.connected


async def test_words_that_mean_nothing_break_nothing(
    yamada: SocketUser, slack: LoopbackSlack
) -> None:
    for text in ("", "{", "[]", '{"envelope_id": "x", "payload": 3}', '{"type": "hello"}'):
        asyncio.run_coroutine_threadsafe(slack.sockets.say(text), slack._loop).result()  # noqa: SLF001

    assert (await doing(lambda: yamada.say("はい"))).status == 200


async def test_nothing_is_heard_over_http_without_a_secret(door: SlackDoor) -> None:
    assert door.routes() == []


async def test_where_nothing_comes_for_long_a_new_connection_is_opened(
    slack: LoopbackSlack, session: aiohttp.ClientSession
) -> None:
    async def nobody(_: object) -> object:
        raise AssertionError

    listening: Callable[..., SocketMode] = SocketMode
    socket = listening(TOKEN, nobody, session, slack.url, quiet=0.2)
    socket.start()
    try:
        await slack.wait_for_async(lambda: slack.sockets.opened >= 3)
        await slack.wait_for_async(lambda: socket.pulse.connected)
        assert socket.pulse.quiet > 0.2
    finally:
        await socket.stop()
    await slack.wait_for_async(lambda: slack.sockets.connections == 0)


def test_neither_secret_nor_app_token_opens_no_door() -> None:
    with pytest.raises(ValueError, match="empty"):
        SlackSettings(" ", "xoxb-x", app_token=" ")
