"""Applications: what a turn reads of them and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people.applications import Application, ApplicationStep, Particulars
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class SaveApplication(Touching):
    """An application as it is after the turn; ``was`` is the revision read, None when new.

    The company's name becomes the application's, and the step is kept in its history as
    ``person``'s. Applying it raises Conflict where somebody else was faster.
    """

    application: Application
    was: int | None
    person: str = ""

    @property
    def firm(self) -> str | None:
        return self.application.company


@dataclass(frozen=True, slots=True)
class Agreement:
    """Who agreed to which version of the terms of use for a company, and when."""

    company: str
    version: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Agree(Touching):
    """The terms of use were agreed to; the first time counts."""

    agreement: Agreement

    @property
    def firm(self) -> str | None:
        return self.agreement.company


@dataclass(frozen=True, slots=True)
class Settle(Touching):
    """A rule of the house that the secretariat switches, kept by name."""

    key: str
    value: str


class ApplicationFacts(Protocol):
    """Applications, and who agreed to what."""

    def application(self, code: str) -> Application | None:
        """For the secretariat."""
        ...

    def application_of(self, company: str) -> Application | None:
        """The one of the company's that is under way, else its last."""
        ...

    def application_steps(self, code: str) -> tuple[ApplicationStep, ...]:
        """How it stood after each change, the first one first."""
        ...

    def applications(self) -> tuple[Application, ...]:
        """All of them, the oldest first: for the secretariat."""
        ...

    def places_taken(self) -> int:
        """How many hold a place of the programme's capacity."""
        ...

    def hold_places(self) -> None:
        """Until the turn ends, nobody else takes or frees a place: hold, then read, then save."""
        ...

    def waiting(self, limit: int) -> tuple[Application, ...]:
        """Those that have waited longest, in their order."""
        ...

    def waiting_before(self, application: Application) -> int:
        """How many stand before it on the waiting list."""
        ...

    def applications_like(self, told: Particulars, besides: str) -> tuple[Application, ...]:
        """Other companies' that seem to be the same firm's: its number, or its name and a way."""
        ...

    def agreement(self, company: str, version: str) -> Agreement | None: ...

    def settled(self, key: str) -> str | None:
        """A rule of the house as it is switched now."""
        ...


ApplicationChange = SaveApplication | Agree | Settle
