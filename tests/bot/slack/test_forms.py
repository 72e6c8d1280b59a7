from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings

from bot.slack.forms import fill_view, form_view
from bot.slack.read import read
from conversations.engine import Ask, Form
from conversations.events import Filled
from tests.bot.slack.steps import (
    ASKS,
    FILL,
    FORM,
    TYPED,
)
from tests.support.slack_blocks import (
    view_problems,
)

NOW = datetime(2020, 10, 20, 5, 0, tzinfo=UTC)
_SLOW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@_SLOW
@given(ASKS)
def test_whatever_a_form_holds_slack_takes_it(ask: Ask) -> None:
    assert view_problems(form_view(ask)) == []


def test_a_form_asks_the_question_again_and_keeps_what_was_typed() -> None:
    view = form_view(replace(TYPED, form=replace(FORM, initial="3千くらい & <x>")))
    prompt, field = view["blocks"]

    assert view["private_metadata"] == "K7:4:regular_employees"
    assert view["callback_id"] == "form"
    assert prompt["text"]["text"] == TYPED.prompt
    assert field["block_id"] == "regular_employees"
    assert field["element"]["action_id"] == "answer"
    assert field["element"]["initial_value"] == "3千くらい & <x>"
    assert (view["submit"]["text"], view["close"]["text"]) == ("答える", "閉じる")


def test_boxes_are_ticked_as_they_were_and_any_number_is_read() -> None:
    view = fill_view(FILL)
    assert view is not None
    (boxes,) = [b["element"] for b in view["blocks"] if b.get("block_id") == "goals"]
    assert [option["value"] for option in boxes["initial_options"]] == ["2"]
    for ticked in ("", "1", "1,2"):
        wanted = [o for o in boxes["options"] if o["value"] in ticked.split(",")]
        held = {"goals": {"answer": {"type": "checkboxes", "selected_options": wanted}}}
        submitted = {**view, "state": {"values": held}}
        body = {"type": "view_submission", "trigger_id": "t", "view": submitted}
        envelope = read(body | {"user": {"id": "U1"}, "team": {"id": "T1"}}, NOW)
        assert envelope is not None
        assert isinstance(envelope.event, Filled)
        assert envelope.event.values == {"goals": ticked}


def test_a_form_speaks_the_readers_language() -> None:
    step = replace(TYPED, prompt="How many people?", notification="How many?")

    assert form_view(step)["submit"]["text"] == "Answer"


def test_a_long_form_is_cut_and_still_taken() -> None:
    long = "長" * 5_000
    step = replace(TYPED, prompt=long, form=Form(long, long, long, long, long))

    assert view_problems(form_view(step)) == []
    assert len(form_view(step)["title"]["text"]) <= 24
