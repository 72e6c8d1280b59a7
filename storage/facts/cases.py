"""``conversations.ports.CaseFacts`` over one connection."""

from collections.abc import Mapping

from conversations.people import Person
from conversations.ports import Act, Case, Chats, Entry, Note, Reach
from storage.facts.reading import Reading
from storage.stores import cases


class SqlCases(Reading):
    """CaseFacts."""

    def entries(self) -> tuple[Entry, ...]:
        return cases.entries(self._connection)

    def reach(self, company: str) -> Reach:
        return cases.reach(self._connection, company)

    def reaches(self) -> Mapping[str, Reach]:
        return cases.reaches(self._connection)

    def owners(self) -> Mapping[str, str]:
        return cases.owners(self._connection)

    def case(self, company: str) -> Case:
        return cases.case(self._connection, company)

    def notes(self, company: str, most: int) -> tuple[Note, ...]:
        return cases.notes(self._connection, company, most)

    def acts(self, company: str | None, most: int, skip: int = 0) -> tuple[Act, ...]:
        return cases.acts(self._connection, company, most, skip)

    def chats(self, company: str) -> Chats:
        return cases.chats(self._connection, company)

    def office_people(self, members: frozenset[str]) -> tuple[Person, ...]:
        return cases.office_people(self._connection, members)
