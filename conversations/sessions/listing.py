"""Sessions to come, for a company's own people and for an expert."""

from conversations.actions import Action, Context
from conversations.engine import Button, Notice
from conversations.ports import Outcome
from conversations.sessions import tell, words
from conversations.sessions.model import Session, SessionState, Side
from conversations.sessions.waiting import nobody_here, waits


def _list(context: Context, typed: str) -> Outcome:
    """A company's own sessions to come."""
    del typed
    company = context.actor.company
    sessions = context.facts.sessions(company) if company else ()
    return _listing(context, "sessions.list", sessions, Side.STAFF)


def _mine(context: Context, typed: str) -> Outcome:
    """An expert's own sessions to come."""
    del typed
    expert = context.facts.expert_of(context.actor.person.id)
    sessions = context.facts.expert_sessions(expert.code) if expert else ()
    return _listing(context, "sessions.mine", sessions, Side.EXPERT)


def _listing(context: Context, did: str, sessions: tuple[Session, ...], side: Side) -> Outcome:
    lang = context.language
    to_come = [s for s in sessions if s.state is SessionState.BOOKED and s.ends_at > context.now]
    lines = [
        words.LIST_LINE.say(
            lang,
            number=s.number,
            when=tell.when(s, lang, context.local.date()),
            mode=words.MODE[s.mode].say(lang),
            who=_other(context, s, side),
        )
        for s in to_come
    ]
    offered, buttons = _proposals(context, side)
    here = (nobody_here(s, side, lang) for s in sessions if waits(context, s))
    head, move = words.LIST_HEADING.say(lang), tell.move(context.programme.office, lang)
    text = "\n".join([head, *lines, "", move]) if lines else words.LIST_NONE.say(lang)
    notice = Notice(words.LIST_NOTIFY.say(lang), text + offered, (*here, *buttons))
    return Outcome(did=did, says=(context.private(notice),))


def _proposals(context: Context, side: Side) -> tuple[str, tuple[Button, ...]]:
    """Times that wait for the firm's choice; an expert's way to propose some."""
    lang, company = context.language, context.actor.company
    if side is Side.EXPERT:
        return "", (Button("proposing.offer", words.PROPOSE.say(lang)),)
    if company is None or not context.facts.open_proposals(company):
        return "", ()
    choose = Button("proposing.show", words.CHOOSE.say(lang), emphasis="primary")
    return "\n\n" + words.PROPOSED.say(lang), (choose,)


def _other(context: Context, session: Session, side: Side) -> str:
    """Whom the reader meets."""
    if side is Side.STAFF:
        expert = context.facts.expert(session.expert)
        return expert.name if expert else ""
    company = context.facts.company(session.company)
    return company.called if company else session.company


def _expert_help(context: Context, typed: str) -> Outcome:
    del typed
    lang = context.language
    notice = Notice(
        notification=words.EXPERT_HELP_NOTIFY.say(lang), text=words.EXPERT_HELP.say(lang)
    )
    return Outcome(did="expert.help", says=(context.here(notice),))


ACTIONS = (
    Action("sessions.list", _list, "sme", ("sessions", "指導", "予定", "日程", "日時を変えたい")),
    Action("sessions.mine", _mine, "sme-expert", ("sessions", "指導", "予定")),
    Action("expert.help", _expert_help, "sme-expert", ("", "help", "ヘルプ", "使い方")),
)
