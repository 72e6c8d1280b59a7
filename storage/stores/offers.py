"""Offers to experts, and the assignments that come of them."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, insert, select, update

from conversations.people.applications import OVER
from conversations.people.experts import Assignment, Offer, OfferState
from conversations.ports import ConflictError
from storage.tables import application as applications
from storage.tables import assignment as assignments_
from storage.tables import offer as offers_


def offer(connection: Connection, code: str) -> Offer | None:
    """An offer by code."""
    return next(iter(_offers(connection, _select(offers_.c.code == code))), None)


def offers(connection: Connection, company: str) -> tuple[Offer, ...]:
    """All that were made for a company, the oldest first."""
    return _offers(connection, _select(offers_.c.company == company))


def open_offers(connection: Connection, expert: str | None = None) -> tuple[Offer, ...]:
    """Those without an answer, the oldest first: all, or one expert's."""
    whose = (offers_.c.expert == expert,) if expert else ()
    return _offers(connection, _select(_is_open(), *whose))


def due_offers(connection: Connection, now: datetime, limit: int) -> tuple[Offer, ...]:
    """Open ones whose time is over, the earliest first, nobody else's until commit."""
    due = _select(_is_open(), offers_.c.expires_at <= now).limit(limit)
    return _offers(connection, due.with_for_update(skip_locked=True))


def left_offers(connection: Connection, before: datetime, limit: int) -> tuple[Offer, ...]:
    """Open ones for firms whose application was over by then, claimed as above."""
    left = _select(_is_open(), _had_left(offers_.c.company, before)).limit(limit)
    return _offers(connection, left.with_for_update(skip_locked=True, of=offers_))


def save_offer(connection: Connection, saved: Offer, was: int | None) -> None:
    """Writes it. Raises ConflictError where it changed meanwhile."""
    row = {name: value for name, value in asdict(saved).items() if name != "code"}
    if was is None:
        connection.execute(insert(offers_).values(code=saved.code, **row))
        return
    done = connection.execute(
        update(offers_).where(offers_.c.code == saved.code, offers_.c.revision == was).values(**row)
    )
    if done.rowcount != 1:
        raise ConflictError(saved.code)


def assignment(connection: Connection, company: str) -> Assignment | None:
    """The one that stands."""
    standing = _assigned(assignments_.c.company == company, _stands())
    return next(iter(_assignments(connection, standing)), None)


def with_expert(connection: Connection) -> frozenset[str]:
    """The firms that have an expert now, by code."""
    standing = select(assignments_.c.company).where(_stands())
    return frozenset(connection.execute(standing).scalars())


def assignments_of(connection: Connection, expert: str) -> tuple[Assignment, ...]:
    """An expert's, those that ended included, the oldest first."""
    return _assignments(connection, _assigned(assignments_.c.expert == expert))


def left_assignments(
    connection: Connection, before: datetime, limit: int
) -> tuple[Assignment, ...]:
    """Standing ones of firms whose application was over by then, claimed as above."""
    left = _assigned(_stands(), _had_left(assignments_.c.company, before)).limit(limit)
    return _assignments(connection, left.with_for_update(skip_locked=True, of=assignments_))


def assign(connection: Connection, new: Assignment) -> None:
    """From now on, in place of whoever it was."""
    release(connection, new.company, new.since)
    connection.execute(insert(assignments_).values(**asdict(new)))


def release(connection: Connection, company: str, at: datetime) -> None:
    """Nobody from now on."""
    connection.execute(
        update(assignments_).where(assignments_.c.company == company, _stands()).values(until=at)
    )


def _is_open() -> ColumnElement[bool]:
    return offers_.c.state == OfferState.ASKED


def _stands() -> ColumnElement[bool]:
    return assignments_.c.until.is_(None)


def _had_left(company: ColumnElement[str], before: datetime) -> ColumnElement[bool]:
    """It applied, and by then none of its applications was under way any more."""
    theirs = select(applications.c.code).where(applications.c.company == company)
    under_way = applications.c.state.not_in(OVER) | (applications.c.moved_at > before)
    return theirs.exists() & ~theirs.where(under_way).exists()


def _select(*where: ColumnElement[bool]) -> Select[Any]:
    return select(offers_).where(*where).order_by(offers_.c.made_at, offers_.c.code)


def _offers(connection: Connection, which: Select[Any]) -> tuple[Offer, ...]:
    rows = connection.execute(which)
    return tuple(Offer(**{**row._asdict(), "state": OfferState(row.state)}) for row in rows)


def _assigned(*where: ColumnElement[bool]) -> Select[Any]:
    return select(assignments_).where(*where).order_by(assignments_.c.since, assignments_.c.id)


def _assignments(connection: Connection, which: Select[Any]) -> tuple[Assignment, ...]:
    return tuple(Assignment(**row._asdict()) for row in connection.execute(which))
