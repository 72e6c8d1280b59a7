"""What must hold at every simulated midnight, whatever happened by day."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import Connection, select

from conversations.sessions import ReminderState, Session, SessionState
from conversations.sessions.policy import apart
from storage import SqlFacts
from storage.outbox import is_waiting
from storage.stores.sessions import all_sessions
from storage.tables import outbox, reminder
from tests.season.platform import Platform

LEFT_LYING = timedelta(hours=26)  # longer than any outage: nothing may wait so long


def check(connection: Connection, platform: Platform, now: datetime) -> None:
    """Raises AssertionError for the first thing that does not hold."""
    sessions = [s for s in all_sessions(connection) if s.state is SessionState.BOOKED]
    _nobody_is_in_two_places(sessions)
    _four_at_most(sessions)
    _reminders_are_sent_once_or_told_as_missed(connection, platform, now)
    _nothing_is_left_lying(connection, now)
    _figures_add_up(connection)


def _nobody_is_in_two_places(sessions: Iterable[Session]) -> None:
    of: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        of[session.expert].append(session)
        of[session.company].append(session)
    for who, theirs in of.items():
        for one, other in pairwise(theirs):
            assert apart(one, other), f"{who} has {one.code} and {other.code} at once"


def _four_at_most(sessions: Iterable[Session]) -> None:
    numbers = Counter((session.company, session.number) for session in sessions)
    assert all(count == 1 for count in numbers.values())
    assert {number for _, number in numbers} <= {1, 2, 3, 4}


def _reminders_are_sent_once_or_told_as_missed(
    connection: Connection, platform: Platform, now: datetime
) -> None:
    assert set(platform.reminded.values()) <= {1}, "somebody was reminded twice of one thing"
    overdue = select(reminder.c.id).where(
        reminder.c.state == ReminderState.WAITING, reminder.c.due_at < now - timedelta(hours=2)
    )
    assert connection.execute(overdue).all() == [], "a due reminder was forgotten"


def _nothing_is_left_lying(connection: Connection, now: datetime) -> None:
    old = select(outbox.c.delivery, outbox.c.why).where(
        is_waiting(), outbox.c.due_at < now - LEFT_LYING
    )
    assert connection.execute(old).all() == [], "a message was left lying"


def _figures_add_up(connection: Connection) -> None:
    facts = SqlFacts(connection)
    companies = facts.status()
    stages = Counter(company.stage for company in companies)
    assert sum(stages.values()) == len(companies)
    told = sum(len(company.sessions) for company in companies)
    assert told == len(all_sessions(connection)), "status tells other sessions than there are"
