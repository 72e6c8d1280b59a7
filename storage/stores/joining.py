"""Codes, wrong tries, and two people or two files made one."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    and_,
    delete,
    func,
    insert,
    select,
    update,
)

from conversations.people import Account
from conversations.people.codes import Code, CodeKind
from conversations.ports import ConflictError
from storage import tables
from storage.tables import code as codes
from storage.tables import company as companies
from storage.tables import person as persons
from storage.tables import wrong_code

_TRIES_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moved:
    """A column that says whose a row is. once: with these columns an owner stands there once.

    Of two such rows the new owner's own stays.
    """

    table: Table
    column: str
    once: tuple[str, ...] | None = None

    @property
    def owner(self) -> Column[str]:
        """The column itself."""
        return self.table.c[self.column]


# Every column that carries a person or a company is here, or in tests/storage/test_joining.py
# with the reason why it stays: who said what on record is never rewritten.
OF_A_PERSON = (
    Moved(tables.account, "person"),
    Moved(tables.home, "person"),
    Moved(tables.conversation, "person"),
    Moved(tables.membership, "person", ("role", "company")),
    Moved(tables.expert, "person"),
    Moved(tables.registration, "person", ()),
    Moved(tables.code, "person"),
    Moved(tables.inquiry, "person"),
    Moved(tables.measure, "owner"),
    Moved(tables.firm_case, "owner"),
    Moved(tables.phone, "person", ()),
    Moved(tables.came_up, "person", ("company", "month")),
    Moved(tables.quiet, "person", ("company",)),
    Moved(tables.acting, "person", ()),
)
OF_A_COMPANY = (
    Moved(tables.conversation, "company"),
    Moved(tables.result, "company"),
    Moved(tables.plan, "company"),
    Moved(tables.posted, "company", ("platform", "space", "channel", "user")),
    Moved(tables.session, "company"),
    Moved(tables.membership, "company", ("role", "person")),
    Moved(tables.code, "company"),
    Moved(tables.inquiry, "company"),
    Moved(tables.measure, "company", ("item",)),
    Moved(tables.round_, "company", ("kind", "month")),
    Moved(tables.came_up, "company", ("month", "person")),
    Moved(tables.quiet, "company", ("person",)),
    Moved(tables.application, "company"),
    Moved(tables.closing, "company", ()),
    Moved(tables.firm_case, "company", ()),
    Moved(tables.note, "company"),
    Moved(tables.agreement, "company", ("version",)),
    Moved(tables.call, "company"),
    Moved(tables.rung, "company"),
    Moved(tables.acting, "company"),
    Moved(tables.decision, "company"),
    Moved(tables.proposal, "company"),
    Moved(tables.offer, "company"),
    Moved(tables.assignment, "company", ("until",)),
)


def code(connection: Connection, seal: str) -> Code | None:
    """A code by its seal."""
    return _code(connection, codes.c.seal == seal)


def code_by_id(connection: Connection, code_id: str) -> Code | None:
    """A code by its id, which says nothing of the code itself."""
    return _code(connection, codes.c.id == code_id)


def add_code(connection: Connection, made: Code) -> None:
    """Keeps a code's seal."""
    connection.execute(
        insert(codes).values(
            id=made.id,
            seal=made.seal,
            kind=made.kind,
            person=made.person,
            company=made.company,
            made_at=made.made_at,
            expires_at=made.expires_at,
            uses=made.uses,
            used=made.used,
            revoked=made.revoked,
            claimed=made.claimed,
        )
    )


def change_code(connection: Connection, changed: Code, was: int) -> None:
    """Used or asked about. Raises ConflictError where it was used meanwhile."""
    done = connection.execute(
        update(codes)
        .where(codes.c.id == changed.id, codes.c.used == was, codes.c.revoked.is_(False))
        .values(used=changed.used, claimed=changed.claimed)
    )
    if done.rowcount != 1:
        raise ConflictError(changed.id)


def revoke_codes(connection: Connection, company: str) -> None:
    """The company's codes open nothing any more."""
    connection.execute(update(codes).where(codes.c.company == company).values(revoked=True))


def tries(connection: Connection, account: Account, since: datetime) -> int:
    """Wrong codes typed from the account since then."""
    return connection.execute(
        select(func.count()).select_from(wrong_code).where(_by(account), wrong_code.c.at >= since)
    ).scalar_one()


def add_try(connection: Connection, account: Account, now: datetime) -> None:
    """One more; those of yesterday are forgotten."""
    connection.execute(delete(wrong_code).where(wrong_code.c.at < now - _TRIES_KEPT))
    row = {"platform": account.platform, "space": account.space, "user": account.user}
    connection.execute(insert(wrong_code).values(**row, at=now))


def join_people(connection: Connection, gone: str, into: str) -> None:
    """All that is ``gone``'s becomes ``into``'s; the row stays, for its name on record."""
    for moved in OF_A_PERSON:
        _move(connection, moved, gone, into)
    _point(connection, persons, persons.c.id, gone, into)


def join_files(connection: Connection, gone: str, into: str) -> None:
    """All that is in ``gone`` is in ``into``; the row stays, so that its code is still found."""
    for moved in OF_A_COMPANY:
        _move(connection, moved, gone, into)
    _point(connection, companies, companies.c.code, gone, into)


def _move(connection: Connection, moved: Moved, gone: str, into: str) -> None:
    if moved.once is not None:
        other = moved.table.alias()
        same = (moved.table.c[name].is_not_distinct_from(other.c[name]) for name in moved.once)
        twice = select(other.c[moved.column]).where(other.c[moved.column] == into, *same).exists()
        connection.execute(delete(moved.table).where(moved.owner == gone, twice))
    connection.execute(update(moved.table).where(moved.owner == gone).values({moved.column: into}))


def _point(
    connection: Connection, table: Table, key: ColumnElement[str], gone: str, into: str
) -> None:
    """Whoever asks for it, or for one that pointed to it, is sent on."""
    was_gone = (key == gone) | (table.c.joined == gone)
    connection.execute(update(table).where(was_gone).values(joined=into))


def _code(connection: Connection, where: ColumnElement[bool]) -> Code | None:
    row = connection.execute(select(codes).where(where)).one_or_none()
    if row is None:
        return None
    return Code(**{**row._asdict(), "kind": CodeKind(row.kind)})


def _by(account: Account) -> ColumnElement[bool]:
    return and_(
        wrong_code.c.platform == account.platform,
        wrong_code.c.space == account.space,
        wrong_code.c.user == account.user,
    )
