"""Papers for the payment of experts, by month: what a turn reads of them and changes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from conversations.ports.touching import Touching


class PapersState(StrEnum):
    """Where the papers of a month stand, as the secretariat says; amounts are nowhere here."""

    RECEIVED = "received"
    PROCESSING = "processing"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class Papers:
    """One expert's papers of one month (``YYYY-MM``, of the sessions' own days)."""

    expert: str
    month: str
    state: PapersState
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SavePapers(Touching):
    """Where they stand from now on. Raises Conflict where they do not stand at ``was``."""

    papers: Papers
    was: PapersState | None


class PapersFacts(Protocol):
    """Papers for payment."""

    def papers(self, expert: str | None = None) -> tuple[Papers, ...]:
        """An expert's, or all, the newest month first."""
        ...


PapersChange = SavePapers
