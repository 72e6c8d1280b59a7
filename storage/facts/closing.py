"""``conversations.ports.ClosingFacts`` over one connection."""

from datetime import datetime

from conversations.ports import Closing
from storage.facts.reading import Reading
from storage.stores import closing


class SqlClosing(Reading):
    """ClosingFacts."""

    def closing(self, company: str) -> Closing | None:
        return closing.closing(self._connection, company)

    def closings(self) -> tuple[Closing, ...]:
        return closing.closings(self._connection)

    def unreminded(self, before: datetime, limit: int) -> tuple[Closing, ...]:
        return closing.unreminded(self._connection, before, limit)
