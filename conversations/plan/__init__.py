"""The plan: a measure for every gap of the diagnosis, in order, over twelve months."""

from conversations.plan.model import FindOut, Measure, Plan, TeleworkMeasure
from conversations.plan.rules import make_plan
from conversations.plan.snapshot import from_snapshot, to_snapshot
from conversations.plan.steps import full_plan, summary

__all__ = [
    "FindOut",
    "Measure",
    "Plan",
    "TeleworkMeasure",
    "from_snapshot",
    "full_plan",
    "make_plan",
    "summary",
    "to_snapshot",
]
