"""Invented plans for the tests."""

from collections.abc import Mapping
from datetime import date

from conversations.diagnosis import Reply
from conversations.plan import Plan, make_plan
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
