"""One side waits and the other is not there: the secretariat hears of it at once."""

from datetime import timedelta

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Notice
from conversations.office.reach import to_secretariat
from conversations.ports import MarkSession, Outcome, Say
from conversations.sessions import absent_words as words
from conversations.sessions import tell
from conversations.sessions import words as of_sessions
from conversations.sessions.absent import place
from conversations.sessions.affair import Affair
from conversations.sessions.answering import MARK, side_of
from conversations.sessions.booking import affair_of
from conversations.sessions.model import Mark, Session, SessionState, Side

#: Whoever presses later than this does not stand there any more [our working model].
WITHIN = timedelta(hours=12)
_MISSING = {Side.STAFF: Mark.EXPERT_MISSING, Side.EXPERT: Mark.FIRM_MISSING}


def waits(context: Context, session: Session) -> bool:
    """Whether it has begun, and one side could be there alone."""
    begun = session.starts_at <= context.now < session.starts_at + WITHIN
    return session.state is SessionState.BOOKED and begun


def nobody_here(session: Session, side: Side, lang: Language) -> Button:
    """The button of the side that waits."""
    argument = f"{session.code}{MARK}{session.sequence}"
    return Button("session.missing", words.NOBODY_HERE[side].say(lang), argument)


def _ask(context: Context, argument: str) -> Outcome:
    """Asked once more before anybody is told."""
    did = "session.missing"
    meant = _meant(context, argument, did)
    if isinstance(meant, Outcome):
        return meant
    session, side = meant
    lang = context.language
    when = tell.when(session, lang, context.local.date())
    text = words.SURE[side].say(lang, number=session.number, when=when)
    yes = Button("session.missing_yes", words.TELL.say(lang), argument, "primary")
    return Outcome(did, says=(context.here(Notice(words.ALONE_NOTIFY.say(lang), text, (yes,))),))


def _tell(context: Context, argument: str) -> Outcome:
    """The secretariat and the side that is waited for are told, once."""
    did = "session.missing_yes"
    meant = _meant(context, argument, did)
    if isinstance(meant, Outcome):
        return meant
    session, side = meant
    mark = _MISSING[side]
    if mark in context.facts.marks(session):
        return Outcome(did)  # a second click
    lang, contact = context.language, context.programme.office.contact(context.language)
    ring = words.RING.say(lang, contact=contact) if contact else words.RING_US.say(lang)
    told = Notice(words.ALONE_NOTIFY.say(lang), words.TOLD.say(lang, contact=ring))
    affair = affair_of(context, session)
    says = (
        context.here(told),
        *_office(context, affair, side),
        *_others(affair, side),
    )
    return Outcome(did, (MarkSession(session, mark, at=context.now),), says)


def _others(affair: Affair, side: Side) -> tuple[Say, ...]:
    """To the side that is waited for alone."""
    of = tuple((theirs, person) for theirs, person in affair.readers if theirs is not side)
    there = Affair(affair.context, affair.session, affair.company, affair.expert, of)
    return there.tell(words.WAITED_FOR, words.WAITED_NOTIFY, lambda _side, _lang: ())


def _office(context: Context, affair: Affair, side: Side) -> tuple[Say, ...]:
    missing = Side.EXPERT if side is Side.STAFF else Side.STAFF
    session, company = affair.session, affair.company
    telephone = context.facts.company_details(company.code).get("telephone", "")

    def step(lang: Language) -> Notice:
        text = words.OFFICE.say(
            lang,
            who=words.WHO[missing].say(lang),
            session=session.code,
            number=session.number,
            when=tell.when(session, lang, context.local.date()),
            company=f"{company.code} {company.name}".strip(),
            telephone=telephone or words.NO_TELEPHONE.say(lang),
            by=context.actor.person.name,
        )
        label = words.RECORD[missing].say(lang)
        record = Button("session.no_show_yes", label, place(session, missing))
        return Notice(words.OFFICE_NOTIFY.say(lang), text, (record,))

    return to_secretariat(context, step, bulk=False)


def _meant(context: Context, argument: str, did: str) -> tuple[Session, Side] | Outcome:
    """The session and the side of whoever waits; what is said where it is not now."""
    code, _, sequence = argument.partition(MARK)
    session = context.facts.session(code)
    side = side_of(context, session) if session else None
    lang = context.language
    if session is None or side is None:
        return _said(context, did, of_sessions.NOT_YOURS.say(lang))
    when = tell.when(session, lang, context.local.date())
    if session.state is SessionState.BOOKED and context.now < session.starts_at:
        return _said(context, did, words.TOO_EARLY.say(lang, when=when))
    if not waits(context, session) or sequence != str(session.sequence):
        return _said(context, did, words.OVER.say(lang, when=when))
    return session, side


def _said(context: Context, did: str, text: str) -> Outcome:
    return Outcome(
        did, says=(context.here(Notice(words.ALONE_NOTIFY.say(context.language), text)),)
    )


ACTIONS = (Action("session.missing", _ask), Action("session.missing_yes", _tell))
