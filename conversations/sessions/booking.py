"""Booking: what every way to a session's time shares (a typed line, a form, a picked slot).

Whoever books holds the firm and the expert first (``facts.hold_sessions``), so that what is
checked here stays true until the turn is kept.
"""

from dataclasses import replace
from datetime import UTC, datetime

from conversations.actions import Context
from conversations.engine import Notice, Text
from conversations.people import Company, Expert
from conversations.ports import AddReminders, CallBack, Change, Outcome, SaveSession
from conversations.sessions import absent_words, tell, words
from conversations.sessions.affair import Affair, readers
from conversations.sessions.lines import Problem, fold, overlap
from conversations.sessions.model import (
    DURATION,
    SESSIONS_A_COMPANY,
    Mode,
    Session,
    SessionState,
)
from conversations.sessions.policy import apart, reminders
from conversations.sessions.wall import on_wall, to_utc


def refuse(context: Context, did: str, problem: Problem) -> Outcome:
    """Nothing is changed; the person is told why and how, in the form where they filled one in."""
    lang = context.language
    if context.filled is not None:
        return Outcome(did, refused=problem.text.say(lang, **dict(problem.values)))
    step = Notice(
        notification=words.REFUSED_NOTIFY.say(lang),
        text=problem.text.say(lang, **dict(problem.values)),
    )
    return Outcome(did=did, says=(context.here(step),))


def new_session(
    context: Context,
    company: Company,
    expert: Expert,
    wall: datetime,
    mode: Mode,
    number: int | None = None,
) -> Session | Problem:
    """The firm's next session (or that of the number) at that wall time, where it can be."""
    numbers = {s.number for s in booked_sessions(context, company.code)}
    if len(numbers) >= SESSIONS_A_COMPANY:
        return Problem(words.FULL, (("company", company.called),))
    zone = context.programme.zone
    starts_at = to_utc(wall, zone)
    session = Session(
        code=context.new("session"),
        company=company.code,
        expert=expert.code,
        number=number or next(n for n in range(1, SESSIONS_A_COMPANY + 1) if n not in numbers),
        mode=mode,
        starts_at=starts_at,
        wall=on_wall(starts_at, zone),
        zone=zone.key,
    )
    return possible(context, session, company) or session


def at(context: Context, session: Session, wall: datetime) -> Session:
    """The session at another time, to which nobody has said "as planned" yet."""
    zone = context.programme.zone
    starts_at = to_utc(wall, zone)
    return replace(
        session,
        starts_at=starts_at,
        wall=on_wall(starts_at, zone),
        zone=zone.key,
        sequence=session.sequence + 1,
        confirmed=frozenset(),
    )


def possible(context: Context, session: Session, company: Company) -> Problem | None:
    """A session must be to come, and the only one that firm and expert have at that time."""
    if session.starts_at <= context.now.astimezone(UTC):
        when = tell.when(session, context.language, context.local.date())
        return Problem(words.PAST, (("when", when),))
    others = [s for s in booked_sessions(context, company.code) if s.code != session.code]
    for other in others:
        if overlap(other.starts_at, session.starts_at, DURATION):
            return _clash(context, words.CLASH, other, company.called)
    for other in context.facts.expert_sessions(session.expert):
        booked = other.stands and other.code != session.code
        if booked and not apart(other, session):
            expert = context.facts.expert(session.expert)
            return _clash(context, words.EXPERT_CLASH, other, expert.name if expert else "")
    return None


def _clash(context: Context, text: Text, other: Session, who: str) -> Problem:
    when = tell.when(other, context.language, context.local.date())
    return Problem(text, (("who", who), ("session", other.code), ("when", when)))


def booked_sessions(context: Context, company: str) -> tuple[Session, ...]:
    """The firm's sessions that are or were to be held, by start."""
    sessions = context.facts.sessions(company)
    return tuple(s for s in sessions if s.stands)


def session_to_change(context: Context, typed: str) -> Session | Problem:
    """The session of that code, where it can still be moved or called off."""
    code = fold(typed)
    session = context.facts.session(code.upper())
    if session is None:
        return Problem(words.NO_SESSION, (("typed", code[:40]),))
    if session.state is SessionState.CANCELLED:
        return Problem(words.ALREADY_CANCELLED, (("session", session.code),))
    if session.state in (SessionState.FIRM_ABSENT, SessionState.EXPERT_ABSENT):
        return Problem(absent_words.ALREADY, (("session", session.code),))
    if session.state is SessionState.HELD:
        return Problem(words.ALREADY_HELD, (("session", session.code),))
    return session


def affair_of(
    context: Context,
    session: Session,
    before: Session | None = None,
    made: tuple[Change, ...] = (),
) -> Affair:
    """The session with its firm, its expert and its readers (made: people named just now)."""
    return Affair(
        context,
        session,
        context.facts.company(session.company) or Company(session.company),
        context.facts.expert(session.expert) or Expert(session.expert, "", session.expert),
        readers=readers(context, session, made),
        before=before,
    )


def booked(context: Context, session: Session) -> tuple[Change, ...]:
    """What books a new session: itself and its reminders."""
    return (
        SaveSession(session, None),
        AddReminders(reminders(session, context.now, context.new)),
    )


def moved(context: Context, before: Session, after: Session) -> tuple[Change, ...]:
    """What moves a session: its old reminders go, new ones come, in one transaction."""
    return (
        *called_off(before, after),
        AddReminders(reminders(after, context.now, context.new)),
    )


def called_off(before: Session, after: Session) -> tuple[Change, ...]:
    """What ends a session's present time: its reminders are called back with it."""
    return CallBack(before.code, before.sequence), SaveSession(after, before.sequence)
