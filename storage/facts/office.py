"""``conversations.ports.OfficeFacts`` over one connection."""

from datetime import datetime

from conversations.ports import CompanyStatus, Troubles
from storage.facts.reading import Reading
from storage.stores import status


class SqlOffice(Reading):
    """OfficeFacts."""

    def status(self, only: str | None = None) -> tuple[CompanyStatus, ...]:
        return status.status(self._connection, only)

    def troubles(self, now: datetime) -> Troubles:
        return status.troubles(self._connection, now)
