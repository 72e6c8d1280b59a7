"""``conversations.ports.PlanFacts`` over one connection."""

from conversations.ports import Address, PlanRecord
from storage.facts.reading import Reading
from storage.stores import plans


class SqlPlans(Reading):
    """PlanFacts."""

    def plan(self, company: str) -> PlanRecord | None:
        return plans.plan(self._connection, company)

    def posted(self, company: str, address: Address) -> str | None:
        return plans.posted(self._connection, company, address)
