"""The plan: a measure for every gap of the diagnosis, in order, over twelve months."""

from conversations.plan.model import FindOut, Measure, Plan, TeleworkMeasure
from conversations.plan.outline import outline
from conversations.plan.rules import make_plan
from conversations.plan.snapshot import from_snapshot, to_snapshot
from conversations.plan.steps import full_plan, opening, summary

__all__ = [
    "FindOut",
    "Measure",
    "Plan",
    "TeleworkMeasure",
    "from_snapshot",
    "full_plan",
    "make_plan",
    "opening",
    "outline",
    "summary",
    "to_snapshot",
]
