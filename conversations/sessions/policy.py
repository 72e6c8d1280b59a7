"""When reminders of an expert session leave: policy as data, applied in one pure function."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.sessions.model import Reminder, Session, Side
from conversations.sessions.wall import FORMAT, days_before, on_wall


@dataclass(frozen=True, slots=True)
class Offset:
    """One reminder before a session: calendar days at the same wall time, or minutes before."""

    name: str
    days: int = 0
    minutes: int = 0


#: Issue 2, "Sessions and reminders": a week, a day and an hour before, to staff and expert.
#: In this order, longest first: each is useless once the next is due, the last at the start.
OFFSETS = (Offset("week", days=7), Offset("day", days=1), Offset("hour", minutes=60))

#: A reminder that leaves this much after it was due says so.
LATE = timedelta(minutes=10)


def moments(session: Session) -> tuple[tuple[Offset, datetime, datetime], ...]:
    """Each offset with the moment it is due and the moment it is useless (UTC)."""
    zone = ZoneInfo(session.zone)
    wall = datetime.strptime(session.wall, FORMAT)  # noqa: DTZ007 - the zone is beside it
    due = [
        days_before(wall, offset.days, zone)
        if offset.days
        else session.starts_at - timedelta(minutes=offset.minutes)
        for offset in OFFSETS
    ]
    useless = [*due[1:], session.starts_at]
    return tuple(zip(OFFSETS, due, useless, strict=True))


def reminders(
    session: Session, now: datetime, new_id: Callable[[str], str]
) -> tuple[Reminder, ...]:
    """The reminders of a session that are still to come, for both sides."""
    return tuple(
        Reminder(
            id=new_id("reminder"),
            session=session.code,
            sequence=session.sequence,
            side=side,
            offset=offset.name,
            due_at=due,
            useless_at=useless,
            wall=on_wall(due, ZoneInfo(session.zone)),
            zone=session.zone,
        )
        for offset, due, useless in moments(session)
        for side in Side
        if due > now
    )
