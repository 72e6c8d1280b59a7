"""The secretariat's call list."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    insert,
    literal_column,
    select,
    update,
)

from conversations.people import Person, Role
from conversations.people.calls import Call, CallKind, CallState, Reply, Rung
from conversations.ports import ConflictError
from storage.outbox import OutboxState
from storage.stores.people import people_of
from storage.tables import account, membership, outbox, person, rung
from storage.tables import call as calls_
from storage.upsert import insert_new


def call(connection: Connection, call_id: str) -> Call | None:
    """A call by its id, of whatever company: for the secretariat."""
    return next(iter(_calls(connection, calls_.c.id == call_id)), None)


def calls_open(connection: Connection, now: datetime) -> tuple[Call, ...]:
    """Calls to make by then, of every company, the longest due first."""
    return _calls(connection, calls_.c.state == CallState.OPEN, calls_.c.due_at <= now)


def calls_of(connection: Connection, company: str) -> tuple[Call, ...]:
    """A company's calls to make, whenever they are due."""
    return _calls(connection, calls_.c.state == CallState.OPEN, calls_.c.company == company)


def rungs(connection: Connection, company: str, most: int) -> tuple[Rung, ...]:
    """Calls that were made to a company, the newest first."""
    newest = (rung.c.at.desc(), rung.c.id)
    return _rungs(connection, select(rung).where(rung.c.company == company).order_by(*newest), most)


def rungs_since(connection: Connection, since: datetime) -> tuple[Rung, ...]:
    """Calls that were made since then, the oldest first."""
    return _rungs(connection, select(rung).where(rung.c.at >= since).order_by(rung.c.at, rung.c.id))


def add_rung(connection: Connection, made: Rung) -> None:
    """A call that was made."""
    connection.execute(insert(rung).values(**asdict(made)))


def out_of_reach(connection: Connection) -> tuple[tuple[str, Person], ...]:
    """Staff whose account the last message of their private chat did not reach."""
    later = outbox.alias()
    arrived = (
        select(later.c.seq)
        .where(
            *(later.c[name] == outbox.c[name] for name in ("platform", "space", "user")),
            later.c.seq > outbox.c.seq,
            later.c.state == OutboxState.SENT,
        )
        .exists()
    )
    rows = connection.execute(
        select(membership.c.company, account.c.person)
        .join_from(account, membership, membership.c.person == account.c.person)
        .join(outbox, and_(*(outbox.c[n] == account.c[n] for n in ("platform", "space", "user"))))
        .where(
            outbox.c.state == literal_column("'failed'"),  # so that its partial index serves
            outbox.c.fresh.is_(None),
            membership.c.role == Role.STAFF,
            ~arrived,
        )
        .distinct()
        .order_by(membership.c.company, account.c.person)
    ).all()
    people = {p.id: p for p in people_of(connection, person.c.id.in_([r.person for r in rows]))}
    return tuple((row.company, people[row.person]) for row in rows)


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


def _rungs(connection: Connection, which: Select[Any], most: int | None = None) -> tuple[Rung, ...]:
    rows = connection.execute(which.limit(most) if most else which)
    return tuple(Rung(**{**row._asdict(), "reply": Reply(row.reply)}) for row in rows)


def _calls(connection: Connection, *where: ColumnElement[bool]) -> tuple[Call, ...]:
    rows = connection.execute(
        select(calls_).where(*where).order_by(calls_.c.due_at, calls_.c.made_at, calls_.c.id)
    )
    return tuple(
        Call(**{**row._asdict(), "kind": CallKind(row.kind), "state": CallState(row.state)})
        for row in rows
    )
