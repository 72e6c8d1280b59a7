"""Reports of sessions: every revision stays, the newest is the report."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, select, update

from conversations.ports import ConflictError, Helpful, Report, ReportState
from storage.tables import report as reports_
from storage.tables import report_draft as drafts
from storage.tables import session as sessions_
from storage.upsert import insert_new, put

_newer = reports_.alias()
_LATEST = (
    select(func.max(_newer.c.revision))
    .where(_newer.c.session == reports_.c.session)
    .scalar_subquery()
)


def report(connection: Connection, session: str) -> Report | None:
    """The newest revision, of whatever company's session."""
    return next(iter(_reports(connection, reports_.c.session == session)), None)


def reports(connection: Connection, company: str | None, expert: str | None) -> tuple[Report, ...]:
    """The newest revision of each session, by its start."""
    of_company = () if company is None else (sessions_.c.company == company,)
    of_expert = () if expert is None else (sessions_.c.expert == expert,)
    return _reports(connection, *of_company, *of_expert)


def add(connection: Connection, written: Report) -> None:
    """Raises ConflictError where that revision is there already; the draft is done with."""
    row = {
        "session": written.session,
        "revision": written.revision,
        "goals": list(written.goals),
        "done": written.done,
        "homework": list(written.homework),
        "began": written.began,
        "ended": written.ended,
        "travel": written.travel,
        "helpful": written.helpful,
        "comment": written.comment,
        "by": written.by,
        "at": written.at,
        "objection": "",
        "by_phone": "",
        "state": written.state,
    }
    if not insert_new(connection, reports_, row):
        raise ConflictError(written.session)
    connection.execute(delete(drafts).where(drafts.c.session == written.session))


def answer(connection: Connection, answered: Report, was: ReportState) -> None:
    """The firm's word. Raises ConflictError where the revision stands otherwise by now."""
    done = connection.execute(
        update(reports_)
        .where(
            reports_.c.session == answered.session,
            reports_.c.revision == answered.revision,
            reports_.c.state == was,
        )
        .values(
            state=answered.state,
            answered_by=answered.answered_by,
            answered_at=answered.answered_at,
            objection=answered.objection,
            by_phone=answered.by_phone,
        )
    )
    if done.rowcount != 1:
        raise ConflictError(answered.session)


def draft(connection: Connection, session: str) -> Mapping[str, str]:
    """What was filled in and not sent."""
    values = connection.execute(
        select(drafts.c["values"]).where(drafts.c.session == session)
    ).scalar_one_or_none()
    return dict(values or {})


def keep_draft(
    connection: Connection, session: str, values: Mapping[str, str], at: datetime
) -> None:
    """In place of what was there before."""
    put(connection, drafts, {"session": session, "values": dict(values), "at": at})


def _reports(connection: Connection, *where: ColumnElement[bool]) -> tuple[Report, ...]:
    rows = connection.execute(
        select(reports_)
        .join(sessions_, sessions_.c.code == reports_.c.session)
        .where(reports_.c.revision == _LATEST, *where)
        .order_by(sessions_.c.starts_at, sessions_.c.code)
    )
    return tuple(map(_report, rows))


def _report(row: Row[Any]) -> Report:
    return Report(
        session=row.session,
        revision=row.revision,
        goals=tuple(row.goals),
        done=row.done,
        homework=tuple(row.homework),
        began=row.began,
        ended=row.ended,
        travel=row.travel,
        helpful=Helpful(row.helpful),
        comment=row.comment,
        by=row.by,
        at=row.at,
        state=ReportState(row.state),
        answered_by=row.answered_by,
        answered_at=row.answered_at,
        objection=row.objection,
        by_phone=row.by_phone,
    )
