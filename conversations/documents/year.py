"""The plan as a file: what, who, when, why here, the first step, and the texts to send."""

from collections.abc import Iterator

from conversations.actions import Context
from conversations.diagnosis import say_score
from conversations.documents import words
from conversations.documents.naming import dated, named, stamp
from conversations.engine import Cell, Document, Language, Sheet, Workbook
from conversations.plan import Plan, from_snapshot, telework_when, when
from conversations.ports import PlanRecord


def year(context: Context, record: PlanRecord) -> Document:
    """Every measure in its order, and those for working at home on a sheet of their own."""
    lang = context.language
    plan = from_snapshot(record.snapshot)
    sheets = (_measures(context, plan), *_telework(plan, lang))
    return Document(
        notification=words.YEAR_NOTIFY.say(lang),
        text=words.YEAR.say(lang),
        name=named(context, words.YEAR_NAME, record.company),
        company=record.company,
        content=Workbook(sheets),
    )


def _measures(context: Context, plan: Plan) -> Sheet:
    lang = context.language
    note = words.YEAR_NOTE.say(
        lang,
        score=say_score(plan.score, lang),
        made=dated(plan.made, lang),
        again=dated(plan.look_again, lang),
        at=stamp(context),
    )
    return Sheet(
        name=words.YEAR_SHEET.say(lang),
        columns=tuple(column.say(lang) for column in words.YEAR_COLUMNS),
        rows=tuple(_rows(plan, lang)),
        note=note,
    )


def _rows(plan: Plan, lang: Language) -> Iterator[tuple[Cell, ...]]:
    for measure in plan.measures:
        ask = measure.find_out
        yield (
            measure.rank,
            measure.what.say(lang),
            measure.who.say(lang),
            when(plan, measure, plan.made, lang),
            None,
            measure.reason.say(lang),
            measure.first_step.say(lang),
            ask.whom.say(lang) if ask else None,
            ask.forward.say(lang) if ask else None,
        )


def _telework(plan: Plan, lang: Language) -> Iterator[Sheet]:
    if plan.telework:
        yield Sheet(
            name=words.TELEWORK_SHEET.say(lang),
            columns=tuple(column.say(lang) for column in words.TELEWORK_COLUMNS),
            rows=tuple((m.what.say(lang), telework_when(plan, m, lang)) for m in plan.telework),
        )
