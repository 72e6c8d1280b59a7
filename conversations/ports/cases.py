"""The secretariat's own work on a firm: what a turn reads of it and changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people import Company, Person
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Entry:
    """What a firm is found by, as the secretariat's telephone book has it.

    numbers: of its applications and of the application file, as they were written.
    people: names of its staff in the chat, and of the contact that it told. prefecture: its
    number (conversations/regions), or as it was written; empty where not known.
    """

    company: Company
    kana: tuple[str, ...] = ()
    telephones: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    prefecture: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How a firm is reached outside the chat, and where it is; empty where not known.

    prefecture: its number (conversations/regions), or as it was written. channel: preferred.
    """

    contact: str = ""
    telephone: str = ""
    email: str = ""
    address: str = ""
    prefecture: str = ""
    channel: str = ""
    receipt: str = ""
    corporate_number: str = ""
    declaration: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Who of the secretariat looks after a firm (担当者); a person's id, None for nobody."""

    company: str
    owner: str | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """What one of the secretariat wrote down about a firm; the firm never sees it."""

    id: str
    company: str
    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Act:
    """One line of the record of what was done: never what was typed."""

    at: datetime
    who: str  # a person's name, or what acted where it was no person
    action: str
    company: str | None


@dataclass(frozen=True, slots=True)
class Chats:
    """Messages that a firm's people got unasked, and when one of them was last here (UTC)."""

    count: int = 0
    last_at: datetime | None = None
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SaveCase(Touching):
    """Who looks after it now; ``was`` is the revision read. Raises Conflict."""

    case: Case
    was: int

    @property
    def firm(self) -> str | None:
        return self.case.company


@dataclass(frozen=True, slots=True)
class AddNote(Touching):
    """A note is written down."""

    note: Note

    @property
    def firm(self) -> str | None:
        return self.note.company


class CaseFacts(Protocol):
    """For the secretariat alone: firms found and looked after."""

    def entries(self) -> tuple[Entry, ...]:
        """Every firm, with what it is found by."""
        ...

    def reach(self, company: str) -> Reach:
        """As its last application says, else the application file."""
        ...

    def reaches(self) -> Mapping[str, Reach]:
        """Of every firm, by its code."""
        ...

    def case(self, company: str) -> Case: ...

    def owners(self) -> Mapping[str, str]:
        """Who looks after each firm, by its code; a person's id. Nobody's are left out."""
        ...

    def notes(self, company: str, most: int) -> tuple[Note, ...]:
        """The newest first."""
        ...

    def acts(self, company: str | None, most: int, skip: int = 0) -> tuple[Act, ...]:
        """What was done, the newest first; in one firm's file or anywhere."""
        ...

    def chats(self, company: str) -> Chats: ...

    def office_people(self, members: frozenset[str]) -> tuple[Person, ...]:
        """The secretariat's people that have been here. members: accounts of the settings."""
        ...


CaseChange = SaveCase | AddNote
