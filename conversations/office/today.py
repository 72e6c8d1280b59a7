"""``/sme-office today``: sessions of the day, with both telephone numbers and who confirmed."""

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Row, Table
from conversations.engine.writing import write_day, write_time_span
from conversations.office import day_words as words
from conversations.office.calling import reach_line
from conversations.office.sheet import state_of
from conversations.people import Company
from conversations.ports import Outcome
from conversations.sessions import Session
from conversations.sessions.model import STANDING

TODAY = "office.today"


def sessions_today(context: Context) -> tuple[Session, ...]:
    """Those that stand, by their start; on the programme's calendar."""
    zone, day = context.programme.zone, context.local.date()
    of_all = (session for status in context.facts.status() for session in status.sessions)
    standing = (
        session
        for session in of_all
        if session.state in STANDING and session.starts_at.astimezone(zone).date() == day
    )
    return tuple(sorted(standing, key=lambda session: (session.starts_at, session.code)))


def _today(context: Context, typed: str) -> Outcome:
    del typed
    lang = context.language
    day = write_day(context.local.date(), lang)
    sessions = sessions_today(context)
    if not sessions:
        text = words.TODAY_NONE.say(lang, day=day)
        return Outcome(TODAY, says=(context.here(Notice(words.TODAY_NOTIFY.say(lang), text)),))
    table = Table(
        notification=words.TODAY_NOTIFY.say(lang),
        heading=words.TODAY.say(lang, day=day, count=len(sessions)),
        columns=tuple(column.say(lang) for column in words.TODAY_COLUMNS),
        rows=tuple(_row(context, session) for session in sessions),
    )
    return Outcome(TODAY, says=(context.here(table),))


def _row(context: Context, session: Session) -> Row:
    lang = context.language
    company = context.facts.company(session.company) or Company(session.company)
    zone = context.programme.zone
    span = write_time_span(
        session.starts_at.astimezone(zone), session.ends_at.astimezone(zone), lang
    )
    line = words.TODAY_LINE.say(
        lang,
        hours=span,
        mode=words.MODES[session.mode].say(lang),
        code=session.code,
        number=session.number,
    )
    called = f"{company.code} {company.name}".strip()
    firm = f"{called}\n{reach_line(context, company.code)}"
    button = Button("office.company", words.SEE.say(lang), company.code)
    return Row((line, firm, _expert(context, session), state_of(context, session)), button)


def _expert(context: Context, session: Session) -> str:
    """Name and code, and the number to ring."""
    expert = context.facts.expert(session.expert)
    if expert is None:
        return session.expert
    number = context.facts.phone(expert.person) or words.NO_NUMBER.say(context.language)
    return f"{expert.name}（{expert.code}）\n{number}"


ACTIONS = (Action(TODAY, _today, "sme-office", ("today", "今日", "今日の予定"), usage="today"),)
