from dataclasses import replace
from datetime import datetime

import pytest

from conversations.ports import (
    AddReminders,
    CallBack,
    CloseReminder,
    ConflictError,
    SaveSession,
)
from conversations.sessions.model import Reminder, ReminderState, SessionState, Side
from storage import Database, SqlFacts
from tests.storage.things import FILE, FIRM, HOUR, MINUTE, NOW, REMINDER, SESSION, keep

LATER = replace(REMINDER, id="M-2", offset="hour", due_at=NOW + HOUR)
EXPERTS = replace(REMINDER, id="M-3", side=Side.EXPERT, due_at=NOW - MINUTE)


@pytest.fixture(autouse=True)
def _file(database: Database) -> None:
    keep(database, *FILE)


def _due(database: Database, now: datetime = NOW, limit: int = 10) -> list[Reminder]:
    return list(database.run_now(lambda c: SqlFacts(c).due_reminders(now, limit)))


def test_a_session_comes_back_as_it_was_kept(database: Database) -> None:
    assert database.run_now(lambda c: SqlFacts(c).session(SESSION.code)) == SESSION
    assert database.run_now(lambda c: SqlFacts(c).session("S-9")) is None


def test_sessions_are_told_by_start_with_cancelled_ones(database: Database) -> None:
    sooner = replace(
        SESSION, code="S-2", starts_at=NOW + HOUR, state=SessionState.CANCELLED, number=2
    )
    keep(database, SaveSession(sooner, None))
    expected = (sooner, SESSION)
    assert database.run_now(lambda c: SqlFacts(c).sessions(FIRM.code)) == expected
    assert database.run_now(lambda c: SqlFacts(c).expert_sessions(SESSION.expert)) == expected
    assert database.run_now(lambda c: SqlFacts(c).sessions("C-NONE")) == ()
    assert database.run_now(lambda c: SqlFacts(c).expert_sessions("E-9")) == ()


def test_a_session_is_moved_under_the_sequence_that_was_read(database: Database) -> None:
    moved = replace(SESSION, sequence=1, starts_at=NOW + 48 * HOUR)
    keep(database, SaveSession(moved, 0))
    with pytest.raises(ConflictError):
        keep(database, SaveSession(replace(SESSION, sequence=1), 0))
    assert database.run_now(lambda c: SqlFacts(c).session(SESSION.code)) == moved


def test_reminders_are_due_in_time_and_the_earliest_first(database: Database) -> None:
    keep(database, AddReminders((REMINDER, LATER, EXPERTS)))
    assert _due(database) == [EXPERTS, REMINDER]
    assert _due(database, limit=1) == [EXPERTS]
    assert _due(database, now=NOW + HOUR) == [EXPERTS, REMINDER, LATER]


def test_a_reminder_is_added_once(database: Database) -> None:
    keep(database, AddReminders((REMINDER,)))
    keep(database, AddReminders((replace(REMINDER, id="M-9"), LATER)))
    assert _due(database, now=NOW + HOUR) == [REMINDER, LATER]


def test_a_closed_reminder_is_not_due_again(database: Database) -> None:
    keep(
        database, AddReminders((REMINDER, EXPERTS)), CloseReminder(REMINDER.id, ReminderState.SENT)
    )
    assert _due(database) == [EXPERTS]


def test_a_missed_reminder_shows(database: Database) -> None:
    keep(
        database,
        AddReminders((REMINDER, EXPERTS)),
        CloseReminder(REMINDER.id, ReminderState.MISSED),
    )
    missed = database.run_now(lambda c: SqlFacts(c).troubles(NOW)).missed
    assert missed == (replace(REMINDER, state=ReminderState.MISSED),)


def test_moving_calls_back_what_waits_for_the_old_time_only(database: Database) -> None:
    fresh = replace(REMINDER, id="M-4", sequence=1)
    keep(
        database, AddReminders((REMINDER, EXPERTS)), CloseReminder(EXPERTS.id, ReminderState.MISSED)
    )
    keep(
        database,
        CallBack(SESSION.code, 0),
        SaveSession(replace(SESSION, sequence=1), 0),
        AddReminders((fresh,)),
    )
    assert _due(database) == [fresh]
    missed = database.run_now(lambda c: SqlFacts(c).troubles(NOW)).missed
    assert [reminder.id for reminder in missed] == [EXPERTS.id]
