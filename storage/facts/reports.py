"""``conversations.ports.ReportFacts`` over one connection."""

from collections.abc import Mapping
from datetime import datetime

from conversations.ports import Report
from conversations.sessions.model import Session
from storage.facts.reading import Reading
from storage.stores import reports, sessions


class SqlReports(Reading):
    """ReportFacts."""

    def report(self, session: str) -> Report | None:
        return reports.report(self._connection, session)

    def reports(
        self, *, company: str | None = None, expert: str | None = None
    ) -> tuple[Report, ...]:
        return reports.reports(self._connection, company, expert)

    def report_draft(self, session: str) -> Mapping[str, str]:
        return reports.draft(self._connection, session)

    def unreported(self, before: datetime, expert: str | None = None) -> tuple[Session, ...]:
        return sessions.booked_before(self._connection, before, expert)
