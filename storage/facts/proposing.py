"""``conversations.ports.ProposingFacts`` over one connection."""

from datetime import datetime

from conversations.sessions.proposal import Proposal
from storage.facts.reading import Reading
from storage.stores import proposing


class SqlProposing(Reading):
    """ProposingFacts."""

    def proposal(self, code: str) -> Proposal | None:
        return proposing.proposal(self._connection, code)

    def open_proposals(self, company: str | None = None) -> tuple[Proposal, ...]:
        return proposing.open_proposals(self._connection, company)

    def silent_proposals(self, now: datetime, limit: int) -> tuple[Proposal, ...]:
        return proposing.silent_proposals(self._connection, now, limit)
