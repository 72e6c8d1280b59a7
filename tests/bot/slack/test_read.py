from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.slack.forms import form_view
from bot.slack.read import read
from bot.slack.render import render
from conversations.engine import Ask, Button, Step
from conversations.events import (
    Arrived,
    Command,
    Envelope,
    Event,
    OpenedForm,
    Picked,
    Pressed,
    Said,
    Wrote,
)
from conversations.people import Account
from conversations.ports import Place
from tests.bot.slack.steps import ANY_STEP, ASK, ASKS, RESULT, REVIEW, TYPED
from tests.support import slack_payloads as payloads
from tests.support.slack_blocks import elements_of, options_of
from tests.support.slack_payloads import Actor

NOW = datetime(2020, 10, 20, 5, 0, tzinfo=UTC)
ACTOR = Actor("U1", "T1", "yamada")
YAMADA = Account("slack", "T1", "U1")

_SLOW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def event_of(body: dict[str, Any]) -> Event | None:
    envelope = read(body, NOW)
    return envelope.event if envelope else None


def command(text: str, channel: str = "C1", word: str = "/sme") -> dict[str, Any]:
    return {**payloads.slash_command(ACTOR, channel, word, text), "trigger_id": "1.2.3"}


def message(text: str, /, **more: object) -> dict[str, Any]:
    inner = payloads.message_im(ACTOR, "D0T1U1", "1.1", text) | more
    return payloads.event(ACTOR, "UBOT", "Ev1", inner)


def clicks(step: Step) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Every press that a rendered step offers, with the element pressed."""
    for block in render(step).blocks:
        for element in elements_of(block):
            for option in options_of(element) or [{}]:
                action = {"action_id": element["action_id"], "action_ts": "9.9"}
                action |= {"block_id": block.get("block_id", "aB1x")}
                if option:
                    action["selected_option"] = option
                elif "value" in element:
                    action["value"] = element["value"]
                yield pressed(action), option or element


def pressed(action: dict[str, Any], channel: str = "D0T1U1") -> dict[str, Any]:
    told = {"channel": {"id": channel, "name": "directmessage"}, "actions": [action]}
    return payloads.interaction(ACTOR, "block_actions", "7.7") | told


def submitted(ask: Ask, text: str) -> dict[str, Any]:
    view = form_view(ask) | {"id": "V1"}
    values = {ask.question: {"answer": {"type": "plain_text_input", "value": text}}}
    told = {"view": view | {"state": {"values": values}}}
    return payloads.interaction(ACTOR, "view_submission", "8.8") | told


def test_a_command_is_read_with_who_where_and_which_delivery() -> None:
    assert read(command("診断 はじめる"), NOW) == Envelope(
        delivery="1.2.3",
        account=YAMADA,
        place=Place("slack", "T1", "C1", private=False, has_home=True),
        event=Command("sme", "診断 はじめる"),
        now=NOW,
        handle="yamada",
        opens_forms=True,
    )


def test_a_command_in_a_dm_is_private() -> None:
    envelope = read(command("", channel="D0T1U1"), NOW)

    assert envelope is not None
    assert envelope.place.private


@pytest.mark.parametrize("word", ["sme", "sme-expert", "sme-office"])
def test_each_command_is_known_without_its_slash(word: str) -> None:
    assert event_of(command("help", word=f"/{word}")) == Command(word, "help")


def test_a_mention_in_a_command_stays_as_slack_writes_it() -> None:
    body = command("") | {"text": "assign C-7K2M9 <@U2|sato> A&amp;B"}

    assert event_of(body) == Command("sme", "assign C-7K2M9 <@U2|sato> A&B")


def test_text_in_the_dm_is_read_as_typed() -> None:
    assert event_of(message("A&B <5人>　約12人")) == Said("A&B <5人>　約12人")


def test_a_link_that_slack_made_is_read_as_the_words_typed() -> None:
    body = message("")
    body["event"]["text"] = "<mailto:a@example.jp|a@example.jp> <tel:0312345678> <http://x.jp|x.jp>"
    body["event"]["text"] += " <https://y.jp>"

    assert event_of(body) == Said("a@example.jp 0312345678 x.jp https://y.jp")


def test_a_message_is_known_by_its_event_id() -> None:
    envelope = read(message("はい"), NOW)

    assert envelope is not None
    assert (envelope.delivery, envelope.account) == ("Ev1", YAMADA)
    assert envelope.place == Place("slack", "T1", "D0T1U1", private=True, has_home=True)


def test_words_with_a_file_are_heard() -> None:
    assert event_of(message("見積です", subtype="file_share")) == Said("見積です")


@pytest.mark.parametrize(
    "more",
    [
        {"bot_id": "B1"},
        {"subtype": "message_changed", "hidden": True},
        {"subtype": "bot_message"},
        {"subtype": "message_deleted"},
        {"hidden": True},
        {"channel": "C1", "channel_type": "channel"},
        {"channel": "C1", "channel_type": "mpim"},
        {"text": "  "},
        {"text": None},
        {"type": "reaction_added"},
    ],
    ids=str,
)
def test_what_nobody_said_to_the_consultant_is_nothing(more: dict[str, object]) -> None:
    assert event_of(message("はい", **more)) is None


@pytest.mark.parametrize(("tab", "sees_home"), [("home", True), ("messages", False)])
def test_opening_a_tab_is_an_arrival_and_only_one_of_them_is_the_home(
    tab: str, *, sees_home: bool
) -> None:
    inner = payloads.app_home_opened(ACTOR, "D0T1U1", "1.1", None, tab)
    envelope = read(payloads.event(ACTOR, "UBOT", "Ev2", inner), NOW)

    assert envelope is not None
    assert envelope.event == Arrived()
    assert envelope.place.has_home is sees_home


def test_a_press_is_known_by_trigger_and_moment() -> None:
    body, _ = next(clicks(ASK))
    envelope = read(body, NOW)

    assert envelope is not None
    assert envelope.delivery == "7.7:9.9"
    assert envelope.place == Place("slack", "T1", "D0T1U1", private=True, has_home=True)
    assert envelope.handle == "yamada"


def test_a_press_in_a_channel_is_not_private() -> None:
    envelope = read(pressed({"action_id": "act.plan.hide.0", "value": "P1"}, "C1"), NOW)

    assert envelope is not None
    assert envelope.place == Place("slack", "T1", "C1", private=False, has_home=True)
    assert envelope.event == Pressed("plan.hide", "P1")


def test_a_choice_may_carry_its_place_before_it() -> None:
    action = {"action_id": "x", "block_id": "K7:3:q11", "value": "K7:3:q11:done"}

    assert event_of(pressed(action)) == Picked("K7", 3, "q11", "done")


@_SLOW
@given(ASKS)
def test_what_is_asked_reads_back_to_the_same_ids(ask: Ask) -> None:
    place = (ask.conversation, ask.revision, ask.question)
    read_back = [event_of(body) for body, _ in clicks(ask)]

    choices = [Picked(*place, option.id) for option in ask.options]
    form = [OpenedForm(*place)] if ask.form else []
    helpers = [Pressed(button.action, button.argument) for button in ask.helpers]
    assert read_back == [*choices, *form, *helpers]


@_SLOW
@given(ANY_STEP)
def test_every_button_of_every_step_means_something(step: Step) -> None:
    assert all(event_of(body) is not None for body, _ in clicks(step))


def test_the_buttons_of_results_and_reviews_enter_their_actions() -> None:
    assert [event_of(body) for body, _ in clicks(RESULT)] == [
        Pressed("plan.show", ""),
        Pressed("diagnosis.review", "K7"),
    ]
    assert [event_of(body) for body, _ in clicks(replace(REVIEW, rows=REVIEW.rows[:1]))] == [
        Pressed("conversation.change", "K7:q11"),
        Pressed("diagnosis.start", ""),
    ]


def test_an_argument_that_slack_escaped_is_read_as_it_was() -> None:
    step = replace(RESULT, buttons=(Button("office.company", "見る", "A&B"),))
    body, _ = next(clicks(step))
    body["actions"][0]["value"] = "A&amp;B"

    assert event_of(body) == Pressed("office.company", "A&B")


def test_a_submitted_form_is_the_typed_answer() -> None:
    envelope = read(submitted(TYPED, "約50名"), NOW)

    assert envelope is not None
    assert envelope.event == Wrote("K7", 4, "regular_employees", "約50名")
    assert (envelope.delivery, envelope.place.private) == ("8.8", True)


def test_an_empty_form_is_an_empty_answer() -> None:
    body = submitted(TYPED, "")
    body["view"]["state"]["values"]["regular_employees"]["answer"]["value"] = None

    assert event_of(body) == Wrote("K7", 4, "regular_employees", "")


def test_in_an_organisation_the_workspace_is_the_persons_own() -> None:
    body, _ = next(clicks(ASK))
    envelope = read(body | {"team": None, "enterprise": {"id": "E1"}}, NOW)

    assert envelope is not None
    assert envelope.account == YAMADA


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"type": "view_closed", "view": {}},
        {"type": "shortcut", "callback_id": "x"},
        {"type": "event_callback", "event": "odd"},
        {"type": "event_callback", "event_id": "Ev1", "event": {"type": "team_join"}},
        {"type": "block_actions", "actions": []},
        {"type": "block_actions", "actions": [None], "trigger_id": "1"},
        {"type": "block_actions", "actions": [{"action_id": "from-another-release"}]},
        {"type": "view_submission", "view": {"callback_id": "form", "private_metadata": "odd"}},
        {"type": "view_submission", "view": {"callback_id": "x", "private_metadata": "a:1:b"}},
        {"type": ["odd"]},
        {"command": "/sme", "trigger_id": "1", "team_id": "T1"},
        {"command": "/sme", "user_id": "U1", "team_id": "T1"},
    ],
    ids=str,
)
def test_unknown_shapes_are_nothing(body: dict[str, Any]) -> None:
    assert read(body, NOW) is None
