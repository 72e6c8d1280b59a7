"""Registrations of experts, and how many firms each expert has."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from conversations.people.experts import (
    Listed,
    OfferState,
    Registration,
    RegistrationState,
)
from conversations.ports import ConflictError
from conversations.sessions.model import SESSIONS_A_COMPANY, SessionState
from storage.tables import assignment as assignments
from storage.tables import expert as experts
from storage.tables import offer as offers
from storage.tables import registration as registrations_
from storage.tables import session as sessions

_LISTS = ("prefectures", "languages", "hours", "industries")
_ALIKE = ("name", "made_at", "moved_at", "number", "valid_until", "online", "capacity")
_TOLD = ("employer", "reason", "revision")
# the secretariat has something to do about the first two
_ORDER = tuple(RegistrationState)


def registration(connection: Connection, code: str) -> Registration | None:
    """By the code of the expert that they are or become."""
    is_it = func.coalesce(experts.c.code, registrations_.c.code) == code
    return next(iter(_registrations(connection, is_it)), None)


def registration_of(connection: Connection, person: str) -> Registration | None:
    """A person's own."""
    return next(iter(_registrations(connection, registrations_.c.person == person)), None)


def save_registration(connection: Connection, saved: Registration, was: int | None) -> None:
    """Writes it, and the expert's name. Raises ConflictError where it changed meanwhile."""
    row = {
        "code": saved.code,
        "state": saved.state,
        **{name: getattr(saved, name) for name in (*_ALIKE, *_TOLD)},
        **{name: " ".join(getattr(saved, name)) for name in _LISTS},
    }
    if was is None:
        connection.execute(insert(registrations_).values(person=saved.person, **row))
    else:
        done = connection.execute(
            update(registrations_)
            .where(registrations_.c.person == saved.person, registrations_.c.revision == was)
            .values(**row)
        )
        if done.rowcount != 1:
            raise ConflictError(saved.code)
    connection.execute(
        update(experts).where(experts.c.person == saved.person).values(name=saved.name)
    )


def listed_experts(connection: Connection) -> tuple[Listed, ...]:
    """All who registered or were named, those who wait for the secretariat first."""
    loads = _loads(connection)
    told = {each.code: each for each in _registrations(connection)}
    known = {row.code: row for row in connection.execute(select(experts))}
    listed = [
        Listed(
            code=code,
            person=known[code].person if code in known else told[code].person,
            name=known[code].name if code in known else told[code].name,
            registration=told.get(code),
            load=loads.get(code, 0),
        )
        for code in {**told, **known}
    ]
    return tuple(sorted(listed, key=_place))


def _place(listed: Listed) -> tuple[int, str, str]:
    state = listed.registration.state if listed.registration else RegistrationState.APPROVED
    return _ORDER.index(state), listed.name, listed.code


def _loads(connection: Connection) -> Mapping[str, int]:
    """Firms that each expert has or is asked about; those with all their sessions are done."""
    firms: dict[str, set[str]] = defaultdict(set)
    booked = sessions.c.state == SessionState.BOOKED
    for table, standing in (
        (assignments, assignments.c.until.is_(None)),
        (offers, offers.c.state == OfferState.ASKED),
        (sessions, booked),
    ):
        rows = select(table.c.expert, table.c.company).where(standing).distinct()
        for row in connection.execute(rows):
            firms[row.expert].add(row.company)
    done = set(
        connection.execute(
            select(sessions.c.company)
            .where(sessions.c.state == SessionState.HELD)
            .group_by(sessions.c.company)
            .having(func.count() >= SESSIONS_A_COMPANY)
        ).scalars()
    )
    return {expert: len(theirs - done) for expert, theirs in firms.items()}


def _registrations(connection: Connection, *where: ColumnElement[bool]) -> tuple[Registration, ...]:
    """The expert's own code counts, where they were named under another."""
    rows = connection.execute(
        select(registrations_, experts.c.code.label("named"))
        .join_from(
            registrations_, experts, experts.c.person == registrations_.c.person, isouter=True
        )
        .where(*where)
        .order_by(registrations_.c.made_at, registrations_.c.code)
    )
    return tuple(map(_registration, rows))


def _registration(row: Row[Any]) -> Registration:
    told: dict[str, Any] = {name: getattr(row, name) for name in (*_ALIKE, *_TOLD)}
    told |= {name: tuple(getattr(row, name).split()) for name in _LISTS}
    state = RegistrationState(row.state)
    return Registration(code=row.named or row.code, person=row.person, state=state, **told)
