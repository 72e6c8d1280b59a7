"""Figures of goals, material and survey: counts with what they are counted of, never alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from conversations.actions import Context
from conversations.briefing.editions import GOALS
from conversations.engine import Language
from conversations.ports import Helpful, Report, ReportState
from conversations.reports import figures_words as words
from conversations.sessions import Session, SessionState
from conversations.survey import FLOW, RESULTS, Survey, areas_of, read_survey

WITH_RESULTS = frozenset({"yes", "somewhat"})


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    base: int

    def said(self, lang: Language, unit: str) -> str:
        """``45.3%（212件のうち96件）``; where there is nothing to count of, that."""
        if not self.base:
            return words.NO_BASE.say(lang, unit=unit)
        percent = f"{100 * self.count / self.base:.1f}"
        return words.SHARE.say(lang, percent=percent, base=self.base, count=self.count, unit=unit)


@dataclass(frozen=True, slots=True)
class Figures:
    """All of them, as of one moment.

    over: sessions that are over, reported or not. goals: firms, of those with a report that they
    do not object to. helpful: reports. answered: firms, of those whose guidance is over.
    results: surveys. areas: surveys, of those with results.
    """

    over: int
    reported: Share
    confirmed: Share
    goals: Mapping[int, Share]
    helpful: Mapping[Helpful, Share]
    answered: Share
    results: Mapping[str, Share]
    areas: Mapping[str, Share]


def count(context: Context) -> Figures:
    """Read in one turn: every figure is of the same moment."""
    facts, edition = context.facts, context.programme.edition
    sessions = [session for company in facts.status() for session in company.sessions]
    over = [session for session in sessions if _is_over(context, session)]
    reports = facts.reports()
    closed = facts.closings()
    surveys = tuple(survey for _, survey in answered(context))
    had = [survey for survey in surveys if survey.results in WITH_RESULTS]
    return Figures(
        over=len(over),
        reported=Share(len(reports), len(over)),
        confirmed=Share(
            sum(report.state is ReportState.CONFIRMED for report in reports), len(reports)
        ),
        goals=_goals(sessions, reports, GOALS[edition]),
        helpful={
            each: Share(sum(report.helpful is each for report in reports), len(reports))
            for each in Helpful
        },
        answered=Share(len(surveys), len(closed)),
        results={
            each: Share(sum(survey.results == each for survey in surveys), len(surveys))
            for each in RESULTS
        },
        areas={
            area.id: Share(sum(area.id in survey.areas for survey in had), len(had))
            for area in areas_of(edition)
        },
    )


def _is_over(context: Context, session: Session) -> bool:
    past = session.state is SessionState.BOOKED and session.ends_at <= context.now
    return past or session.state is SessionState.HELD


def _goals(
    sessions: Iterable[Session], reports: Iterable[Report], goals: Iterable[int]
) -> Mapping[int, Share]:
    """A firm has reached a goal where one of its reports says so."""
    firms = {session.code: session.company for session in sessions}
    reached: dict[str, set[int]] = {}
    for report in reports:
        if report.state is not ReportState.DIFFERS and report.session in firms:
            reached.setdefault(firms[report.session], set()).update(report.goals)
    return {
        goal: Share(sum(goal in theirs for theirs in reached.values()), len(reached))
        for goal in goals
    }


def answered(context: Context) -> tuple[tuple[str, Survey], ...]:
    """The newest survey of each firm whose guidance is over, by its code."""
    facts = context.facts
    found = ((c.company, facts.last_result(c.company, FLOW)) for c in facts.closings())
    return tuple((code, read_survey(result.snapshot)) for code, result in found if result)
