"""Plans as they were made, and where their summaries stand."""

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from conversations.ports import Address, PlanRecord, Post
from storage.tables import plan as plans
from storage.tables import posted as posted_
from storage.upsert import put


def plan(connection: Connection, company: str) -> PlanRecord | None:
    """The company's last plan."""
    return _plan(connection, plans.c.company == company)


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


def plan_by_id(connection: Connection, company: str, plan_id: str) -> PlanRecord | None:
    """One of the company's plans."""
    return _plan(connection, plans.c.company == company, plans.c.id == plan_id)


def posted(connection: Connection, company: str, address: Address) -> Post | None:
    """The company's plan summary in that channel."""
    there = [posted_.c[name] == value for name, value in _place(address).items()]
    return next(iter(_posts(connection, posted_.c.company == company, *there)), None)


def posts(connection: Connection, company: str) -> tuple[Post, ...]:
    """Everywhere the company's plan summary was posted."""
    return _posts(connection, posted_.c.company == company)


def post(connection: Connection, post_id: str) -> Post | None:
    """A post by its own id."""
    return next(iter(_posts(connection, posted_.c.post == post_id)), None)


def put_posted(connection: Connection, stands: Post) -> None:
    """The post as it is from now on."""
    row = {
        "company": stands.company,
        **_place(stands.address),
        "delivery": stands.delivery,
        "post": stands.id,
        "plan": stands.plan,
        "by": stands.by,
        "at": stands.at,
        "agreed": stands.agreed,
        "score_hidden": stands.score_hidden,
    }
    put(connection, posted_, row)


def forget_post(connection: Connection, post_id: str) -> None:
    """Nothing brings it up to date any more."""
    connection.execute(delete(posted_).where(posted_.c.post == post_id))


def _plan(connection: Connection, *where: ColumnElement[bool]) -> PlanRecord | None:
    newest = select(plans).where(*where).order_by(plans.c.made_at.desc(), plans.c.id.desc())
    row = connection.execute(newest.limit(1)).one_or_none()
    if row is None:
        return None
    return PlanRecord(row.id, row.company, row.result, row.made_at, row.snapshot)


def _posts(connection: Connection, *where: ColumnElement[bool]) -> tuple[Post, ...]:
    """Those of which it is known who shared what; earlier ones are posted anew."""
    known = posted_.c.post.is_not(None)
    rows = connection.execute(select(posted_).where(known, *where).order_by(*posted_.primary_key))
    return tuple(
        Post(
            id=row.post,
            company=row.company,
            address=Address(row.platform, row.space, row.channel, row.user),
            delivery=row.delivery,
            plan=row.plan,
            by=row.by,
            at=row.at,
            agreed=row.agreed,
            score_hidden=row.score_hidden,
        )
        for row in rows
    )


def _place(address: Address) -> dict[str, str]:
    return {
        "platform": address.platform,
        "space": address.space,
        "channel": address.channel,
        "user": address.user,
    }
