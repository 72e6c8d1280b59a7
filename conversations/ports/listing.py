"""Everybody, every answer, and words to many at once: for the secretariat."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from conversations.engine import Json
from conversations.people import Membership, Person
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person with all that they are. seen_at: when they were last here (UTC)."""

    person: Person
    memberships: tuple[Membership, ...]
    seen_at: datetime
    expert: str = ""
    telephone: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """One answer as it stands. by: a person's id, or what answered where it was no person."""

    company: str
    flow: str
    edition: str
    question: str
    value: Json
    typed: str
    by: str
    at: datetime


class BroadcastState(StrEnum):
    """Where a word to many stands."""

    DRAFT = "draft"  # shown to its writer, and not sent
    SENT = "sent"
    TAKEN_BACK = "taken_back"  # what had not left by then


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One text to many. to: ``all``, ``experts``, or a stage of firms. revision: of its row."""

    id: str
    to: str
    text: str
    by: str
    at: datetime
    state: BroadcastState = BroadcastState.DRAFT
    revision: int = 0

    @property
    def about(self) -> str:
        """What its messages are called back by."""
        return f"broadcast:{self.id}"


@dataclass(frozen=True, slots=True)
class SaveBroadcast(Touching):
    """As it is after the turn; ``was`` is the revision read, None when new. Raises Conflict.

    Taken back, its messages that have not left are void in the same transaction.
    """

    broadcast: Broadcast
    was: int | None


class ListingFacts(Protocol):
    """Everybody and everything, for the secretariat alone."""

    def everybody(self) -> tuple[Somebody, ...]:
        """In the order in which they came."""
        ...

    def every_answer(self) -> tuple[Given, ...]:
        """Of every conversation that was not left, by company, flow and question."""
        ...

    def broadcast(self, broadcast: str) -> Broadcast | None: ...

    def left(self, about: str) -> Mapping[bool, int]:
        """How many messages about it have left already (True), and how many wait (False)."""
        ...


ListingChange = SaveBroadcast
