"""The evening before, every expert gets the briefing: once for each time of a session."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.actors import as_person
from conversations.briefing import words
from conversations.briefing.employer import handed
from conversations.briefing.policy import due_at, due_before
from conversations.engine import Document, Notice
from conversations.engine.writing import write_moment
from conversations.ports import MarkSession, Outcome, Say
from conversations.sessions import Mark, Session
from conversations.sessions.policy import is_quiet

BATCH = 50
_DONE = frozenset({Mark.BRIEFED, Mark.UNBRIEFED})


def _tick(context: Context, argument: str) -> Outcome:
    """Hands out what is due; what comes after the session's start is marked, for status."""
    del argument
    if is_quiet(context.local.time()):
        return Outcome("")
    before = due_before(context.now, context.programme.zone)
    changes: list[MarkSession] = []
    says: list[Say] = []
    for session in context.facts.unmarked(_DONE, before, BATCH):
        say = _say(context, session)
        changes.append(
            MarkSession(session, Mark.BRIEFED if say else Mark.UNBRIEFED, at=context.now)
        )
        says.extend(say)
    return Outcome("briefing.tick" if changes else "", tuple(changes), tuple(says))


def _say(context: Context, session: Session) -> tuple[Say, ...]:
    """The expert's message; none where it would come too late or nobody is there to get it."""
    expert = context.facts.expert(session.expert)
    theirs = as_person(context, expert.person) if expert else None
    if theirs is None or context.now >= session.starts_at:
        return ()
    zone, lang = context.programme.zone, theirs.language
    due = due_at(session.starts_at, zone)
    said = write_moment(due.astimezone(zone), lang, context.local.date())
    step: Notice | Document = handed(theirs, session)
    if isinstance(step, Notice):
        step = replace(step, late=words.LATE.say(lang, due=said))
    return (
        replace(
            theirs.private(step),
            about=f"session:{session.code}:{session.sequence}",
            due_at=due,
            useless_at=session.starts_at,
            bulk=True,
        ),
    )


ACTIONS = (Action("briefing.tick", _tick),)
