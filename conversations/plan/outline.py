"""The whole plan on one page: every measure in its order, with who, when and why here."""

from collections.abc import Iterator
from datetime import date

from conversations.engine import Button, Language, Row, Table
from conversations.engine.writing import write_day
from conversations.plan import words
from conversations.plan.model import Plan
from conversations.plan.steps import telework_when, when
from conversations.plan.use import PlanInUse, Standing


def outline(used: PlanInUse, today: date, language: Language) -> Table | None:
    """One row a measure with the way to set its owner, telework below; None where none is left."""
    plan = used.plan
    rows = (*_measures(used, today, language), *_telework(plan, language))
    if not rows:
        return None
    return Table(
        notification=words.PLAN_NOTIFICATION.say(language),
        heading=words.OUTLINE.say(language, count=len(plan.measures)),
        columns=tuple(column.say(language) for column in words.OUTLINE_COLUMNS),
        rows=rows,
    )


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
