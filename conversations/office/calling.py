"""``/sme-office calls``: whom to ring today, in order, with number and reason (voice.md M12).

One line a firm, however many reasons there are: it is rung once. Most pressing first; who was
not there today comes last.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Row, Table
from conversations.engine.writing import write_moment
from conversations.office import call_words as words
from conversations.office import words as status_words
from conversations.office.sheet import moment, rung_line
from conversations.office.verdicts import is_open, listed, points_of
from conversations.people import Company
from conversations.people.calls import SETTLES, Call, CallKind, Rung
from conversations.ports import CompanyStatus, Outcome
from conversations.sessions import Session, SessionState, Side
from conversations.sessions.tell import when
from conversations.sessions.wall import to_utc

CALLS = "office.calls"
PAGE = 10  # firms in one message
#: A conversation that nobody touched, and no call about it, for this long [status' own rule].
STOPPED_AFTER = timedelta(days=7)
#: The order of reasons, most pressing first [our choice]: a promise, then what is near in time.
_AGAIN, _NEAR, _SESSION, _WISH, _GONE, _CHECK, _STOPPED = range(7)
_RANKS: Mapping[CallKind, int] = MappingProxyType(
    {
        CallKind.AGAIN: _AGAIN,
        CallKind.SESSION: _SESSION,
        CallKind.SLOTS: _SESSION,
        CallKind.UNBOOKED: _SESSION,
        CallKind.UNFINISHED: _WISH,
        CallKind.APPLICATION: _WISH,
    }
)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a firm is rung. since: when it came up; of the same rank the longest waiting first."""

    rank: int
    since: datetime
    text: str


@dataclass(slots=True)
class Ring:
    """A firm to ring, with its reasons, and today's call that found nobody."""

    company: Company
    reasons: list[Reason] = field(default_factory=list)
    tried: Rung | None = None

    @property
    def order(self) -> tuple[bool, int, datetime, str]:
        """Where it stands in the list."""
        first = min(self.reasons, key=lambda reason: (reason.rank, reason.since))
        return self.tried is not None, first.rank, first.since, self.company.code


def to_ring(context: Context) -> tuple[Ring, ...]:
    """Every firm to ring now. Who was spoken to today is not rung again, unless it was agreed."""
    statuses = {status.company.code: status for status in context.facts.status()}
    found: dict[str, Ring] = {}
    for code, reason in _reasons(context, statuses):
        status = statuses.get(code)
        if status is not None:
            found.setdefault(code, Ring(status.company)).reasons.append(reason)
    spoken: set[str] = set()
    for rung in context.facts.rungs_since(_midnight(context)):
        if rung.reply in SETTLES:
            spoken.add(rung.company)
        elif rung.company in found:
            found[rung.company].tried = rung
    kept = (r for r in found.values() if r.company.code not in spoken or _agreed(r))
    return tuple(sorted(kept, key=lambda ring: ring.order))


def _agreed(ring: Ring) -> bool:
    return any(reason.rank == _AGAIN for reason in ring.reasons)


def _midnight(context: Context) -> datetime:
    return to_utc(datetime.combine(context.local.date(), time()), context.programme.zone)


def _reasons(
    context: Context, statuses: Mapping[str, CompanyStatus]
) -> Iterator[tuple[str, Reason]]:
    for call in context.facts.calls_open(context.now):
        yield call.company, _of_call(context, call)
    for company, person in context.facts.out_of_reach():
        text = words.WHY_GONE.say(context.language, who=person.name)
        yield company, Reason(_GONE, context.now, text)
    rung = {each.company for each in context.facts.rungs_since(context.now - STOPPED_AFTER)}
    for code, status in statuses.items():
        yield from ((code, reason) for reason in _near(context, status))
        if code not in rung:
            yield from ((code, reason) for reason in _resting(context, status))


def _of_call(context: Context, call: Call) -> Reason:
    texts = {
        CallKind.AGAIN: words.WHY_AGAIN,
        CallKind.SESSION: words.WHY_SESSION,
        CallKind.SLOTS: words.WHY_SLOTS,
        CallKind.UNBOOKED: words.WHY_UNBOOKED,
        CallKind.UNFINISHED: words.WHY_UNFINISHED,
        CallKind.APPLICATION: words.WHY_APPLICATION,
    }
    text = texts[call.kind].say(context.language, at=moment(context, call.due_at))
    return Reason(_RANKS[call.kind], call.due_at, text)


def _near(context: Context, status: CompanyStatus) -> Iterator[Reason]:
    """Sessions of today and of the next day that the firm has not confirmed."""
    last = context.local.date() + timedelta(days=1)
    for session in status.sessions:
        if _is_open(context, session) and _day_of(context, session) <= last:
            lang, today = context.language, context.local.date()
            text = words.WHY_UNCONFIRMED.say(
                lang, session=session.code, when=when(session, lang, today)
            )
            yield Reason(_NEAR, session.starts_at, text)


def _is_open(context: Context, session: Session) -> bool:
    booked = session.state is SessionState.BOOKED and session.starts_at > context.now
    return booked and Side.STAFF not in session.confirmed


def _day_of(context: Context, session: Session) -> date:
    return session.starts_at.astimezone(context.programme.zone).date()


def _resting(context: Context, status: CompanyStatus) -> Iterator[Reason]:
    """What is to be asked about a verdict, and what nobody has touched for long."""
    lang = context.language
    if is_open(status):
        points = listed(points_of(status), lang)
        yield Reason(_CHECK, status.touched_at, words.WHY_CHECK.say(lang, points=points))
    days = (context.now - status.touched_at).days
    flow = status_words.FLOWS.get(status.open_flow or "")
    if flow and days >= STOPPED_AFTER.days:
        text = words.WHY_STOPPED.say(lang, flow=flow.say(lang), days=days)
        yield Reason(_STOPPED, status.touched_at, text)


def _calls(context: Context, typed: str) -> Outcome:
    """A page of the list; the button brings the next."""
    lang = context.language
    skip = int(typed) if typed.strip().isdecimal() else 0
    rings = to_ring(context)
    now = write_moment(context.local, lang)
    if not rings:
        text = words.LIST_NONE.say(lang, now=now)
        return Outcome(CALLS, says=(context.here(Notice(words.LIST_NOTIFY.say(lang), text)),))
    shown = rings[skip : skip + PAGE]
    left = len(rings) - skip - len(shown)
    label = words.NEXT_PAGE.say(lang, count=min(left, PAGE))
    table = Table(
        notification=words.LIST_NOTIFY.say(lang),
        heading=words.LIST.say(lang, now=now, count=len(rings)),
        columns=tuple(column.say(lang) for column in words.COLUMNS),
        rows=tuple(_row(context, ring, place) for place, ring in enumerate(shown, skip + 1)),
        buttons=(Button(CALLS, label, str(skip + PAGE)),) if left > 0 else (),
    )
    return Outcome(CALLS, says=(context.here(table),))


def _row(context: Context, ring: Ring, place: int) -> Row:
    lang, company = context.language, ring.company
    reasons = sorted(ring.reasons, key=lambda reason: (reason.rank, reason.since))
    told = [reason.text for reason in reasons]
    if ring.tried:
        told.append(words.BEFORE.say(lang, told=rung_line(context, ring.tried)))
    button = Button("office.call", words.LOG.say(lang), company.code)
    called = f"{company.code} {company.name}".strip()
    return Row((f"{place}. {called}", reach_line(context, company.code), "\n".join(told)), button)


def reach_line(context: Context, code: str) -> str:
    """Whom to ask for, and the number."""
    reach = context.facts.reach(code)
    people = context.facts.staff(code)
    who = reach.contact or (people[0].name if people else "")
    number = reach.telephone or words.NO_NUMBER.say(context.language)
    return f"{who} {number}".strip()


ACTIONS = (Action(CALLS, _calls, "sme-office", ("calls", "電話一覧", "電話先"), usage="calls"),)
