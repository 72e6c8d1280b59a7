"""When reminders are due: on the wall a week and a day before, by the clock an hour before."""

from datetime import datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.sessions import Mode, Reminder, Session, Side
from conversations.sessions.policy import reminders
from conversations.sessions.wall import FORMAT, days_before, on_wall, to_utc
from tests.conversations.sessions.desk import at

TOKYO = ZoneInfo("Asia/Tokyo")
NEW_YORK = ZoneInfo("America/New_York")  # 2026: forward on 8 March, back on 1 November
LONG_AGO = at(2020, 1, 1, 0)


def session(wall: str, zone: ZoneInfo = TOKYO, mode: Mode = Mode.ONLINE) -> Session:
    """A session at a wall time."""
    starts_at = to_utc(datetime.strptime(wall, FORMAT), zone)  # noqa: DTZ007 - wall time
    return Session("S-1", "C-1", "E-1", 1, mode, starts_at, wall, zone.key)


def made(of: Session, now: datetime = LONG_AGO) -> dict[tuple[str, Side], Reminder]:
    numbers = count()
    every = reminders(of, now, lambda kind: f"{kind}-{next(numbers)}")
    assert len({reminder.id for reminder in every}) == len(every)
    return {(reminder.offset, reminder.side): reminder for reminder in every}


def due(of: Session, offset: str) -> datetime:
    return made(of)[offset, Side.STAFF].due_at


def test_a_week_a_day_and_an_hour_before_for_both_sides() -> None:
    coming = made(session("2026-12-10 14:00"))
    assert set(coming) == {(o, side) for o in ("week", "day", "hour") for side in Side}
    for side in Side:
        assert coming["week", side].due_at == at(2026, 12, 3, 5)
        assert coming["day", side].due_at == at(2026, 12, 9, 5)
        assert coming["hour", side].due_at == at(2026, 12, 10, 4)


def test_each_is_useless_once_the_next_is_due_and_the_last_when_the_session_begins() -> None:
    coming = made(session("2026-12-10 14:00"))
    useless = [coming[offset, Side.EXPERT].useless_at for offset in ("week", "day", "hour")]
    assert useless == [at(2026, 12, 9, 5), at(2026, 12, 10, 4), at(2026, 12, 10, 5)]


def test_the_wall_of_a_reminder_is_what_the_readers_clock_shows() -> None:
    coming = made(session("2026-12-10 14:00"))
    assert coming["hour", Side.STAFF].wall == "2026-12-10 13:00"
    assert coming["hour", Side.STAFF].zone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (at(2026, 12, 3, 4, 59), {"week", "day", "hour"}),
        (at(2026, 12, 3, 5), {"day", "hour"}),
        (at(2026, 12, 9, 4, 59), {"day", "hour"}),
        (at(2026, 12, 9, 5), {"hour"}),
        (at(2026, 12, 10, 4), set()),
        (at(2026, 12, 10, 6), set()),
    ],
)
def test_what_is_past_when_the_session_is_booked_is_left_out(now: datetime, left: set[str]) -> None:
    coming = made(session("2026-12-10 14:00"), now)
    assert {offset for offset, _ in coming} == left


def test_over_the_change_in_spring_the_wall_stays_and_the_week_is_an_hour_shorter() -> None:
    of = session("2026-03-10 14:00", NEW_YORK)
    assert on_wall(due(of, "week"), NEW_YORK) == "2026-03-03 14:00"
    assert of.starts_at - due(of, "week") == timedelta(days=7, hours=-1)
    assert of.starts_at - due(of, "hour") == timedelta(hours=1)


def test_over_the_change_in_autumn_the_wall_stays_and_the_day_is_an_hour_longer() -> None:
    of = session("2026-11-01 14:00", NEW_YORK)
    assert on_wall(due(of, "day"), NEW_YORK) == "2026-10-31 14:00"
    assert of.starts_at - due(of, "day") == timedelta(days=1, hours=1)


def test_an_hour_before_is_an_hour_even_where_the_clock_jumps_in_it() -> None:
    of = session("2026-03-08 03:30", NEW_YORK)
    assert of.starts_at - due(of, "hour") == timedelta(hours=1)
    assert on_wall(due(of, "hour"), NEW_YORK) == "2026-03-08 01:30"


def test_a_wall_time_that_does_not_exist_is_moved_on_by_the_hour_skipped() -> None:
    wall = datetime(2026, 3, 8, 2, 30)  # noqa: DTZ001 - wall time
    assert on_wall(to_utc(wall, NEW_YORK), NEW_YORK) == "2026-03-08 03:30"
    later = datetime(2026, 3, 15, 2, 30)  # noqa: DTZ001 - wall time
    assert days_before(later, 7, NEW_YORK) == at(2026, 3, 8, 7, 30)


def test_a_wall_time_that_comes_twice_is_the_first_of_the_two() -> None:
    wall = datetime(2026, 11, 1, 1, 30)  # noqa: DTZ001 - wall time
    assert to_utc(wall, NEW_YORK) == at(2026, 11, 1, 5, 30)
    assert to_utc(wall.replace(fold=1), NEW_YORK) == at(2026, 11, 1, 5, 30)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),  # noqa: DTZ001 - wall times
    st.sampled_from([TOKYO, NEW_YORK, ZoneInfo("Australia/Lord_Howe")]),
)
def test_reminders_come_in_order_before_the_session_and_before_they_are_useless(
    wall: datetime, zone: ZoneInfo
) -> None:
    of = session(wall.strftime(FORMAT), zone)
    coming = made(of)
    moments = [one.due_at for (_, side), one in coming.items() if side is Side.STAFF]
    assert moments == sorted(moments)
    assert ("hour", Side.STAFF) in coming
    assert all(one.due_at < one.useless_at <= of.starts_at for one in coming.values())
    assert all(one.due_at.utcoffset() == timedelta(0) for one in coming.values())


def test_an_expert_who_travels_hears_the_evening_before_and_in_the_morning() -> None:
    coming = made(session("2026-12-10 14:00", mode=Mode.ONSITE))
    assert {offset for offset, side in coming if side is Side.EXPERT} == {
        *("week", "evening", "morning")
    }
    assert {offset for offset, side in coming if side is Side.STAFF} == {"week", "day", "hour"}
    assert coming["evening", Side.EXPERT].wall == "2026-12-09 18:00"
    assert coming["morning", Side.EXPERT].wall == "2026-12-10 08:00"
    assert coming["morning", Side.EXPERT].useless_at == at(2026, 12, 10, 5)


def test_a_morning_that_comes_with_the_session_is_left_out() -> None:
    coming = made(session("2026-12-10 08:00", mode=Mode.ONSITE))
    assert ("morning", Side.EXPERT) not in coming
    assert coming["evening", Side.EXPERT].useless_at == at(2026, 12, 9, 23)


@pytest.mark.parametrize(
    ("begins", "day", "hour"),
    [
        ("2026-12-10 19:59", "2026-12-09 19:59", "2026-12-10 18:59"),
        ("2026-12-10 20:00", "2026-12-09 19:00", "2026-12-10 19:00"),
        ("2026-12-10 21:30", "2026-12-09 19:00", "2026-12-10 20:30"),
        ("2026-12-10 07:59", "2026-12-08 19:00", "2026-12-10 06:59"),
        ("2026-12-10 08:00", "2026-12-09 08:00", "2026-12-10 07:00"),
    ],
)
def test_quiet_hours_bring_all_but_the_hour_before_forward(
    begins: str, day: str, hour: str
) -> None:
    coming = made(session(begins))
    assert coming["day", Side.STAFF].wall == day
    assert coming["hour", Side.STAFF].wall == hour
