from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from bot.slack.forms import form_view
from conversations.engine import Ask, Form
from tests.bot.slack.steps import (
    ASKS,
    FORM,
    TYPED,
)
from tests.support.slack_blocks import (
    view_problems,
)

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


def test_a_form_speaks_the_readers_language() -> None:
    step = replace(TYPED, prompt="How many people?", notification="How many?")

    assert form_view(step)["submit"]["text"] == "Answer"


def test_a_long_form_is_cut_and_still_taken() -> None:
    long = "長" * 5_000
    step = replace(TYPED, prompt=long, form=Form(long, long, long, long, long))

    assert view_problems(form_view(step)) == []
    assert len(form_view(step)["title"]["text"]) <= 24
