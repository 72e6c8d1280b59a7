"""Something is happening now (voice.md E1): the steps at once, the same question below."""

from dataclasses import replace

import pytest

from conversations.engine import Ask, Choice, Flow, Notice, Topic, same
from tests.conversations.person import House, Someone, words
from tests.conversations.walks import checks, diagnoses

SIGNS = (
    "感染したかも",
    "ウイルスが出ました！",
    "メールが乗っ取られた",
    "変な画面が出て消えない",
    "身代金を払えと言われた",
    "ﾗﾝｻﾑｳｪｱ",
    "We got hacked",
)


@pytest.mark.parametrize("sign", SIGNS)
def test_words_of_an_incident_bring_the_steps_and_the_same_question_below(
    yamada: Someone, sign: str
) -> None:
    diagnoses(yamada, until="q11").says(sign)
    steps = yamada.heard
    assert isinstance(steps[0], Notice)
    assert "通信を切る" in steps[0].text
    assert "電源は切らない" in steps[0].text
    assert isinstance(steps[-1], Ask)
    assert steps[-1].question == "q11"
    assert isinstance(yamada.sees[-1].step, Ask)


@pytest.mark.parametrize("question", ["category", "regular_employees", "policy_status"])
def test_it_comes_in_the_middle_of_any_question(yamada: Someone, question: str) -> None:
    checks(yamada, until=question).says("パソコンに警告画面が出た")
    assert "通信を切る" in yamada.text
    assert yamada.asked.question == question


def test_it_comes_before_anything_while_stopped_and_after_the_end(yamada: Someone) -> None:
    assert "通信を切る" in yamada.says("感染した").text
    checks(yamada, until="legal_form").says("やめる").says("感染した")
    assert "通信を切る" in yamada.text
    checks(yamada).says("感染した")
    assert "通信を切る" in yamada.text
    assert yamada.cards == []


def test_it_comes_after_the_command_too_and_keeps_the_question(yamada: Someone) -> None:
    checks(yamada, until="legal_form").commands("ウイルスに感染した")
    assert "通信を切る" in yamada.text
    assert yamada.asked.question == "legal_form"


def test_it_comes_from_a_form_too(yamada: Someone) -> None:
    checks(yamada, until="regular_employees").writes("それどころじゃない、乗っ取られた")
    assert "通信を切る" in yamada.text
    assert yamada.outcome.refused == ""


def test_the_telephone_stands_in_it_only_where_it_is_known(house: House) -> None:
    yamada = Someone(house).says("感染した")
    assert "事務局（03-0000-0000）" in words(yamada.heard[-1])


def test_an_answer_that_merely_holds_such_a_word_is_an_answer(house: House) -> None:
    yamada = Someone(_with_choice(house, "感染した機器を切り離す手順がある"))
    yamada.commands("diagnose").says("感染した機器を切り離す手順がある")
    assert "通信を切る" not in yamada.text
    assert yamada.asked.question == "q02"


def _with_choice(house: House, label: str) -> House:
    """The first question has an answer that speaks of an incident."""
    topic = house.desk.topics["diagnosis"]

    def flow(edition: str) -> Flow:
        asked = topic.flow(edition)
        first = asked.questions[0]
        worded = replace(first, choices=(*first.choices, Choice("drilled", same(label))))
        return replace(asked, questions=(worded, *asked.questions[1:]))

    topics = {**house.desk.topics, "diagnosis": Topic(topic.id, flow, topic.finish)}
    house.desk = replace(house.desk, topics=topics)
    return house


@pytest.mark.parametrize("typed", ["ウイルス対策ソフトの販売", "パソコンの修理"])
def test_a_trade_that_deals_with_such_things_is_no_incident(yamada: Someone, typed: str) -> None:
    yamada.commands("check").says(typed)
    assert "通信を切る" not in yamada.text
