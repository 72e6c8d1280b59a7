"""Expert sessions and their reminders: the reminder's row is the schedule."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, insert, select, update

from conversations.ports import ConflictError, PutOff
from conversations.sessions.model import (
    Mark,
    Mode,
    Reminder,
    ReminderState,
    Session,
    SessionState,
    Side,
)
from storage.tables import company as companies
from storage.tables import expert as experts
from storage.tables import reminder as reminders
from storage.tables import session as sessions_
from storage.tables import session_mark as marks_
from storage.upsert import insert_new


def session(connection: Connection, code: str) -> Session | None:
    """An expert session by code, of whatever company: for the secretariat and the scheduler."""
    return next(iter(_sessions(connection, sessions_.c.code == code)), None)


def sessions(connection: Connection, company: str) -> tuple[Session, ...]:
    """A company's expert sessions by start, cancelled ones included."""
    return _sessions(connection, sessions_.c.company == company)


def expert_sessions(connection: Connection, expert: str) -> tuple[Session, ...]:
    """An expert's own sessions by start, cancelled ones included."""
    return _sessions(connection, sessions_.c.expert == expert)


def all_sessions(connection: Connection) -> tuple[Session, ...]:
    """Every company's, by start: for the secretariat's list."""
    return _sessions(connection)


def booked_before(
    connection: Connection, before: datetime, expert: str | None
) -> tuple[Session, ...]:
    """Booked ones that start before then, by start: an expert's, or all."""
    of = () if expert is None else (sessions_.c.expert == expert,)
    standing = sessions_.c.state == SessionState.BOOKED
    return _sessions(connection, standing, sessions_.c.starts_at < before, *of)


def hold(connection: Connection, company: str, expert: str) -> None:
    """Locks the firm and the expert, in this order; SQLite has one writer at a time anyway."""
    for table, code in ((companies, company), (experts, expert)):
        connection.execute(select(table.c.code).where(table.c.code == code).with_for_update())


def save_session(connection: Connection, changed: Session, was: int | None) -> None:
    """Writes the session. Raises ConflictError where its sequence no longer is ``was``."""
    row = {
        "company": changed.company,
        "expert": changed.expert,
        "number": changed.number,
        "mode": changed.mode,
        "starts_at": changed.starts_at,
        "wall": changed.wall,
        "zone": changed.zone,
        "sequence": changed.sequence,
        "state": changed.state,
        **{f"confirmed_{side}": side in changed.confirmed for side in Side},
    }
    if was is None:
        connection.execute(insert(sessions_).values(code=changed.code, **row))
        return
    done = connection.execute(
        update(sessions_)
        .where(sessions_.c.code == changed.code, sessions_.c.sequence == was)
        .values(**row)
    )
    if done.rowcount != 1:
        raise ConflictError(changed.code)


def confirm(connection: Connection, code: str, sequence: int, side: Side) -> None:
    """A side said "as planned" to the time of that sequence; an older one is no longer meant."""
    connection.execute(
        update(sessions_)
        .where(sessions_.c.code == code, sessions_.c.sequence == sequence)
        .values({f"confirmed_{side}": True})
    )


def add_reminders(connection: Connection, coming: Iterable[Reminder]) -> None:
    """Reminders to come; one that is there already (same session, time and side) stays."""
    for reminder in coming:
        row = {
            "id": reminder.id,
            "session": reminder.session,
            "sequence": reminder.sequence,
            "side": reminder.side,
            "offset": reminder.offset,
            "due_at": reminder.due_at,
            "useless_at": reminder.useless_at,
            "wall": reminder.wall,
            "zone": reminder.zone,
            "state": reminder.state,
            "put_off_by": " ".join(sorted(reminder.put_off_by)),
        }
        insert_new(connection, reminders, row)


def reminder(connection: Connection, id_: str) -> Reminder | None:
    """A reminder by its id, whatever became of it."""
    row = connection.execute(select(reminders).where(reminders.c.id == id_)).one_or_none()
    return _reminder(row) if row else None


def put_off(connection: Connection, later: PutOff) -> None:
    """The row waits again. Raises ConflictError where it is no longer due as it was read."""
    done = connection.execute(
        update(reminders)
        .where(
            reminders.c.id == later.reminder,
            reminders.c.due_at == later.was,
            reminders.c.state.in_((ReminderState.WAITING, ReminderState.SENT)),
        )
        .values(
            due_at=later.due_at,
            useless_at=later.useless_at,
            wall=later.wall,
            state=ReminderState.WAITING,
            put_off_by=" ".join(sorted(later.by)),
        )
    )
    if done.rowcount != 1:
        raise ConflictError(later.reminder)


def due_reminders(connection: Connection, now: datetime, limit: int) -> tuple[Reminder, ...]:
    """Waiting reminders whose time has come, the earliest first, nobody else's until commit."""
    due = (
        select(reminders)
        .where(reminders.c.state == ReminderState.WAITING, reminders.c.due_at <= now)
        .order_by(reminders.c.due_at, reminders.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return tuple(map(_reminder, connection.execute(due)))


def missed_reminders(connection: Connection) -> tuple[Reminder, ...]:
    """Reminders that came too late to be useful, by the time they were due."""
    missed = (
        select(reminders)
        .where(reminders.c.state == ReminderState.MISSED)
        .order_by(reminders.c.due_at, reminders.c.id)
    )
    return tuple(map(_reminder, connection.execute(missed)))


def cancel_reminders(connection: Connection, session_code: str, sequence: int) -> None:
    """Waiting reminders of that sequence are no longer to be sent."""
    connection.execute(
        update(reminders)
        .where(
            reminders.c.session == session_code,
            reminders.c.sequence == sequence,
            reminders.c.state == ReminderState.WAITING,
        )
        .values(state=ReminderState.CANCELLED)
    )


def close_reminder(connection: Connection, reminder_id: str, state: ReminderState) -> None:
    """What became of a waiting reminder."""
    connection.execute(
        update(reminders)
        .where(reminders.c.id == reminder_id, reminders.c.state == ReminderState.WAITING)
        .values(state=state)
    )


def unmarked(
    connection: Connection, marks: Iterable[Mark], before: datetime, limit: int
) -> tuple[Session, ...]:
    """Booked ones that start before then, with none of the marks; nobody else's until commit."""
    there = select(marks_.c.session).where(
        marks_.c.session == sessions_.c.code,
        marks_.c.sequence == sessions_.c.sequence,
        marks_.c.mark.in_(tuple(marks)),
    )
    waiting = (
        _select(
            sessions_.c.state == SessionState.BOOKED,
            sessions_.c.starts_at < before,
            ~there.exists(),
        )
        .limit(limit)
        .with_for_update(skip_locked=True, of=sessions_)
    )
    return _read(connection, waiting)


def marked(connection: Connection, mark: Mark) -> tuple[Session, ...]:
    """Sessions with that mark on their present time, by start."""
    of = (
        select(marks_.c.session)
        .where(
            marks_.c.session == sessions_.c.code,
            marks_.c.sequence == sessions_.c.sequence,
            marks_.c.mark == mark,
        )
        .exists()
    )
    return _sessions(connection, of)


def marks(connection: Connection, of: Session) -> frozenset[Mark]:
    """The marks on the session's present time."""
    there = select(marks_.c.mark).where(
        marks_.c.session == of.code, marks_.c.sequence == of.sequence
    )
    return frozenset(map(Mark, connection.execute(there).scalars()))


def add_mark(connection: Connection, of: Session, mark: Mark, at: datetime) -> None:
    """Marks the session's present time. Raises ConflictError where it has the mark."""
    row = {"session": of.code, "sequence": of.sequence, "mark": mark, "at": at}
    if not insert_new(connection, marks_, row):
        raise ConflictError(of.code)


def _sessions(connection: Connection, *where: ColumnElement[bool]) -> tuple[Session, ...]:
    return _read(connection, _select(*where))


def _select(*where: ColumnElement[bool]) -> Select[Any]:
    return select(sessions_).where(*where).order_by(sessions_.c.starts_at, sessions_.c.code)


def _read(connection: Connection, which: Select[Any]) -> tuple[Session, ...]:
    rows = connection.execute(which)
    return tuple(
        Session(
            code=row.code,
            company=row.company,
            expert=row.expert,
            number=row.number,
            mode=Mode(row.mode),
            starts_at=row.starts_at,
            wall=row.wall,
            zone=row.zone,
            sequence=row.sequence,
            state=SessionState(row.state),
            confirmed=frozenset(side for side in Side if getattr(row, f"confirmed_{side}")),
        )
        for row in rows
    )


def _reminder(row: Row[Any]) -> Reminder:
    return Reminder(
        id=row.id,
        session=row.session,
        sequence=row.sequence,
        side=Side(row.side),
        offset=row.offset,
        due_at=row.due_at,
        useless_at=row.useless_at,
        wall=row.wall,
        zone=row.zone,
        state=ReminderState(row.state),
        put_off_by=frozenset(row.put_off_by.split()),
    )
