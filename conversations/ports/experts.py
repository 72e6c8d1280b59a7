"""Experts: what a turn reads of registrations, offers and assignments, and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people.applications import Application
from conversations.people.experts import Assignment, Listed, Offer, Registration
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class SaveRegistration(Touching):
    """A registration as it is after the turn; ``was`` is the revision read, None when new.

    An expert's name becomes the registration's. Applying it raises Conflict where somebody else
    was faster.
    """

    registration: Registration
    was: int | None


@dataclass(frozen=True, slots=True)
class SaveOffer(Touching):
    """An offer as it is after the turn; ``was`` is the revision read, None when new.

    Applying it raises Conflict where somebody else was faster.
    """

    offer: Offer
    was: int | None

    @property
    def firm(self) -> str | None:
        return self.offer.company


@dataclass(frozen=True, slots=True)
class Assign(Touching):
    """The firm has this expert from now on; whoever it had before has it no longer."""

    assignment: Assignment

    @property
    def firm(self) -> str | None:
        return self.assignment.company


@dataclass(frozen=True, slots=True)
class Release(Touching):
    """The firm has no expert from now on."""

    company: str
    at: datetime

    @property
    def firm(self) -> str | None:
        return self.company


class ExpertFacts(Protocol):
    """Experts, what they are asked, and which firms are theirs."""

    def registration(self, code: str) -> Registration | None:
        """For the secretariat."""
        ...

    def registration_of(self, person: str) -> Registration | None: ...

    def listed_experts(self) -> tuple[Listed, ...]:
        """All who registered or were named, those who wait for the secretariat first."""
        ...

    def offer(self, code: str) -> Offer | None:
        """Whoever reads it checks whose it is."""
        ...

    def offers(self, company: str) -> tuple[Offer, ...]:
        """All that were made for a company, the oldest first."""
        ...

    def open_offers(self, expert: str | None = None) -> tuple[Offer, ...]:
        """Those that nobody answered yet, the oldest first: all, or one expert's."""
        ...

    def due_offers(self, now: datetime, limit: int) -> tuple[Offer, ...]:
        """Open ones whose time is over, claimed for this transaction."""
        ...

    def left_offers(self, before: datetime, limit: int) -> tuple[Offer, ...]:
        """Open ones for firms whose application was over by then, claimed for this transaction."""
        ...

    def left_assignments(self, before: datetime, limit: int) -> tuple[Assignment, ...]:
        """Standing ones of firms whose application was over by then, claimed as above."""
        ...

    def without_expert(self) -> tuple[Application, ...]:
        """Accepted ones of firms that no expert has or meets, the longest waiting first."""
        ...

    def assignment(self, company: str) -> Assignment | None:
        """The one that stands."""
        ...

    def with_expert(self) -> frozenset[str]:
        """The firms that have one now, by code: for the secretariat, read at once."""
        ...

    def assignments_of(self, expert: str) -> tuple[Assignment, ...]:
        """An expert's, those that ended included, the oldest first."""
        ...


ExpertChange = SaveRegistration | SaveOffer | Assign | Release
