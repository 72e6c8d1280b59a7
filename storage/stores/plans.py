"""Plans as they were made, and where their summaries stand."""

from sqlalchemy import Connection, insert, select

from conversations.ports import Address, PlanRecord
from storage.tables import plan as plans
from storage.tables import posted as posted_
from storage.upsert import put


def plan(connection: Connection, company: str) -> PlanRecord | None:
    """The company's last plan."""
    row = connection.execute(
        select(plans)
        .where(plans.c.company == company)
        .order_by(plans.c.made_at.desc(), plans.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return PlanRecord(row.id, row.company, row.result, row.made_at, row.snapshot)


def add_plan(connection: Connection, made: PlanRecord) -> None:
    """Keeps a plan as it is."""
    connection.execute(
        insert(plans).values(
            id=made.id,
            company=made.company,
            result=made.result,
            made_at=made.made_at,
            snapshot=dict(made.snapshot),
        )
    )


def posted(connection: Connection, company: str, address: Address) -> str | None:
    """The delivery by which the company's plan summary stands there."""
    where = {"company": company, **_place(address)}
    return connection.execute(
        select(posted_.c.delivery).where(
            *(posted_.c[name] == value for name, value in where.items())
        )
    ).scalar_one_or_none()


def put_posted(connection: Connection, company: str, address: Address, delivery: str) -> None:
    """The company's plan summary stands there now by that delivery."""
    put(connection, posted_, {"company": company, **_place(address), "delivery": delivery})


def _place(address: Address) -> dict[str, str]:
    return {
        "platform": address.platform,
        "space": address.space,
        "channel": address.channel,
        "user": address.user,
    }
