"""Reports of sessions."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import reports


@applying.register
def _(change: ports.KeepReportDraft, connection: Connection, now: datetime) -> None:
    reports.keep_draft(connection, change.session.code, change.values, now)


@applying.register
def _(change: ports.AddReport, connection: Connection, now: datetime) -> None:
    del now
    reports.add(connection, change.report)


@applying.register
def _(change: ports.AnswerReport, connection: Connection, now: datetime) -> None:
    del now
    reports.answer(connection, change.report, change.was)
