"""When reminders of an expert session leave: policy as data, applied in one pure function."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from conversations.sessions.model import Mode, Reminder, Session, Side
from conversations.sessions.wall import FORMAT, days_before, on_wall, to_utc


@dataclass(frozen=True, slots=True)
class Offset:
    """One reminder before a session.

    days: calendar days before, at the session's own wall time or ``at`` another one; minutes:
    by the clock. quiet: whether quiet hours apply.
    """

    name: str
    days: int = 0
    minutes: int = 0
    at: time | None = None
    quiet: bool = True


WEEK = Offset("week", days=7)
DAY = Offset("day", days=1)
HOUR = Offset("hour", minutes=60, quiet=False)  # contract.md: quiet hours never move it
#: Who travels is on the way an hour before: the evening and the morning serve them (X4).
EVENING = Offset("evening", days=1, at=time(18))
MORNING = Offset("morning", at=time(8))

#: A week, a day and an hour before, to staff and expert (issue 2); the expert of an on-site
#: session the evening before and the morning instead (issue 6). In this order, longest first:
#: each is useless once the next is due, the last at the start.
OFFSETS: Mapping[tuple[Side, Mode], tuple[Offset, ...]] = MappingProxyType(
    {
        (Side.STAFF, Mode.ONLINE): (WEEK, DAY, HOUR),
        (Side.STAFF, Mode.ONSITE): (WEEK, DAY, HOUR),
        (Side.EXPERT, Mode.ONLINE): (WEEK, DAY, HOUR),
        (Side.EXPERT, Mode.ONSITE): (WEEK, EVENING, MORNING),
    }
)

#: Quiet hours of the reader (issue 6; voice.md check 12): nothing from 20:00 to 8:00.
QUIET_FROM, QUIET_TO = time(20), time(8)
#: What would fall into them comes before they begin: too early is better than too late.
BROUGHT_FORWARD = time(19)

#: Times are proposed so far ahead (users.md X4); nearer ones are warned of and allowed.
NOTICE = timedelta(days=10)

#: Between two sessions of one expert, one of them on site at another firm [our choice].
TRAVEL = timedelta(minutes=60)

#: A reminder that leaves this much after it was due says so.
LATE = timedelta(minutes=10)


def moments(session: Session, side: Side) -> tuple[tuple[Offset, datetime, datetime], ...]:
    """Each offset with the moment it is due and the moment it is useless (UTC).

    One that would come with the next or after the start is left out.
    """
    found = [(offset, _due(offset, session)) for offset in OFFSETS[side, session.mode]]
    before = [*(due for _, due in found[1:]), session.starts_at]
    useless = [min(before[place:]) for place in range(len(found))]
    return tuple(
        (offset, due, end) for (offset, due), end in zip(found, useless, strict=True) if due < end
    )


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
        for side in Side
        for offset, due, useless in moments(session, side)
        if due > now
    )


def apart(one: Session, other: Session) -> bool:
    """Whether one expert can hold both: no shared time, and time to travel between firms."""
    travels = Mode.ONSITE in (one.mode, other.mode) and one.company != other.company
    first, second = sorted((one, other), key=lambda session: session.starts_at)
    return first.ends_at + (TRAVEL if travels else timedelta(0)) <= second.starts_at


def is_quiet(wall: time) -> bool:
    """Whether nobody is to be written to at that time of their own clock."""
    return wall >= QUIET_FROM or wall < QUIET_TO


def _due(offset: Offset, session: Session) -> datetime:
    if offset.minutes:
        return session.starts_at - timedelta(minutes=offset.minutes)
    zone = ZoneInfo(session.zone)
    wall = datetime.strptime(session.wall, FORMAT)  # noqa: DTZ007 - the zone is beside it
    if offset.at is not None:
        wall = datetime.combine(wall.date(), offset.at)
    if not offset.quiet or not is_quiet(wall.time()):
        return days_before(wall, offset.days, zone)
    return to_utc(_forward(wall - timedelta(days=offset.days)), zone)


def _forward(wall: datetime) -> datetime:
    """The last good moment before the quiet hours that a wall time falls into."""
    day = wall.date() if wall.time() >= QUIET_FROM else wall.date() - timedelta(days=1)
    return datetime.combine(day, BROUGHT_FORWARD)
