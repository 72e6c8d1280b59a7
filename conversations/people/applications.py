"""An application (申込み) of a company, as it is kept."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ApplicationState(StrEnum):
    """Where an application stands. The secretariat decides; nothing here is decided by itself."""

    RECEIVED = "received"
    ASKED_BACK = "asked_back"  # the secretariat needs something more
    WAITING = "waiting"  # beyond the capacity, where the secretariat keeps a waiting list
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


#: Those that hold a place of the programme's capacity.
HOLDING = frozenset(
    {ApplicationState.RECEIVED, ApplicationState.ASKED_BACK, ApplicationState.ACCEPTED}
)
#: Those that are over; the firm may apply anew.
OVER = frozenset({ApplicationState.REFUSED, ApplicationState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Particulars:
    """What an application says; every text as it was written, empty where not known.

    prefecture: its number (conversations/regions), or as it was written where it is none.
    telework: yes, planned, no. mode, times, channel: ids of the flow's choices. receipt,
    corporate_number, declaration: of the secretariat's own form.
    """

    name: str = ""
    kana: str = ""
    prefecture: str = ""
    address: str = ""
    contact: str = ""
    telephone: str = ""
    email: str = ""
    telework: str = ""
    mode: str = ""
    times: str = ""
    channel: str = ""
    wish: str = ""
    receipt: str = ""
    corporate_number: str = ""
    declaration: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of use as the secretariat issued them. version: tells one wording from another."""

    version: str
    text: str


@dataclass(frozen=True, slots=True)
class Window:
    """When applications are taken and when the programme ends: days, each still included.

    None: no limit is set.
    """

    opens: date | None = None
    closes: date | None = None
    ends: date | None = None

    def takes(self, today: date) -> bool:
        """Whether applications are taken on that day."""
        last = min(filter(None, (self.closes, self.ends)), default=None)
        return not ((self.opens and today < self.opens) or (last and today > last))


@dataclass(frozen=True, slots=True)
class ApplicationStep:
    """How an application stood after one change of it. reason: told, asked or answered then.

    person: who did it; ``system`` for the command line. at, moved_at: UTC.
    """

    revision: int
    state: ApplicationState
    reason: str
    person: str
    at: datetime
    moved_at: datetime


@dataclass(frozen=True, slots=True)
class Application:
    """One application. code (A-XXXXX) is its receipt number unless the form gave one.

    revision: grows with every change. conversation: by which it was filled in; empty where it
    came by the file or was entered for the firm. terms: the version that was agreed to, empty
    where none was shown yet. late: it came after the window. moved: since when it stands as it
    does (UTC); it is also the order of the waiting list. reason: told by the secretariat.
    """

    code: str
    company: str
    state: ApplicationState
    made_at: datetime
    moved_at: datetime
    particulars: Particulars
    revision: int = 0
    conversation: str = ""
    source: str = "chat"
    terms: str = ""
    late: bool = False
    reason: str = ""

    @property
    def number(self) -> str:
        """What the firm says on the telephone."""
        return self.particulars.receipt or self.code
