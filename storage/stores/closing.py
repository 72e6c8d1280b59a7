"""Firms whose four sessions are over."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from conversations.ports import Closing, ConflictError
from storage.tables import closing as closings_
from storage.upsert import insert_new


def closing(connection: Connection, company: str) -> Closing | None:
    """A firm's, None while its sessions go on."""
    found = connection.execute(select(closings_).where(closings_.c.company == company))
    row = found.one_or_none()
    return None if row is None else _closing(row)


def closings(connection: Connection) -> tuple[Closing, ...]:
    """All, by when they were."""
    rows = connection.execute(select(closings_).order_by(closings_.c.at, closings_.c.company))
    return tuple(map(_closing, rows))


def unreminded(connection: Connection, before: datetime, limit: int) -> tuple[Closing, ...]:
    """Closed before then and not reminded of the survey; nobody else's until commit."""
    rows = connection.execute(
        select(closings_)
        .where(closings_.c.reminded_at.is_(None), closings_.c.at < before)
        .order_by(closings_.c.at, closings_.c.company)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return tuple(map(_closing, rows))


def add(connection: Connection, made: Closing) -> None:
    """Raises ConflictError where the firm's is there already."""
    row = {"company": made.company, "at": made.at, "by": made.by, "reminded_at": None}
    if not insert_new(connection, closings_, row):
        raise ConflictError(made.company)


def reminded(connection: Connection, company: str, at: datetime) -> None:
    """Raises ConflictError where they were before."""
    done = connection.execute(
        update(closings_)
        .where(closings_.c.company == company, closings_.c.reminded_at.is_(None))
        .values(reminded_at=at)
    )
    if done.rowcount != 1:
        raise ConflictError(company)


def _closing(row: Row[Any]) -> Closing:
    return Closing(row.company, row.at, row.by, row.reminded_at)
