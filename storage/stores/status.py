"""Where each firm stands, and what did not reach people: for the secretariat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from conversations.engine import Json, State
from conversations.people import Company
from conversations.ports import CompanyStatus, Decision, Troubles
from conversations.sessions.model import Mark, Session
from storage.claims import LATE
from storage.outbox import is_lost, is_waiting
from storage.stores import deciding
from storage.stores.closing import closings
from storage.stores.sessions import all_sessions, marked, missed_reminders
from storage.stores.sessions import sessions as of_firm
from storage.tables import company, conversation, outbox, plan, result


@dataclass(frozen=True, slots=True)
class _Files:
    """What is on file of all firms, by company."""

    payloads: Mapping[tuple[str, str], Mapping[str, Json]]  # the last one's, by company and flow
    touched: Mapping[str, Sequence[datetime]]
    planned: frozenset[str]
    closed: frozenset[str]
    open_flows: Mapping[str, str]
    sessions: Mapping[str, tuple[Session, ...]]
    checks: Mapping[str, str]  # the last check's result, by company
    decisions: Mapping[str, Decision]  # by the check's result


def status(connection: Connection, only: str | None = None) -> tuple[CompanyStatus, ...]:
    """Every firm in the order that their files were opened, or the one of that code."""
    files = _files(connection, only)
    rows = connection.execute(
        select(company.c.code, company.c.name, company.c.created_at)
        .where(company.c.joined.is_(None), *_of(company.c.code, only))
        .order_by(company.c.created_at, company.c.code)
    )
    return tuple(_status(Company(row.code, row.name), row.created_at, files) for row in rows)


def troubles(connection: Connection, now: datetime) -> Troubles:
    """Deliveries refused or too late to be useful, those still waiting, and missed reminders."""
    late = is_waiting() & (outbox.c.due_at < now - LATE)
    failed, waited = (
        connection.execute(select(func.count()).select_from(outbox).where(which)).scalar_one()
        for which in (is_lost(), late)
    )
    unbriefed = marked(connection, Mark.UNBRIEFED)
    return Troubles(failed, waited, missed_reminders(connection), unbriefed)


def _of(column: ColumnElement[str], only: str | None) -> tuple[ColumnElement[bool], ...]:
    return () if only is None else (column == only,)


def _files(connection: Connection, only: str | None) -> _Files:
    last = _last_results(connection, only)
    plans, talks = (
        connection.execute(
            select(table.c.company, func.max(at).label("at"))
            .where(*_of(table.c.company, only))
            .group_by(table.c.company)
        ).all()
        for table, at in ((plan, plan.c.made_at), (conversation, conversation.c.touched_at))
    )
    touched: dict[str, list[datetime]] = {}
    for row in (*last, *plans, *talks):
        touched.setdefault(row.company, []).append(row.at)
    sessions: dict[str, tuple[Session, ...]] = {}
    for session in all_sessions(connection) if only is None else of_firm(connection, only):
        sessions[session.company] = (*sessions.get(session.company, ()), session)
    return _Files(
        payloads={(row.company, row.flow): row.payload for row in last},
        touched=touched,
        planned=frozenset(row.company for row in plans),
        closed=frozenset(made.company for made in closings(connection)),
        open_flows=_open_flows(connection, only),
        sessions=sessions,
        checks={row.company: row.id for row in last if row.flow == "eligibility"},
        decisions=deciding.standing(connection),
    )


def _last_results(connection: Connection, only: str | None) -> Sequence[Row[Any]]:
    newest_first = func.row_number().over(
        partition_by=(result.c.company, result.c.flow),
        order_by=(result.c.at.desc(), result.c.id.desc()),
    )
    ranked = (
        select(
            *(result.c.id, result.c.company, result.c.flow, result.c.at, result.c.payload),
            newest_first.label("rank"),
        )
        .where(*_of(result.c.company, only))
        .subquery()
    )
    return connection.execute(select(ranked).where(ranked.c.rank == 1)).all()


def _open_flows(connection: Connection, only: str | None) -> Mapping[str, str]:
    rows = connection.execute(
        select(conversation.c.company, conversation.c.flow)
        .where(
            conversation.c.state.in_((State.OPEN, State.PAUSED)),
            *_of(conversation.c.company, only),
        )
        .order_by(conversation.c.touched_at, conversation.c.id)
    )
    return {row.company: row.flow for row in rows}  # the one touched last stays


def _status(firm: Company, created_at: datetime, files: _Files) -> CompanyStatus:
    checked = files.payloads.get((firm.code, "eligibility"), {})
    diagnosed = files.payloads.get((firm.code, "diagnosis"), {})
    verdict, score = checked.get("verdict"), diagnosed.get("score")
    return CompanyStatus(
        company=firm,
        stage=_stage(firm.code, files),
        verdict=verdict if isinstance(verdict, str) else None,
        notes=_ids(checked.get("notes")),
        reasons=_ids(checked.get("reasons")),
        score=score if isinstance(score, int) else None,
        touched_at=max((created_at, *files.touched.get(firm.code, ()))),
        open_flow=files.open_flows.get(firm.code),
        sessions=files.sessions.get(firm.code, ()),
        opened_at=created_at,
        result=files.checks.get(firm.code),
        decision=files.decisions.get(files.checks.get(firm.code, "")),
    )


def _stage(code: str, files: _Files) -> str:
    """How far the firm has come: an expert session that stands counts as guided."""
    if code in files.closed:
        return "closed"
    if any(each.stands for each in files.sessions.get(code, ())):
        return "guided"
    if code in files.planned:
        return "planned"
    if (code, "diagnosis") in files.payloads:
        return "diagnosed"
    return "checked" if (code, "eligibility") in files.payloads else "new"


def _ids(value: Json) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()
