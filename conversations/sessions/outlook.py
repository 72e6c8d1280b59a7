"""Will a firm finish in time? Its sessions left, against the days left: one pure function."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from zoneinfo import ZoneInfo

from conversations.sessions.model import SESSIONS_A_COMPANY, Session, SessionState
from conversations.sessions.policy import NOTICE
from conversations.workdays import (
    is_working_day,
    working_day,
    working_days_after,
    working_days_before,
)

#: Working days from one session to the next: two weeks (domain.md 5.4: two to four weeks apart).
#: Counted in working days, so that holidays and year-end give no time for homework.
GAP = 10
#: Working days from session 3 to session 4: the declaration's ID takes a week (domain.md 5.4).
DECLARATION = 5
_BEFORE: Mapping[int, int] = MappingProxyType({2: GAP, 3: GAP, 4: max(GAP, DECLARATION)})


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is left for one firm, seen from a day.

    left: sessions not held. days: from today to the programme's end. last: the last sensible day
    of each session without a time yet. fits: whether all can be held in time, with their gaps.
    """

    left: int
    days: int
    last: Mapping[int, date]
    fits: bool


def outlook(sessions: Iterable[Session], today: date, end: date) -> Outlook:
    """A session that has begun counts as held, whether or not its report is in."""
    days = {s.number: _day(s) for s in sessions if s.stands}
    held = {
        s.number: _day(s)
        for s in sessions
        if s.state is SessionState.HELD or (s.stands and _day(s) < today)
    }
    left = [n for n in range(1, SESSIONS_A_COMPANY + 1) if n not in held]
    booked = {n: day for n, day in days.items() if n in left}
    sensible = _last_days(left, booked, end)
    return Outlook(
        left=len(left),
        days=max((end - today).days, 0),
        last=MappingProxyType({n: sensible[n] for n in left if n not in booked}),
        fits=_reached(left, booked, max(held.values(), default=None), today) <= end,
    )


def _day(session: Session) -> date:
    return session.starts_at.astimezone(ZoneInfo(session.zone)).date()


def _last_days(left: list[int], booked: Mapping[int, date], end: date) -> dict[int, date]:
    """From the end backwards: each leaves room for those that follow."""
    days: dict[int, date] = {}
    limit = end if is_working_day(end) else working_days_before(end, 1)
    for number in reversed(left):
        days[number] = limit
        own = min(booked.get(number, limit), limit)
        limit = working_days_before(own, _BEFORE.get(number, 0))
    return days


def _reached(left: list[int], booked: Mapping[int, date], before: date | None, today: date) -> date:
    """The day of the last session, where those without a time get the earliest sensible one."""
    soonest = working_day(today + NOTICE)
    for number in left:
        gap = _BEFORE.get(number, 0)
        earliest = working_days_after(before, gap) if before else soonest
        before = booked.get(number) or max(earliest, soonest)
    return before or today
