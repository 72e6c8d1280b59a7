"""Expert sessions (指導) and their reminders."""

from conversations.sessions.model import (
    DURATION,
    SESSIONS_A_COMPANY,
    STANDING,
    Mark,
    Mode,
    Reminder,
    ReminderState,
    Session,
    SessionState,
    Side,
)

__all__ = [
    "DURATION",
    "SESSIONS_A_COMPANY",
    "STANDING",
    "Mark",
    "Mode",
    "Reminder",
    "ReminderState",
    "Session",
    "SessionState",
    "Side",
]
