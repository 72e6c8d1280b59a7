"""Whose session it is: a firm's file is open to the expert of a session of that firm, no other."""

from conversations.actions import Context
from conversations.briefing import words
from conversations.engine import Notice
from conversations.ports import Outcome
from conversations.sessions import Session, Side
from conversations.sessions.answering import side_of
from conversations.sessions.lines import fold
from conversations.sessions.sight import sees


def meant(context: Context, typed: str, did: str) -> Session | Outcome:
    """The session of that code; without one the expert's next, else their last.

    One that is called off opens nothing, nor does somebody else's.
    """
    code = fold(typed).upper()
    if code:
        found = context.facts.session(code)
        return found if found and _open(context, found) else _refused(context, did)
    own = context.facts.expert_of(context.actor.person.id)
    sessions = context.facts.expert_sessions(own.code) if own else ()
    standing = [s for s in sessions if _open(context, s)]
    coming = [s for s in standing if s.ends_at > context.now]
    if coming:
        return coming[0]
    return standing[-1] if standing else _none(context, did)


def _open(context: Context, session: Session) -> bool:
    """Their own, of a firm that is theirs still: a hand-over ends it."""
    own = session.stands and side_of(context, session) is Side.EXPERT
    return own and sees(context, session.expert, session.company)


def _refused(context: Context, did: str) -> Outcome:
    lang = context.language
    notice = Notice(words.NOT_YOURS_NOTIFY.say(lang), words.NOT_YOURS.say(lang))
    return Outcome(did, says=(context.here(notice),))


def _none(context: Context, did: str) -> Outcome:
    lang = context.language
    notice = Notice(words.NOT_YOURS_NOTIFY.say(lang), words.NONE.say(lang))
    return Outcome(did, says=(context.here(notice),))
