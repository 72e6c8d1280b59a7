"""When a report is due: working days, so that weekends and year-end are nobody's delay."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.sessions.reporting import due_at, overdue_before, reminded_before

TOKYO = ZoneInfo("Asia/Tokyo")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("session", "due"),
    [
        ("2026-11-12 14:00", "2026-11-16 17:00"),  # voice.md M10: a Thursday, due on Monday
        ("2026-11-20 14:00", "2026-11-25 17:00"),  # a holiday between
        ("2026-11-21 14:00", "2026-11-25 17:00"),  # on a Saturday
        ("2026-12-28 14:00", "2027-01-05 17:00"),  # year-end
    ],
)
def test_two_working_days_later_at_five(session: str, due: str) -> None:
    assert due_at(at(session), TOKYO, 2) == at(due)


@pytest.mark.parametrize("days", [1, 2, 5])
def test_the_moment_and_the_boundary_agree_on_every_day_of_a_season(days: int) -> None:
    session = at("2026-12-01 14:00")
    for _ in range(60):
        due = due_at(session, TOKYO, days)
        before = due - timedelta(seconds=1)
        assert overdue_before(before, TOKYO, days) <= session < overdue_before(due, TOKYO, days)
        morning = due.astimezone(TOKYO).replace(hour=9)
        early = morning - timedelta(seconds=1)
        assert reminded_before(early, TOKYO, days) <= session
        assert session < reminded_before(morning, TOKYO, days)
        session += timedelta(days=1)
