"""What is late: firms without a time for their next session, sessions that nobody confirmed."""

from datetime import datetime

from sqlalchemy import Connection, Text, and_, cast, func, literal, or_, select, update

from conversations.people.calls import CallKind, CallState
from conversations.sessions.model import (
    SESSIONS_A_COMPANY,
    STANDING,
    Mark,
    ReminderState,
    Session,
    SessionState,
    Side,
)
from conversations.sessions.proposal import ProposalState
from storage.stores.sessions import session as read_session
from storage.tables import assignment, call, company, proposal, reminder, session, session_mark

#: Reminders that ask "as planned?" (conversations/sessions/answering.py holds the same two).
_ASKING = ("day", "evening")
_MARKS = {Side.STAFF: Mark.FIRM_UNCONFIRMED, Side.EXPERT: Mark.EXPERT_UNCONFIRMED}


def unbooked(
    connection: Connection, before: datetime, limit: int
) -> tuple[tuple[str, str, int], ...]:
    """Firms that wait since before then, and no call was made of it: code, matter, number."""
    theirs = session.c.company == company.c.code
    standing = and_(theirs, session.c.state.in_(STANDING))
    count = select(func.count()).select_from(session).where(standing).scalar_subquery()
    about = literal("unbooked:") + company.c.code + ":" + cast(count, Text)
    assigned = select(assignment.c.id).where(
        assignment.c.company == company.c.code, assignment.c.until.is_(None)
    )
    known = select(call.c.about).where(call.c.kind == CallKind.UNBOOKED)
    offered = select(proposal.c.code).where(
        proposal.c.company == company.c.code, proposal.c.state == ProposalState.OPEN
    )
    lately = select(session.c.code).where(standing, session.c.starts_at >= before)
    begun = select(session.c.code).where(standing)
    rows = connection.execute(
        select(company.c.code, about, count)
        .where(
            or_(assigned.where(assignment.c.since < before).exists(), begun.exists()),
            ~assigned.where(assignment.c.since >= before).exists(),
            ~lately.exists(),
            ~offered.exists(),
            about.not_in(known),
            count < SESSIONS_A_COMPANY,
        )
        .order_by(company.c.code)
        .limit(limit)
    )
    return tuple((code, matter, held + 1) for code, matter, held in rows)


def unconfirmed(
    connection: Connection, now: datetime, asked_before: datetime, limit: int
) -> tuple[tuple[Session, Side], ...]:
    """Sessions to come of which a side was asked before then, and says nothing."""
    found: list[tuple[Session, Side]] = []
    for side in Side:
        marked = select(session_mark.c.session).where(
            session_mark.c.session == session.c.code,
            session_mark.c.sequence == session.c.sequence,
            session_mark.c.mark == _MARKS[side],
        )
        asked = select(reminder.c.id).where(
            reminder.c.session == session.c.code,
            reminder.c.sequence == session.c.sequence,
            reminder.c.side == side,
            reminder.c.offset.in_(_ASKING),
            reminder.c.state == ReminderState.SENT,
            reminder.c.due_at <= asked_before,
        )
        codes = connection.execute(
            select(session.c.code)
            .where(
                session.c.state == SessionState.BOOKED,
                session.c.starts_at > now,
                session.c[f"confirmed_{side}"].is_(False),
                asked.exists(),
                ~marked.exists(),
            )
            .order_by(session.c.starts_at, session.c.code)
            .limit(limit)
        ).scalars()
        of = (read_session(connection, code) for code in codes)
        found.extend((each, side) for each in of if each)
    return tuple(found)


def booked(connection: Connection, code: str) -> None:
    """The firm has a time for its next session: nobody needs to ring about it any more."""
    connection.execute(
        update(call)
        .where(
            call.c.company == code,
            call.c.kind == CallKind.UNBOOKED,
            call.c.state == CallState.OPEN,
        )
        .values(state=CallState.VOID, revision=call.c.revision + 1)
    )
