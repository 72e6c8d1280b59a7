"""What was left unfinished: what a turn reads of it and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.engine import Conversation
from conversations.nudging.policy import Nudges
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Stalled:
    """A conversation that nobody touched for a while, and how often somebody was reminded."""

    conversation: Conversation
    touched_at: datetime  # UTC
    nudges: Nudges


@dataclass(frozen=True, slots=True)
class SaveNudges(Touching):
    """How it stands with the reminders of one conversation.

    look_at: when it is looked at again (UTC), None for never. was: the count that was read, so
    that two ticks at once remind once. Applying it raises Conflict where it was another.
    """

    nudges: Nudges
    company: str
    look_at: datetime | None
    was: int

    @property
    def firm(self) -> str | None:
        return self.company


class NudgingFacts(Protocol):
    """Who may have to be reminded."""

    def stalled(self, now: datetime, limit: int) -> tuple[Stalled, ...]:
        """Unfinished conversations to look at now, longest untouched first."""
        ...

    def nudges(self, conversation: str) -> Nudges:
        """How often somebody was reminded of one."""
        ...


NudgingChange = SaveNudges
