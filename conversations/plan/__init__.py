"""The plan: a measure for every gap of the diagnosis, in order, over twelve months."""

from conversations.plan.model import FindOut, Measure, Plan, TeleworkMeasure
from conversations.plan.outline import outline
from conversations.plan.rules import make_plan
from conversations.plan.sharing import current
from conversations.plan.snapshot import from_snapshot, to_snapshot
from conversations.plan.steps import full_plan, opening, summary, telework_when, when

__all__ = [
    "FindOut",
    "Measure",
    "Plan",
    "TeleworkMeasure",
    "current",
    "from_snapshot",
    "full_plan",
    "make_plan",
    "opening",
    "outline",
    "summary",
    "telework_when",
    "to_snapshot",
    "when",
]
