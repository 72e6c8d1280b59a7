"""Companies: the firms' files."""

import unicodedata
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from conversations.people import Company
from conversations.ports import ConflictError, SaveOwner
from storage.tables import company as companies


def company(connection: Connection, code: str) -> Company | None:
    """A company by code, also by one of a file that was joined to its own."""
    now = select(companies.c.joined).where(companies.c.code == code).scalar_subquery()
    return next(iter(_companies(connection, companies.c.code == func.coalesce(now, code))), None)


def details(connection: Connection, code: str) -> Mapping[str, str]:
    """What the application file told of a company; empty where nothing."""
    found = connection.execute(
        select(companies.c.details).where(companies.c.code == code)
    ).scalar_one_or_none()
    return {str(name): str(value) for name, value in (found or {}).items()}


def companies_named(connection: Connection, name: str) -> tuple[Company, ...]:
    """Companies of that name, by code; widths, capitals and spaces do not tell names apart."""
    folded = fold(name)
    return (
        _companies(connection, (companies.c.folded == folded) & companies.c.joined.is_(None))
        if folded
        else ()
    )


def company_of_application(connection: Connection, application: str) -> Company | None:
    """The company that was opened for an application of the secretariat's file."""
    return next(iter(_companies(connection, companies.c.application == application)), None)


def add_company(
    connection: Connection, opened: Company, details: Mapping[str, str], now: datetime
) -> None:
    """Opens a company's file; ``id`` among the details is the application's, used once."""
    connection.execute(
        insert(companies).values(
            code=opened.code,
            name=opened.name,
            folded=fold(opened.name),
            details=dict(details),
            application=details.get("id") or None,
            created_at=now,
        )
    )


def save_owner(connection: Connection, saved: SaveOwner) -> None:
    """Who answers for the file. Raises ConflictError where that changed meanwhile."""
    done = connection.execute(
        update(companies)
        .where(companies.c.code == saved.company, companies.c.owner.is_not_distinct_from(saved.was))
        .values(owner=saved.owner, heir=saved.heir)
    )
    if done.rowcount != 1:
        raise ConflictError(saved.company)


def name_company(connection: Connection, code: str, name: str) -> None:
    """The company's name from now on."""
    connection.execute(
        update(companies).where(companies.c.code == code).values(name=name, folded=fold(name))
    )


def _companies(connection: Connection, where: ColumnElement[bool]) -> tuple[Company, ...]:
    rows = connection.execute(
        select(companies.c.code, companies.c.name, companies.c.owner, companies.c.heir)
        .where(where)
        .order_by(companies.c.code)
    )
    return tuple(Company(row.code, row.name, row.owner, row.heir) for row in rows)


def fold(name: str) -> str:
    """Widths, capitals and spaces do not tell names apart."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())
