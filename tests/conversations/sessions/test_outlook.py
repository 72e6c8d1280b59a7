"""Sessions left against days left: gaps of two weeks, holidays and year-end."""

from datetime import UTC, date, datetime

import pytest

from conversations.sessions import Mode, Session, SessionState
from conversations.sessions.outlook import outlook

END = date(2027, 2, 15)  # a Monday
HELD, BOOKED = SessionState.HELD, SessionState.BOOKED


def _session(number: int, day: str, state: SessionState = BOOKED) -> Session:
    starts_at = datetime.fromisoformat(f"{day}T05:00").replace(tzinfo=UTC)
    wall = f"{day} 14:00"
    return Session(
        f"S-{number}", "C-1", "E-1", number, Mode.ONLINE, starts_at, wall, "Asia/Tokyo", state=state
    )


def test_from_the_end_backwards_each_session_leaves_room_for_the_next() -> None:
    seen = outlook([_session(1, "2026-11-20", HELD)], date(2026, 12, 8), END)
    assert (seen.left, seen.days) == (3, 69)
    # ten working days before 15 February: the 11th is a holiday
    assert seen.last == {4: END, 3: date(2027, 1, 29), 2: date(2027, 1, 15)}
    assert seen.fits


def test_three_sessions_and_thirty_eight_days_over_year_end_are_too_few() -> None:
    held = [_session(1, "2026-11-20", HELD)]
    seen = outlook(held, date(2026, 12, 8), date(2027, 1, 15))
    assert (seen.left, seen.days, seen.fits) == (3, 38, False)


@pytest.mark.parametrize(
    ("today", "end", "fits"),
    [
        # session 4 ten working days after the 7th of December: the 21st
        (date(2026, 12, 8), date(2026, 12, 21), True),
        (date(2026, 12, 8), date(2026, 12, 20), False),
        # and never sooner than ten days from today, which a working day follows
        (date(2026, 12, 15), date(2026, 12, 25), True),
        (date(2026, 12, 15), date(2026, 12, 24), False),
        (date(2026, 12, 19), date(2027, 1, 3), False),
        (date(2026, 12, 19), date(2027, 1, 4), True),
    ],
)
def test_the_last_session_waits_two_weeks_and_is_asked_for_ten_days_ahead(
    today: date, end: date, *, fits: bool
) -> None:
    held = [
        _session(1, "2026-11-09", HELD),
        _session(2, "2026-11-20", HELD),
        _session(3, "2026-12-07", HELD),
    ]
    assert outlook(held, today, end).fits is fits


def test_year_end_is_no_time_for_homework() -> None:
    held = [_session(n, f"2026-12-{day}", HELD) for n, day in ((1, "01"), (2, "08"), (3, "24"))]
    # 25, 28 December, 4 to 8 and 12 to 14 January: the 11th is a holiday
    assert outlook(held, date(2026, 12, 25), date(2027, 1, 14)).fits
    assert not outlook(held, date(2026, 12, 25), date(2027, 1, 13)).fits


def test_booked_times_count_as_they_are() -> None:
    booked = [_session(n, f"2026-12-{day}") for n, day in ((1, 14), (2, 16), (3, 18), (4, 22))]
    seen = outlook(booked, date(2026, 12, 8), date(2026, 12, 22))
    assert (seen.left, dict(seen.last), seen.fits) == (4, {}, True)
    assert not outlook(booked, date(2026, 12, 8), date(2026, 12, 21)).fits


def test_one_that_was_missed_is_still_to_be_held() -> None:
    missed = [_session(1, "2026-12-01", SessionState.FIRM_ABSENT)]
    assert outlook(missed, date(2026, 12, 8), END).left == 4


def test_all_held_leaves_nothing() -> None:
    held = [_session(n, f"2026-12-0{n}", HELD) for n in range(1, 5)]
    seen = outlook(held, date(2026, 12, 8), date(2026, 12, 1))
    assert (seen.left, seen.days, dict(seen.last)) == (0, 0, {})


def test_an_end_on_a_holiday_means_the_working_day_before() -> None:
    seen = outlook([], date(2026, 11, 2), date(2027, 2, 11))
    assert seen.last[4] == date(2027, 2, 10)
