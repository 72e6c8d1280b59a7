"""What the consultant needs from outside, and what it hands back.

A turn reads through ``Facts`` and answers with an ``Outcome``: changes as data, and what to
say to whom. Storage applies both in the transaction that the facts were read in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from conversations.engine import Conversation, Json, Recorded, Step
from conversations.people import Account, Company, Expert, Membership, Person
from conversations.sessions.model import Reminder, Session


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation on a platform: a DM or a channel."""

    platform: str
    space: str
    channel: str
    private: bool  # a DM with the consultant


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message goes: to one person's DM (user), or into a channel.

    With both, it is shown in the channel to that user alone.
    """

    platform: str
    space: str
    channel: str = ""
    user: str = ""

    @property
    def lane(self) -> str:
        """Messages of one lane leave in order: one DM, or one channel."""
        whom = f"@{self.user}" if self.user else self.channel
        return f"{self.platform}:{self.space}:{whom}"


@dataclass(frozen=True, slots=True)
class Say:
    """One message to send. ``delivery`` is the outbox row's id.

    replaces: the delivery whose message is updated in place (posted anew where that never
    arrived). about: what it belongs to, so that it can be called back (``session:S-1:0``).
    useless_at: after this it is not sent but recorded as missed (UTC). bulk: people's turns go
    before it. consent: in a channel shared with other organisations it may be posted only
    where this is True; otherwise ``asks`` goes to its address instead. otherwise: goes where the
    platform refuses this one for good, so that nobody waits for it in vain.
    """

    delivery: str
    to: Address
    step: Step
    replaces: str | None = None
    about: str | None = None
    due_at: datetime | None = None  # None: now
    useless_at: datetime | None = None
    bulk: bool = False
    consent: bool = True
    asks: "Say | None" = None
    otherwise: "Say | None" = None


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


@dataclass(frozen=True, slots=True)
class SaveConversation:
    """A conversation as it is after the turn; ``was`` is the revision read, None when new.

    Applying it raises Conflict where somebody else was faster.
    """

    conversation: Conversation
    was: int | None


@dataclass(frozen=True, slots=True)
class AddResult:
    """A finished result: a snapshot, never changed."""

    result: Recorded


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """A plan as it was made from a diagnosis result: a snapshot."""

    id: str
    company: str
    result: str
    made_at: datetime
    snapshot: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class AddPlan:
    """A plan was made."""

    plan: PlanRecord


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a company's plan summary stands: one message a channel, updated in place."""

    company: str
    address: Address
    delivery: str


@dataclass(frozen=True, slots=True)
class SaveSession:
    """An expert session; ``was`` is the sequence read, None when new. Raises Conflict."""

    session: Session
    was: int | None


@dataclass(frozen=True, slots=True)
class AddReminders:
    """Reminders to come."""

    reminders: tuple[Reminder, ...]


@dataclass(frozen=True, slots=True)
class CallBack:
    """Waiting reminders of the session's sequence, and unsent deliveries about it, are void."""

    session: str
    sequence: int


@dataclass(frozen=True, slots=True)
class CloseReminder:
    """A due reminder was handed to the outbox, or came too late to be useful."""

    reminder: str
    missed: bool


Change = (
    AddPerson
    | UseAccount
    | AddCompany
    | AddMembership
    | AddExpert
    | SaveConversation
    | AddResult
    | AddPlan
    | Posted
    | SaveSession
    | AddReminders
    | CallBack
    | CloseReminder
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn comes to. did: what the audit records (an action's id).

    refused: shown in the form that was submitted, which then stays open with what was typed.
    """

    did: str
    changes: tuple[Change, ...] = ()
    says: tuple[Say, ...] = ()
    refused: str = ""
    opens: Step | None = None  # the question whose form the door opens now


class ConflictError(Exception):
    """The row was changed by another turn since it was read; read again, apply once more."""


@dataclass(frozen=True, slots=True)
class CompanyStatus:
    """One firm in the secretariat's list."""

    company: Company
    stage: str  # new, checked, diagnosed, planned, guided (words.py of desk topics say it)
    verdict: str | None
    notes: tuple[str, ...]
    reasons: tuple[str, ...]
    score: int | None
    touched_at: datetime  # UTC, the last sign of life
    open_flow: str | None  # a conversation not finished, if any
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Troubles:
    """What did not reach people: counts for the secretariat."""

    failed_deliveries: int
    late_deliveries: int  # due for more than ten minutes and still waiting
    missed: tuple[Reminder, ...]


class Facts(Protocol):
    """Reads, all inside the turn's one transaction."""

    def person(self, account: Account) -> Person | None: ...

    def person_by_id(self, person: str) -> Person | None: ...

    def memberships(self, person: str) -> tuple[Membership, ...]: ...

    def staff(self, company: str) -> tuple[Person, ...]: ...

    def conversation(self, conversation: str) -> Conversation | None: ...

    def current(self, person: str) -> Conversation | None:
        """The open conversation that the person touched last."""
        ...

    def unfinished(self, person: str, flow: str) -> Conversation | None:
        """Their open or paused conversation of the flow."""
        ...

    def result(self, conversation: str) -> Recorded | None:
        """The last result of a conversation."""
        ...

    def last_result(self, company: str, flow: str, besides: str | None = None) -> Recorded | None:
        """The company's last result of a flow, from another conversation than ``besides``."""
        ...

    def company(self, code: str) -> Company | None: ...

    def companies_named(self, name: str) -> tuple[Company, ...]: ...

    def expert(self, code: str) -> Expert | None: ...

    def expert_of(self, person: str) -> Expert | None: ...

    def plan(self, company: str) -> PlanRecord | None: ...

    def posted(self, company: str, address: Address) -> str | None:
        """The delivery by which the company's plan summary stands in that channel."""
        ...

    def session(self, code: str) -> Session | None:
        """For the secretariat and the scheduler."""
        ...

    def sessions(self, company: str) -> tuple[Session, ...]:
        """A company's expert sessions by start, cancelled ones included."""
        ...

    def expert_sessions(self, expert: str) -> tuple[Session, ...]:
        """An expert's own sessions by start, cancelled ones included."""
        ...

    def due_reminders(self, now: datetime, limit: int) -> tuple[Reminder, ...]:
        """Waiting reminders whose time has come, claimed for this transaction."""
        ...

    def status(self) -> tuple[CompanyStatus, ...]: ...

    def troubles(self, now: datetime) -> Troubles: ...
