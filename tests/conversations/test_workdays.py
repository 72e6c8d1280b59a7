"""Working days, with the calendar of the programme's own season (domain.md 9)."""

from datetime import date

import pytest

from conversations.workdays import (
    is_working_day,
    working_day,
    working_days_after,
    working_days_before,
)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2020, 10, 2), True),  # the Friday of the programme page
        (date(2020, 10, 12), True),  # Sports Day had moved to July that year
        (date(2020, 11, 3), False),
        (date(2020, 11, 23), False),
        (date(2020, 12, 28), True),
        (date(2020, 12, 29), False),
        (date(2021, 1, 3), False),
        (date(2021, 1, 4), True),
        (date(2021, 1, 11), False),
        (date(2026, 11, 28), False),  # a Saturday
    ],
)
def test_weekends_holidays_and_year_end_are_no_working_days(day: date, *, works: bool) -> None:
    assert is_working_day(day) is works


def test_a_closed_day_gives_way_to_the_next_open_one() -> None:
    assert working_day(date(2020, 12, 29)) == date(2021, 1, 4)
    assert working_day(date(2020, 11, 2)) == date(2020, 11, 2)


def test_working_days_are_counted_over_a_holiday() -> None:
    assert working_days_after(date(2020, 11, 20), 1) == date(2020, 11, 24)
    assert working_days_after(date(2020, 11, 20), 3) == date(2020, 11, 26)
    assert working_days_before(date(2020, 11, 24), 1) == date(2020, 11, 20)
    assert working_days_before(date(2021, 1, 4), 2) == date(2020, 12, 25)
