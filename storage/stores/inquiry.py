"""Questions to the secretariat, with their answers."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, insert, select, update

from conversations.ports import ConflictError, Inquiry
from storage.tables import inquiry as inquiries


def inquiry(connection: Connection, code: str) -> Inquiry | None:
    """A question by its code, whoever asked: for the secretariat."""
    return next(iter(_inquiries(connection, inquiries.c.code == code)), None)


def open_inquiries(connection: Connection, person: str | None) -> tuple[Inquiry, ...]:
    """Those without an answer, the oldest first."""
    of = () if person is None else (inquiries.c.person == person,)
    return _inquiries(connection, inquiries.c.answered_at.is_(None), *of)


def add(connection: Connection, asked: Inquiry) -> None:
    """A question waits for its answer."""
    connection.execute(insert(inquiries).values(**asdict(asked)))


def answer(connection: Connection, answered: Inquiry) -> None:
    """Its answer. Raises ConflictError where it has one already."""
    done = connection.execute(
        update(inquiries)
        .where(inquiries.c.code == answered.code, inquiries.c.answered_at.is_(None))
        .values(answer=answered.answer, by=answered.by, answered_at=answered.answered_at)
    )
    if done.rowcount != 1:
        raise ConflictError(answered.code)


def _inquiries(connection: Connection, *where: ColumnElement[bool]) -> tuple[Inquiry, ...]:
    rows = connection.execute(
        select(inquiries).where(*where).order_by(inquiries.c.asked_at, inquiries.c.code)
    )
    return tuple(map(_inquiry, rows))


def _inquiry(row: Row[Any]) -> Inquiry:
    return Inquiry(
        code=row.code,
        company=row.company,
        person=row.person,
        question=row.question,
        asked_at=row.asked_at,
        answer=row.answer,
        by=row.by,
        answered_at=row.answered_at,
    )
