"""What is late is told to the secretariat in one line, once: not booked, not confirmed."""

from conversations.actions import Action, Context
from conversations.engine import Language, Notice
from conversations.office.reach import to_secretariat
from conversations.pace import words
from conversations.pace.policy import PATIENCE, unbooked_before
from conversations.people import Company
from conversations.people.calls import Call, CallKind
from conversations.ports import AddCall, Change, MarkSession, Outcome, Say
from conversations.sessions import Mark, Session, Side, tell
from conversations.sessions.policy import is_quiet

BATCH = 50
_MARKS = {Side.STAFF: Mark.FIRM_UNCONFIRMED, Side.EXPERT: Mark.EXPERT_UNCONFIRMED}
Told = tuple[Change, tuple[Say, ...]]


def _tick(context: Context, argument: str) -> Outcome:
    del argument
    if is_quiet(context.local.time()):
        return Outcome("")
    programme = context.programme
    before = unbooked_before(context.now, programme.booking_days, programme.zone)
    facts = context.facts
    told: list[Told] = [
        *(_unbooked(context, *each) for each in facts.unbooked(before, BATCH)),
        *(
            _unconfirmed(context, *each)
            for each in facts.unconfirmed(context.now, context.now - PATIENCE, BATCH)
        ),
    ]
    changes = tuple(change for change, _ in told)
    says = tuple(say for _, said in told for say in said)
    return Outcome("pace.tick" if changes else "", changes, says)


def _unbooked(context: Context, company: str, about: str, number: int) -> Told:
    """A firm that waits for its next session's time, and the call that it is worth."""
    called = _called(context, company)

    def step(lang: Language) -> Notice:
        text = words.UNBOOKED.say(
            lang,
            company=called,
            number=number,
            days=context.programme.booking_days,
            expert=_expert(context, company, lang),
        )
        return Notice(words.UNBOOKED_NOTIFY.say(lang), text)

    now = context.now
    call = Call(context.new("call"), company, CallKind.UNBOOKED, about, now, now)
    return AddCall(call), to_secretariat(context, step)


def _called(context: Context, code: str) -> str:
    company = context.facts.company(code) or Company(code)
    return f"{company.code} {company.name}".strip()


def _expert(context: Context, company: str, lang: Language) -> str:
    """Who goes there: by assignment, else by the last session."""
    assigned = context.facts.assignment(company)
    sessions = [s for s in context.facts.sessions(company) if s.stands]
    code = assigned.expert if assigned else sessions[-1].expert if sessions else ""
    expert = context.facts.expert(code) if code else None
    if expert is None:
        return words.NO_EXPERT.say(lang)
    return words.EXPERT.say(lang, name=expert.name, code=expert.code)


def _unconfirmed(context: Context, session: Session, side: Side) -> Told:
    """Somebody was asked "as planned?" and says nothing."""

    def step(lang: Language) -> Notice:
        text = words.UNCONFIRMED.say(
            lang,
            side=words.SIDE[side].say(lang),
            session=session.code,
            number=session.number,
            when=tell.when(session, lang, context.local.date()),
            company=_called(context, session.company),
            expert=_expert(context, session.company, lang),
        )
        return Notice(words.UNCONFIRMED_NOTIFY.say(lang), text)

    mark = MarkSession(session, _MARKS[side], at=context.now)
    return mark, to_secretariat(context, step)


ACTIONS = (Action("pace.tick", _tick),)
