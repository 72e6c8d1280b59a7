"""What the secretariat looks at."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people import Company
from conversations.ports.deciding import Decision
from conversations.sessions.model import Reminder, Session


@dataclass(frozen=True, slots=True)
class CompanyStatus:
    """One firm in the secretariat's list."""

    company: Company
    stage: str  # new, checked, diagnosed, planned, guided, closed (words.py of desk topics say it)
    verdict: str | None
    notes: tuple[str, ...]
    reasons: tuple[str, ...]
    score: int | None
    touched_at: datetime  # UTC, the last sign of life
    open_flow: str | None  # a conversation not finished, if any
    sessions: tuple[Session, ...]
    opened_at: datetime | None = None  # UTC, when its file was
    result: str | None = None  # of the last check, by its id
    decision: Decision | None = None  # the secretariat's word on it


@dataclass(frozen=True, slots=True)
class Troubles:
    """What did not reach people: counts for the secretariat."""

    failed_deliveries: int
    late_deliveries: int  # due for more than ten minutes and still waiting
    missed: tuple[Reminder, ...]
    unbriefed: tuple[Session, ...] = ()  # whose expert got no briefing before the start


class OfficeFacts(Protocol):
    """Every firm, and what went wrong."""

    def status(self, only: str | None = None) -> tuple[CompanyStatus, ...]:
        """Every firm in the order that their files were opened, or the one of that code."""
        ...

    def troubles(self, now: datetime) -> Troubles: ...
