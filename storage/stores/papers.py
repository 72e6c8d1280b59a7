"""Papers for the payment of experts, by month."""

from sqlalchemy import Connection, select, update

from conversations.ports import ConflictError, Papers, PapersState
from storage.tables import papers as papers_
from storage.upsert import insert_new


def papers(connection: Connection, expert: str | None) -> tuple[Papers, ...]:
    """An expert's, or all, the newest month first."""
    of = () if expert is None else (papers_.c.expert == expert,)
    rows = connection.execute(
        select(papers_).where(*of).order_by(papers_.c.month.desc(), papers_.c.expert)
    )
    return tuple(
        Papers(row.expert, row.month, PapersState(row.state), row.by, row.at) for row in rows
    )


def save(connection: Connection, changed: Papers, was: PapersState | None) -> None:
    """Raises ConflictError where they stand elsewhere than at ``was``."""
    values = {"state": changed.state, "by": changed.by, "at": changed.at}
    row = {"expert": changed.expert, "month": changed.month, **values}
    if was is None:
        done = insert_new(connection, papers_, row)
    else:
        of = papers_.c.expert == changed.expert, papers_.c.month == changed.month
        moved = update(papers_).where(*of, papers_.c.state == was).values(**values)
        done = connection.execute(moved).rowcount == 1
    if not done:
        raise ConflictError(changed.expert)
