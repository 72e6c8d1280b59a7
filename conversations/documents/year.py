"""The plan as a file: what, who, when, why here, the first step, and the texts to send."""

from collections.abc import Iterator

from conversations.actions import Context
from conversations.diagnosis import say_score
from conversations.documents import words
from conversations.documents.naming import dated, named, stamp
from conversations.documents.page import entered
from conversations.engine import Cell, Day, Document, Language, Sheet, Workbook
from conversations.plan import Plan, PlanInUse, in_use, telework_when, when
from conversations.ports import PlanRecord


def year(context: Context, record: PlanRecord) -> Document:
    """Every measure in its order, and those for working at home on a sheet of their own."""
    lang = context.language
    used = in_use(context, record)
    sheets = (_measures(context, used, record.company), *_telework(used.plan, lang))
    return Document(
        notification=words.YEAR_NOTIFY.say(lang),
        text=words.YEAR.say(lang),
        name=named(context, words.YEAR_NAME, record.company),
        company=record.company,
        content=Workbook(sheets),
    )


def _measures(context: Context, used: PlanInUse, company: str) -> Sheet:
    lang, plan = context.language, used.plan
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
        rows=tuple(_rows(used, lang)),
        note="\n".join(filter(None, (note, entered(context, company)))),
    )


def _rows(used: PlanInUse, lang: Language) -> Iterator[tuple[Cell, ...]]:
    """As the firm has it now: its own owners and months, and the days things were done."""
    for standing in used.standings:
        measure = standing.measure
        ask = measure.find_out
        yield (
            measure.rank,
            measure.what.say(lang),
            standing.who.say(lang),
            when(standing, used.plan.made, lang),
            Day(standing.done) if standing.done else None,
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
