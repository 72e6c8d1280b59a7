"""The secretariat's call list: what a turn reads of it and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people.calls import Call
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


class CallFacts(Protocol):
    """Whom the secretariat is to ring."""

    def call(self, call: str) -> Call | None:
        """By its id."""
        ...

    def calls_open(self, now: datetime) -> tuple[Call, ...]:
        """Those to make by then, the longest due first."""
        ...


CallChange = AddCall | SaveCall
