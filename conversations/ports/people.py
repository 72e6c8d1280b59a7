"""People and companies: what a turn reads of them and changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from conversations.engine import Language
from conversations.people import Account, Company, Expert, Membership, Person, Profile, Role
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class AddPerson(Touching):
    """A person met for the first time, with the account they came by."""

    person: Person
    locale: str = ""


@dataclass(frozen=True, slots=True)
class UseAccount(Touching):
    """The account a known person uses now, with the name and locale the platform reports."""

    person: str
    account: Account
    name: str
    locale: str = ""


@dataclass(frozen=True, slots=True)
class KnowAccount(Touching):
    """What the platform told when it was asked about an account; nothing where it refused.

    It is no use of the account: people are written to where they were last.
    """

    person: str
    account: Account
    told: Profile


@dataclass(frozen=True, slots=True)
class SpeakLanguage(Touching):
    """From now on they are spoken to in this language.

    chosen: it is their own choice, kept for good; what a platform's locale says (False) changes
    nothing for those who chose.
    """

    person: str
    language: Language
    chosen: bool


@dataclass(frozen=True, slots=True)
class KeepZone(Touching):
    """The clock that somebody lives by; empty: the programme's."""

    person: str
    zone: str


@dataclass(frozen=True, slots=True)
class AddCompany(Touching):
    """A firm's file is opened."""

    company: Company
    details: Mapping[str, str] = field(default_factory=dict)  # of the application file

    @property
    def firm(self) -> str | None:
        return self.company.code


@dataclass(frozen=True, slots=True)
class AddMembership(Touching):
    """A person gets a role."""

    membership: Membership

    @property
    def firm(self) -> str | None:
        return self.membership.company


@dataclass(frozen=True, slots=True)
class EndMembership(Touching):
    """A person is no longer that in the company; what they answered there stays there.

    company: None for a role that belongs to none. Where the owner leaves, whoever came first of
    those who stay follows.
    """

    person: str
    role: Role
    company: str | None

    @property
    def firm(self) -> str | None:
        return self.company


@dataclass(frozen=True, slots=True)
class SaveOwner(Touching):
    """Who answers for a company's file, and whom they asked to follow (None: nobody).

    Applying it raises Conflict where the owner is no longer ``was``.
    """

    company: str
    owner: str | None
    heir: str | None
    was: str | None

    @property
    def firm(self) -> str | None:
        return self.company


@dataclass(frozen=True, slots=True)
class AddExpert(Touching):
    """The secretariat's naming makes somebody an expert."""

    expert: Expert


@dataclass(frozen=True, slots=True)
class HomeAt:
    """Where a person's "where you stand" is kept fresh.

    delivery: the message it stands in; None where the platform has a place of its own for it.
    """

    person: str
    account: Account
    delivery: str | None = None


@dataclass(frozen=True, slots=True)
class OpenHome(Touching):
    """From now on it is kept fresh there; the last place of an account counts."""

    home: HomeAt


class PeopleFacts(Protocol):
    """Who somebody is, and whose firm it is."""

    def person(self, account: Account) -> Person | None: ...

    def person_by_id(self, person: str) -> Person | None: ...

    def memberships(self, person: str) -> tuple[Membership, ...]: ...

    def staff(self, company: str) -> tuple[Person, ...]: ...

    def company(self, code: str) -> Company | None: ...

    def company_details(self, code: str) -> Mapping[str, str]:
        """What the application file told of a company, by its columns; empty where nothing."""
        ...

    def companies_named(self, name: str) -> tuple[Company, ...]: ...

    def expert(self, code: str) -> Expert | None: ...

    def homes(self, company: str) -> tuple[HomeAt, ...]:
        """Where the company's people have theirs open."""
        ...

    def homes_of(self, person: str) -> tuple[HomeAt, ...]:
        """Where a person has theirs open."""
        ...

    def expert_of(self, person: str) -> Expert | None: ...


PeopleChange = (
    OpenHome
    | AddPerson
    | UseAccount
    | KnowAccount
    | SpeakLanguage
    | KeepZone
    | AddCompany
    | AddMembership
    | EndMembership
    | SaveOwner
    | AddExpert
)
