"""What the secretariat decided about a verdict: what a turn reads of it and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Decision:
    """The secretariat's word on one automatic verdict; a new check asks for a new one.

    result: the verdict's. verdict: what it comes to. reason: told to the firm. by: a person's id.
    revision: grows with every change. taken_back: within minutes, before the firm heard of it.
    """

    result: str
    company: str
    verdict: str
    reason: str
    by: str
    at: datetime
    revision: int = 0
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class SaveDecision(Touching):
    """A decision as it is after the turn; ``was`` is the revision read, None when new.

    Applying it raises Conflict where somebody else was faster.
    """

    decision: Decision
    was: int | None

    @property
    def firm(self) -> str | None:
        return self.decision.company


class DecidingFacts(Protocol):
    """Decisions, for the secretariat."""

    def decision(self, result: str) -> Decision | None:
        """On that verdict, one that was taken back too."""
        ...


DecidingChange = SaveDecision
