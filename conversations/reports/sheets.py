"""Sessions, reports and surveys as rows: neutral sheets, also for other exports to use."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.actions import Context
from conversations.engine import Cell, Day, Language, Sheet, Text
from conversations.engine.writing import write_moment
from conversations.ports import Report
from conversations.reports import figures_words as words
from conversations.reports.counting import Share, answered
from conversations.reports.words import HELPFUL
from conversations.sessions import Session
from conversations.sessions.words import MODE
from conversations.survey import areas_of, results_said

_CLOCK = "%H:%M"


def figures_sheet(context: Context, told: Iterable[tuple[str, Share]]) -> Sheet:
    """Each share beside its base; nothing where there is none."""
    rows = tuple((what, share.count, share.base, _percent(share)) for what, share in told)
    return _sheet(context, words.SHEET_FIGURES, words.FIGURE_COLUMNS, rows)


def _percent(share: Share) -> Cell:
    return round(100 * share.count / share.base, 1) if share.base else None


def sessions_sheet(context: Context) -> Sheet:
    """Every session of every firm, those called off included."""
    lang = context.language
    rows = tuple(
        (
            session.code,
            session.company,
            status.company.name,
            session.expert,
            session.number,
            Day(_wall(session, session.starts_at).date()),
            f"{_wall(session, session.starts_at):{_CLOCK}}",
            MODE[session.mode].say(lang),
            _state(session.state, lang),
        )
        for status in context.facts.status()
        for session in status.sessions
    )
    return _sheet(context, words.SHEET_SESSIONS, words.SESSION_COLUMNS, rows)


def reports_sheet(context: Context) -> Sheet:
    """The newest revision of each session's report."""
    sessions = {s.code: s for status in context.facts.status() for s in status.sessions}
    rows = tuple(
        _report(report, sessions[report.session], context.language)
        for report in context.facts.reports()
        if report.session in sessions
    )
    return _sheet(context, words.SHEET_REPORTS, words.REPORT_COLUMNS, rows)


def _report(report: Report, session: Session, lang: Language) -> tuple[Cell, ...]:
    return (
        session.code,
        session.company,
        session.expert,
        session.number,
        ", ".join(map(str, report.goals)),
        report.done,
        "\n".join(report.homework),
        f"{_wall(session, report.began):{_CLOCK}}",
        f"{_wall(session, report.ended):{_CLOCK}}",
        report.travel,
        HELPFUL[report.helpful].say(lang),
        report.comment,
        _state(report.state, lang),
        report.by_phone,
        report.objection,
    )


def surveys_sheet(context: Context) -> Sheet:
    """The newest answer of each firm whose guidance is over."""
    lang = context.language
    labels = {area.id: area.label.say(lang) for area in areas_of(context.programme.edition)}
    rows = tuple(
        (
            code,
            results_said(survey.results, lang),
            "\n".join(labels.get(area, area) for area in survey.areas),
            survey.comment,
        )
        for code, survey in answered(context)
    )
    return _sheet(context, words.SHEET_SURVEYS, words.SURVEY_COLUMNS, rows)


def counting_sheet(context: Context) -> Sheet:
    """What each figure means."""
    lang = context.language
    rows = tuple((what.say(lang), how.say(lang)) for what, how in words.COUNTING)
    return _sheet(context, words.SHEET_COUNTING, words.COUNTING_COLUMNS, rows)


def _sheet(
    context: Context, name: Text, columns: tuple[Text, ...], rows: tuple[tuple[Cell, ...], ...]
) -> Sheet:
    """With the minute that it is of."""
    lang = context.language
    return Sheet(
        name=name.say(lang),
        columns=tuple(column.say(lang) for column in columns),
        rows=rows,
        note=words.AS_OF.say(lang, now=write_moment(context.local, lang)),
    )


def _state(state: str, lang: Language) -> str:
    known = words.STATES.get(state)
    return known.say(lang) if known else state


def _wall(session: Session, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(session.zone))
