"""Times that experts propose, and what came of them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, insert, or_, select, update

from conversations.ports import ConflictError
from conversations.sessions.model import STANDING, Mode
from conversations.sessions.proposal import Chased, Proposal, ProposalState
from storage.tables import proposal as proposals
from storage.tables import session as sessions

_OPEN = proposals.c.state == ProposalState.OPEN


def proposal(connection: Connection, code: str) -> Proposal | None:
    """A proposal by its code, of whatever firm."""
    return next(iter(_read(connection, _select(proposals.c.code == code))), None)


def open_proposals(connection: Connection, company: str | None) -> tuple[Proposal, ...]:
    """Those waiting for an answer, the oldest first."""
    of = () if company is None else (proposals.c.company == company,)
    return _read(connection, _select(_OPEN, *of))


def silent_proposals(connection: Connection, now: datetime, limit: int) -> tuple[Proposal, ...]:
    """Open ones whose look is due or whose session is booked, nobody else's until commit."""
    fixed = select(sessions.c.code).where(
        sessions.c.company == proposals.c.company,
        sessions.c.number == proposals.c.number,
        sessions.c.state.in_(STANDING),
    )
    due = _select(_OPEN, or_(proposals.c.look_at <= now, fixed.exists())).limit(limit)
    return _read(connection, due.with_for_update(skip_locked=True, of=proposals))


def save(connection: Connection, changed: Proposal, was: int | None) -> None:
    """Writes the proposal. Raises ConflictError where its revision no longer is ``was``."""
    row = {
        "company": changed.company,
        "expert": changed.expert,
        "number": changed.number,
        "mode": changed.mode,
        "slots": "\n".join(changed.slots),
        "zone": changed.zone,
        "made_at": changed.made_at,
        "look_at": changed.look_at,
        "state": changed.state,
        "chased": changed.chased,
        "session": changed.session,
        "revision": changed.revision,
    }
    if was is None:
        connection.execute(insert(proposals).values(code=changed.code, **row))
        return
    done = connection.execute(
        update(proposals)
        .where(proposals.c.code == changed.code, proposals.c.revision == was)
        .values(**row)
    )
    if done.rowcount != 1:
        raise ConflictError(changed.code)


def _select(*where: ColumnElement[bool]) -> Select[Any]:
    return select(proposals).where(*where).order_by(proposals.c.made_at, proposals.c.code)


def _read(connection: Connection, which: Select[Any]) -> tuple[Proposal, ...]:
    return tuple(map(_proposal, connection.execute(which)))


def _proposal(row: Row[Any]) -> Proposal:
    return Proposal(
        code=row.code,
        company=row.company,
        expert=row.expert,
        number=row.number,
        mode=Mode(row.mode),
        slots=tuple(row.slots.split("\n")),
        zone=row.zone,
        made_at=row.made_at,
        look_at=row.look_at,
        state=ProposalState(row.state),
        chased=Chased(row.chased),
        session=row.session,
        revision=row.revision,
    )
