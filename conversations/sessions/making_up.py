"""``session make-up``: a new time for a session that did not take place, under its number."""

from datetime import datetime

from conversations.actions import Action, Context
from conversations.engine import Field, Fill, Option
from conversations.ports import Outcome
from conversations.sessions import absent_words as words
from conversations.sessions import tell
from conversations.sessions import words as of_sessions
from conversations.sessions.booking import affair_of, booked, booked_sessions, new_session, refuse
from conversations.sessions.forms import to_change
from conversations.sessions.lines import MODES, Problem, fold
from conversations.sessions.model import Mode, Session
from conversations.sessions.written import read_when

DID = "session.make_up"


def _make_up(context: Context, typed: str) -> Outcome:
    """Typed in one line, or in the form that a session's code alone opens."""
    code, _, rest = fold(typed).partition(" ")
    old = _missed(context, code)
    if isinstance(old, Problem):
        return refuse(context, DID, old)
    filled = context.filled
    if filled is None and not rest.strip():
        return Outcome(DID, opens=_form(context, old))
    if filled is not None:
        rest = f"{filled.get('when', '')} {filled.get('mode', '')}"
    line = _line(context, rest)
    if isinstance(line, Problem):
        return refuse(context, DID, line)
    wall, mode = line
    return _made(context, old, wall, mode or old.mode)


def _missed(context: Context, code: str) -> Session | Problem:
    """A session that did not take place, and that none has taken the place of."""
    session = context.facts.session(code.upper()) if code else None
    if session is None:
        text = of_sessions.NO_SESSION if code else words.MAKE_UP_USAGE
        return Problem(text, (("typed", code[:40]),))
    if session.stands:
        return Problem(words.STANDS, _named(context, session))
    others = booked_sessions(context, session.company)
    instead = next((s for s in others if s.number == session.number), None)
    if instead is not None:
        return Problem(words.MADE_UP, (*_named(context, instead), ("number", str(session.number))))
    return session


def _named(context: Context, session: Session) -> tuple[tuple[str, str], ...]:
    when = tell.when(session, context.language, context.local.date())
    return ("session", session.code), ("when", when)


def _line(context: Context, rest: str) -> tuple[datetime, Mode | None] | Problem:
    """A time as it is written, and a mode after it where one is."""
    head, _, last = rest.strip().rpartition(" ")
    mode = MODES.get(last.lower())
    typed = head if mode else rest.strip()
    when = read_when(typed, context.local.date())
    if when is None:
        return Problem(words.MAKE_UP_USAGE)
    if when.slip:
        return Problem(words.OTHER_WEEKDAY, (("typed", typed[:40]),))
    return when.wall, mode


def _form(context: Context, old: Session) -> Fill:
    lang = context.language
    affair = affair_of(context, old)
    modes = tuple(Option(mode, of_sessions.MODE[mode].say(lang)) for mode in Mode)
    return Fill(
        notification=words.NOTIFY.say(lang),
        title=words.MAKE_UP.say(lang),
        text=words.MAKE_UP_FORM.say(
            lang,
            company=affair.company.called,
            number=old.number,
            expert=affair.expert.name,
        ),
        action=DID,
        argument=old.code,
        fields=(
            Field("when", words.WHEN.say(lang), hint=words.WHEN_HINT.say(lang)),
            Field("mode", words.MODE.say(lang), "choice", modes, initial=old.mode),
        ),
        submit=words.FILL_IN.say(lang),
        button=words.MAKE_UP.say(lang),
    )


def _made(context: Context, old: Session, wall: datetime, mode: Mode) -> Outcome:
    context.facts.hold_sessions(old.company, old.expert)
    of = affair_of(context, old)
    held = _missed(context, old.code)  # once more, now that nobody else books theirs
    session = (
        held
        if isinstance(held, Problem)
        else new_session(context, of.company, of.expert, wall, mode, old.number)
    )
    if isinstance(session, Problem):
        return refuse(context, DID, session)
    affair = affair_of(context, session)
    says = (
        *affair.tell(of_sessions.BOOKED, of_sessions.NOTIFY),
        affair.done(of_sessions.DONE_ADD, to_change(session, context.language)),
    )
    return Outcome(DID, booked(context, session), says)


ACTIONS = (
    Action(
        DID,
        _make_up,
        "sme-office",
        ("session make-up", "session makeup", "指導 振替", "振替"),
        usage="session make-up 指導 日付 時刻 online|onsite",
    ),
)
