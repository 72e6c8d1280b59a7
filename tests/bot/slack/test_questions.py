"""Every question there is, in both languages, within Slack's limits and without a cut."""

from dataclasses import replace

import pytest

from bot.slack.forms import form_view
from bot.slack.render import render
from conversations import application, diagnosis, eligibility
from conversations.asking import compose
from conversations.engine import ALWAYS, Ask, Conversation, Flow, Kind, Language, Question
from tests.support.slack_blocks import block_problems, elements_of, options_of, view_problems
from tests.support.slack_question import read_question
from tests.support.slack_things import Json, Message

FLOWS = [
    topic.flow(edition)
    for topic in (eligibility.TOPIC, application.TOPIC, diagnosis.TOPIC)
    for edition in ("2020", "4.0")
]


def alone(flow: Flow, question: Question) -> Flow:
    """A flow of this question alone, with all its choices."""
    choices = tuple(replace(choice, offered_when=ALWAYS) for choice in question.choices)
    only = replace(question, ask_when=ALWAYS, choices=choices)
    return Flow(flow.id, flow.title, flow.edition, (only,))


def asked(flow: Flow, question: Question, language: Language) -> Ask:
    own = alone(flow, question)
    conversation = Conversation("K7", flow.id, flow.edition, "P1", "C1", revision=12)
    return compose(
        own, conversation, own.questions[0], language, problem="もう一度。", unfolded=True
    )


EVERY_ASK = [
    pytest.param(
        asked(flow, question, language), id=f"{flow.id}-{flow.edition}-{question.id}-{language}"
    )
    for flow in FLOWS
    for question in flow.questions
    if question.kind is not Kind.SWITCH
    for language in Language
]


def labels(block: Json) -> list[str]:
    """What can be pressed or picked."""
    return [
        shown["text"]["text"]
        for element in elements_of(block)
        for shown in options_of(element) or [element]
    ]


@pytest.mark.parametrize("ask", EVERY_ASK)
def test_a_question_is_taken_by_slack_and_read_by_other_programs(ask: Ask) -> None:
    rendered = render(ask, "D-1")
    message = Message("D0T1U1", "1.1", "UBOT", rendered.text, blocks=(*rendered.blocks,))

    assert block_problems(rendered.blocks) == []
    question = read_question(message)
    assert question is not None
    assert (question.conversation, question.revision, question.id) == ("K7", 12, ask.question)
    assert question.choices == tuple(option.id for option in ask.options)
    assert question.typed == (ask.form is not None)


@pytest.mark.parametrize("ask", EVERY_ASK)
def test_nothing_of_a_question_is_cut(ask: Ask) -> None:
    blocks = render(ask).blocks
    texts = [block["text"]["text"] for block in blocks if block["type"] == "section"]
    answers, helpers = [block for block in blocks if block["type"] == "actions"]

    assert [ask.problem, ask.prompt] == texts[:2]
    assert not ask.help or ask.help == texts[-1]
    form = [ask.form.button] if ask.form else []
    assert labels(answers) == [*(option.label for option in ask.options), *form]
    assert labels(helpers) == [button.label for button in ask.helpers]


@pytest.mark.parametrize("ask", EVERY_ASK)
def test_the_form_of_a_question_is_taken_uncut(ask: Ask) -> None:
    view = form_view(ask)

    assert view_problems(view) == []
    if ask.form:
        assert view["title"]["text"] == ask.form.title
        assert view["blocks"][-1]["label"]["text"] == ask.form.label
