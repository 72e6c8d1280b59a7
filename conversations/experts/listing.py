"""``/sme-office experts``: everybody who registered or was named, a page at a time."""

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Row, Table
from conversations.engine.writing import write_day
from conversations.experts import words
from conversations.experts.admitting import show
from conversations.experts.profile import said_prefectures
from conversations.people.experts import Listed, RegistrationState
from conversations.ports import Outcome
from conversations.sessions.lines import fold

DID = "experts.list"
ROWS = 20  # a page


def _list(context: Context, typed: str) -> Outcome:
    """A page by its number, or one expert by code."""
    asked = fold(typed)
    if asked and not asked.isdigit():
        return _one(context, asked)
    every = context.facts.listed_experts()
    lang = context.language
    if not every:
        text = words.LIST_NONE.say(lang)
        return Outcome(DID, says=(context.here(Notice(words.LIST_NOTIFY.say(lang), text)),))
    pages = -(-len(every) // ROWS)
    page = min(max(int(asked or 1), 1), pages)
    shown = every[(page - 1) * ROWS : page * ROWS]
    said = words.PAGE.say(lang, page=page, pages=pages) if pages > 1 else ""
    waiting = sum(1 for each in every if _waits(each))
    more = Button(DID, words.NEXT_PAGE.say(lang), str(page + 1))
    table = Table(
        notification=words.LIST_NOTIFY.say(lang),
        heading=words.LIST.say(lang, count=len(every), waiting=waiting, page=said),
        columns=tuple(column.say(lang) for column in words.COLUMNS),
        rows=tuple(_row(context, each) for each in shown),
        buttons=(more,) if page < pages else (),
    )
    return Outcome(DID, says=(context.here(table),))


def _one(context: Context, typed: str) -> Outcome:
    kept = context.facts.registration(typed.upper())
    if kept is not None:
        return show(context, kept, DID)
    lang = context.language
    text = words.NO_REGISTRATION.say(lang, typed=typed[:40])
    return Outcome(DID, says=(context.here(Notice(words.PROBLEM_NOTIFY.say(lang), text)),))


def _waits(listed: Listed) -> bool:
    told = listed.registration
    return told is not None and told.state is RegistrationState.PENDING


def _row(context: Context, listed: Listed) -> Row:
    lang, told = context.language, listed.registration
    called = f"{listed.code} {listed.name}"
    if told is None:
        load = words.LOAD_ALONE.say(lang, load=listed.load)
        return Row((called, words.NOT_TOLD.say(lang), "", load))
    where = said_prefectures(told.prefectures, lang)
    if told.online:
        where = words.WITH_ONLINE.say(lang, prefectures=where) if where else words.ONLINE.say(lang)
    return Row(
        (
            called,
            _state(context, listed),
            where,
            words.LOAD.say(lang, load=listed.load, capacity=told.capacity),
        ),
        Button(DID, words.LOOK.say(lang), listed.code),
    )


def _state(context: Context, listed: Listed) -> str:
    """Where it stands; that the registration is over is seen at once."""
    lang, told = context.language, listed.registration
    if told is None:
        return ""
    state = words.STATES[told.state].say(lang)
    if told.valid_until >= context.local.date():
        return state
    until = write_day(told.valid_until, lang, context.local.date())
    return words.OVERDUE.say(lang, state=state, until=until)


ACTIONS = (
    Action(
        DID,
        _list,
        "sme-office",
        ("experts", "専門家", "専門家一覧"),
        usage="experts",
    ),
)
