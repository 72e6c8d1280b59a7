"""What the secretariat decided about automatic verdicts."""

from collections.abc import Mapping
from dataclasses import asdict

from sqlalchemy import Connection, select, update

from conversations.ports import ConflictError, Decision, SaveDecision
from storage.tables import decision as decisions_
from storage.upsert import insert_new


def decision(connection: Connection, result: str) -> Decision | None:
    """On that verdict, one that was taken back too."""
    row = connection.execute(select(decisions_).where(decisions_.c.result == result)).one_or_none()
    return Decision(**row._asdict()) if row else None


def standing(connection: Connection) -> Mapping[str, Decision]:
    """Those that were not taken back, by the verdict's result."""
    rows = connection.execute(select(decisions_).where(decisions_.c.taken_back.is_(False)))
    return {row.result: Decision(**row._asdict()) for row in rows}


def save(connection: Connection, saved: SaveDecision) -> None:
    """Writes it. Raises ConflictError where somebody else was faster."""
    row = asdict(saved.decision)
    if saved.was is None:
        if not insert_new(connection, decisions_, row):
            raise ConflictError(saved.decision.result)
        return
    done = connection.execute(
        update(decisions_)
        .where(decisions_.c.result == saved.decision.result, decisions_.c.revision == saved.was)
        .values(**row)
    )
    if done.rowcount != 1:
        raise ConflictError(saved.decision.result)
