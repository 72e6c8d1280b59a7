"""Invented plans for the tests."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from conversations.diagnosis import Reply
from conversations.plan import Plan, PlanInUse, make_plan, to_snapshot
from conversations.plan.use import stands
from conversations.ports import MeasureUse, PlanRecord
from tests.conversations.diagnosis import runs

TODAY = date(2020, 10, 20)  # a Tuesday
COMPANY, SHARER = "みほん製菓株式会社", "山田 花子"


def plan_of(
    given: Mapping[str, Reply],
    *,
    telework: bool | None = None,
    today: date = TODAY,
    edition: str = "2020",
) -> Plan:
    """The plan of a diagnosis with these answers."""
    snapshot = runs.finish(given, edition).snapshot
    return make_plan(snapshot, telework=telework, today=today, edition=edition)


def used(plan: Plan, uses: Mapping[str, MeasureUse] | None = None) -> PlanInUse:
    """The plan with what the firm made of its measures; nothing yet, unless told."""
    made = datetime.combine(plan.made, datetime.min.time(), UTC)
    record = PlanRecord("L-1", "C-1", "R-1", made, to_snapshot(plan))
    known = uses or {}
    standings = (
        stands(plan, m, known.get(m.item), {"P-1": SHARER}, since=made, zone=UTC)
        for m in plan.measures
    )
    return PlanInUse(record, plan, tuple(standings))
