"""Times that experts propose: what a turn reads of them and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.ports.touching import Touching
from conversations.sessions.proposal import Proposal


@dataclass(frozen=True, slots=True)
class SaveProposal(Touching):
    """A proposal as it is now; ``was`` is the revision read, None when new. Raises Conflict."""

    proposal: Proposal
    was: int | None

    @property
    def firm(self) -> str | None:
        return self.proposal.company


class ProposingFacts(Protocol):
    """Proposed times."""

    def proposal(self, code: str) -> Proposal | None:
        """Of whatever firm; who may open it is decided by who asks."""
        ...

    def open_proposals(self, company: str | None = None) -> tuple[Proposal, ...]:
        """Those waiting for an answer, the oldest first: of one firm, or (None) of all."""
        ...

    def silent_proposals(self, now: datetime, limit: int) -> tuple[Proposal, ...]:
        """Open ones to be looked at by now, claimed for this transaction.

        Those whose session was booked in another way are among them.
        """
        ...


ProposingChange = SaveProposal
