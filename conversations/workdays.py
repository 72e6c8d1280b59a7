"""Days on which the secretariat and firms work: no weekends, holidays or year-end.

Public holidays are Japan's own (the library jpholiday, which follows the law year by year).
Year-end is 29 December to 3 January: the days on which government offices are closed by law
(Act on Holidays of Administrative Organs, article 1); the programme page says "except year-end"
without dates.
"""

from datetime import date, timedelta

import jpholiday

_SATURDAY = 5
_YEAR_END = frozenset({(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)})
_ONE = timedelta(days=1)


def is_working_day(day: date) -> bool:
    """Whether people can be expected at work."""
    closed = (day.month, day.day) in _YEAR_END or bool(jpholiday.is_holiday(day))
    return day.weekday() < _SATURDAY and not closed


def working_day(day: date) -> date:
    """The day itself, or the first working day after it."""
    while not is_working_day(day):
        day += _ONE
    return day


def working_days_after(day: date, count: int) -> date:
    """The working day that many working days after ``day`` (1: the next one)."""
    for _ in range(count):
        day = working_day(day + _ONE)
    return day


def working_days_before(day: date, count: int) -> date:
    """The working day that many working days before ``day`` (1: the one before)."""
    for _ in range(count):
        day -= _ONE
        while not is_working_day(day):
            day -= _ONE
    return day
