"""Applications: what a turn reads of them and changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people.applications import Application, Particulars
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class SaveApplication(Touching):
    """An application as it is after the turn; ``was`` is the revision read, None when new.

    The company's name becomes the application's. Applying it raises Conflict where somebody
    else was faster.
    """

    application: Application
    was: int | None

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
        """The company's last application."""
        ...

    def applications(self) -> tuple[Application, ...]:
        """All of them, the oldest first: for the secretariat."""
        ...

    def places_taken(self) -> int:
        """How many hold a place of the programme's capacity."""
        ...

    def first_waiting(self) -> Application | None:
        """The one that has waited longest."""
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
