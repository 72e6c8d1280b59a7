"""Applications, and agreements to the terms of use."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from conversations.people.applications import (
    HOLDING,
    OVER,
    Application,
    ApplicationState,
    ApplicationStep,
    Particulars,
)
from conversations.ports import Agreement, ConflictError
from conversations.sessions.model import SessionState
from storage.stores.companies import fold, name_company
from storage.tables import agreement as agreements
from storage.tables import application as applications_
from storage.tables import application_step as steps_
from storage.tables import assignment as assignments
from storage.tables import session as sessions
from storage.tables import setting as settings
from storage.tables.application import PARTICULARS
from storage.upsert import insert_new

_PLACES = "application.places"  # the row of the settings that is locked, never read


def application(connection: Connection, code: str) -> Application | None:
    """An application by its code or by the receipt number of the secretariat's form."""
    which = or_(applications_.c.code == code, applications_.c.receipt == code)
    return next(iter(_applications(connection, which)), None)


def application_of(connection: Connection, company: str) -> Application | None:
    """The one of the company's that is under way, else its last."""
    of_it = _applications(connection, applications_.c.company == company)
    under_way = [each for each in of_it if each.state not in OVER]
    return next(reversed(under_way or of_it), None)


def applications(connection: Connection) -> tuple[Application, ...]:
    """All of them, the oldest first."""
    return _applications(connection, applications_.c.code.is_not(None))


def places_taken(connection: Connection) -> int:
    """How many hold a place."""
    return _count(connection, applications_.c.state.in_(HOLDING))


def hold_places(connection: Connection) -> None:
    """Locks the places as a whole; SQLite has one writer at a time anyway."""
    insert_new(connection, settings, {"key": _PLACES, "value": ""})
    connection.execute(select(settings.c.key).where(settings.c.key == _PLACES).with_for_update())


def waiting(connection: Connection, limit: int) -> tuple[Application, ...]:
    """Those that have waited longest."""
    every = _applications(connection, _waiting())
    return tuple(sorted(every, key=lambda each: (each.moved_at, each.code))[:limit])


def waiting_before(connection: Connection, one: Application) -> int:
    """How many stand before it on the waiting list."""
    earlier = or_(
        applications_.c.moved_at < one.moved_at,
        and_(applications_.c.moved_at == one.moved_at, applications_.c.code < one.code),
    )
    return _count(connection, and_(_waiting(), earlier))


def without_expert(connection: Connection) -> tuple[Application, ...]:
    """Accepted ones of firms that no expert has or meets, the longest waiting first."""
    assigned = select(assignments.c.id).where(
        assignments.c.company == applications_.c.company, assignments.c.until.is_(None)
    )
    met = select(sessions.c.code).where(
        sessions.c.company == applications_.c.company,
        sessions.c.state != SessionState.CANCELLED,
    )
    accepted = applications_.c.state == ApplicationState.ACCEPTED
    left = _applications(connection, and_(accepted, ~assigned.exists(), ~met.exists()))
    return tuple(sorted(left, key=lambda each: (each.moved_at, each.code)))


def applications_like(
    connection: Connection, told: Particulars, besides: str
) -> tuple[Application, ...]:
    """Of other companies: the same corporate number, or the same name and a way to reach them."""
    same_name = applications_.c.folded == fold(told.name)
    ways = [
        applications_.c[name] == value
        for name, value in (("telephone", told.telephone), ("email", told.email))
        if value
    ]
    like = [and_(same_name, or_(*ways))] if told.name and ways else []
    if told.corporate_number:
        like.append(applications_.c.corporate_number == told.corporate_number)
    if not like:
        return ()
    return _applications(
        connection,
        and_(
            applications_.c.company != besides,
            applications_.c.state.not_in(OVER),
            or_(*like),
        ),
    )


def save_application(connection: Connection, saved: Application, was: int | None) -> None:
    """Writes it, and its name into the company's file. Raises ConflictError where it changed."""
    row = {
        "company": saved.company,
        "state": saved.state,
        "revision": saved.revision,
        "conversation": saved.conversation,
        "source": saved.source,
        "terms": saved.terms,
        "late": saved.late,
        "reason": saved.reason,
        "made_at": saved.made_at,
        "moved_at": saved.moved_at,
        "folded": fold(saved.particulars.name),
        **asdict(saved.particulars),
    }
    if was is None:
        connection.execute(insert(applications_).values(code=saved.code, **row))
    else:
        done = connection.execute(
            update(applications_)
            .where(applications_.c.code == saved.code, applications_.c.revision == was)
            .values(**row)
        )
        if done.rowcount != 1:
            raise ConflictError(saved.code)
    if saved.particulars.name:
        name_company(connection, saved.company, saved.particulars.name)


def add_step(connection: Connection, now_is: Application, person: str, at: datetime) -> None:
    """Its history grows by how it stands now."""
    connection.execute(
        insert(steps_).values(
            application=now_is.code,
            revision=now_is.revision,
            state=now_is.state,
            reason=now_is.reason,
            person=person,
            at=at,
            moved_at=now_is.moved_at,
        )
    )


def steps(connection: Connection, code: str) -> tuple[ApplicationStep, ...]:
    """Its history, the first step first."""
    rows = connection.execute(
        select(steps_).where(steps_.c.application == code).order_by(steps_.c.revision)
    )
    return tuple(
        ApplicationStep(
            revision=row.revision,
            state=ApplicationState(row.state),
            reason=row.reason,
            person=row.person,
            at=row.at,
            moved_at=row.moved_at,
        )
        for row in rows
    )


def agreement(connection: Connection, company: str, version: str) -> Agreement | None:
    """Who agreed to that version for the company."""
    row = connection.execute(
        select(agreements).where(agreements.c.company == company, agreements.c.version == version)
    ).one_or_none()
    return Agreement(row.company, row.version, row.person, row.at) if row else None


def agree(connection: Connection, given: Agreement) -> None:
    """Keeps it; the first time counts."""
    insert_new(connection, agreements, asdict(given))


def _waiting() -> ColumnElement[bool]:
    return applications_.c.state == ApplicationState.WAITING


def _count(connection: Connection, where: ColumnElement[bool]) -> int:
    return connection.execute(
        select(func.count()).select_from(applications_).where(where)
    ).scalar_one()


def _applications(connection: Connection, where: ColumnElement[bool]) -> tuple[Application, ...]:
    rows = connection.execute(
        select(applications_).where(where).order_by(applications_.c.made_at, applications_.c.code)
    )
    return tuple(
        Application(
            code=row.code,
            company=row.company,
            state=ApplicationState(row.state),
            made_at=row.made_at,
            moved_at=row.moved_at,
            particulars=Particulars(**{name: getattr(row, name) for name in PARTICULARS}),
            revision=row.revision,
            conversation=row.conversation,
            source=row.source,
            terms=row.terms,
            late=row.late,
            reason=row.reason,
        )
        for row in rows
    )
