"""The secretariat's call list: what a turn reads of it and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people import Person
from conversations.people.calls import Call, Rung
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class AddCall(Touching):
    """A firm is to be rung; where a call of the kind about the same is known, that one stays."""

    call: Call

    @property
    def firm(self) -> str | None:
        return self.call.company


@dataclass(frozen=True, slots=True)
class SaveCall(Touching):
    """A call as it is after the turn; ``was`` is the revision read. Raises Conflict."""

    call: Call
    was: int

    @property
    def firm(self) -> str | None:
        return self.call.company


@dataclass(frozen=True, slots=True)
class AddRung(Touching):
    """A call was made."""

    rung: Rung

    @property
    def firm(self) -> str | None:
        return self.rung.company


@dataclass(frozen=True, slots=True)
class CallOff(Touching):
    """Messages about a matter that have not left yet are void: somebody was told otherwise."""

    about: str
    company: str

    @property
    def firm(self) -> str | None:
        return self.company


class CallFacts(Protocol):
    """Whom the secretariat is to ring."""

    def call(self, call: str) -> Call | None:
        """By its id."""
        ...

    def calls_open(self, now: datetime) -> tuple[Call, ...]:
        """Those to make by then, the longest due first."""
        ...

    def calls_of(self, company: str) -> tuple[Call, ...]:
        """A company's calls to make, whenever they are due."""
        ...

    def rungs(self, company: str, most: int) -> tuple[Rung, ...]:
        """Calls that were made, the newest first."""
        ...

    def rungs_since(self, since: datetime) -> tuple[Rung, ...]:
        """Of every company, the oldest first."""
        ...

    def out_of_reach(self) -> tuple[tuple[str, Person], ...]:
        """Staff whom the last message did not reach, with the code of their company."""
        ...


CallChange = AddCall | SaveCall | AddRung | CallOff
