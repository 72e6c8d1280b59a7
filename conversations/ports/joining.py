"""Codes, and what they join: what a turn reads of them and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people import Account
from conversations.people.codes import Code
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class AddCode(Touching):
    """A code was made."""

    code: Code

    @property
    def firm(self) -> str | None:
        return self.code.company


@dataclass(frozen=True, slots=True)
class ChangeCode(Touching):
    """A code as it is after the turn; ``was`` is how often it was used when read.

    Applying it raises Conflict where somebody else used it meanwhile.
    """

    code: Code
    was: int

    @property
    def firm(self) -> str | None:
        return self.code.company


@dataclass(frozen=True, slots=True)
class RevokeCodes(Touching):
    """The company's invitations open nothing from now on."""

    company: str

    @property
    def firm(self) -> str | None:
        return self.company


@dataclass(frozen=True, slots=True)
class AddTry(Touching):
    """A wrong code was typed from that account."""

    account: Account


@dataclass(frozen=True, slots=True)
class JoinPeople(Touching):
    """Two people were one: all that was ``gone``'s is ``into``'s; who answered what stays told."""

    gone: str
    into: str


@dataclass(frozen=True, slots=True)
class JoinFiles(Touching):
    """Two files were one firm's: all that is in ``gone`` is in ``into``, and found by its code."""

    gone: str
    into: str

    @property
    def firm(self) -> str | None:
        return self.into


class JoiningFacts(Protocol):
    """Codes, and how often an account was wrong about them."""

    def code(self, seal: str) -> Code | None: ...

    def code_by_id(self, code: str) -> Code | None: ...

    def tries(self, account: Account, since: datetime) -> int:
        """Wrong codes typed from the account since then."""
        ...


JoiningChange = AddCode | ChangeCode | RevokeCodes | AddTry | JoinPeople | JoinFiles
