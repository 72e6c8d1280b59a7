"""The end of a firm's four sessions: what a turn reads of it and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Closing:
    """A firm's guidance is over. by: who brought it about. Times are UTC.

    reminded_at: when its people were reminded of the survey, once.
    """

    company: str
    at: datetime
    by: str
    reminded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AddClosing(Touching):
    """Raises Conflict where it is over already."""

    closing: Closing

    @property
    def firm(self) -> str | None:
        return self.closing.company


@dataclass(frozen=True, slots=True)
class RemindedOfSurvey(Touching):
    """Its people were reminded, or had no need of it. Raises Conflict where they were before."""

    company: str
    at: datetime

    @property
    def firm(self) -> str | None:
        return self.company


class ClosingFacts(Protocol):
    """Firms whose guidance is over."""

    def closing(self, company: str) -> Closing | None: ...

    def closings(self) -> tuple[Closing, ...]:
        """All, by when they were."""
        ...

    def unreminded(self, before: datetime, limit: int) -> tuple[Closing, ...]:
        """Closed before then and not reminded, claimed for this transaction."""
        ...


ClosingChange = AddClosing | RemindedOfSurvey
