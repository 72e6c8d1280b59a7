from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.diagnosis import FIRST
from conversations.plan.months import (
    EARLIEST,
    FIRST_BY,
    PER_MONTH,
    after,
    begins,
    month_of,
    spread,
)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2020, 10, 1), date(2020, 10, 1)),
        (date(2020, 10, 20), date(2020, 10, 1)),
        (date(2020, 10, 21), date(2020, 11, 1)),
        (date(2020, 12, 31), date(2021, 1, 1)),
    ],
)
def test_late_in_a_month_the_plan_begins_with_the_next(today: date, first: date) -> None:
    assert begins(today) == first


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2020, 10, 20), 6, date(2021, 4, 20)),
        (date(2020, 8, 31), 6, date(2021, 2, 28)),
        (date(2019, 8, 31), 6, date(2020, 2, 29)),
        (date(2020, 6, 30), 6, date(2020, 12, 30)),
        (date(2020, 12, 1), 12, date(2021, 12, 1)),
    ],
)
def test_so_many_months_later(day: date, months: int, then: date) -> None:
    assert after(day, months) == then


def test_the_twelfth_month_is_eleven_after_the_first() -> None:
    assert month_of(date(2020, 10, 1), 1) == date(2020, 10, 1)
    assert month_of(date(2020, 10, 1), 12) == date(2021, 9, 1)


def test_few_measures_come_when_their_turn_is() -> None:
    taken = spread([3, 11, 24, 20, 1, 22, 23])
    assert taken == {3: 1, 11: 2, 24: 2, 20: 3, 1: 1, 22: 6, 23: 8}


def test_what_is_called_first_does_not_wait_half_a_year() -> None:
    assert spread([22, 23]) == {22: 3, 23: 3}


def test_too_many_for_a_month_go_on_in_the_next() -> None:
    taken = spread([1, 2, 3, 4, 14, 6])
    assert taken == {1: 1, 2: 1, 3: 1, 4: 2, 14: 2, 6: 2}


def test_every_item_has_its_turn() -> None:
    assert set(EARLIEST) == set(range(1, 26))


@given(st.permutations(range(1, 26)), st.integers(0, 25))
def test_whatever_is_missing_finds_room(order: list[int], count: int) -> None:
    taken = spread(order[:count])
    assert set(taken) == set(order[:count])
    for number, month in taken.items():
        assert month <= 12
        early = number in order[:FIRST]
        assert (month <= FIRST_BY) if early else (month >= EARLIEST[number])
    assert all(list(taken.values()).count(month) <= PER_MONTH for month in range(1, 13))
