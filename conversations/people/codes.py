"""A code as it is kept: never in clear, with what it opens and how long."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LINK_LIVES = timedelta(minutes=15)  # read from one screen, typed on the other
INVITATION_LIVES = timedelta(days=30)  # it travels by mail, and people are on leave
INVITED = 20  # people who may come by one invitation
MOST_TRIES = 5  # wrong codes of one account within TRIES_COUNT
TRIES_COUNT = timedelta(hours=1)


class CodeKind(StrEnum):
    """What a code is for."""

    LINK = "link"  # another account of its maker
    FIRM = "firm"  # makes whoever types it staff of the company


@dataclass(frozen=True, slots=True)
class Code:
    """A code by its seal (codes.sealed). Times are UTC.

    person: its maker, ``system`` for the command line. company: whose staff it makes, for FIRM.
    used: how many came by it, of at most ``uses``. claimed: who typed it and was asked whether
    they mean it.
    """

    id: str
    seal: str
    kind: CodeKind
    person: str
    made_at: datetime
    expires_at: datetime
    uses: int
    company: str | None = None
    used: int = 0
    revoked: bool = False
    claimed: str | None = None
