"""Calls (電話): those that the secretariat is to make, and the log of those it made."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CallKind(StrEnum):
    """Why a firm is rung."""

    SESSION = "session"  # an expert session is near, and nobody of the firm reads messages
    SLOTS = "slots"  # times are proposed to a firm that reads no message, or does not answer
    UNBOOKED = "unbooked"  # their next session has had no time for too long
    UNFINISHED = "unfinished"  # they want to answer what they left unfinished by telephone
    APPLICATION = "application"  # news of their application: not in chat, or they asked for a call
    AGAIN = "again"  # agreed upon with them, or they were not there


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


class Reply(StrEnum):
    """What a call came to (users.md S3)."""

    REACHED = "reached"  # 在: spoken to
    ABSENT = "absent"  # 不在: nobody there, nobody who knows
    BACK = "back"  # 折返し: they ring back
    MESSAGE = "message"  # 伝言: left with somebody there


#: Replies after which there is nothing more to ring about, unless a next call is agreed upon.
SETTLES = frozenset({Reply.REACHED, Reply.MESSAGE})


@dataclass(frozen=True, slots=True)
class Rung:
    """A call that was made: a contact as a message is one.

    session: the code of the expert session that they said "as planned" to, empty for none.
    by: who of the secretariat rang; a person's id.
    """

    id: str
    company: str
    reply: Reply
    text: str
    session: str
    by: str
    at: datetime
