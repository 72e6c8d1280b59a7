"""What must hold at every simulated midnight, whatever happened by day."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from conversations.ports import ReportState
from conversations.sessions import Mark, ReminderState, Session, SessionState
from conversations.sessions.policy import apart
from conversations.sessions.reporting import overdue_before
from storage import SqlFacts
from storage.outbox import is_waiting
from storage.stores.sessions import all_sessions, marked
from storage.tables import outbox, reminder
from tests.season.platform import Platform

ZONE, DAYS = ZoneInfo("Asia/Tokyo"), 2  # the settings' own defaults
LEFT_LYING = timedelta(hours=26)  # longer than any outage: nothing may wait so long


def check(connection: Connection, platform: Platform, now: datetime) -> None:
    """Raises AssertionError for the first thing that does not hold."""
    sessions = [s for s in all_sessions(connection) if s.state is not SessionState.CANCELLED]
    _nobody_is_in_two_places(sessions)
    _four_at_most(sessions)
    _reminders_are_sent_once_or_told_as_missed(connection, platform, now)
    _every_session_is_reported_or_asked_about(connection, sessions, now)
    _firms_are_done_after_four_confirmed_reports(connection, sessions)
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


def _every_session_is_reported_or_asked_about(
    connection: Connection, sessions: Iterable[Session], now: datetime
) -> None:
    """Held is what was reported, and nothing else; an overdue report was told of."""
    reported = {report.session for report in SqlFacts(connection).reports()}
    held = {session.code for session in sessions if session.state is SessionState.HELD}
    assert reported == held
    overdue = overdue_before(now, ZONE, DAYS)
    told = {session.code for session in marked(connection, Mark.TOLD)}
    late = [s for s in sessions if s.state is SessionState.BOOKED and s.starts_at < overdue]
    assert {session.code for session in late} <= told, "an overdue report was told to nobody"


def _firms_are_done_after_four_confirmed_reports(
    connection: Connection, sessions: Iterable[Session]
) -> None:
    of = {session.code: session for session in sessions}
    confirmed: dict[str, set[int]] = defaultdict(set)
    for report in SqlFacts(connection).reports():
        if report.state is ReportState.CONFIRMED:
            confirmed[of[report.session].company].add(of[report.session].number)
    done = {company for company, numbers in confirmed.items() if numbers == {1, 2, 3, 4}}
    assert {closing.company for closing in SqlFacts(connection).closings()} == done


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
