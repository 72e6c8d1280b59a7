import re
import time
from dataclasses import replace

import pytest

from conversations.engine import Ask
from conversations.events import OpenedForm, Picked, Said, Wrote
from conversations.ports import Address, Outcome, Say
from tests.bot.slack.steps import ANSWERED, ASK, TYPED
from tests.bot.teams.doors import Script, doing, on_screen
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.memory import MemoryReferences
from tests.bot.teams.seen import actions, inputs, words
from tests.bot.teams.service import Json, Message
from tests.bot.teams.signing import TENANT
from tests.bot.teams.user import Reply, TeamsUser

PROBLEM = "数として読み取れませんでした。"
REFERENCE = re.compile(r"受付番号 [2-9A-HJ-NP-Z]{5} を")


def screen(teams: LoopbackTeams, yamada: TeamsUser, step: Ask = TYPED) -> tuple[Message, Json]:
    """The question on somebody's screen, and its last answer button."""
    message = on_screen(teams, yamada.chat, step)
    return message, next(a for a in actions(message.card) if "typed" in a["data"])


def answered(user: str = "29:yamada") -> Outcome:
    to = Address("teams", TENANT, user=user)
    shown = Say("D-2", to, ANSWERED, replaces="D-1")
    return Outcome(did="wrote", says=(shown, Say("D-3", to, ASK)))


async def test_the_answer_to_an_invoke_is_the_answered_card(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    message, action = screen(teams, yamada)
    script.outcomes = [answered()]

    reply = await doing(lambda: yamada.press(message, action, {"regular_employees": "約50名"}))

    assert [e.event for e in script.seen] == [Wrote("K7", 4, "regular_employees", "約50名")]
    assert reply.status == 200
    assert (reply.json["statusCode"], reply.json["type"]) == (
        200,
        "application/vnd.microsoft.card.adaptive",
    )
    assert words(reply.json["value"]).endswith(f"{ANSWERED.answer}\n{ANSWERED.note}")
    assert ASK.prompt not in reply.body  # the next question is a message of its own
    assert teams.calls_of("post") == []


async def test_a_press_that_changes_no_card_is_answered_with_a_word(
    yamada: TeamsUser, teams: LoopbackTeams
) -> None:
    message, action = screen(teams, yamada)

    reply = await doing(lambda: yamada.press(message, action, {"regular_employees": "12"}))

    assert reply.json["type"] == "application/vnd.microsoft.activity.message"
    assert reply.json["value"] == "受け取りました。"


async def test_somebody_elses_card_is_not_shown_in_the_answer(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    message, action = screen(teams, yamada)
    script.outcomes = [answered("29:sato")]

    reply = await doing(lambda: yamada.press(message, action, {"regular_employees": "12"}))

    assert reply.json["type"] == "application/vnd.microsoft.activity.message"


async def test_a_refused_answer_stays_in_its_field_with_the_reason(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    message, action = screen(teams, yamada)
    script.outcomes = [
        Outcome(did="refused", refused=PROBLEM),
        Outcome(did="form", opens=replace(TYPED, revision=9)),
    ]

    reply = await doing(lambda: yamada.press(message, action, {"regular_employees": "たくさん"}))

    card = reply.json["value"]
    assert words(card).startswith(PROBLEM)
    assert inputs(card)[0]["value"] == "たくさん"
    assert actions(card)[0]["data"]["revision"] == 9
    assert [e.event for e in script.seen] == [
        Wrote("K7", 4, "regular_employees", "たくさん"),
        OpenedForm("K7", 4, "regular_employees"),
    ]
    assert len({e.delivery for e in script.seen}) == 2


async def test_a_refusal_whose_question_is_gone_is_told_in_words(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    message, action = screen(teams, yamada)
    script.outcomes = [Outcome(did="refused", refused=PROBLEM)]

    reply = await doing(lambda: yamada.press(message, action, {"regular_employees": "たくさん"}))

    assert reply.json["value"] == PROBLEM


async def test_a_client_without_invokes_is_told_in_the_chat(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    message, action = screen(teams, yamada)
    script.outcomes = [Outcome(did="refused", refused=PROBLEM)]

    reply = await doing(
        lambda: yamada.press(message, action["fallback"], {"regular_employees": "たくさん"})
    )

    assert reply == Reply(200, "")
    assert [e.event for e in script.seen] == [
        Wrote("K7", 4, "regular_employees", "たくさん"),
        Said("たくさん"),
    ]
    assert len({e.delivery for e in script.seen}) == 2


async def test_a_menu_is_answered_with_one_press(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    options = tuple(replace(ASK.options[0], id=str(n)) for n in range(1, 16))
    message = on_screen(teams, yamada.chat, replace(ASK, options=options))
    action = next(a for a in actions(message.card) if a.get("associatedInputs") == "auto")

    await doing(lambda: yamada.press(message, action, {"q11": "7"}))

    assert [e.event for e in script.seen] == [Picked("K7", 3, "q11", "7")]


async def test_an_event_that_was_not_kept_is_sent_again_by_teams(
    yamada: TeamsUser, script: Script
) -> None:
    activity = yamada.activity({"type": "message", "text": "はい"})
    script.fault = RuntimeError("no database")
    assert (await doing(lambda: yamada.deliver(activity))).status == 500

    script.fault = None
    assert (await doing(lambda: yamada.deliver(activity))).status == 200
    assert len(script.seen) == 1


async def test_a_way_back_that_was_not_kept_is_no_turn(
    yamada: TeamsUser, script: Script, references: MemoryReferences
) -> None:
    references.fault = RuntimeError("no database")

    reply = await doing(lambda: yamada.say("はい"))

    assert (reply.status, script.seen) == (500, [])


@pytest.mark.parametrize(("locale", "word"), [("ja-JP", "保存されています"), ("en-US", "kept")])
async def test_an_invoke_that_was_not_kept_says_so_with_a_reference(
    yamada: TeamsUser,
    teams: LoopbackTeams,
    script: Script,
    caplog: pytest.LogCaptureFixture,
    locale: str,
    word: str,
) -> None:
    message, action = screen(teams, yamada)
    script.fault = RuntimeError("cannot store うちの資本金は3千くらい")
    yamada.locale = locale

    reply = await doing(lambda: yamada.press(message, action, {"regular_employees": "12人"}))

    told = reply.json["value"]
    assert (reply.status, reply.json["type"]) == (200, "application/vnd.microsoft.activity.message")
    assert word in told
    assert locale == "en-US" or REFERENCE.search(told)
    (reference,) = re.findall(r"reference ([2-9A-HJ-NP-Z]{5}):", caplog.text)
    assert reference in told
    assert "RuntimeError" in caplog.text
    assert "資本金" not in caplog.text
    assert inputs(message.card)  # the card stays as it is


async def test_a_turn_that_takes_too_long_was_not_kept(
    yamada: TeamsUser, teams: LoopbackTeams, script: Script
) -> None:
    message, action = screen(teams, yamada)
    script.seconds = 30
    begun = time.monotonic()

    reply = await doing(lambda: yamada.press(message, action, {"regular_employees": "12人"}))

    assert time.monotonic() - begun < 8
    assert REFERENCE.search(reply.json["value"])
    assert script.seen == []
