"""A half-finished conversation over a release that changes the questions (examples.md 4.6)."""

from dataclasses import replace

from conversations.engine import Flow, accepted, path, present, revised
from tests.conversations.engine.flows import (
    SHOP,
    after,
    asked,
    choice,
    flow,
    without,
)

HALF = after(SHOP, in_japan="no", staff="few")  # asked next: wifi


def inserted(of: Flow, *, at: int) -> Flow:
    questions = (*of.questions[:at], choice("new"), *of.questions[at:])
    return replace(of, questions=questions)


def test_a_new_question_before_my_place_is_asked_where_it_falls() -> None:
    released = inserted(SHOP, at=1)
    assert asked(released, HALF) == "new"
    assert accepted(released, HALF.answers).keys() == {"in_japan", "staff"}
    assert revised(released, HALF)


def test_a_new_question_after_my_place_waits_its_turn() -> None:
    assert asked(inserted(SHOP, at=4), HALF) == "wifi"


def test_a_removed_question_is_not_shown_and_not_counted_but_kept() -> None:
    released = without(SHOP, "staff")
    assert asked(released, HALF) == "wifi"
    assert "staff" not in [q.id for q in path(released, HALF.answers)]
    assert HALF.answers["staff"].value == "few"


def test_the_removed_question_that_i_stood_on_is_passed_over() -> None:
    assert asked(without(SHOP, "wifi"), HALF) is None


def test_the_reopened_question_that_was_removed_is_passed_over() -> None:
    opened = replace(HALF, reopened="staff")
    assert asked(without(SHOP, "staff"), opened) == "wifi"


def test_a_renamed_question_carries_the_answer_where_it_still_is_one() -> None:
    renamed = flow(
        SHOP.questions[0],
        SHOP.questions[1],
        choice("people", "few", "many", carries_from="staff"),
        SHOP.questions[3],
    )
    assert asked(renamed, HALF) == "wifi"
    assert accepted(renamed, HALF.answers)["people"].value == "few"


def test_a_renamed_question_with_another_meaning_is_asked() -> None:
    renamed = flow(SHOP.questions[0], SHOP.questions[1], choice("people", "few", "many"))
    assert asked(renamed, HALF) == "people"


def test_a_carried_answer_that_is_none_any_more_is_asked_again() -> None:
    renamed = flow(SHOP.questions[0], choice("people", "1-5", "6-", carries_from="staff"))
    assert asked(renamed, HALF) == "people"


def test_a_dropped_choice_is_asked_again_and_the_old_value_stays_on_record() -> None:
    dropped = flow(
        SHOP.questions[0], SHOP.questions[1], choice("staff", "some", "many"), SHOP.questions[3]
    )
    assert asked(dropped, HALF) == "staff"
    assert HALF.answers["staff"].value == "few"
    assert revised(dropped, HALF)


def test_only_the_wording_changed_is_no_revision() -> None:
    reworded = replace(SHOP, title=SHOP.questions[0].prompt)
    assert not revised(reworded, HALF)
    assert asked(reworded, HALF) == "wifi"


def test_another_order_asks_nothing_twice() -> None:
    reordered = flow(SHOP.questions[3], SHOP.questions[2], SHOP.questions[0], SHOP.questions[1])
    assert asked(reordered, HALF) == "wifi"
    done = after(SHOP, in_japan="no", staff="few", wifi="yes")
    assert present(reordered, done) is None


def test_a_conversation_without_answers_is_no_revision() -> None:
    assert not revised(inserted(SHOP, at=0), replace(HALF, answers={}))
