"""Plans, where they are shared, and what the firm makes of them: reads and changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from conversations.engine import Json
from conversations.people import Account, Person
from conversations.ports.message import Address
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """A plan as it was made from a diagnosis result: a snapshot."""

    id: str
    company: str
    result: str
    made_at: datetime
    snapshot: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Post:
    """A plan's summary in a channel: one message, updated in place.

    id: of the message, the same as long as it stands. delivery: the newest by which it was
    posted. plan: the one that it shows. by, at: who shared it and when. agreed: people of other
    organisations may read it. score_hidden: by whom the score was taken out of it.
    """

    id: str
    company: str
    address: Address
    delivery: str
    plan: str
    by: str
    at: datetime
    agreed: bool = False
    score_hidden: str | None = None


@dataclass(frozen=True, slots=True)
class MeasureUse:
    """What a firm made of one measure, kept when the plan is made anew.

    owner: a person's id; called: an owner in their own words. due: the first of a month. None:
    as the plan has it. reason: why it is not done yet. by, at: who changed it last, and when.
    """

    company: str
    item: str
    by: str
    at: datetime
    owner: str | None = None
    called: str = ""
    due: date | None = None
    done_at: datetime | None = None
    done_by: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """When due measures come up: one a company, kind and month (its first).

    kind: ``month`` (due measures) or ``again`` (a new diagnosis is proposed). due_at, useless_at:
    UTC. state: waiting, sent, nothing (there was nothing to say), missed.
    """

    company: str
    kind: str
    month: date
    due_at: datetime
    useless_at: datetime
    state: str = "waiting"


@dataclass(frozen=True, slots=True)
class CameUp:
    """The measures that came up to one person in a month's round, by item, and where."""

    company: str
    month: date
    person: str
    account: Account
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddPlan(Touching):
    """A plan was made."""

    plan: PlanRecord

    @property
    def firm(self) -> str | None:
        return self.plan.company


@dataclass(frozen=True, slots=True)
class Posted(Touching):
    """Where a company's plan summary stands now, and how."""

    post: Post

    @property
    def firm(self) -> str | None:
        return self.post.company


@dataclass(frozen=True, slots=True)
class TakenBack(Touching):
    """The summary stands there no more, and nothing brings it back but posting it again."""

    post: Post

    @property
    def firm(self) -> str | None:
        return self.post.company


@dataclass(frozen=True, slots=True)
class UseMeasure(Touching):
    """What the firm makes of a measure from now on."""

    use: MeasureUse

    @property
    def firm(self) -> str | None:
        return self.use.company


@dataclass(frozen=True, slots=True)
class PutRound(Touching):
    """A round to come, or what became of it."""

    round: Round

    @property
    def firm(self) -> str | None:
        return self.round.company


@dataclass(frozen=True, slots=True)
class Up(Touching):
    """Measures came up to somebody."""

    came: CameUp

    @property
    def firm(self) -> str | None:
        return self.came.company


@dataclass(frozen=True, slots=True)
class Quiet(Touching):
    """Whether somebody wants to hear of the plan of their own accord."""

    company: str
    person: str
    quiet: bool

    @property
    def firm(self) -> str | None:
        return self.company


class PlanFacts(Protocol):
    """A company's plan, where it was shared, and what became of its measures."""

    def plan(self, company: str) -> PlanRecord | None:
        """The last one."""
        ...

    def plan_by_id(self, company: str, plan: str) -> PlanRecord | None: ...

    def posted(self, company: str, address: Address) -> Post | None:
        """The company's plan summary in that channel."""
        ...

    def posts(self, company: str) -> tuple[Post, ...]:
        """Everywhere the company's plan summary was posted."""
        ...

    def post(self, post: str) -> Post | None:
        """By its own id, for what is kept fresh: the company is told by it."""
        ...

    def reached(self, delivery: str) -> bool:
        """Whether a message stands by that delivery, or by what it was to replace."""
        ...

    def readers(self, delivery: str) -> int | None:
        """How many could read a message where it was posted; None where that is not known."""
        ...

    def measures(self, company: str) -> Mapping[str, MeasureUse]:
        """What the company made of its measures, by item."""
        ...

    def firm_owner(self, company: str) -> Person | None:
        """Who opened the company's file."""
        ...

    def due_rounds(self, now: datetime, limit: int) -> tuple[Round, ...]:
        """Waiting rounds whose time has come, claimed for this transaction."""
        ...

    def came_up(self, company: str) -> tuple[CameUp, ...]:
        """What came up to whom in the company's last round."""
        ...

    def quiet(self, company: str) -> frozenset[str]:
        """People who do not want to hear of the plan of its own accord."""
        ...


PlanChange = AddPlan | Posted | PutRound | Quiet | TakenBack | Up | UseMeasure
