from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from bot.teams.render import render
from conversations.engine import Ask, Fill, Step
from conversations.events import Event, Picked, Pressed, Wrote
from tests.bot.slack.steps import ANY_STEP, ASK, ASKS, RESULT, REVIEW, TYPED
from tests.bot.teams.incoming import CHANNEL, event_of
from tests.bot.teams.seen import RESERVED, actions, inputs, sent
from tests.bot.teams.service import Json

_SLOW = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

PLACE = {"conversation": "K7", "revision": 3, "question": "q11"}


@pytest.mark.parametrize(
    ("value", "event"),
    [
        (PLACE | {"answer": "done"}, Picked("K7", 3, "q11", "done")),
        (PLACE | {"q11": "15"}, Picked("K7", 3, "q11", "15")),
        (PLACE | {"answer": 3}, Picked("K7", 3, "q11", "3")),
        (PLACE | {"answer": 50000000.0}, Picked("K7", 3, "q11", "50000000")),
        (PLACE | {"revision": "3", "answer": "x"}, Picked("K7", 3, "q11", "x")),
        (PLACE | {"revision": 3.0, "answer": "x"}, Picked("K7", 3, "q11", "x")),
        (PLACE | {"revision": None, "answer": "x"}, Picked("K7", -1, "q11", "x")),
        (PLACE | {"revision": float("inf"), "answer": "x"}, Picked("K7", -1, "q11", "x")),
        (PLACE | {"typed": True, "q11": " 約50名 "}, Wrote("K7", 3, "q11", "約50名")),
        (PLACE | {"typed": True, "q11": 50}, Wrote("K7", 3, "q11", "50")),
        (PLACE | {"typed": True}, Wrote("K7", 3, "q11", "")),
        ({"action": "plan.show"}, Pressed("plan.show", "")),
        ({"action": "plan.post", "argument": "19:x"}, Pressed("plan.post", "19:x")),
        (PLACE, None),
        (PLACE | {"answer": True}, None),
        ({"question": 5, "answer": "x"}, None),
        ({"action": {"odd": 1}}, None),
        ([1], None),
        ("text", None),
    ],
    ids=str,
)
def test_what_a_button_sends_is_read(value: object, event: Event | None) -> None:
    assert event_of({"type": "message", "value": value}) == event
    invoked = {"action": {"type": "Action.Execute", "data": value}, "trigger": "manual"}
    told = {"type": "invoke", "name": "adaptiveCard/action", "value": invoked}
    assert event_of(told) == event


def test_a_press_in_a_group_needs_no_mention() -> None:
    told = {"type": "message", "value": {"action": "plan.hide", "argument": "P1"}}

    assert event_of(told, CHANNEL) == Pressed("plan.hide", "P1")


def presses(step: Step) -> Iterator[Event | None]:
    """Every press that a rendered step offers, read back; each choice of a menu is one."""
    card = render(step).card
    for action in actions(card):
        filled = [{}] if action.get("associatedInputs") != "auto" else _filled(step, card)
        for each in filled:
            yield event_of({"type": "message", "value": sent(action, each)})


def _filled(step: Step, card: Json) -> list[Json]:
    fields = inputs(card)
    if isinstance(step, Fill):
        return [{field["id"]: "約50名" for field in fields}]
    (field,) = fields
    if field["type"] == "Input.Text":
        return [{field["id"]: "約50名"}]
    return [{field["id"]: choice["value"]} for choice in field["choices"]]


@_SLOW
@given(ASKS.filter(lambda ask: ask.question not in RESERVED))
def test_what_is_asked_reads_back_to_the_same_ids(ask: Ask) -> None:
    place = (ask.conversation, ask.revision, ask.question)
    read_back = list(presses(ask))

    choices: list[Event] = [Picked(*place, option.id) for option in ask.options]
    form = [Wrote(*place, "約50名")] if ask.form and len(ask.options) <= 5 else []
    helpers = [Pressed(button.action, button.argument) for button in ask.helpers]
    assert read_back == [*choices, *form, *helpers]


@_SLOW
@given(ANY_STEP)
def test_every_button_of_every_step_means_something(step: Step) -> None:
    assert all(event is not None for event in presses(step))


def test_the_buttons_of_results_and_reviews_enter_their_actions() -> None:
    assert list(presses(RESULT)) == [Pressed("plan.show", ""), Pressed("diagnosis.review", "K7")]
    assert next(presses(REVIEW)) == Pressed("conversation.change", "K7:q11")


def test_the_typed_and_the_pressed_form_are_the_same_question() -> None:
    assert list(presses(TYPED)) == [Wrote("K7", 4, "regular_employees", "約50名")]
    assert next(presses(ASK)) == Picked("K7", 3, "q11", "done")
