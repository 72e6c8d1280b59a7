"""A plan in use: the frozen plan, and over it what the firm made of each measure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from conversations.actions import Context
from conversations.engine import Text, same
from conversations.plan import words
from conversations.plan.model import Measure, Plan
from conversations.plan.months import month_of
from conversations.plan.snapshot import from_snapshot
from conversations.ports import MeasureUse, PlanRecord


@dataclass(frozen=True, slots=True)
class Standing:
    """One measure as it stands now.

    who: the owner in words. due: the first of the month by which it is to be done, or from which
    it is a habit. done: the day it was. again: the firm had done it, and a later diagnosis found
    it missing. owner: the person who owns it, if one does. reason: why it is not done yet.
    """

    measure: Measure
    who: Text
    due: date
    done: date | None = None
    again: bool = False
    owner: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanInUse:
    """A plan with how each of its measures stands, in its order."""

    record: PlanRecord
    plan: Plan
    standings: tuple[Standing, ...]

    def of(self, item: str) -> Standing | None:
        """How one measure stands; None where this plan does not have it."""
        return next((s for s in self.standings if s.measure.item == item), None)

    def numbered(self, rank: int) -> Standing | None:
        """The measure of that number in the plan."""
        return next((s for s in self.standings if s.measure.rank == rank), None)

    @property
    def open(self) -> tuple[Standing, ...]:
        """What is still to do, in the plan's order."""
        return tuple(standing for standing in self.standings if standing.done is None)


def in_use(context: Context, record: PlanRecord) -> PlanInUse:
    """The plan of the record with all that is known of its measures now."""
    plan = from_snapshot(record.snapshot)
    kept = context.facts.measures(record.company)
    people = {person.id: person.name for person in context.facts.staff(record.company)}
    since, zone = _asked_again(context, record), context.programme.zone
    standings = (
        stands(plan, measure, kept.get(measure.item), people, since=since, zone=zone)
        for measure in plan.measures
    )
    return PlanInUse(record, plan, tuple(standings))


def last_in_use(context: Context) -> PlanInUse | None:
    """The last plan of the actor's firm."""
    company = context.actor.company
    record = context.facts.plan(company) if company else None
    return in_use(context, record) if record else None


def stands(
    plan: Plan,
    measure: Measure,
    use: MeasureUse | None,
    people: Mapping[str, str],
    *,
    since: datetime,
    zone: tzinfo,
) -> Standing:
    """A measure over which the firm's own word counts, until a later diagnosis.

    since: when it was last asked. What was done before and is in the plan all the same is open
    again; its month is then the plan's, as the old one is over.
    """
    due = month_of(plan.begins, measure.month)
    if use is None:
        return Standing(measure, measure.who, due)
    known = use.owner if use.owner in people else None
    who = _called(people[known]) if known else same(use.called) if use.called else measure.who
    again = use.done_at is not None and use.done_at < since
    done = use.done_at.astimezone(zone).date() if use.done_at and not again else None
    return Standing(
        measure,
        who=who,
        due=due if again else use.due or due,
        done=done,
        again=again,
        owner=known,
        reason="" if again else use.reason,
    )


def _called(name: str) -> Text:
    """A colleague, as the plan names people."""
    return Text(ja=words.COLLEAGUE.ja.format(name=name), en=name)


def _asked_again(context: Context, record: PlanRecord) -> datetime:
    """When the diagnosis that the plan rests on was finished."""
    result = context.facts.last_result(record.company, "diagnosis")
    return result.at if result is not None and result.id == record.result else record.made_at
