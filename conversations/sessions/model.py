"""An expert session (指導) and the reminders that belong to it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

DURATION = timedelta(hours=2)  # programme page: 指導は1回あたり2時間程度
SESSIONS_A_COMPANY = 4  # programme page: 1社あたり4回


class Mode(StrEnum):
    """Where an expert session takes place."""

    ONLINE = "online"
    ONSITE = "onsite"


class SessionState(StrEnum):
    """Where an expert session stands."""

    BOOKED = "booked"
    HELD = "held"  # it took place, as its report says
    CANCELLED = "cancelled"
    FIRM_ABSENT = "firm_absent"  # nobody of the firm was there: it is made up for
    EXPERT_ABSENT = "expert_absent"  # the expert was not there


#: One of the firm's four: the others leave their number to the session that comes instead.
STANDING = frozenset({SessionState.BOOKED, SessionState.HELD})


@dataclass(frozen=True, slots=True)
class Session:
    """One expert session. number: 1 to 4 within the company. starts_at: UTC, aware.

    wall: the same moment as the clocks of ``zone`` show it (``YYYY-MM-DD HH:MM``).
    sequence: how often it was moved or cancelled; a reminder belongs to one sequence. confirmed:
    the sides that said "as planned" to this time.
    """

    code: str
    company: str
    expert: str
    number: int
    mode: Mode
    starts_at: datetime
    wall: str
    zone: str
    sequence: int = 0
    state: SessionState = SessionState.BOOKED
    confirmed: frozenset["Side"] = frozenset()

    @property
    def stands(self) -> bool:
        """Whether it counts among the firm's four."""
        return self.state in STANDING

    @property
    def ends_at(self) -> datetime:
        """When it is over, UTC."""
        return self.starts_at + DURATION


class Mark(StrEnum):
    """What was done once about one time of a session (its sequence), and is not done again."""

    BRIEFED = "briefed"  # the expert was handed the briefing
    UNBRIEFED = "unbriefed"  # too late for it; shows in status
    ASKED = "asked"  # the expert was asked for the report
    REMINDED = "reminded"  # and once more, on the morning of the day that it is due
    FIRM_UNCONFIRMED = "firm_unconfirmed"  # the secretariat was told that it is silent
    EXPERT_UNCONFIRMED = "expert_unconfirmed"
    FIRM_MISSING = "firm_missing"  # the expert waits, and said so
    EXPERT_MISSING = "expert_missing"  # the firm waits, and said so
    TOLD = "told"  # the secretariat was told that it is missing


class Side(StrEnum):
    """Whom a reminder is for."""

    STAFF = "staff"
    EXPERT = "expert"


class ReminderState(StrEnum):
    """Where a reminder stands; ``missed`` was too late to be useful, and shows in status."""

    WAITING = "waiting"
    SENT = "sent"  # handed to the outbox for everybody it concerns
    MISSED = "missed"
    CALL = "call"  # no message reaches the firm: it stands on the call list
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of one expert session for one side.

    due_at, useless_at: UTC. wall, zone: the due moment as the reader's clock shows it.
    offset: its name in the policy (week, day, hour …); ``now:`` and the minute where the
    secretariat had it sent. put_off_by: ids of the people who asked for it later; it comes to
    them alone then.
    """

    id: str
    session: str
    sequence: int
    side: Side
    offset: str
    due_at: datetime
    useless_at: datetime
    wall: str
    zone: str
    state: ReminderState = ReminderState.WAITING
    put_off_by: frozenset[str] = frozenset()

    @property
    def kind(self) -> str:
        """Which sentence it is."""
        return self.offset.partition(":")[0]
