from datetime import UTC, datetime

import pytest

from conversations.diagnosis import TOPIC, items
from conversations.engine import Answer, Kind, Language, Question, accepted
from conversations.engine.reading import Read, read_choice
from tests.conversations.diagnosis import runs
from tests.conversations.diagnosis.voice import width

AT = datetime(2020, 10, 20, tzinfo=UTC)
UNKNOWN = Answer("unknown", AT, "P-1")
BUTTON, PROMPT, HELP, CARD = 10, 160, 260, 320


def _questions() -> list[Question]:
    return [question for edition in runs.EDITIONS for question in TOPIC.flow(edition).questions]


@pytest.mark.parametrize("edition", runs.EDITIONS)
def test_25_questions_in_order_each_with_ipas_four_answers(edition: str) -> None:
    flow = TOPIC.flow(edition)
    assert (flow.id, flow.edition) == ("diagnosis", edition)
    assert tuple(question.id for question in flow.questions) == runs.IDS
    for question in flow.questions:
        assert question.kind is Kind.CHOICE
        assert [choice.id for choice in question.choices] == ["done", "partial", "none", "unknown"]
        labels = [choice.label.ja for choice in question.choices]
        assert labels == ["実施している", "一部実施している", "実施していない", "わからない"]


def test_three_parts() -> None:
    parts = [question.part.ja for question in TOPIC.flow("2020").questions if question.part]
    assert (
        parts == ["第1部 基本の対策"] * 5 + ["第2部 ふだんの仕事"] * 13 + ["第3部 会社のしくみ"] * 7
    )


def test_an_edition_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match=r"3\.1"):
        TOPIC.flow("3.1")


def test_typed_forms_belong_to_one_answer_each() -> None:
    for choice in TOPIC.flow("2020").questions[0].choices:
        others = TOPIC.flow("2020").questions[0].choices
        said = {word for other in others if other is not choice for word in other.says}
        assert not said & {*choice.says, choice.label.ja, choice.label.en.lower()}


@pytest.mark.parametrize(
    ("word", "answer"),
    [
        ("はい", "done"),
        ("やってます", "done"),
        ("できています", "done"),
        ("yes", "done"),
        ("一部だけ", "partial"),
        ("少し", "partial"),
        ("たまに", "partial"),
        ("some", "partial"),
        ("いいえ", "none"),
        ("まだです", "none"),
        ("していません", "none"),
        ("not yet", "none"),
        ("わかりません", "unknown"),
        ("not sure", "unknown"),
    ],
)
def test_everyday_answers(word: str, answer: str) -> None:
    choices = TOPIC.flow("2020").questions[0].choices
    assert read_choice(word, choices, Language.JA) == Read(answer)


def test_every_typed_form_is_read_as_its_answer() -> None:
    choices = TOPIC.flow("2020").questions[0].choices
    for choice in choices:
        for word in (*choice.says, choice.label.ja, choice.label.en):
            assert read_choice(word, choices, Language.JA) == Read(choice.id), word


def test_lengths_of_every_question() -> None:
    for question in _questions():
        assert question.help is not None
        for text, limit in ((question.prompt, PROMPT), (question.help, HELP)):
            assert len(text.ja) <= limit, question.id
            assert len(text.en) <= limit, question.id
        for choice in question.choices:
            assert width(choice.label.ja) <= BUTTON
            assert width(choice.label.en) <= BUTTON


def test_help_says_why_and_gives_an_example_of_done_and_of_partly() -> None:
    for question in _questions():
        assert question.help is not None
        headings = ("【なぜ聞くか】", "【実施している、の例】", "【一部実施している、の例】")
        assert all(heading in question.help.ja for heading in headings), question.id


@pytest.mark.parametrize("item", ["q09", "q23"])
def test_what_the_firm_does_not_have_is_told_how_to_answer(item: str) -> None:
    question = TOPIC.flow("2020").question(item)
    assert question is not None
    assert question.help is not None
    assert "【使っていないとき】「実施している」を選びます（IPAの旧版の説明）" in question.help.ja


@pytest.mark.parametrize("number", range(25))
def test_not_knowing_leads_to_somebody_to_ask(number: int) -> None:
    for edition in runs.EDITIONS:
        item, question = items(edition)[number], TOPIC.flow(edition).questions[number]
        assert question.confirm is not None
        told = question.confirm(UNKNOWN, {})
        assert told is not None
        assert item.ask_whom.ja in told.ja
        assert f"「{item.forward.ja}」" in told.ja
        assert len(told.ja) <= CARD
        assert len(told.en) <= CARD


def test_what_it_costs_is_said_at_the_first_time_only() -> None:
    question = TOPIC.flow("2020").questions[4]
    assert question.confirm is not None
    first = question.confirm(UNKNOWN, {"q01": Answer("none", AT, "P-1")})
    later = question.confirm(UNKNOWN, {"q01": UNKNOWN})
    assert first is not None
    assert later is not None
    assert "1点引かれます" in first.ja
    assert "1点" not in later.ja


@pytest.mark.parametrize("value", ["done", "partial", "none"])
def test_other_answers_need_no_word(value: str) -> None:
    confirm = TOPIC.flow("2020").questions[0].confirm
    assert confirm is not None
    assert confirm(Answer(value, AT, "P-1"), {}) is None


def test_every_answer_is_accepted_on_the_wire() -> None:
    flow = TOPIC.flow("4.0")
    given = {item: Answer("unknown", AT, "P-1") for item in runs.IDS}
    assert tuple(accepted(flow, given)) == runs.IDS


def test_item_8_follows_the_edition() -> None:
    old, new = items("2020")[7], items("4.0")[7]
    assert "電話" in old.done.ja
    assert "共有" in new.measure.ja
    assert "共有" not in old.measure.ja
