"""``conversations.ports.CallFacts`` over one connection."""

from datetime import datetime

from conversations.people import Person
from conversations.people.calls import Call, Rung
from storage.facts.reading import Reading
from storage.stores import calls


class SqlCalls(Reading):
    """CallFacts."""

    def call(self, call: str) -> Call | None:
        return calls.call(self._connection, call)

    def calls_open(self, now: datetime) -> tuple[Call, ...]:
        return calls.calls_open(self._connection, now)

    def calls_of(self, company: str) -> tuple[Call, ...]:
        return calls.calls_of(self._connection, company)

    def rungs(self, company: str, most: int) -> tuple[Rung, ...]:
        return calls.rungs(self._connection, company, most)

    def rungs_since(self, since: datetime) -> tuple[Rung, ...]:
        return calls.rungs_since(self._connection, since)

    def out_of_reach(self) -> tuple[tuple[str, Person], ...]:
        return calls.out_of_reach(self._connection)
