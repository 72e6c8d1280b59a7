"""``/sme-office feasibility``: who may not finish before the programme ends (users.md S8)."""

from datetime import date

from conversations.actions import Action, Context
from conversations.engine import Language, Notice, Row, Table
from conversations.engine.writing import write_day, write_moment
from conversations.office.finding import is_meant
from conversations.office.pace import Standing, short_of_time, standings
from conversations.pace import words
from conversations.ports import Outcome
from conversations.sessions.outlook import Outlook

DID = "pace.feasibility"
ROWS = 20  # firms in one message


def _list(context: Context, typed: str) -> Outcome:
    """Those that may not finish first, with the last sensible day of each session left."""
    lang, end = context.language, context.programme.window.ends
    if end is None:
        return _says(context, words.NO_END.say(lang))
    every = standings(context, end, context.facts.status())
    if not every:
        return _says(context, words.NONE_LEFT.say(lang))
    shown = [s for s in every if is_meant(s.company, typed)]
    if not shown:
        return _says(context, words.NOT_FOUND.say(lang, typed=typed.strip()[:40]))
    rest = len(shown) - ROWS
    today = context.local.date()
    table = Table(
        notification=words.FEASIBILITY_NOTIFY.say(lang),
        heading=_heading(context, every, end),
        columns=tuple(column.say(lang) for column in words.COLUMNS),
        rows=tuple(Row(_cells(each, lang, today)) for each in shown[:ROWS]),
        note=words.MORE.say(lang, count=rest) if rest > 0 else "",
    )
    return Outcome(DID, says=(context.here(table),))


def _says(context: Context, text: str) -> Outcome:
    notice = Notice(words.FEASIBILITY_NOTIFY.say(context.language), text)
    return Outcome(DID, says=(context.here(notice),))


def _heading(context: Context, every: tuple[Standing, ...], end: date) -> str:
    lang, today = context.language, context.local.date()
    return words.FEASIBILITY.say(
        lang,
        now=write_moment(context.local, lang),
        end=write_day(end, lang, today),
        days=max((end - today).days, 0),
        late=short_of_time(every),
        all=len(every),
    )


def _cells(standing: Standing, lang: Language, today: date) -> tuple[str, ...]:
    company, seen = standing.company, standing.outlook
    text = words.IN_TIME if seen.fits else words.LATE
    return (
        f"{company.code} {company.name}".strip(),
        text.say(lang, left=seen.left, days=seen.days),
        _last(seen, lang, today),
    )


def _last(seen: Outlook, lang: Language, today: date) -> str:
    lines = [
        (words.LAST if day >= today else words.GONE).say(
            lang, number=number, day=write_day(day, lang, today)
        )
        for number, day in sorted(seen.last.items())
    ]
    return "\n".join(lines) or words.ALL_FIXED.say(lang)


ACTIONS = (
    Action(
        DID,
        _list,
        "sme-office",
        ("feasibility", "間に合うか", "間に合う", "見込み"),
        usage="feasibility 会社",
    ),
)
