"""Withdrawing at any stage: asked once more; what hung on it ends, and the line moves up."""

from dataclasses import replace

from conversations.actions import Action, Context, join
from conversations.application import office_words, tell, words
from conversations.application.deciding import MARK, WITHDRAW, finished, moved_on
from conversations.application.lines import find, say, spoken
from conversations.application.reaching import not_to_ring, reach
from conversations.application.standing import buttons, stands
from conversations.application.waiting import moved_up
from conversations.application.window import contact
from conversations.engine import Button, Language, Notice
from conversations.people.applications import HOLDING, OVER, Application, ApplicationState
from conversations.ports import Outcome, SaveApplication, SaveProposal, Say
from conversations.sessions import words as session_words
from conversations.sessions.booking import affair_of, called_off
from conversations.sessions.model import Session, SessionState
from conversations.sessions.proposal import ProposalState

OWN = "application.withdraw"


def _ask(context: Context, typed: str) -> Outcome:
    """Of the actor's own firm, whatever was typed."""
    del typed
    lang = context.language
    found = _own(context)
    if found is None or found.state in OVER:
        return _none(context, found)
    coming = len(_coming(context, found.company))
    sessions = words.WITHDRAW_SESSIONS.say(lang, count=coming) if coming else ""
    text = words.WITHDRAW_ASK.say(lang, number=found.number, sessions=sessions)
    choices = (
        Button("application.stay", words.KEEP.say(lang), emphasis="primary"),
        Button(f"{OWN}_yes", words.WITHDRAW.say(lang), _place(found), "danger"),
    )
    notice = Notice(words.WITHDRAW_ASK_NOTIFY.say(lang), text, choices)
    return Outcome(OWN, says=(context.private(notice),))


def _yes(context: Context, argument: str) -> Outcome:
    """The firm itself; a button of an older state only shows where the application stands."""
    lang = context.language
    context.facts.hold_places()
    found = _own(context)
    if found is None or found.state in OVER:
        return _none(context, found)
    if argument != _place(found):
        text = words.MOVED_ON.say(lang, stands=stands(context, found))
        return _private(context, Notice(words.STANDS_NOTIFY.say(lang), text))
    said = words.WITHDRAWN.say(lang, number=found.number)
    done = context.private(Notice(words.WITHDRAWN_NOTIFY.say(lang), said))
    name, person = context.actor.person.name, context.actor.person.id

    def to_colleague(theirs: Context) -> Notice:
        text = words.WITHDRAWN_BY.say(theirs.language, name=name, number=found.number)
        return Notice(words.NEWS_NOTIFY.say(theirs.language), text)

    told = tell.firm(context, found.company, to_colleague, besides=person)
    ended = _withdrawn(context, found, f"{OWN}_yes")
    says = (done, *told, *_office(context, found))
    return replace(ended, says=(*says, *ended.says))


def _own(context: Context) -> Application | None:
    company = context.actor.company
    return context.facts.application_of(company) if company else None


def _none(context: Context, found: Application | None) -> Outcome:
    lang = context.language
    if found is None:
        return _private(context, Notice(words.NONE_YET_NOTIFY.say(lang), words.NONE_YET.say(lang)))
    text = stands(context, found)
    return _private(context, Notice(words.STANDS_NOTIFY.say(lang), text, buttons(context, found)))


def _private(context: Context, notice: Notice) -> Outcome:
    return Outcome(OWN, says=(context.private(notice),))


def _stay(context: Context, argument: str) -> Outcome:
    del argument
    lang = context.language
    notice = Notice(words.STANDS_NOTIFY.say(lang), words.KEPT.say(lang))
    return Outcome("application.stay", says=(context.private(notice),))


def _ask_for(context: Context, typed: str) -> Outcome:
    """The secretariat, for a firm that rang."""
    lang = context.language
    found = find(context, typed)
    if found is None:
        text = office_words.NOT_FOUND.say(lang, typed=typed[:40])
        return say(context, WITHDRAW, office_words.NOTIFY, text)
    if found.state in OVER:
        return moved_on(context, WITHDRAW, found)
    text = office_words.WITHDRAW_ASK.say(
        lang,
        line=tell.firm_line(context, found, lang),
        sessions=_sessions_off(context, found, lang),
        reach=reach(context, found),
    )
    choices = (
        Button(f"{WITHDRAW}_yes", words.WITHDRAW.say(lang), _place(found), "danger"),
        Button("application.keep", office_words.KEEP.say(lang)),
    )
    notice = Notice(office_words.PREVIEW_NOTIFY.say(lang), text, choices)
    return Outcome(WITHDRAW, says=(context.here(notice),))


def _yes_for(context: Context, argument: str) -> Outcome:
    code, _, revision = argument.partition(MARK)
    did = f"{WITHDRAW}_yes"
    context.facts.hold_places()
    found = context.facts.application(code)
    if found is None:
        text = office_words.NOT_FOUND.say(context.language, typed=code[:40])
        return say(context, did, office_words.NOTIFY, text)
    if str(found.revision) != revision or found.state in OVER:
        return moved_on(context, did, found)

    def to_firm(theirs: Context) -> Notice:
        text = words.WITHDRAWN_FOR_YOU.say(
            theirs.language, number=found.number, contact=contact(theirs)
        )
        return Notice(words.NEWS_NOTIFY.say(theirs.language), text.rstrip())

    ended = _withdrawn(context, found, did)
    done = context.here(finished(context, _after(context, found)))
    says = (done, *tell.firm(context, found.company, to_firm))
    return replace(ended, says=(*says, *ended.says))


def _withdrawn(context: Context, found: Application, did: str) -> Outcome:
    """The application ends, and with it its sessions to come, open times, and its place."""
    after = _after(context, found)
    saved = Outcome(
        did,
        (
            SaveApplication(after, found.revision, context.actor.person.id),
            *not_to_ring(context, found),
        ),
    )
    holds = 1 if found.state in HOLDING else 0
    up = moved_up(context, freed=holds, besides=found.code)
    off = [_call_off(context, session) for session in _coming(context, found.company)]
    return join(saved, *off, _times(context, found.company), up)


def _after(context: Context, found: Application) -> Application:
    return replace(
        found,
        state=ApplicationState.WITHDRAWN,
        reason="",
        revision=found.revision + 1,
        moved_at=context.now,
    )


def _coming(context: Context, company: str) -> tuple[Session, ...]:
    return tuple(
        session
        for session in context.facts.sessions(company)
        if session.state is SessionState.BOOKED and session.starts_at > context.now
    )


def _call_off(context: Context, session: Session) -> Outcome:
    """One session with its reminders; firm and expert are told."""
    context.facts.hold_sessions(session.company, session.expert)
    after = replace(session, state=SessionState.CANCELLED, sequence=session.sequence + 1)
    affair = affair_of(context, after, session)
    told = affair.tell(session_words.CANCELLED, session_words.CANCELLED_NOTIFY)
    return Outcome("", called_off(session, after), told)


def _times(context: Context, company: str) -> Outcome:
    """Times that were proposed and not picked can be picked no more."""
    open_ = context.facts.open_proposals(company)
    return Outcome(
        "",
        tuple(
            SaveProposal(
                replace(each, state=ProposalState.REPLACED, revision=each.revision + 1),
                each.revision,
            )
            for each in open_
        ),
    )


def _office(context: Context, found: Application) -> tuple[Say, ...]:
    def text(lang: Language) -> str:
        return office_words.WITHDRAWN.say(
            lang,
            line=tell.firm_line(context, found, lang),
            sessions=_sessions_off(context, found, lang),
        )

    return tell.office(context, found, text)


def _sessions_off(context: Context, found: Application, lang: Language) -> str:
    coming = len(_coming(context, found.company))
    return office_words.SESSIONS_OFF.say(lang, count=coming) if coming else ""


def _place(found: Application) -> str:
    return f"{found.code}{MARK}{found.revision}"


ACTIONS = (
    Action(OWN, _ask, "sme", ("withdraw", "取り下げ", "取り下げる", "申込み取り下げ", "辞退")),
    Action(f"{OWN}_yes", _yes),
    Action("application.stay", _stay),
    Action(
        WITHDRAW,
        _ask_for,
        "sme-office",
        spoken(("withdraw", "取り下げ", "取り下げる")),
        usage="applications withdraw NUMBER",
    ),
    Action(f"{WITHDRAW}_yes", _yes_for),
)
