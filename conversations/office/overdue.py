"""``/sme-office overdue``: everything that is late, in one list."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Row, Table
from conversations.engine.writing import write_moment
from conversations.office import day_words as words
from conversations.office import words as status_words
from conversations.office.sheet import moment
from conversations.people import Company
from conversations.ports import CompanyStatus, Outcome
from conversations.sessions import SESSIONS_A_COMPANY, SessionState
from conversations.sessions.model import STANDING
from conversations.sessions.tell import when
from conversations.workdays import working_days_after

OVERDUE = "office.overdue"
PAGE = 12  # lines in one message
#: A question, or proposed times, without an answer for this many working days [our choice; X4].
ANSWER_WITHIN = 3
STOPPED_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Late:
    """One thing that is late. kind: of words.KINDS. since: the longest waiting come first."""

    kind: str
    company: str
    text: str
    since: datetime


def late(context: Context) -> tuple[Late, ...]:
    """All of it, kind by kind as words.KINDS has them."""
    found = [*_of_firms(context), *_slots(context), *_questions(context), *_missed(context)]
    order = list(words.KINDS)
    return tuple(sorted(found, key=lambda each: (order.index(each.kind), each.since, each.text)))


def _of_firms(context: Context) -> Iterator[Late]:
    for status in context.facts.status():
        yield from _records(context, status)
        yield from _unsettled(context, status)
        yield from _stopped(context, status)


def _records(context: Context, status: CompanyStatus) -> Iterator[Late]:
    """Sessions that are over and not on record."""
    lang = context.language
    for session in status.sessions:
        if session.state is SessionState.BOOKED and session.ends_at <= context.now:
            at = when(session, lang, context.local.date())
            text = words.LATE_RECORD.say(lang, session=session.code, number=session.number, when=at)
            yield Late("record", status.company.code, text, session.ends_at)


def _unsettled(context: Context, status: CompanyStatus) -> Iterator[Late]:
    """Sessions have begun, more are left, and none of them has a date."""
    standing = [s for s in status.sessions if s.state in STANDING]
    coming = [s for s in standing if s.ends_at > context.now]
    if standing and not coming and len(standing) < SESSIONS_A_COMPANY:
        text = words.LATE_UNSETTLED.say(
            context.language, count=len(standing), all=SESSIONS_A_COMPANY
        )
        yield Late("unsettled", status.company.code, text, standing[-1].ends_at)


def _stopped(context: Context, status: CompanyStatus) -> Iterator[Late]:
    lang = context.language
    flow = status_words.FLOWS.get(status.open_flow or "")
    rested = context.now - status.touched_at
    if flow is not None and rested >= STOPPED_AFTER:
        text = words.LATE_STOPPED.say(lang, flow=flow.say(lang), days=rested.days)
        yield Late("stopped", status.company.code, text, status.touched_at)


def _slots(context: Context) -> Iterator[Late]:
    for proposal in context.facts.open_proposals():
        if _long_ago(context, proposal.made_at):
            text = words.LATE_SLOTS.say(context.language, at=moment(context, proposal.made_at))
            yield Late("slots", proposal.company, text, proposal.made_at)


def _questions(context: Context) -> Iterator[Late]:
    for inquiry in context.facts.open_inquiries():
        if _long_ago(context, inquiry.asked_at):
            at = moment(context, inquiry.asked_at)
            text = words.LATE_QUESTION.say(context.language, code=inquiry.code, at=at)
            yield Late("question", inquiry.company or "", text, inquiry.asked_at)


def _long_ago(context: Context, at: datetime) -> bool:
    asked = at.astimezone(context.programme.zone).date()
    return working_days_after(asked, ANSWER_WITHIN) <= context.local.date()


def _missed(context: Context) -> Iterator[Late]:
    """Reminders of sessions to come that were too late to be useful."""
    lang = context.language
    for reminder in context.facts.troubles(context.now).missed:
        session = context.facts.session(reminder.session)
        if session is not None and session.starts_at > context.now:
            offset = status_words.OFFSETS.get(reminder.offset)
            text = words.LATE_MISSED.say(
                lang,
                session=reminder.session,
                offset=offset.say(lang) if offset else "",
                side=status_words.SIDES[reminder.side].say(lang),
            )
            yield Late("missed", session.company, text, reminder.due_at)


def _overdue(context: Context, typed: str) -> Outcome:
    """A page of the list; the button brings the next."""
    lang = context.language
    skip = int(typed) if typed.strip().isdecimal() else 0
    found, now = late(context), write_moment(context.local, lang)
    if not found:
        text = words.LATE_NONE.say(lang, now=now)
        return Outcome(OVERDUE, says=(context.here(Notice(words.LATE_NOTIFY.say(lang), text)),))
    shown = found[skip : skip + PAGE]
    left = len(found) - skip - len(shown)
    label = words.NEXT_PAGE.say(lang, count=min(left, PAGE))
    table = Table(
        notification=words.LATE_NOTIFY.say(lang),
        heading=words.LATE.say(lang, now=now, count=len(found)),
        columns=tuple(column.say(lang) for column in words.LATE_COLUMNS),
        rows=tuple(_row(context, each) for each in shown),
        buttons=(Button(OVERDUE, label, str(skip + PAGE)),) if left > 0 else (),
    )
    return Outcome(OVERDUE, says=(context.here(table),))


def _row(context: Context, each: Late) -> Row:
    lang = context.language
    company = context.facts.company(each.company) or Company(each.company)
    called = f"{company.code} {company.name}".strip()
    see = Button("office.company", words.SEE.say(lang), company.code) if company.code else None
    return Row((words.KINDS[each.kind].say(lang), called, each.text), see)


ACTIONS = (Action(OVERDUE, _overdue, "sme-office", ("overdue", "期限超過"), usage="overdue"),)
