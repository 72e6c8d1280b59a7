"""People and companies: what a turn reads of them and changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from conversations.people import Account, Company, Expert, Membership, Person


@dataclass(frozen=True, slots=True)
class AddPerson:
    """A person met for the first time, with the account they came by."""

    person: Person
    locale: str = ""


@dataclass(frozen=True, slots=True)
class UseAccount:
    """The account a known person uses now, with the name and locale the platform reports."""

    person: str
    account: Account
    name: str
    locale: str = ""


@dataclass(frozen=True, slots=True)
class AddCompany:
    """A firm's file is opened."""

    company: Company
    details: Mapping[str, str] = field(default_factory=dict)  # of the application file


@dataclass(frozen=True, slots=True)
class AddMembership:
    """A person gets a role."""

    membership: Membership


@dataclass(frozen=True, slots=True)
class AddExpert:
    """The secretariat's naming makes somebody an expert."""

    expert: Expert


class PeopleFacts(Protocol):
    """Who somebody is, and whose firm it is."""

    def person(self, account: Account) -> Person | None: ...

    def person_by_id(self, person: str) -> Person | None: ...

    def memberships(self, person: str) -> tuple[Membership, ...]: ...

    def staff(self, company: str) -> tuple[Person, ...]: ...

    def company(self, code: str) -> Company | None: ...

    def companies_named(self, name: str) -> tuple[Company, ...]: ...

    def expert(self, code: str) -> Expert | None: ...

    def expert_of(self, person: str) -> Expert | None: ...


PeopleChange = AddPerson | UseAccount | AddCompany | AddMembership | AddExpert
