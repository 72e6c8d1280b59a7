"""The whole plan: every measure in its order, with who, when and why here, a page a message."""

from collections.abc import Iterator
from datetime import date

from conversations.engine import Button, Language, Row, Table
from conversations.engine.writing import write_day
from conversations.plan import words
from conversations.plan.model import Plan
from conversations.plan.steps import telework_when, when
from conversations.plan.use import PlanInUse, Standing

# Rows of one message: what every door shows whole (a card of Teams holds 20 KB).
A_PAGE = 10


def outline(used: PlanInUse, today: date, language: Language) -> tuple[Table, ...]:
    """One row a measure with the way to set its owner, telework below; none where none is left."""
    rows = (*_measures(used, today, language), *_telework(used.plan, language))
    pages = [rows[at : at + A_PAGE] for at in range(0, len(rows), A_PAGE)]
    return tuple(
        Table(
            notification=words.PLAN_NOTIFICATION.say(language),
            heading=_heading(used.plan, page, len(pages), language),
            columns=tuple(column.say(language) for column in words.OUTLINE_COLUMNS),
            rows=on_it,
        )
        for page, on_it in enumerate(pages, start=1)
    )


def _heading(plan: Plan, page: int, of: int, language: Language) -> str:
    if page > 1:
        return words.OUTLINE_ON.say(language, page=page, of=of)
    return words.OUTLINE.say(language, count=len(plan.measures))


def _measures(used: PlanInUse, today: date, language: Language) -> Iterator[Row]:
    for standing in used.standings:
        measure = standing.measure
        what = words.OUTLINE_WHAT.say(language, rank=measure.rank, what=measure.what.say(language))
        who = words.OUTLINE_WHO.say(
            language,
            who=standing.who.say(language),
            when=_when(standing, today, language),
        )
        change = Button("plan.assign", words.ASSIGN.say(language), measure.item)
        open_ = standing.done is None
        yield Row((what, who, measure.reason.say(language)), change if open_ else None)


def _when(standing: Standing, today: date, language: Language) -> str:
    """As in the summary, with the day it was done, and why it is open again."""
    if standing.done is not None:
        day = write_day(standing.done, language, today)
        return words.DONE_ON.say(language, day=day)
    said = when(standing, today, language)
    again = words.AGAIN.say(language)
    return words.OUTLINE_WHO.say(language, who=said, when=again) if standing.again else said


def _telework(plan: Plan, language: Language) -> Iterator[Row]:
    title = words.TELEWORK[plan.edition].say(language)
    for measure in plan.telework:
        what = words.POINT.say(language, what=measure.what.say(language))
        yield Row((what, telework_when(plan, measure, language), title))
