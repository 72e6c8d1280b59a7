import json
import time

import aiohttp
import pytest

from conversations.events import Arrived, Command, Picked, Pressed, Said
from conversations.ports import Address, Outcome, Say
from tests.bot.slack.doors import NOW, SECRET, Script, doing, on_screen, opened, raw
from tests.bot.slack.steps import ASK
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_delivery import FORM, Reply
from tests.support.slack_user import SlackUser


def said(to: Address) -> Outcome:
    return Outcome(did="x", says=(Say("D-1", to, ASK),))


async def test_what_is_said_is_taken_and_then_acknowledged(
    yamada: SlackUser, script: Script
) -> None:
    reply = await doing(lambda: yamada.say("約12人"))

    (envelope,) = script.seen
    assert reply == Reply(200, "")
    assert envelope.event == Said("約12人")
    assert envelope.now == NOW


async def test_nothing_is_acknowledged_before_the_turn_is_over(
    yamada: SlackUser, script: Script
) -> None:
    script.seconds = 0.3
    begun = time.monotonic()

    await doing(lambda: yamada.say("はい"))

    assert time.monotonic() - begun >= 0.3
    assert len(script.seen) == 1


async def test_an_arrival_is_taken(yamada: SlackUser, script: Script) -> None:
    await doing(yamada.open_home)

    assert [envelope.event for envelope in script.seen] == [Arrived()]


async def test_a_press_is_taken(yamada: SlackUser, slack: LoopbackSlack, script: Script) -> None:
    on_screen(slack, ASK)

    reply = await doing(lambda: yamada.press("partial"))

    assert reply == Reply(200, "")
    assert [envelope.event for envelope in script.seen] == [Picked("K7", 3, "q11", "partial")]


@pytest.mark.parametrize("word", ["payload", "payload=1", "status payload"])
async def test_a_command_may_hold_any_word(yamada: SlackUser, script: Script, word: str) -> None:
    reply = await doing(lambda: yamada.command("/sme-office", word))

    assert reply.status == 200
    assert [envelope.event for envelope in script.seen] == [Command("sme-office", word)]


async def test_a_delivery_seen_before_is_acknowledged(yamada: SlackUser, script: Script) -> None:
    await doing(lambda: yamada.say("はい", times=2))

    assert [reply.status for reply in yamada.replies] == [200, 200]
    assert len({envelope.delivery for envelope in script.seen}) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"type": "event_callback", "team_id": "T1", "event": {"type": "team_join"}},
        {"type": "event_callback", "team_id": "T1", "event": {"type": "message", "bot_id": "B1"}},
        {"type": "shortcut", "callback_id": "x", "team": {"id": "T1"}, "user": {"id": "U1"}},
        {"type": "view_closed", "team": {"id": "T1"}, "view": {"callback_id": "form"}},
        {"type": "block_actions", "team": {"id": "T1"}, "actions": [{"action_id": "old"}]},
    ],
    ids=lambda body: body["type"],
)
async def test_what_means_nothing_is_acknowledged_and_no_turn(
    door: str, script: Script, body: dict[str, object]
) -> None:
    reply = await raw(door, json.dumps(body))

    assert (reply.status, script.seen) == (200, [])


async def test_an_unknown_command_is_acknowledged(door: str, script: Script) -> None:
    reply = await raw(door, "command=%2Fother&team_id=T1&user_id=U1&trigger_id=1", FORM)

    assert (reply.status, script.seen) == (200, [])


async def test_a_turn_calls_nothing(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    slack.away()

    reply = await doing(lambda: yamada.say("はい"))

    assert (reply.status, len(script.seen)) == (200, 1)


async def test_settings_of_the_environment_change_nothing(
    monkeypatch: pytest.MonkeyPatch, slack: LoopbackSlack, session: aiohttp.ClientSession
) -> None:
    for name in ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"):
        monkeypatch.setenv(name, "from-outside")
    script = Script()

    async with opened(script, slack, session) as address:
        reply = await doing(lambda: SlackUser(address, SECRET, slack).say("はい"))

    assert (reply.status, len(script.seen), slack.calls) == (200, 1, [])


async def test_a_command_in_a_channel_points_to_the_private_chat(
    yamada: SlackUser, script: Script
) -> None:
    script.outcome = said(Address("slack", "T1", user="U1"))

    answer = json.loads((await doing(lambda: yamada.command("/sme", "診断"))).body)

    assert answer["response_type"] == "ephemeral"
    assert "個別チャット" in answer["text"]
    assert "slack://app?team=T1&id=A1&tab=messages" in answer["text"]
    assert "blocks" not in answer


@pytest.mark.parametrize(
    ("command", "channel", "to"),
    [
        ("/sme", "D0T1U1", Address("slack", "T1", user="U1")),
        ("/sme", "C1", Address("slack", "T1", channel="C1")),
        ("/sme", "C1", Address("slack", "T1", channel="C1", user="U1")),
        ("/sme-office", "C1", Address("slack", "T1", user="U1")),
        ("/sme-office", "C1", Address("slack", "T1", user="U2")),
    ],
    ids=["in the DM", "for the channel", "for one in the channel", "office", "for another"],
)
async def test_other_commands_are_answered_without_a_word(
    yamada: SlackUser, script: Script, command: str, channel: str, to: Address
) -> None:
    script.outcome = said(to)

    assert await doing(lambda: yamada.command(command, "x", channel)) == Reply(200, "")


async def test_what_is_shown_in_the_channel_needs_no_pointer(
    yamada: SlackUser, script: Script
) -> None:
    greeting = Say("D-1", Address("slack", "T1", user="U1"), ASK)
    plan = Say("D-2", Address("slack", "T1", channel="C1"), ASK)
    script.outcome = Outcome(did="plan.show", says=(greeting, plan))

    assert await doing(lambda: yamada.command("/sme", "計画")) == Reply(200, "")


async def test_a_shortcut_enters_its_action_in_the_private_chat(
    yamada: SlackUser, script: Script
) -> None:
    assert await doing(lambda: yamada.shortcut("plan.show")) == Reply(200, "")

    (envelope,) = script.seen
    assert envelope.event == Pressed("plan.show", "")
    assert envelope.place.private
    assert envelope.opens_forms


async def test_a_shortcut_that_is_none_of_ours_enters_nothing(
    yamada: SlackUser, script: Script
) -> None:
    assert (await doing(lambda: yamada.shortcut("office.status"))).status == 200
    assert script.seen == []
