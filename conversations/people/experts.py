"""Experts as they registered, what they were asked to take on, and whose experts they are."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class RegistrationState(StrEnum):
    """Where a registration stands. The secretariat decides."""

    PENDING = "pending"
    ASKED_BACK = "asked_back"  # the secretariat needs something more
    APPROVED = "approved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Registration:
    """What an expert told of themselves. code (E-XXXXX): of the expert that they are, or become.

    number: in the public register of registered specialists (登録セキスペ). prefectures: those
    they travel to, by number. hours: bands of the week (experts/hours.py). industries: rows of
    the programme page that they know. capacity: firms at once. employer: the workspace that is
    their employer's (``slack:T1``), empty where none is. reason: told by the secretariat.
    moved_at: since when it stands as it does (UTC). revision: grows with every change.
    """

    code: str
    person: str
    name: str
    state: RegistrationState
    made_at: datetime
    moved_at: datetime
    number: str
    valid_until: date
    prefectures: tuple[str, ...]
    online: bool
    languages: tuple[str, ...]
    capacity: int
    hours: tuple[str, ...]
    industries: tuple[str, ...] = ()
    employer: str = ""
    reason: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """An expert, or somebody who wants to be one, in the secretariat's list.

    registration: None where the secretariat named them and they told nothing yet. load: firms
    that they have now or are asked about.
    """

    code: str
    person: str
    name: str
    registration: Registration | None
    load: int = 0


class OfferState(StrEnum):
    """Where an offer to an expert stands; all but ``asked`` are its end."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    TAKEN_BACK = "taken_back"  # by the secretariat, or as the firm left the programme


@dataclass(frozen=True, slots=True)
class Offer:
    """A firm offered to an expert, who hears its name after accepting.

    expires_at: UTC. delivery: the message that asks. by: who of the secretariat asked. reason:
    why it was declined. revision: grows with every change.
    """

    code: str
    company: str
    expert: str
    state: OfferState
    made_at: datetime
    expires_at: datetime
    delivery: str
    by: str
    reason: str = ""
    answered_at: datetime | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Assignment:
    """A firm's expert, from acceptance until a hand-over or the firm's leaving (UTC).

    offer: by which it came about.
    """

    id: str
    company: str
    expert: str
    offer: str
    since: datetime
    until: datetime | None = None
