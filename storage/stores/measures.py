"""What firms make of their measures, and when these come up."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from conversations.people import Account, Role
from conversations.ports import CameUp, MeasureUse, Round
from storage.tables import came_up as came_up_
from storage.tables import measure as measures_
from storage.tables import membership as memberships_
from storage.tables import quiet as quiet_
from storage.tables import round_ as rounds_
from storage.upsert import insert_new, put

WAITING = "waiting"


def measures(connection: Connection, company: str) -> Mapping[str, MeasureUse]:
    """What a company made of its measures, by item."""
    rows = connection.execute(select(measures_).where(measures_.c.company == company))
    return {row.item: MeasureUse(**row._mapping) for row in rows}  # noqa: SLF001 - its public way to a dict


def use_measure(connection: Connection, use: MeasureUse) -> None:
    """A measure as it stands from now on."""
    put(connection, measures_, _row(use))


def put_round(connection: Connection, changed: Round) -> None:
    """A round to come, or what became of it."""
    put(connection, rounds_, _row(changed))


def due_rounds(connection: Connection, now: datetime, limit: int) -> tuple[Round, ...]:
    """Waiting rounds whose time has come, the earliest first, nobody else's until commit."""
    due = (
        select(rounds_)
        .where(rounds_.c.state == WAITING, rounds_.c.due_at <= now)
        .order_by(rounds_.c.due_at, rounds_.c.company, rounds_.c.kind)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return tuple(Round(**row._mapping) for row in connection.execute(due))  # noqa: SLF001 - as above


def put_came_up(connection: Connection, came: CameUp) -> None:
    """What came up to somebody in a month."""
    account = came.account
    row = {
        "company": came.company,
        "month": came.month,
        "person": came.person,
        "platform": account.platform,
        "space": account.space,
        "user": account.user,
        "items": list(came.items),
    }
    put(connection, came_up_, row)


def came_up(connection: Connection, company: str) -> tuple[CameUp, ...]:
    """What came up to whom in the company's last round, by person."""
    last = select(func.max(came_up_.c.month)).where(came_up_.c.company == company)
    rows = connection.execute(
        select(came_up_)
        .where(came_up_.c.company == company, came_up_.c.month == last.scalar_subquery())
        .order_by(came_up_.c.person)
    )
    return tuple(
        CameUp(
            company=row.company,
            month=row.month,
            person=row.person,
            account=Account(row.platform, row.space, row.user),
            items=tuple(row.items),
        )
        for row in rows
    )


def quiet(connection: Connection, company: str) -> frozenset[str]:
    """Who does not want to hear of the plan of its own accord."""
    asked = select(quiet_.c.person).where(quiet_.c.company == company)
    return frozenset(connection.execute(asked).scalars())


def be_quiet(connection: Connection, company: str, person: str, *, quiet: bool) -> None:
    """From now on they hear nothing of it, or hear of it again."""
    if quiet:
        insert_new(connection, quiet_, {"company": company, "person": person})
    else:
        theirs = (quiet_.c.company == company, quiet_.c.person == person)
        connection.execute(delete(quiet_).where(*theirs))


def firm_owner(connection: Connection, company: str) -> str | None:
    """Whose use of the desk opened the company's file."""
    first = (
        select(memberships_.c.person)
        .where(memberships_.c.company == company, memberships_.c.role == Role.STAFF)
        .order_by(memberships_.c.id)
        .limit(1)
    )
    return connection.execute(first).scalar_one_or_none()


def _row(record: MeasureUse | Round) -> dict[str, object]:
    return {name: getattr(record, name) for name in type(record).__dataclass_fields__}
