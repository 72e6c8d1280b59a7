"""The plan: a measure for every gap of the diagnosis, in order, over twelve months."""

from conversations.plan.model import FindOut, Measure, Plan, TeleworkMeasure
from conversations.plan.outline import outline
from conversations.plan.rules import make_plan
from conversations.plan.sharing import current
from conversations.plan.snapshot import from_snapshot, to_snapshot
from conversations.plan.steps import Shown, full_plan, opening, summary, telework_when, when
from conversations.plan.use import PlanInUse, Standing, in_use

__all__ = [
    "FindOut",
    "Measure",
    "Plan",
    "PlanInUse",
    "Shown",
    "Standing",
    "TeleworkMeasure",
    "current",
    "from_snapshot",
    "full_plan",
    "in_use",
    "make_plan",
    "opening",
    "outline",
    "summary",
    "telework_when",
    "to_snapshot",
    "when",
]
