"""Finished results: snapshots, written once."""

from sqlalchemy import ColumnElement, Connection, insert, select

from conversations.engine import Recorded
from storage.tables import result as results


def result(connection: Connection, conversation: str) -> Recorded | None:
    """The last result of a conversation."""
    return _last(connection, results.c.conversation == conversation)


def last_result(
    connection: Connection, company: str, flow: str, besides: str | None = None
) -> Recorded | None:
    """The company's last result of a flow, from another conversation than ``besides``."""
    of_flow = (results.c.company == company, results.c.flow == flow)
    other = () if besides is None else (results.c.conversation != besides,)
    return _last(connection, *of_flow, *other)


def add_result(connection: Connection, recorded: Recorded) -> None:
    """Keeps a result as it is."""
    connection.execute(
        insert(results).values(
            id=recorded.id,
            conversation=recorded.conversation,
            company=recorded.company,
            flow=recorded.flow,
            edition=recorded.edition,
            at=recorded.at,
            payload=dict(recorded.payload),
            snapshot=dict(recorded.snapshot),
        )
    )


def _last(connection: Connection, *where: ColumnElement[bool]) -> Recorded | None:
    row = connection.execute(
        select(results).where(*where).order_by(results.c.at.desc(), results.c.id.desc()).limit(1)
    ).one_or_none()
    if row is None:
        return None
    return Recorded(
        id=row.id,
        conversation=row.conversation,
        company=row.company,
        flow=row.flow,
        edition=row.edition,
        at=row.at,
        payload=row.payload,
        snapshot=row.snapshot,
    )
