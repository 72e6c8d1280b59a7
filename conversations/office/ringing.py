"""``/sme-office call``: a call that was made is a contact, and stops what it makes needless."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Notice, Option, Text
from conversations.nudging.policy import counted, due_at
from conversations.office import call_words as words
from conversations.office import firm_words
from conversations.office.casework import line_of
from conversations.office.picking import company_field, one
from conversations.office.ringing_line import AT, Line, read, read_next
from conversations.office.sheet import moment
from conversations.people import Company
from conversations.people.calls import SETTLES, Call, CallKind, CallState, Reply, Rung
from conversations.ports import (
    AddCall,
    AddRung,
    CallOff,
    Change,
    ConfirmSession,
    Outcome,
    SaveCall,
    SaveNudges,
)
from conversations.sessions import Session, SessionState, Side
from conversations.sessions.tell import when
from conversations.sessions.wall import to_utc
from conversations.workdays import working_days_after

CALL = "office.call"
_LONGEST = 1000  # characters of what was said


def _call(context: Context, typed: str) -> Outcome:
    """``call COMPANY 在|不在|折返し|伝言 [next: date time] [confirm SESSION] text``."""
    line = line_of(context, typed)
    if not line.strip():
        return _form(context, None, Line(None, ""))
    return one(context, CALL, line, lambda company, rest: _rung(context, company, rest))


def _rung(context: Context, company: Company, rest: str) -> Outcome:
    today = context.local.date()
    line = _filled(context) if context.filled is not None else read(rest, today)
    if isinstance(line, Text):
        return Outcome(CALL, refused=line.say(context.language))
    if line.reply is None:
        return _form(context, company, line, words.NOT_READ if rest else None)
    session = _to_confirm(context, company, line.session)
    if line.session and session is None:
        return _form(context, company, line, words.NO_SESSION)
    due = _due(context, line)
    if due is not None and due <= context.now:
        return _form(context, company, line, words.PAST_NEXT)
    return _logged(context, company, line, session, due)


def _filled(context: Context) -> Line | Text:
    """The form as a line; the sentence that says what is missing."""
    filled = context.filled or {}
    reply = filled.get("reply", "")
    if reply not in set(Reply):
        return words.NOT_READ
    day, hour = filled.get("day", "").strip(), filled.get("hour", "").strip()
    later = read_next(day, hour, context.local.date()) if day or hour else None
    if (day or hour) and later is None:
        return words.BAD_NEXT
    session = filled.get("session", "")
    return Line(Reply(reply), filled.get("text", "").strip(), later, session.strip("-"))


def _due(context: Context, line: Line) -> datetime | None:
    """When they are rung again; who said they ring back is, if they have not by then."""
    zone = context.programme.zone
    if line.next is not None:
        return to_utc(line.next, zone)
    if line.reply is Reply.BACK:
        day = working_days_after(context.local.date(), 1)
        return to_utc(datetime.combine(day, AT), zone)
    return None


@dataclass(frozen=True, slots=True)
class _Made:
    """What a call changes beyond its own line in the log."""

    changes: tuple[Change, ...]
    done: int  # calls of the list that are settled by it
    quiet: bool  # whether reminders of what is unfinished wait


def _logged(
    context: Context, company: Company, line: Line, session: Session | None, due: datetime | None
) -> Outcome:
    lang, reply = context.language, line.reply or Reply.REACHED
    rung = Rung(
        id=context.new("rung"),
        company=company.code,
        reply=reply,
        text=line.text[:_LONGEST],
        session=session.code if session else "",
        by=context.actor.person.id,
        at=context.now,
    )
    made = _made(context, rung, due)
    confirmed = (ConfirmSession(session, Side.STAFF),) if session else ()
    more = (
        words.MORE_CONFIRMED.say(lang, session=session.code) if session else "",
        words.MORE_DONE.say(lang, count=made.done) if made.done else "",
        words.MORE_QUIET.say(lang) if made.quiet else "",
        words.MORE_NEXT.say(lang, at=moment(context, due)) if due else "",
    )
    said = words.REPLIES[reply].say(lang)
    text = words.LOGGED.say(lang, company=company.called, reply=said, more="".join(more))
    notice = Notice(words.LOGGED_NOTIFY.say(lang), text, _ways_on(context, company))
    changes = (AddRung(rung), *confirmed, *made.changes)
    return Outcome(CALL, changes, (context.here(notice),))


def _ways_on(context: Context, company: Company) -> tuple[Button, ...]:
    lang = context.language
    return (
        Button("office.company", firm_words.SEE_COMPANY.say(lang), company.code),
        Button("office.calls", words.TO_LIST.say(lang)),
    )


def _made(context: Context, rung: Rung, due: datetime | None) -> _Made:
    """Spoken to: the firm's due calls are settled. Not there: they wait until the next call."""
    open_ = context.facts.calls_of(rung.company)
    settles = rung.reply in SETTLES
    meant = tuple(c for c in open_ if c.due_at <= context.now or c.kind is CallKind.AGAIN)
    changes: list[Change] = []
    if settles:
        changes += [_saved(call, state=CallState.DONE) for call in meant]
    elif due is not None:
        changes += [_saved(call, due_at=due) for call in meant]
    if due is not None and (settles or not meant):
        about = f"rung:{rung.id}"
        again = Call(context.new("call"), rung.company, CallKind.AGAIN, about, due, context.now)
        changes.append(AddCall(again))
    waits = tuple(_quiet(context, rung.company)) if settles else ()
    return _Made((*changes, *waits), len(meant) if settles else 0, bool(waits))


def _saved(call: Call, **changed: object) -> SaveCall:
    after = replace(call, revision=call.revision + 1, **changed)  # type: ignore[arg-type]
    return SaveCall(after, call.revision)


def _quiet(context: Context, company: str) -> Iterator[Change]:
    """Who was spoken to is reminded of nothing unfinished for a while: the call counts as one.

    What waits in the outbox is called back.
    """
    zone = context.programme.zone
    held = {
        talk.id: talk
        for person in context.facts.staff(company)
        for talk in context.facts.held(person.id, company)
    }
    for talk in held.values():
        before = context.facts.nudges(talk.id)
        if before.silenced:
            continue
        touched = max((answer.at for answer in talk.answers.values()), default=context.now)
        after = counted(before, touched, context.now)
        look = due_at(context.now, after, zone)
        yield SaveNudges(after, company, look, was=before.count)
        yield CallOff(f"conversation:{talk.id}", company)


def _to_confirm(context: Context, company: Company, code: str) -> Session | None:
    return next((s for s in _coming(context, company) if s.code == code), None)


def _coming(context: Context, company: Company) -> list[Session]:
    """Sessions that the firm can still say "as planned" to."""
    return [
        session
        for session in context.facts.sessions(company.code)
        if session.state is SessionState.BOOKED and session.starts_at > context.now
    ]


def _form(
    context: Context, company: Company | None, line: Line, why: Text | None = None
) -> Outcome:
    """The form with what was typed in it; why: what could not be read."""
    lang = context.language
    code = company.code if company else ""
    called = company.called if company else ""
    problem = why.say(lang, session=line.session, company=called) if why else ""
    if context.filled is not None:
        return Outcome(CALL, refused=problem or words.NOT_READ.say(lang))
    form = Fill(
        notification=words.CALL_NOTIFY.say(lang),
        title=words.CALL_TITLE.say(lang),
        text=words.CALL_TEXT.say(lang),
        action=CALL,
        argument=code,
        fields=tuple(_fields(context, company, line)),
        submit=words.SAVE.say(lang),
        button=words.LOG.say(lang),
        problem=problem,
    )
    return Outcome(CALL, opens=form)


def _fields(context: Context, company: Company | None, line: Line) -> Iterator[Field]:
    lang, today = context.language, context.local.date()
    replies = tuple(Option(reply, words.REPLIES[reply].say(lang)) for reply in Reply)
    yield company_field(context, company.code if company else "")
    yield Field(
        "reply", words.REPLY.say(lang), "choice", replies, initial=line.reply or Reply.REACHED
    )
    open_ = (
        [s for s in _coming(context, company) if Side.STAFF not in s.confirmed] if company else []
    )
    if open_:
        sessions = tuple(Option(s.code, f"{s.code} {when(s, lang, today)}") for s in open_)
        none = Option("-", words.CONFIRM_NONE.say(lang))
        yield Field(
            "session",
            words.CONFIRM.say(lang),
            "choice",
            (none, *sessions),
            initial=line.session or "-",
        )
    day = line.next.date().isoformat() if line.next else ""
    hour = line.next.strftime("%H:%M") if line.next else ""
    yield Field("day", words.NEXT_DAY.say(lang), "day", initial=day, optional=True)
    hint = words.NEXT_HINT.say(lang)
    yield Field("hour", words.NEXT_HOUR.say(lang), hint=hint, initial=hour, optional=True)
    yield Field("text", words.SAID.say(lang), "text", initial=line.text, optional=True)


ACTIONS = (
    Action(
        CALL,
        _call,
        "sme-office",
        ("call", "電話"),
        usage="call 会社 在|不在|折返し|伝言 [次: 11/12 14:00] メモ",
    ),
)
