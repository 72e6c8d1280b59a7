"""How far ahead times are proposed, and how long an answer is waited for: policy as data."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from conversations.sessions.policy import NOTICE
from conversations.sessions.wall import FORMAT, to_utc
from conversations.workdays import working_days_after

SLOTS = 3  # users.md X4: three to choose from, beside both sides' work
ANSWER_IN = 3  # working days (issue 6); then the firm is reminded, once
OFFICE_AFTER = 2  # working days more, then the secretariat rings [our working model]
#: Sessions begin in people's day [our working model]; "2時" alone is a slip for 14:00.
EARLIEST, LATEST = time(7), time(20)
#: Looks at silence come in the morning of a working day [our working model].
LOOK_AT = time(10)


def answer_by(made: date) -> date:
    """The day by which an answer is asked for."""
    return working_days_after(made, ANSWER_IN)


def look_after(day: date, working_days: int, last: datetime, zone: ZoneInfo) -> datetime:
    """When the clock looks next (UTC): the morning after so many days, at the latest ``last``."""
    morning = datetime.combine(working_days_after(day, working_days), LOOK_AT)
    return min(to_utc(morning, zone), last)


def starts(slot: str, zone: ZoneInfo) -> datetime:
    """The moment (UTC) that a slot's wall time means."""
    wall = datetime.strptime(slot, FORMAT)  # noqa: DTZ007 - the zone is beside it
    return to_utc(wall, zone)


def is_soon(wall: datetime, today: date) -> bool:
    """Whether a time is nearer than recommended."""
    return wall.date() - today < NOTICE
