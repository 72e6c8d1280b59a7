"""``conversations.ports.PlanFacts`` over one connection."""

from collections.abc import Mapping
from datetime import datetime

from conversations.people import Person
from conversations.ports import Address, CameUp, MeasureUse, PlanRecord, Post, Round
from storage import claims, outbox
from storage.facts.reading import Reading
from storage.stores import measures, people, plans


class SqlPlans(Reading):
    """PlanFacts."""

    def plan(self, company: str) -> PlanRecord | None:
        return plans.plan(self._connection, company)

    def plan_by_id(self, company: str, plan: str) -> PlanRecord | None:
        return plans.plan_by_id(self._connection, company, plan)

    def posted(self, company: str, address: Address) -> Post | None:
        return plans.posted(self._connection, company, address)

    def posts(self, company: str) -> tuple[Post, ...]:
        return plans.posts(self._connection, company)

    def post(self, post: str) -> Post | None:
        return plans.post(self._connection, post)

    def reached(self, delivery: str) -> bool:
        return claims.standing(self._connection, delivery) is not None

    def readers(self, delivery: str) -> int | None:
        return outbox.readers(self._connection, delivery)

    def measures(self, company: str) -> Mapping[str, MeasureUse]:
        return measures.measures(self._connection, company)

    def firm_owner(self, company: str) -> Person | None:
        owner = measures.firm_owner(self._connection, company)
        return people.person(self._connection, owner) if owner else None

    def due_rounds(self, now: datetime, limit: int) -> tuple[Round, ...]:
        return measures.due_rounds(self._connection, now, limit)

    def came_up(self, company: str) -> tuple[CameUp, ...]:
        return measures.came_up(self._connection, company)

    def quiet(self, company: str) -> frozenset[str]:
        return measures.quiet(self._connection, company)
