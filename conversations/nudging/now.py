"""``/sme-office remind``: what the clock would say some day is said now, once.

A session's word is a reminder row that is due at once, so that it leaves as every reminder does;
an unfinished conversation is remembered as the tick would, and counts as one of the two.
"""

from zoneinfo import ZoneInfo

from conversations.actions import Action, Context
from conversations.engine import Conversation, Field, Fill, Notice, State
from conversations.nudging import words
from conversations.nudging.policy import Nudges, due_at
from conversations.nudging.reminder import nudge
from conversations.people import Company
from conversations.people.calls import Call, CallKind
from conversations.ports import AddCall, AddReminders, Change, Outcome, SaveNudges, Say
from conversations.sessions.booking import refuse
from conversations.sessions.lines import Problem, find_company
from conversations.sessions.model import Reminder, Session, SessionState, Side
from conversations.sessions.tell import when
from conversations.sessions.wall import on_wall

_DID = "nudge.now"


def _now(context: Context, typed: str) -> Outcome:
    """A session's code, or a company: what of it is open is said again."""
    of = (context.filled or {}).get("of", typed).strip()
    if not of:
        return _form(context)
    session = context.facts.session(of.upper())
    if session is not None:
        return _of_session(context, session)
    company = find_company(context, of)
    if isinstance(company, Problem):
        return refuse(context, _DID, company)
    return _of_company(context, company)


def _form(context: Context) -> Outcome:
    lang = context.language
    if context.filled is not None:
        return Outcome(_DID, refused=words.NOW_EMPTY.say(lang))
    field = Field("of", words.NOW_LABEL.say(lang), "text", hint=words.NOW_HINT.say(lang))
    form = Fill(
        notification=words.NOW_NOTIFY.say(lang),
        title=words.NOW_TITLE.say(lang),
        text=words.NOW_TEXT.say(lang),
        action=_DID,
        argument="",
        fields=(field,),
        submit=words.NOW_SEND.say(lang),
        button=words.NOW_SEND.say(lang),
    )
    return Outcome(_DID, opens=form)


def _of_session(context: Context, session: Session) -> Outcome:
    lang, at = context.language, when(session, context.language, context.local.date())
    if not _to_come(context, session):
        text = words.NOW_OVER.say(lang, session=session.code, when=at)
        return _said(context, text)
    text = words.NOW_SESSION.say(lang, session=session.code, when=at)
    return _said(context, text, (_reminders(context, session, tuple(Side)),))


def _to_come(context: Context, session: Session) -> bool:
    return session.state is SessionState.BOOKED and context.now < session.starts_at


def _reminders(context: Context, session: Session, sides: tuple[Side, ...]) -> AddReminders:
    wall = on_wall(context.now, ZoneInfo(session.zone))
    return AddReminders(
        tuple(
            Reminder(
                id=context.new("reminder"),
                session=session.code,
                sequence=session.sequence,
                side=side,
                offset=f"now:{wall}",
                due_at=context.now,
                useless_at=session.starts_at,
                wall=wall,
                zone=session.zone,
            )
            for side in sides
        )
    )


def _of_company(context: Context, company: Company) -> Outcome:
    """What its people left unfinished, and the session that they have not confirmed."""
    staff = context.facts.staff(company.code)
    if not staff:
        return _ring(context, company)
    told = [found for person in staff if (found := _left(context, person.id, company.code))]
    session = _unconfirmed(context, company.code)
    changes: list[Change] = [_counted(context, talk) for talk, _ in told]
    lines = [words.NOW_UNFINISHED.say(context.language, count=len(told))] if told else []
    if session is not None:
        changes.append(_reminders(context, session, (Side.STAFF,)))
        at = when(session, context.language, context.local.date())
        lines.append(words.NOW_CONFIRM.say(context.language, session=session.code, when=at))
    says = tuple(say for _, each in told for say in each)
    if not lines:
        return _said(context, words.NOW_NOTHING.say(context.language, company=company.called))
    text = words.NOW_SENT.say(context.language, company=company.called, lines="\n".join(lines))
    return _said(context, text, tuple(changes), says)


def _left(
    context: Context, person: str, company: str
) -> tuple[Conversation, tuple[Say, ...]] | None:
    """What a person left unfinished last, with the word of it: one message each is enough."""
    held = reversed(context.facts.held(person, company))
    return next(((talk, says) for talk in held if (says := _nudged(context, talk))), None)


def _nudged(context: Context, talk: Conversation) -> tuple[Say, ...]:
    """Who said "no more" is not written to by hand either."""
    resting = talk.state in (State.OPEN, State.PAUSED)
    silenced = context.facts.nudges(talk.id).silenced
    return nudge(context, talk) if resting and not silenced else ()


def _counted(context: Context, talk: Conversation) -> SaveNudges:
    before = context.facts.nudges(talk.id)
    after = Nudges(talk.id, before.count + 1, context.now)
    look = due_at(context.now, after, context.programme.zone)
    return SaveNudges(after, talk.company, look, was=before.count)


def _unconfirmed(context: Context, company: str) -> Session | None:
    coming = (s for s in context.facts.sessions(company) if _to_come(context, s))
    return next((s for s in coming if Side.STAFF not in s.confirmed), None)


def _ring(context: Context, company: Company) -> Outcome:
    """Nobody of the firm has a chat: it stands on the call list instead."""
    about, now = f"company:{company.code}", context.now
    call = Call(context.new("call"), company.code, CallKind.UNFINISHED, about, now, now)
    text = words.NOW_RING.say(context.language, company=company.called)
    return _said(context, text, (AddCall(call),))


def _said(
    context: Context, text: str, changes: tuple[Change, ...] = (), says: tuple[Say, ...] = ()
) -> Outcome:
    notice = Notice(words.NOW_DONE_NOTIFY.say(context.language), text)
    return Outcome(_DID, changes, (context.here(notice), *says))


ACTIONS = (
    Action(
        _DID,
        _now,
        "sme-office",
        ("remind", "お知らせ", "催促"),
        usage="remind 会社|指導",
    ),
)
