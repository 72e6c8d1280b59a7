"""The helper that counts employees: four small questions, a sum to accept or to correct."""

import pytest

from conversations.events import Pressed
from tests.conversations.person import Someone
from tests.conversations.walks import checks


@pytest.fixture
def counting(yamada: Someone) -> Someone:
    """A shop that does not know how to count."""
    return checks(yamada, until="regular_employees").presses("数え方を手伝う")


def _count(someone: Someone, *numbers: str) -> Someone:
    for number in numbers:
        someone.says(number)
    return someone


def test_the_sum_is_proposed_and_accepted_by_yes(counting: Someone) -> None:
    assert counting.asked.question == "count_full_time"
    _count(counting, "8人", "3", "一人", "0")
    assert counting.asked.question == "regular_employees"
    assert "数えると12人になります" in counting.asked.problem
    counting.says("はい")
    assert "従業員：12人" in counting.text
    assert counting.asked.question == "against_public_order"


def test_the_sum_can_be_pressed(counting: Someone) -> None:
    _count(counting, "8", "3", "1", "0").picks("12人")
    assert counting.asked.question == "against_public_order"


def test_another_number_can_be_entered(counting: Someone) -> None:
    _count(counting, "8", "3", "1", "0").says("14人")
    assert "従業員：14人" in counting.text
    assert counting.asked.question == "against_public_order"


def test_what_is_proposed_is_still_said_after_help(counting: Someone) -> None:
    _count(counting, "8", "3", "1", "0").says("ヘルプ")
    assert "数えると12人になります" in counting.asked.problem
    assert counting.says("はい").asked.question == "against_public_order"


def test_one_part_not_known_proposes_nothing_and_a_total_can_be_given(counting: Someone) -> None:
    _count(counting, "8", "わからない", "わからない", "1", "0")
    assert counting.asked.question == "regular_employees"
    assert counting.asked.options == ()
    assert counting.says("約12人").asked.question == "against_public_order"


def test_a_part_that_is_corrected_changes_the_sum(counting: Someone) -> None:
    _count(counting, "8", "3", "1", "0").says("戻る").says("5")
    assert "数えると17人になります" in counting.asked.problem


def test_counting_is_offered_from_a_change_and_ends_in_a_new_result(yamada: Someone) -> None:
    checks(yamada).says("答えを見る").presses_row("従業員").presses("数え方を手伝う")
    _count(yamada, "2", "0", "0", "0").says("はい")
    assert yamada.cards == []
    assert "小売業で2人" in yamada.result.text


def test_a_second_click_on_the_helper_stays_at_the_first_small_question(yamada: Someone) -> None:
    checks(yamada, until="regular_employees")
    button = yamada.button("数え方を手伝う")
    yamada.presses("数え方を手伝う")
    before = [message.delivery for message in yamada.sees]
    yamada.does(Pressed(button.action, button.argument))
    assert yamada.asked.question == "count_full_time"
    assert [message.delivery for message in yamada.sees] == before
