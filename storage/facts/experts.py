"""``conversations.ports.ExpertFacts`` over one connection."""

from datetime import datetime

from conversations.people.applications import Application
from conversations.people.experts import Assignment, Listed, Offer, Registration
from storage.facts.reading import Reading
from storage.stores import applications, experts, offers


class SqlExperts(Reading):
    """ExpertFacts."""

    def registration(self, code: str) -> Registration | None:
        return experts.registration(self._connection, code)

    def registration_of(self, person: str) -> Registration | None:
        return experts.registration_of(self._connection, person)

    def listed_experts(self) -> tuple[Listed, ...]:
        return experts.listed_experts(self._connection)

    def offer(self, code: str) -> Offer | None:
        return offers.offer(self._connection, code)

    def offers(self, company: str) -> tuple[Offer, ...]:
        return offers.offers(self._connection, company)

    def open_offers(self, expert: str | None = None) -> tuple[Offer, ...]:
        return offers.open_offers(self._connection, expert)

    def due_offers(self, now: datetime, limit: int) -> tuple[Offer, ...]:
        return offers.due_offers(self._connection, now, limit)

    def left_offers(self, before: datetime, limit: int) -> tuple[Offer, ...]:
        return offers.left_offers(self._connection, before, limit)

    def left_assignments(self, before: datetime, limit: int) -> tuple[Assignment, ...]:
        return offers.left_assignments(self._connection, before, limit)

    def without_expert(self) -> tuple[Application, ...]:
        return applications.without_expert(self._connection)

    def assignment(self, company: str) -> Assignment | None:
        return offers.assignment(self._connection, company)

    def with_expert(self) -> frozenset[str]:
        return offers.with_expert(self._connection)

    def assignments_of(self, expert: str) -> tuple[Assignment, ...]:
        return offers.assignments_of(self._connection, expert)
