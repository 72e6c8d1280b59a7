"""Digests as they were told, and people's telephone numbers."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, select

from conversations.ports import AddDigest, ConflictError, Digest, SavePhone
from storage.outbox import is_waiting
from storage.tables import digest as digests
from storage.tables import outbox
from storage.tables import phone as phones
from storage.upsert import insert_new, put


def digest(connection: Connection, day: date) -> Digest | None:
    """A day's."""
    return _last(connection, digests.c.day == day)


def last_digest(connection: Connection, before: date) -> Digest | None:
    """The newest of an earlier day."""
    return _last(connection, digests.c.day < before)


def add_digest(connection: Connection, change: AddDigest) -> None:
    """Keeps it. Raises ConflictError where the day has one."""
    row = asdict(change.digest)
    if not insert_new(connection, digests, {**row, "figures": dict(change.digest.figures)}):
        raise ConflictError(str(change.digest.day))


def phone(connection: Connection, person: str) -> str:
    """How a person is rung; empty where not known."""
    found = select(phones.c.telephone).where(phones.c.person == person)
    return connection.execute(found).scalar_one_or_none() or ""


def save_phone(connection: Connection, saved: SavePhone) -> None:
    """An empty number takes it away."""
    if saved.telephone:
        put(connection, phones, {"person": saved.person, "telephone": saved.telephone})
    else:
        connection.execute(delete(phones).where(phones.c.person == saved.person))


def waiting_now(connection: Connection, now: datetime) -> int:
    """Messages that are due and have not left."""
    due = select(func.count()).select_from(outbox).where(is_waiting(), outbox.c.due_at <= now)
    return connection.execute(due).scalar_one()


def _last(connection: Connection, where: ColumnElement[bool]) -> Digest | None:
    rows = select(digests).where(where).order_by(digests.c.day.desc()).limit(1)
    row: Row[Any] | None = connection.execute(rows).one_or_none()
    return Digest(row.day, row.at, row.figures) if row else None
