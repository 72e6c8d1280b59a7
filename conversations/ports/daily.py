"""The secretariat's day: digests, telephone numbers, and whether anything is sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from conversations.people import Account
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Digest:
    """The digest of a day as it was told: its figures stay as they were.

    figures: by their names (conversations/office/figures.py).
    """

    day: date
    at: datetime
    figures: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Pause:
    """All sending stands still: since when (UTC), by whom (a person's id), and why."""

    at: datetime
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class AddDigest(Touching):
    """The digest of a day, told once. Raises Conflict where another process was faster."""

    digest: Digest


@dataclass(frozen=True, slots=True)
class SavePhone(Touching):
    """How a person is rung; an empty number takes it away."""

    person: str
    telephone: str


@dataclass(frozen=True, slots=True)
class StopSending(Touching):
    """Nothing leaves from now on but what is for these accounts: the secretariat's own."""

    pause: Pause
    besides: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class ResumeSending(Touching):
    """What waited leaves, in its order."""


class DailyFacts(Protocol):
    """For the secretariat alone."""

    def digest(self, day: date) -> Digest | None: ...

    def last_digest(self, before: date) -> Digest | None:
        """The newest of an earlier day."""
        ...

    def phone(self, person: str) -> str:
        """How a person is rung; empty where not known."""
        ...

    def pause(self) -> Pause | None:
        """None where messages leave as ever."""
        ...

    def waiting_now(self, now: datetime) -> int:
        """Messages that are due and have not left."""
        ...


DailyChange = AddDigest | SavePhone | StopSending | ResumeSending
