"""A call (電話) that the secretariat is to make: a firm that no message reaches is rung."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CallKind(StrEnum):
    """Why a firm is rung."""

    SESSION = "session"  # an expert session is near, and nobody of the firm reads messages
    SLOTS = "slots"  # times are proposed to a firm that reads no message, or does not answer
    UNFINISHED = "unfinished"  # they want to answer what they left unfinished by telephone


class CallState(StrEnum):
    """Where a call stands."""

    OPEN = "open"
    DONE = "done"
    VOID = "void"  # what it was about is no more


@dataclass(frozen=True, slots=True)
class Call:
    """One call to make. There is one for each kind and matter, however often it is due.

    about: what it is about, as deliveries say it (``session:S-ABCDE:0``, ``conversation:…``).
    due_at: from when it is to be made (UTC). revision: grows with every change.
    """

    id: str
    company: str
    kind: CallKind
    about: str
    due_at: datetime
    made_at: datetime
    state: CallState = CallState.OPEN
    revision: int = 0
