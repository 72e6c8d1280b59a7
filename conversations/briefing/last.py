"""What the reports before a session leave for it: homework, and goals to go on with."""

from collections.abc import Iterable
from dataclasses import dataclass

from conversations.actions import Context
from conversations.briefing import words
from conversations.briefing.editions import AIMS
from conversations.engine import Language
from conversations.ports import Report
from conversations.sessions import Session


@dataclass(frozen=True, slots=True)
class LastTime:
    """The session before, its report, and the goals that all reports so far tell as reached."""

    session: Session
    report: Report
    reached: frozenset[int]


def last_time(context: Context, session: Session) -> LastTime | None:
    """None before the first report."""
    reports = context.facts.reports(company=session.company)
    before = [report for report in reports if report.began < session.starts_at]
    before = [report for report in before if report.session != session.code]
    last = context.facts.session(before[-1].session) if before else None
    if last is None:
        return None
    reached = frozenset(goal for report in before for goal in report.goals)
    return LastTime(last, before[-1], reached)


def goal_of(number: int, goal: str, reached: Iterable[int], lang: Language) -> str:
    """The session's goal; goals of earlier aims that it would pass over are gone on with first."""
    aimed = {goal for earlier in range(1, number) for goal in AIMS[earlier].goals}
    missed = sorted(aimed - set(reached) - set(AIMS[number].goals))
    if not missed:
        return goal
    listed = words.COMMA.say(lang).join(map(str, missed))
    return words.CARRIED.say(lang, goals=listed, goal=goal)
