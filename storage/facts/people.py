"""``conversations.ports.PeopleFacts`` over one connection."""

from collections.abc import Mapping

from conversations.people import Account, Company, Expert, Membership, Person
from conversations.ports import HomeAt
from storage.facts.reading import Reading
from storage.stores import companies, homes, people


class SqlPeople(Reading):
    """PeopleFacts."""

    def person(self, account: Account) -> Person | None:
        return people.person_of(self._connection, account)

    def person_by_id(self, person: str) -> Person | None:
        return people.person(self._connection, person)

    def memberships(self, person: str) -> tuple[Membership, ...]:
        return people.memberships(self._connection, person)

    def staff(self, company: str) -> tuple[Person, ...]:
        return people.staff(self._connection, company)

    def company(self, code: str) -> Company | None:
        return companies.company(self._connection, code)

    def company_details(self, code: str) -> Mapping[str, str]:
        return companies.details(self._connection, code)

    def companies_named(self, name: str) -> tuple[Company, ...]:
        return companies.companies_named(self._connection, name)

    def expert(self, code: str) -> Expert | None:
        return people.expert(self._connection, code)

    def homes(self, company: str) -> tuple[HomeAt, ...]:
        return homes.homes(self._connection, company)

    def homes_of(self, person: str) -> tuple[HomeAt, ...]:
        return homes.homes_of(self._connection, person)

    def expert_of(self, person: str) -> Expert | None:
        return people.expert_of(self._connection, person)
