"""``conversations.ports.CallFacts`` over one connection."""

from datetime import datetime

from conversations.people.calls import Call
from storage.facts.reading import Reading
from storage.stores import calls


class SqlCalls(Reading):
    """CallFacts."""

    def call(self, call: str) -> Call | None:
        return calls.call(self._connection, call)

    def calls_open(self, now: datetime) -> tuple[Call, ...]:
        return calls.calls_open(self._connection, now)
