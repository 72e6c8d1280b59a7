"""``/sme-office applications``: the list by state, page by page, and one of them."""

from conversations.actions import Action, Context
from conversations.application import office_words as words
from conversations.application import sheet, tell
from conversations.application.lines import NOUNS, find, read_state, say
from conversations.engine import Button, Row, Table
from conversations.people.application_words import OFFICE_STATES
from conversations.people.applications import OVER, Application, ApplicationState
from conversations.ports import Outcome

LIST, OPEN = "application.list", "application.open"
ROWS = 10  # applications in one message
_MARK = ":"
_NAMES = tuple((state, OFFICE_STATES[state]) for state in ApplicationState)


def _list(context: Context, typed: str) -> Outcome:
    """Those under way, those of a state, or the one that was typed."""
    named = read_state(typed, _NAMES)
    if typed.strip() and not named:
        return _open(context, typed)
    return _page(context, named, 0)


def _next(context: Context, argument: str) -> Outcome:
    """The button below a page: state and how many were shown."""
    named, _, skip = argument.partition(_MARK)
    return _page(context, read_state(named, _NAMES), int(skip) if skip.isdecimal() else 0)


def _page(context: Context, named: str, skip: int) -> Outcome:
    lang = context.language
    every = context.facts.applications()
    meant = [each for each in every if _is_meant(each, named)]
    if named == ApplicationState.WAITING:
        meant.sort(key=lambda each: (each.moved_at, each.code))
    rest = len(meant) - skip - ROWS
    more = Button(f"{LIST}_more", words.NEXT_PAGE.say(lang), f"{named}{_MARK}{skip + ROWS}")
    state = OFFICE_STATES[ApplicationState(named)] if named else words.LIST_ALL
    table = Table(
        notification=words.LIST_NOTIFY.say(lang),
        heading=words.LIST.say(lang, state=state.say(lang), count=len(meant)),
        columns=tuple(column.say(lang) for column in words.LIST_COLUMNS),
        rows=tuple(_row(context, each) for each in meant[skip : skip + ROWS]),
        note=_note(context, found=bool(meant)),
        buttons=(more,) if rest > 0 else (),
    )
    return Outcome(LIST, says=(context.here(table),))


def _is_meant(application: Application, named: str) -> bool:
    return application.state == named if named else application.state not in OVER


def _row(context: Context, application: Application) -> Row:
    lang = context.language
    cells = (
        tell.firm_line(context, application, lang),
        sheet.state(context, application),
        sheet.verdict(context, application.company),
        tell.day(context, application, lang),
    )
    return Row(cells, Button(OPEN, words.OPEN.say(lang), application.code))


def _note(context: Context, *, found: bool) -> str:
    lang = context.language
    comma = "、" if lang.value == "ja" else ", "
    states = comma.join(name.say(lang) for name in OFFICE_STATES.values())
    how = words.LIST_HOW.say(lang, states=states)
    return how if found else f"{words.LIST_NONE.say(lang)}\n{how}"


def _open(context: Context, typed: str) -> Outcome:
    """One application; what was typed comes back where there is none."""
    found = find(context, typed)
    if found is None:
        text = words.NOT_FOUND.say(context.language, typed=typed[:40])
        return say(context, OPEN, words.NOTIFY, text)
    return Outcome(OPEN, says=(sheet.shown(context, found),))


ACTIONS = (
    Action(LIST, _list, "sme-office", NOUNS, usage="applications [STATE|NUMBER]"),
    Action(f"{LIST}_more", _next),
    Action(OPEN, _open),
)
