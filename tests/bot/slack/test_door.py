import asyncio
import json
import logging
import re
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import aiohttp
import pytest
import pytest_asyncio

from bot.slack import SlackSettings
from bot.slack.render import render
from conversations.engine import Step
from conversations.events import Arrived, Command, OpenedForm, Picked, Said, Wrote
from conversations.ports import Address, Outcome, Say
from tests.bot.slack.doors import NOW, SECRET, Script, opened
from tests.bot.slack.steps import ASK, TYPED
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_delivery import FORM, JSON, Courier, Reply, Request
from tests.support.slack_things import Message
from tests.support.slack_user import SlackUser

REFERENCE = re.compile(r"受付番号 [2-9A-HJ-NP-Z]{5} を")
TYPED_WORDS = "うちの資本金は3千くらい"


@pytest.fixture
def script() -> Script:
    return Script()


@pytest_asyncio.fixture
async def door(
    script: Script, slack: LoopbackSlack, session: aiohttp.ClientSession
) -> AsyncIterator[str]:
    async with opened(script, slack, session) as address:
        yield address


@pytest.fixture
def yamada(door: str, slack: LoopbackSlack) -> SlackUser:
    return SlackUser(door, SECRET, slack)


async def doing(act: Callable[[], Reply]) -> Reply:
    """What a person does, while the door runs on this loop."""
    return await asyncio.to_thread(act)


def on_screen(slack: LoopbackSlack, step: Step) -> Message:
    """The step as a message in U1's DM."""
    rendered = render(step, "D-1")
    channel = slack.dm("T1", "U1")
    message = Message(channel, slack.next_ts(), "UBOTT1", rendered.text, blocks=(*rendered.blocks,))
    return slack.put(message)


def said(to: Address) -> Outcome:
    return Outcome(did="x", says=(Say("D-1", to, ASK),))


async def post(door: str, body: bytes, headers: dict[str, str]) -> int:
    async with (
        aiohttp.ClientSession() as anybody,
        anybody.post(f"{door}/slack/events", data=body, headers=headers) as answer,
    ):
        return answer.status


async def raw(door: str, body: str, content_type: str = JSON) -> Reply:
    """A signed body of any shape."""
    courier = Courier(door, SECRET)
    request = Request(content_type, body)
    return await doing(lambda: courier.deliver({}, lambda _: "x", lambda _: request))


# --- who may come in


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


# --- what becomes a turn


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


# --- where a command goes on


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


# --- typed answers


async def test_the_form_opens_with_the_present_question(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=replace(TYPED, revision=9))

    reply = await doing(lambda: yamada.press("form"))

    (view,) = slack.open_views("U1")
    assert reply.status == 200
    assert [e.event for e in script.seen] == [OpenedForm("K7", 4, "regular_employees")]
    assert view["private_metadata"] == "K7:9:regular_employees"


async def test_what_is_typed_in_the_form_is_taken_and_the_form_closes(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    await doing(lambda: yamada.press("form"))
    script.outcome = Outcome(did="wrote")

    reply = await doing(lambda: yamada.submit(values="約50名"))

    assert reply == Reply(200, "")
    assert script.seen[-1].event == Wrote("K7", 4, "regular_employees", "約50名")
    assert slack.open_views("U1") == []


async def test_a_refused_answer_stays_in_the_form_with_its_reason(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    await doing(lambda: yamada.press("form"))
    script.outcome = Outcome(did="refused", refused="数として読み取れませんでした。")

    reply = await doing(lambda: yamada.submit(values=TYPED_WORDS))

    assert json.loads(reply.body) == {
        "response_action": "errors",
        "errors": {"regular_employees": "数として読み取れませんでした。"},
    }
    assert len(slack.open_views("U1")) == 1


async def test_a_stale_form_button_opens_nothing(yamada: SlackUser, slack: LoopbackSlack) -> None:
    on_screen(slack, TYPED)

    reply = await doing(lambda: yamada.press("form"))

    assert (reply.status, slack.calls) == (200, [])


async def test_a_form_that_slack_does_not_open_is_told(
    yamada: SlackUser, slack: LoopbackSlack, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    slack.fail("views.open", "expired_trigger_id")

    reply = await doing(lambda: yamada.press("form"))

    await slack.wait_for_async(lambda: slack.responses)
    assert reply.status == 500
    assert "expired_trigger_id" in caplog.text


# --- turns that were not kept


async def test_an_event_that_was_not_kept_is_sent_again_by_slack(
    yamada: SlackUser, script: Script
) -> None:
    script.fault = RuntimeError("no database")
    assert (await doing(lambda: yamada.say("はい"))).status == 500

    script.fault = None
    reply = await doing(lambda: yamada.say("はい", delivery_id=yamada.last_delivery))
    assert (reply.status, len(script.seen)) == (200, 1)


async def test_a_command_that_was_not_kept_says_so_with_a_reference(
    yamada: SlackUser, script: Script
) -> None:
    script.fault = RuntimeError("no database")

    reply = await doing(lambda: yamada.command("/sme", "診断"))

    answer = json.loads(reply.body)
    assert (reply.status, answer["response_type"]) == (200, "ephemeral")
    assert REFERENCE.search(answer["text"])
    assert "保存されています" in answer["text"]


async def test_a_press_that_was_not_kept_is_told_beside_the_message(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, ASK)
    script.fault = RuntimeError("no database")

    reply = await doing(lambda: yamada.press("done"))

    (response,) = await slack.wait_for_async(lambda: slack.responses)
    assert reply.status == 500
    assert response.user == "U1"
    assert response.body["replace_original"] is False
    assert REFERENCE.search(response.body["text"])


async def test_a_press_is_not_kept_whether_or_not_slack_can_be_told(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, ASK)
    script.fault = RuntimeError("no database")
    slack.away()

    assert (await doing(lambda: yamada.press("done"))).status == 500


async def test_typed_words_stay_in_the_form_when_they_were_not_kept(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    await doing(lambda: yamada.press("form"))
    script.fault = RuntimeError("no database")

    reply = await doing(lambda: yamada.submit(values="12人"))

    assert reply.status == 200
    assert REFERENCE.search(json.loads(reply.body)["errors"]["regular_employees"])
    assert len(slack.open_views("U1")) == 1


async def test_a_turn_that_takes_too_long_was_not_kept(yamada: SlackUser, script: Script) -> None:
    script.seconds = 30
    begun = time.monotonic()

    reply = await doing(lambda: yamada.command("/sme", "診断"))

    assert time.monotonic() - begun < 3
    assert REFERENCE.search(json.loads(reply.body)["text"])
    assert script.seen == []


async def test_the_log_has_the_reference_and_nothing_that_was_typed(
    yamada: SlackUser, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    script.fault = RuntimeError(f"cannot store {TYPED_WORDS}")

    reply = await doing(lambda: yamada.command("/sme", TYPED_WORDS))

    reference = json.loads(reply.body)["text"].split("受付番号 ")[1][:5]
    assert reference in caplog.text
    assert "RuntimeError" in caplog.text
    assert TYPED_WORDS not in caplog.text


async def test_a_refused_signature_logs_no_body(
    door: str, slack: LoopbackSlack, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stranger = SlackUser(door, "another-secret", slack)

    await doing(lambda: stranger.command("/sme", "hanako"))

    assert "hanako" not in caplog.text
    assert logging.getLogger("slack_bolt.RequestVerification").level == logging.WARNING


async def test_each_fault_has_a_reference_of_its_own(yamada: SlackUser, script: Script) -> None:
    script.fault = RuntimeError("no database")

    replies = [await doing(lambda: yamada.command("/sme", "診断")) for _ in range(5)]

    found = [REFERENCE.findall(json.loads(reply.body)["text"]) for reply in replies]
    assert len({numbers[0] for numbers in found}) == 5
