"""``/sme-office statistics``: shares with their bases, and the rows behind them."""

from collections.abc import Iterator

from conversations.actions import Action, Context
from conversations.engine import Button, Document, Row, Table, Workbook
from conversations.engine.writing import write_moment
from conversations.ports import Outcome
from conversations.reports import figures_words as words
from conversations.reports.counting import Figures, Share, count
from conversations.reports.sheets import (
    counting_sheet,
    figures_sheet,
    reports_sheet,
    sessions_sheet,
    surveys_sheet,
)
from conversations.reports.words import HELPFUL
from conversations.survey import areas_of, results_said

Line = tuple[str, Share, str]  # what is counted, and the unit of its counts


def lines(context: Context, figures: Figures) -> Iterator[Line]:
    """Every figure in words, in the order of a firm's way."""
    lang = context.language
    reports, firms = words.REPORTS.say(lang), words.FIRMS.say(lang)
    surveys = words.SURVEYS.say(lang)
    yield words.REPORTED.say(lang), figures.reported, words.SESSIONS.say(lang)
    yield words.CONFIRMED.say(lang), figures.confirmed, reports
    for goal, share in figures.goals.items():
        yield words.GOAL.say(lang, number=goal), share, firms
    for helpful, share in figures.helpful.items():
        answer = HELPFUL[helpful].say(lang)
        yield words.HELPFUL.say(lang, answer=answer), share, reports
    yield words.ANSWERED.say(lang), figures.answered, firms
    for results, share in figures.results.items():
        yield words.RESULTS.say(lang, answer=results_said(results, lang)), share, surveys
    labels = {area.id: area.label.say(lang) for area in areas_of(context.programme.edition)}
    for area, share in figures.areas.items():
        yield words.AREA.say(lang, area=labels[area]), share, surveys


def _show(context: Context, typed: str) -> Outcome:
    del typed
    lang, figures = context.language, count(context)
    table = Table(
        notification=words.NOTIFY.say(lang),
        heading=words.HEADING.say(lang, now=write_moment(context.local, lang), over=figures.over),
        columns=tuple(column.say(lang) for column in words.COLUMNS),
        rows=tuple(
            Row((what, share.said(lang, unit))) for what, share, unit in lines(context, figures)
        ),
        note=words.NOTE.say(lang),
        buttons=(Button("statistics.file", words.FILE.say(lang)),),
    )
    return Outcome("statistics.show", says=(context.here(table),))


def _file(context: Context, typed: str) -> Outcome:
    """The same figures with all rows, into the private chat: they name firms."""
    del typed
    lang, figures = context.language, count(context)
    told = ((what, share) for what, share, _ in lines(context, figures))
    sheets = (
        figures_sheet(context, told),
        sessions_sheet(context),
        reports_sheet(context),
        surveys_sheet(context),
        counting_sheet(context),
    )
    document = Document(
        notification=words.FILE_NOTIFY.say(lang),
        text=words.FILE_TEXT.say(lang, now=write_moment(context.local, lang)),
        name=words.FILE_NAME.say(lang, day=f"{context.local:%Y-%m-%d}"),
        company="",
        content=Workbook(sheets),
    )
    return Outcome("statistics.file", says=(context.private(document),))


ACTIONS = (
    Action("statistics.show", _show, "sme-office", ("statistics", "figures", "集計", "統計")),
    Action("statistics.file", _file),
)
