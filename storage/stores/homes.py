"""Where people's "where you stand" is kept fresh."""

from sqlalchemy import ColumnElement, Connection, select

from conversations.people import Account, Role
from conversations.ports import HomeAt
from storage.tables import home as homes_
from storage.tables import membership as memberships
from storage.upsert import put


def homes(connection: Connection, company: str) -> tuple[HomeAt, ...]:
    """The open ones of a company's people."""
    staff = select(memberships.c.person).where(
        memberships.c.company == company, memberships.c.role == Role.STAFF
    )
    return _homes(connection, homes_.c.person.in_(staff))


def homes_of(connection: Connection, person: str) -> tuple[HomeAt, ...]:
    """The open ones of one person."""
    return _homes(connection, homes_.c.person == person)


def open_home(connection: Connection, home: HomeAt) -> None:
    """Kept fresh there from now on."""
    account = home.account
    put(
        connection,
        homes_,
        {
            "platform": account.platform,
            "space": account.space,
            "user": account.user,
            "person": home.person,
            "delivery": home.delivery,
        },
    )


def _homes(connection: Connection, where: ColumnElement[bool]) -> tuple[HomeAt, ...]:
    rows = connection.execute(select(homes_).where(where).order_by(*homes_.primary_key))
    return tuple(
        HomeAt(row.person, Account(row.platform, row.space, row.user), row.delivery) for row in rows
    )
