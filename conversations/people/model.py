"""People, their accounts on a platform, and what they are in the programme."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.engine import Language


class Role(StrEnum):
    """What somebody may be in the programme; access.py says what each may do."""

    STAFF = "staff"  # of a company: answers
    OWNER = "owner"  # the one of a company's staff who closes, hands over and invites
    EXPERT = "expert"
    OFFICE = "office"  # the secretariat
    SYSTEM = "system"  # a tick of the scheduler, the command line


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody on a platform: Slack workspace or Teams tenant (``space``) and user id."""

    platform: str
    space: str
    user: str

    @property
    def key(self) -> str:
        """``slack:T1:U1``, as OFFICE_MEMBERS writes it."""
        return f"{self.platform}:{self.space}:{self.user}"


@dataclass(frozen=True, slots=True)
class Person:
    """A human being, whatever accounts they have.

    language: their own choice where ``language_chosen``, else what the platform's locale says.
    zone: of the clock they live by, where they said that it is not the programme's.
    """

    id: str
    name: str
    language: Language
    account: Account  # the one they used last: where messages go
    language_chosen: bool = False
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a platform tells of an account where it is asked; empty where it says nothing."""

    name: str = ""
    locale: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's role, in a company where the role belongs to one."""

    person: str
    role: Role
    company: str | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """A small firm (中小企業等). ``code`` (C-XXXXX) stands for it until its name is known.

    owner: the person who answers for its file. heir: whom the owner asked to follow.
    """

    code: str
    name: str = ""
    owner: str | None = None
    heir: str | None = None

    @property
    def called(self) -> str:
        """Its name, or its code while the name is not known."""
        return self.name or self.code


@dataclass(frozen=True, slots=True)
class Expert:
    """A registered information security specialist, as the secretariat knows them."""

    code: str
    person: str
    name: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts in this turn: the person, their roles, and their one company, if any.

    proxy: the company is not their own; they enter for it (代理入力).
    """

    person: Person
    roles: frozenset[Role]
    company: str | None = None
    proxy: bool = False
    new: bool = False  # their very first turn: greeting and privacy notice come first
