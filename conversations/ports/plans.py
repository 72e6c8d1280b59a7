"""Plans: what a turn reads of them and changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.engine import Json
from conversations.ports.message import Address
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """A plan as it was made from a diagnosis result: a snapshot."""

    id: str
    company: str
    result: str
    made_at: datetime
    snapshot: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class AddPlan(Touching):
    """A plan was made."""

    plan: PlanRecord

    @property
    def firm(self) -> str | None:
        return self.plan.company


@dataclass(frozen=True, slots=True)
class Posted(Touching):
    """Where a company's plan summary stands: one message a channel, updated in place."""

    company: str
    address: Address
    delivery: str

    @property
    def firm(self) -> str | None:
        return self.company


class PlanFacts(Protocol):
    """A company's plan, and where it was shared."""

    def plan(self, company: str) -> PlanRecord | None: ...

    def posted(self, company: str, address: Address) -> str | None:
        """The delivery by which the company's plan summary stands in that channel."""
        ...


PlanChange = AddPlan | Posted
