"""After each session its expert is asked for the report, and reminded once; then it is overdue."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from conversations.actions import Action, Context
from conversations.actors import as_person
from conversations.engine import Button, Language, Notice, Text
from conversations.office.reach import to_secretariat
from conversations.ports import MarkSession, Outcome, Say
from conversations.reports import told, words
from conversations.sessions import Mark, Session
from conversations.sessions.policy import is_quiet
from conversations.sessions.reporting import asked_before, overdue_before, reminded_before

BATCH = 50
LISTED = 5  # in one message; the list has them all


def _tick(context: Context, argument: str) -> Outcome:
    """Nobody is written to at night; what came meanwhile is done in the morning.

    The secretariat hears of a report that is overdue once; after that it stands in its lists.
    """
    del argument
    if is_quiet(context.local.time()):
        return Outcome("")
    asked = _due(context, Mark.ASKED)
    reminded = _due(context, Mark.REMINDED)
    overdue = _due(context, Mark.TOLD)
    told_else = {session.code for session in (*asked, *overdue)}
    says = (
        *_say(context, asked, words.ASKED, words.ASKED_NOTIFY),
        *_say(
            context,
            (session for session in reminded if session.code not in told_else),
            words.DUE_TODAY,
            words.DUE_NOTIFY,
        ),
        *_tell(context, overdue),
    )
    changes = (
        *_marks(context, asked, Mark.ASKED),
        *_marks(context, reminded, Mark.REMINDED),
        *_marks(context, overdue, Mark.TOLD),
    )
    return Outcome("report.tick" if changes else "", changes, says)


def _due(context: Context, mark: Mark) -> tuple[Session, ...]:
    """Sessions without a report for which that is to be done now."""
    programme = context.programme
    zone, days = programme.zone, programme.report_days
    before = {
        Mark.ASKED: asked_before(context.now),
        Mark.REMINDED: reminded_before(context.now, zone, days),
        Mark.TOLD: overdue_before(context.now, zone, days),
    }[mark]
    return context.facts.unmarked(frozenset({mark}), before, BATCH)


def _marks(context: Context, sessions: Iterable[Session], mark: Mark) -> Iterator[MarkSession]:
    return (MarkSession(session, mark, at=context.now) for session in sessions)


def _say(context: Context, sessions: Iterable[Session], text: Text, notify: Text) -> Iterator[Say]:
    """To each session's expert, with the form and the secretariat; called back with it."""
    for session in sessions:
        expert = context.facts.expert(session.expert)
        theirs = as_person(context, expert.person) if expert else None
        if theirs is None:
            continue
        lang = theirs.language
        filled = told.values(theirs, session, lang)
        buttons = (
            Button("report.write", words.WRITE.say(lang), session.code, "primary"),
            Button("briefing.ask", words.ASK_OFFICE.say(lang), session.code),
        )
        step = Notice(notify.say(lang, **filled), text.say(lang, **filled), buttons)
        about = f"session:{session.code}:{session.sequence}"
        yield replace(theirs.private(step), about=about, bulk=True)


def _tell(context: Context, overdue: tuple[Session, ...]) -> tuple[Say, ...]:
    """One message to each of the secretariat, however many there are."""
    if not overdue:
        return ()

    def step(lang: Language) -> Notice:
        lines = [
            words.OFFICE_OVERDUE_LINE.say(lang, **told.values(context, session, lang))
            for session in overdue[:LISTED]
        ]
        rest = len(overdue) - LISTED
        if rest > 0:
            lines.append(words.AND_MORE.say(lang, count=rest))
        text = words.OFFICE_OVERDUE.say(lang, lines="\n".join(lines))
        button = Button("report.list", words.LIST_BUTTON.say(lang))
        return Notice(words.OFFICE_OVERDUE_NOTIFY.say(lang), text, (button,))

    return to_secretariat(context, step)


ACTIONS = (Action("report.tick", _tick),)
