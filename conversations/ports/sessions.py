"""Expert sessions and reminders: what a turn reads of them and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.ports.touching import Touching
from conversations.sessions.model import Mark, Reminder, ReminderState, Session, Side


@dataclass(frozen=True, slots=True)
class SaveSession(Touching):
    """An expert session; ``was`` is the sequence read, None when new. Raises Conflict."""

    session: Session
    was: int | None

    @property
    def firm(self) -> str | None:
        return self.session.company


@dataclass(frozen=True, slots=True)
class PutOff(Touching):
    """A reminder comes again later. Raises Conflict where it is no longer due at ``was``."""

    reminder: str
    was: datetime
    due_at: datetime
    useless_at: datetime
    wall: str
    by: frozenset[str]


@dataclass(frozen=True, slots=True)
class ConfirmSession(Touching):
    """A side says "as planned" to the time that its sequence stands for."""

    session: Session
    side: Side

    @property
    def firm(self) -> str | None:
        return self.session.company


@dataclass(frozen=True, slots=True)
class AddReminders(Touching):
    """Reminders to come."""

    reminders: tuple[Reminder, ...]


@dataclass(frozen=True, slots=True)
class CallBack(Touching):
    """Waiting reminders of the session's sequence, and unsent deliveries about it, are void."""

    session: str
    sequence: int


@dataclass(frozen=True, slots=True)
class CloseReminder(Touching):
    """What became of a due reminder."""

    reminder: str
    state: ReminderState


@dataclass(frozen=True, slots=True)
class MarkSession(Touching):
    """Something was done about a session's present time. Raises Conflict where it was before."""

    session: Session
    mark: Mark
    at: datetime

    @property
    def firm(self) -> str | None:
        return self.session.company


class SessionFacts(Protocol):
    """Expert sessions, and reminders that are due."""

    def session(self, code: str) -> Session | None:
        """For the secretariat and the scheduler."""
        ...

    def sessions(self, company: str) -> tuple[Session, ...]:
        """A company's expert sessions by start, cancelled ones included."""
        ...

    def expert_sessions(self, expert: str) -> tuple[Session, ...]:
        """An expert's own sessions by start, cancelled ones included."""
        ...

    def unbooked(self, before: datetime, limit: int) -> tuple[tuple[str, str, int], ...]:
        """Firms that wait for their next session's time since before then, each told once.

        Their code, the matter of the call about it, and the session's number.
        """
        ...

    def unconfirmed(
        self, now: datetime, asked_before: datetime, limit: int
    ) -> tuple[tuple[Session, Side], ...]:
        """Sessions to come of which a side was asked before then and is silent, each told once."""
        ...

    def marks(self, session: Session) -> frozenset[Mark]:
        """What was done once about the session's present time."""
        ...

    def hold_sessions(self, company: str, expert: str) -> None:
        """Until this turn is kept, no other books or moves theirs: what is read stays true."""
        ...

    def reminder(self, id_: str) -> Reminder | None:
        """By its id, whatever became of it."""
        ...

    def due_reminders(self, now: datetime, limit: int) -> tuple[Reminder, ...]:
        """Waiting reminders whose time has come, claimed for this transaction."""
        ...

    def unmarked(self, marks: frozenset[Mark], before: datetime, limit: int) -> tuple[Session, ...]:
        """Booked sessions that start before then and have none of the marks, claimed as above."""
        ...


SessionChange = (
    SaveSession | AddReminders | CallBack | CloseReminder | ConfirmSession | MarkSession | PutOff
)
