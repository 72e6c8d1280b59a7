"""The secretariat's call list."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select, update

from conversations.people.calls import Call, CallKind, CallState
from conversations.ports import ConflictError
from storage.tables import call as calls_
from storage.upsert import insert_new


def call(connection: Connection, call_id: str) -> Call | None:
    """A call by its id, of whatever company: for the secretariat."""
    return next(iter(_calls(connection, calls_.c.id == call_id)), None)


def calls_open(connection: Connection, now: datetime) -> tuple[Call, ...]:
    """Calls to make by then, of every company, the longest due first."""
    return _calls(connection, calls_.c.state == CallState.OPEN, calls_.c.due_at <= now)


def add(connection: Connection, made: Call) -> None:
    """A call to make; one of its kind about the same matter stays as it is."""
    insert_new(connection, calls_, asdict(made))


def save(connection: Connection, changed: Call, was: int) -> None:
    """Writes the call. Raises ConflictError where its revision no longer is ``was``."""
    done = connection.execute(
        update(calls_)
        .where(calls_.c.id == changed.id, calls_.c.revision == was)
        .values(due_at=changed.due_at, state=changed.state, revision=changed.revision)
    )
    if done.rowcount != 1:
        raise ConflictError(changed.id)


def call_off(connection: Connection, about: str) -> None:
    """Nobody needs to ring about that any more."""
    connection.execute(
        update(calls_)
        .where(calls_.c.about == about, calls_.c.state == CallState.OPEN)
        .values(state=CallState.VOID, revision=calls_.c.revision + 1)
    )


def _calls(connection: Connection, *where: ColumnElement[bool]) -> tuple[Call, ...]:
    rows = connection.execute(
        select(calls_).where(*where).order_by(calls_.c.due_at, calls_.c.made_at, calls_.c.id)
    )
    return tuple(
        Call(**{**row._asdict(), "kind": CallKind(row.kind), "state": CallState(row.state)})
        for row in rows
    )
