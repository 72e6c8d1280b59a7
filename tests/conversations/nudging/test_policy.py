"""Three working days later, at their own hour, twice at most, never by night."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.nudging.policy import Nudges, counted, due_at

TOKYO = ZoneInfo("Asia/Tokyo")
NONE = Nudges("V-1")


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A moment of 2026 on Tokyo's clocks, in UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=TOKYO).astimezone(UTC)


def test_three_working_days_later_at_the_hour_they_last_answered() -> None:
    assert due_at(at(24, 15, 20), NONE, TOKYO) == at(27, 15, 20)  # Tuesday to Friday


def test_weekends_and_holidays_are_not_counted() -> None:
    # Friday 20 November; Monday the 23rd is a holiday
    assert due_at(at(20, 10), NONE, TOKYO) == at(26, 10)


def test_who_answered_by_night_is_written_to_in_the_morning() -> None:
    assert due_at(at(24, 23, 40), NONE, TOKYO) == at(27, 8)
    assert due_at(at(24, 6), NONE, TOKYO) == at(27, 8)


def test_the_second_comes_three_working_days_after_the_first_and_there_is_no_third() -> None:
    touched = at(24, 15)
    once = counted(NONE, touched, at(27, 15))
    assert due_at(touched, once, TOKYO) == at(2, 15, month=12)
    twice = counted(once, touched, at(2, 15, month=12))
    assert (once.count, twice.count) == (1, 2)
    assert due_at(touched, twice, TOKYO) is None


def test_going_on_and_stopping_again_begins_anew() -> None:
    twice = Nudges("V-1", 2, at(27, 15))
    assert due_at(at(30, 11), twice, TOKYO) == at(3, 11, month=12)
    assert counted(twice, at(30, 11), at(3, 11, month=12)).count == 1


def test_later_is_a_week_and_silence_is_for_good() -> None:
    asked = Nudges("V-1", last_at=at(27, 15), again_at=at(27, 15) + timedelta(days=7))
    assert due_at(at(24, 15), asked, TOKYO) == at(4, 15, month=12)
    assert due_at(at(24, 15), Nudges("V-1", silenced=True), TOKYO) is None
