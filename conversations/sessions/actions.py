"""What the secretariat does with expert sessions, and what staff and experts look up."""

from dataclasses import replace
from datetime import date, datetime

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Notice
from conversations.people import Company
from conversations.ports import Outcome
from conversations.sessions import form_words, words
from conversations.sessions.absent import ACTIONS as ABSENT
from conversations.sessions.affair import Affair, Buttons, readers
from conversations.sessions.answering import ACTIONS as ANSWERING
from conversations.sessions.answering import as_planned
from conversations.sessions.booking import (
    affair_of,
    at,
    booked,
    called_off,
    moved,
    new_session,
    possible,
    refuse,
    session_to_change,
)
from conversations.sessions.calendar import ACTIONS as CALENDAR
from conversations.sessions.calendar import offer
from conversations.sessions.forms import (
    add_form,
    cancel_form,
    filled_add,
    filled_time,
    move_form,
    to_change,
)
from conversations.sessions.lines import (
    Problem,
    find_company,
    find_expert,
    fold,
    read_add,
    read_wall,
    tokens,
)
from conversations.sessions.listing import ACTIONS as LOOKING_UP
from conversations.sessions.making_up import ACTIONS as MAKING_UP
from conversations.sessions.model import Session, SessionState, Side
from conversations.sessions.remind import ACTIONS as REMINDING
from conversations.sessions.snooze import ACTIONS as SNOOZING
from conversations.sessions.tell import when
from conversations.sessions.waiting import ACTIONS as WAITING
from conversations.sessions.zones import ACTIONS as ZONES

_MOVE_ARGUMENTS = 3


def _add(context: Context, typed: str) -> Outcome:
    did = "session.add"
    if context.filled is None and not typed.strip():
        return add_form(context)
    today = context.local.date()
    line = filled_add(context, context.filled) if context.filled else read_add(typed, today)
    if isinstance(line, Problem):
        return refuse(context, did, line)
    company = find_company(context, line.company)
    if isinstance(company, Problem):
        return refuse(context, did, company)
    named = find_expert(context, line.expert)
    if isinstance(named, Problem):
        return refuse(context, did, named)
    expert, made = named
    context.facts.hold_sessions(company.code, expert.code)
    session = new_session(context, company, expert, line.wall, line.mode)
    if isinstance(session, Problem):
        return refuse(context, did, session)
    affair = Affair(context, session, company, expert, readers=readers(context, session, made))
    says = (
        *affair.tell(words.BOOKED, words.NOTIFY),
        affair.done(words.DONE_ADD, to_change(session, context.language)),
    )
    return Outcome(did, (*made, *booked(context, session)), says)


def _move(context: Context, typed: str) -> Outcome:
    did, parts, filled = "session.move", tokens(typed), context.filled
    if filled is None and not parts:
        return move_form(context, None)
    code = parts[0] if parts else (filled or {}).get("session", "")
    session = session_to_change(context, code)
    if isinstance(session, Problem):
        return refuse(context, did, session)
    if filled is None and len(parts) == 1:
        return move_form(context, session)
    wall = filled_time(context, filled) if filled else _new_time(parts, context.local.date())
    if isinstance(wall, Problem):
        return refuse(context, did, wall)
    context.facts.hold_sessions(session.company, session.expert)
    after = at(context, session, wall)
    affair = affair_of(context, after, session)
    problem = possible(context, after, affair.company)
    if problem is not None:
        return refuse(context, did, problem)
    told = affair.tell(words.MOVED, words.MOVED_NOTIFY, _as_planned(session, after))
    says = (*told, affair.done(words.DONE_MOVE, to_change(after, context.language)))
    return Outcome(did, moved(context, session, after), says)


def _as_planned(before: Session, after: Session) -> Buttons:
    """The calendar entry; and who had said "as planned" is asked again, for the new time."""

    def buttons(side: Side, lang: Language) -> tuple[Button, ...]:
        entry = offer(after, lang)
        return (as_planned(after, lang), entry) if side in before.confirmed else (entry,)

    return buttons


def _new_time(parts: list[str], today: date) -> datetime | Problem:
    if len(parts) != _MOVE_ARGUMENTS:
        return Problem(words.USAGE_MOVE)
    return read_wall(" ".join(parts[1:]), today)


def _ask_cancel(context: Context, typed: str) -> Outcome:
    """The button's way: what touches others is asked once more; the typed line says it itself."""
    did, lang = "session.ask_cancel", context.language
    session = session_to_change(context, typed)
    if isinstance(session, Problem):
        return refuse(context, did, session)
    company = context.facts.company(session.company) or Company(session.company)
    at = when(session, lang, context.local.date())
    text = form_words.SURE.say(lang, session=session.code, company=company.called, when=at)
    yes = Button(
        "session.cancel", form_words.SUBMITS["session.cancel"].say(lang), session.code, "danger"
    )
    notice = Notice(form_words.SURE_NOTIFY.say(lang), text, (yes,))
    return Outcome(did, says=(context.here(notice),))


def _cancel(context: Context, typed: str) -> Outcome:
    did = "session.cancel"
    code = fold((context.filled or {}).get("session", typed))
    if context.filled is None and not code:
        return cancel_form(context)
    if not code or " " in code:
        return refuse(context, did, Problem(words.USAGE_CANCEL))
    session = session_to_change(context, code)
    if isinstance(session, Problem):
        return refuse(context, did, session)
    after = replace(session, state=SessionState.CANCELLED, sequence=session.sequence + 1)
    affair = affair_of(context, after, session)
    says = (*affair.tell(words.CANCELLED, words.CANCELLED_NOTIFY), affair.done(words.DONE_CANCEL))
    return Outcome(did, called_off(session, after), says)


ACTIONS = (
    Action(
        "session.add",
        _add,
        "sme-office",
        ("session add", "指導 追加", "指導 登録"),
        usage="session add 会社 専門家 YYYY-MM-DD HH:MM online|onsite",
    ),
    Action(
        "session.move",
        _move,
        "sme-office",
        ("session move", "指導 変更"),
        usage="session move 指導 YYYY-MM-DD HH:MM",
    ),
    Action(
        "session.cancel",
        _cancel,
        "sme-office",
        ("session cancel", "指導 取消", "指導 取りやめ"),
        usage="session cancel 指導",
    ),
    Action("session.ask_cancel", _ask_cancel),
    *ABSENT,
    *MAKING_UP,
    *WAITING,
    *LOOKING_UP,
    *ANSWERING,
    *CALENDAR,
    *REMINDING,
    *SNOOZING,
    *ZONES,
)
