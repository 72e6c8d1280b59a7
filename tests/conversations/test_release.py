"""A release changes the questions under a half-finished conversation (examples.md 4.6)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from conversations.engine import Choice, Flow, Kind, Question, Topic, same
from conversations.events import Picked, Pressed
from tests.conversations.person import House, Someone, with_programme, words
from tests.conversations.walks import checks, diagnoses

REVISED = "質問を見直しました"
NEW = Question(
    "q99", Kind.CHOICE, same("new"), same("new?"), choices=(Choice("done", same("done")),)
)


def release(house: House, change: Callable[[Flow], Flow], flow_id: str = "diagnosis") -> None:
    """From now on the flow is another one."""
    topic = house.desk.topics[flow_id]
    changed = Topic(topic.id, lambda edition: change(topic.flow(edition)), topic.finish)
    house.desk = replace(house.desk, topics={**house.desk.topics, flow_id: changed})


def inserted(at: int, question: Question = NEW) -> Callable[[Flow], Flow]:
    def change(flow: Flow) -> Flow:
        questions = (*flow.questions[:at], question, *flow.questions[at:])
        return replace(flow, questions=questions)

    return change


def without(*ids: str) -> Callable[[Flow], Flow]:
    return lambda flow: replace(flow, questions=tuple(q for q in flow.questions if q.id not in ids))


def changed(id_: str, **changes: object) -> Callable[[Flow], Flow]:
    """One question with other fields."""

    def change(flow: Flow) -> Flow:
        questions = (
            replace(q, **changes) if q.id == id_ else q  # type: ignore[arg-type]  # its own names
            for q in flow.questions
        )
        return replace(flow, questions=tuple(questions))

    return change


@pytest.fixture
def half(yamada: Someone) -> Someone:
    """In front of question 4, three answered."""
    return diagnoses(yamada, "partial", until="q04")


def _values(someone: Someone) -> dict[object, object]:
    return {row["question"]: row["value"] for row in someone.house.record()["answer"]}


def test_a_new_question_before_the_place_is_asked_where_it_falls_with_one_notice(
    half: Someone,
) -> None:
    release(half.house, inserted(1))
    half.picks("done")  # the card of the release before
    assert half.asked.question == "q99"
    assert REVISED in half.asked.problem
    half.picks("done")
    assert half.asked.question == "q04"
    assert REVISED not in half.text
    assert _values(half) == {"q01": "partial", "q02": "partial", "q03": "partial", "q99": "done"}


def test_a_new_question_after_the_place_waits_its_turn_and_is_noticed_at_once(
    half: Someone,
) -> None:
    release(half.house, inserted(10))
    half.picks("done")
    assert half.asked.question == "q05"
    assert REVISED in half.asked.problem
    half.picks("done")
    assert REVISED not in half.text
    assert _values(half)["q04"] == "done"


def test_the_notice_comes_when_somebody_goes_on_after_weeks(either_house: House) -> None:
    half = diagnoses(Someone(either_house), until="q04").says("やめる")
    half.house.pass_time(days=40)
    release(half.house, inserted(1))
    half.presses("続ける")
    assert REVISED in half.asked.problem
    assert half.asked.question == "q99"


def test_a_new_last_question_is_asked_before_the_result(yamada: Someone) -> None:
    diagnoses(yamada, until="q25")
    release(yamada.house, inserted(25))
    yamada.picks("none")
    assert yamada.asked.question == "q99"
    assert REVISED in yamada.asked.problem


def test_a_removed_question_is_not_shown_and_not_counted_but_kept_on_record(
    half: Someone,
) -> None:
    release(half.house, without("q02"))
    half.picks("done").says("答えを見る")
    assert "ウイルス対策" not in half.text
    assert _values(half)["q02"] == "partial"
    assert half.asked.heading.startswith("質問4／24")


def test_the_removed_question_that_was_asked_is_passed_over(half: Someone) -> None:
    release(half.house, without("q04"))
    half.picks("done")
    assert half.asked.question == "q05"
    assert "q04" not in _values(half)


def test_where_nothing_is_left_to_ask_the_next_word_brings_the_result(yamada: Someone) -> None:
    checks(yamada, until="policy_status")
    release(yamada.house, without("policy_status"), "eligibility")
    yamada.says("どちらもない")
    assert yamada.cards == []
    assert yamada.result.payload["verdict"] == "incomplete"


def test_a_dropped_choice_is_asked_again_and_the_old_value_stays_in_the_history(
    half: Someone,
) -> None:
    flow = half.house.desk.topics["diagnosis"].flow("2020")
    fewer = tuple(c for c in flow.questions[0].choices if c.id != "partial")
    release(half.house, changed("q01", choices=fewer))
    half.picks("done")
    assert half.asked.question == "q01"
    assert REVISED in half.asked.problem
    half.picks("done")
    assert half.asked.question == "q04"
    history = [
        row["value"] for row in half.house.record()["answer_history"] if row["question"] == "q01"
    ]
    assert sorted(map(str, history)) == ["done", "partial"]


def test_pressing_the_choice_that_was_dropped_keeps_nothing(half: Someone) -> None:
    card = half.asked
    flow = half.house.desk.topics["diagnosis"].flow("2020")
    fewer = tuple(c for c in flow.questions[3].choices if c.id != "partial")
    release(half.house, changed("q04", choices=fewer))
    half.picks("partial", card)
    assert half.asked.question == "q04"
    assert "partial" not in [option.id for option in half.asked.options]
    assert "q04" not in _values(half)


def test_another_wording_is_no_revision(half: Someone) -> None:
    release(half.house, changed("q05", prompt=same("Otherwise?")))
    half.picks("done")
    assert half.asked.prompt == "Otherwise?"
    assert half.asked.problem == ""


def test_a_new_id_carries_the_old_answer_where_it_still_is_one(half: Someone) -> None:
    release(half.house, changed("q02", id="q98", carries_from="q02"))
    half.picks("done")
    assert half.asked.question == "q05"


def test_a_new_id_of_another_meaning_is_asked(half: Someone) -> None:
    release(half.house, changed("q02", id="q98"))
    half.picks("done")
    assert half.asked.question == "q98"


def test_another_order_asks_nothing_twice(half: Someone) -> None:
    release(half.house, lambda flow: replace(flow, questions=flow.questions[::-1]))
    half.says("続ける")
    asked = []
    while half.cards:
        asked.append(half.asked.question)
        half.picks("done")
    assert len(asked) == len(set(asked)) == 22
    assert not {"q01", "q02", "q03"} & set(asked)


def test_an_open_conversation_stays_on_its_edition_and_the_next_one_is_on_the_new(
    half: Someone,
) -> None:
    with_programme(half.house, edition="4.0")
    diagnoses(half)
    diagnoses(half)
    editions = [row["edition"] for row in half.house.record()["result"]]
    assert sorted(map(str, editions)) == ["2020", "4.0"]


def test_what_is_finished_is_never_recalculated(yamada: Someone) -> None:
    diagnoses(yamada, "done").presses("内訳を見る")
    before = [words(step) for step in yamada.heard], yamada.house.record()["result"]
    release(yamada.house, without("q01", "q02", "q03"))
    yamada.presses("内訳を見る")
    assert ([words(step) for step in yamada.heard], yamada.house.record()["result"]) == before


def test_a_question_that_this_release_does_not_know_is_answered_politely(half: Someone) -> None:
    card, before = half.asked, _values(half)
    half.does(Picked(card.conversation, card.revision, "q99", "done"))
    assert "その質問は先へ進んでいます" in half.text
    assert half.asked.question == "q04"
    assert _values(half) == before


def test_a_flow_that_this_release_does_not_know_is_left_as_it_is(half: Someone) -> None:
    topics = {id_: t for id_, t in half.house.desk.topics.items() if id_ != "diagnosis"}
    card, before = half.asked, half.house.record()
    half.house.desk = replace(half.house.desk, topics=topics)
    half.picks("done", card)
    assert "少し待って、もう一度押してください" in half.text
    half.says("はい").says("やめる").says("続ける").says("答えを見る")
    assert half.house.record() == before


def test_a_button_of_an_earlier_release_is_answered_politely(half: Someone) -> None:
    before = half.house.record()
    half.does(Pressed("no.longer.here", "x"))
    assert "もう使われていません" in half.text
    assert half.house.record() == before
