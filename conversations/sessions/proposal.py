"""Times proposed for one session: made by the expert, settled by one press of the firm."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from conversations.sessions.model import Mode


class ProposalState(StrEnum):
    """Where a proposal stands; only an open one can be picked from."""

    OPEN = "open"
    BOOKED = "booked"  # one of its times was picked
    DECLINED = "declined"  # none of them suits the firm
    REPLACED = "replaced"  # a newer one, or a session booked in another way, took its place
    EXPIRED = "expired"  # its times went by without an answer


class Chased(StrEnum):
    """How far the silence about a proposal went."""

    NOT_YET = "not_yet"
    FIRM = "firm"  # the firm was reminded, once
    OFFICE = "office"  # the secretariat knows


@dataclass(frozen=True, slots=True)
class Proposal:
    """Times for the ``number``-th session of a firm.

    slots: wall times of ``zone`` as ``YYYY-MM-DD HH:MM``, in the order proposed. look_at: when
    the clock looks at it next (UTC). session: the one that was booked from it. revision: how
    often it was changed.
    """

    code: str
    company: str
    expert: str
    number: int
    mode: Mode
    slots: tuple[str, ...]
    zone: str
    made_at: datetime
    look_at: datetime
    state: ProposalState = ProposalState.OPEN
    chased: Chased = Chased.NOT_YET
    session: str | None = None
    revision: int = 0
