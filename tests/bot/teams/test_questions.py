"""Every question there is, in both languages and editions, within what Teams takes, uncut."""

import pytest

from bot.teams import limits
from bot.teams.limits import width, wire
from bot.teams.read import read
from bot.teams.render import render
from conversations.engine import Ask
from conversations.events import Picked, Pressed, Wrote
from tests.bot.slack.test_questions import EVERY_ASK
from tests.bot.teams.doors import NOW
from tests.bot.teams.incoming import activity
from tests.bot.teams.seen import (
    RESERVED,
    actions,
    elements,
    inputs,
    labels,
    problems,
    question,
    sent,
    texts,
)

ROW = 34  # half-width characters of a button on a row of its own at 320 px


@pytest.mark.parametrize("ask", EVERY_ASK)
def test_a_question_is_taken_by_teams_and_read_by_other_programs(ask: Ask) -> None:
    card = render(ask, "D-1").card

    assert problems(card) == []
    assert len(wire(card)) < limits.CARD
    found = question(card)
    assert found is not None
    assert (found.conversation, found.revision, found.id) == ("K7", 12, ask.question)
    assert found.choices == tuple(option.id for option in ask.options)
    assert found.typed == (ask.form is not None)
    assert ask.question not in RESERVED


@pytest.mark.parametrize("ask", EVERY_ASK)
def test_a_question_reads_back_to_the_same_ids(ask: Ask) -> None:
    card = render(ask, "D-1").card
    place = ("K7", 12, ask.question)
    values = [
        sent(action, filled) for action in actions(card) for filled in _filled(card, ask, action)
    ]
    read_back = [read(activity({"type": "message", "value": value}), NOW) for value in values]

    choices = [Picked(*place, option.id) for option in ask.options]
    typed = [Wrote(*place, "約50名")] if ask.form else []
    helpers = [Pressed(button.action, button.argument) for button in ask.helpers]
    assert [e and e.event for e in read_back] == [*choices, *typed, *helpers]


def _filled(card: dict[str, object], ask: Ask, action: dict[str, str]) -> list[dict[str, str]]:
    if action["associatedInputs"] == "none":
        return [{}]
    if ask.form:
        return [{ask.question: "約50名"}]
    return [{ask.question: choice["value"]} for choice in inputs(card)[0]["choices"]]


@pytest.mark.parametrize("ask", EVERY_ASK)
def test_nothing_of_a_question_is_cut(ask: Ask) -> None:
    card = render(ask).card
    shown = "\n".join(texts(card))

    for said in (ask.problem, ask.heading, ask.prompt, ask.help):
        assert all(line in shown for line in said.splitlines())
    listed = [choice["title"] for field in inputs(card) for choice in field.get("choices", ())]
    answers = [option.label for option in ask.options]
    assert listed in ([], answers)
    pressed = [] if listed else answers
    submit = [labels(card)[len(pressed)]] if listed or ask.form else []
    assert list(labels(card)) == [*pressed, *submit, *(b.label for b in ask.helpers)]


@pytest.mark.parametrize("ask", EVERY_ASK)
def test_no_label_is_cut_on_a_narrow_screen(ask: Ask) -> None:
    card = render(ask).card
    for row in elements(card):
        if row["type"] == "ActionSet":
            (action,) = row["actions"]
            assert width(action["title"]) <= ROW
        if row["type"] == "ColumnSet":
            assert len(row["columns"]) == 2
            assert all(width(title) <= limits.HALF_ROW for title in labels(row))
