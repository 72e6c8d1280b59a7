"""The plan on a page to print: for firms without chat, and for the wall (users.md F1)."""

from collections.abc import Iterator

from conversations.actions import Context
from conversations.asking import proxy_lines
from conversations.diagnosis import say_score
from conversations.documents import words
from conversations.documents.naming import dated, named, stamp
from conversations.engine import Block, Document, Language, Leaflet
from conversations.plan import PlanInUse, in_use, telework_when, when
from conversations.ports import PlanRecord

_ROOM = "　" * 5  # to write the day in by hand


def page(context: Context, record: PlanRecord) -> Document:
    """Every measure in its order with its first step, who, when, and room for the day."""
    lang = context.language
    used = in_use(context, record)
    reach = context.programme.office.contact(lang)
    blocks = (_head(context, used, record.company), _measures(used, lang), *_telework(used, lang))
    leaflet = Leaflet(
        title=words.PAGE_TITLE.say(lang, company=_called(context, record.company)),
        blocks=blocks,
        footer=words.PAGE_FOOT.say(lang, contact=reach) if reach else "",
    )
    return Document(
        notification=words.PAGE_NOTIFY.say(lang),
        text=words.PAGE.say(lang),
        name=named(context, words.PAGE_NAME, record.company),
        company=record.company,
        content=leaflet,
    )


def entered(context: Context, company: str) -> str:
    """Who entered answers of the firm's last diagnosis for it, and when; empty where nobody."""
    result = context.facts.last_result(company, "diagnosis")
    return proxy_lines(context, result.snapshot) if result else ""


def _called(context: Context, code: str) -> str:
    company = context.facts.company(code)
    return company.called if company else code


def _head(context: Context, used: PlanInUse, company: str) -> Block:
    lang, plan = context.language, used.plan
    told = words.YEAR_NOTE.say(
        lang,
        score=say_score(plan.score, lang),
        made=dated(plan.made, lang),
        again=dated(plan.look_again, lang),
        at=stamp(context),
    )
    return Block(paragraphs=tuple(filter(None, (*told.split("\n"), entered(context, company)))))


def _measures(used: PlanInUse, lang: Language) -> Block:
    return Block(
        heading=words.YEAR_SHEET.say(lang),
        columns=tuple(column.say(lang) for column in words.PAGE_COLUMNS),
        rows=tuple(_rows(used, lang)),
    )


def _rows(used: PlanInUse, lang: Language) -> Iterator[tuple[str, ...]]:
    for standing in used.standings:
        measure = standing.measure
        what = words.PAGE_MEASURE.say(
            lang, what=measure.what.say(lang), step=measure.first_step.say(lang)
        )
        done = dated(standing.done, lang) if standing.done else _ROOM
        due = when(standing, used.plan.made, lang)
        yield (str(measure.rank), what, standing.who.say(lang), due, done)


def _telework(used: PlanInUse, lang: Language) -> Iterator[Block]:
    plan = used.plan
    if plan.telework:
        yield Block(
            heading=words.TELEWORK_SHEET.say(lang),
            columns=tuple(column.say(lang) for column in words.TELEWORK_COLUMNS),
            rows=tuple((m.what.say(lang), telework_when(plan, m, lang)) for m in plan.telework),
        )
