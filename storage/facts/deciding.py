"""``conversations.ports.DecidingFacts`` over one connection."""

from conversations.ports import Decision
from storage.facts.reading import Reading
from storage.stores import deciding


class SqlDeciding(Reading):
    """DecidingFacts."""

    def decision(self, result: str) -> Decision | None:
        return deciding.decision(self._connection, result)
