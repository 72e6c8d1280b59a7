"""[In an hour], [Tomorrow morning] below a reminder: the one row moves, for who pressed."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Notice
from conversations.engine.writing import write_moment
from conversations.ports import Outcome, PutOff
from conversations.sessions import snooze_words as words
from conversations.sessions import words as of_sessions
from conversations.sessions.answering import MARK, meant
from conversations.sessions.model import Reminder, ReminderState, Session
from conversations.sessions.policy import LATE, QUIET_TO, is_quiet
from conversations.sessions.wall import on_wall, to_utc

#: Below which reminders, and what can be chosen there. The hour before is never put off; whom
#: the evening's word comes too early gets the morning's anyway.
CHOICES = {"week": ("hour", "morning"), "day": ("hour", "morning"), "evening": ("hour",)}
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def put_off_to(choice: str, now: datetime, session: Session) -> datetime | None:
    """The moment (UTC) that is chosen, outside quiet hours; None where the session comes first."""
    zone = ZoneInfo(session.zone)
    later = (now + _HOUR).astimezone(zone).replace(second=0, microsecond=0)
    if choice == "morning" or is_quiet(later.time()):
        day = later.date() if later.time() < QUIET_TO and choice == "hour" else None
        day = day or now.astimezone(zone).date() + _DAY
        moment = to_utc(datetime.combine(day, time(QUIET_TO.hour)), zone)
    else:
        moment = to_utc(later.replace(tzinfo=None), zone)
    return moment if moment < session.starts_at else None


def buttons(due: Reminder, session: Session, now: datetime, lang: Language) -> tuple[Button, ...]:
    """The choices that still come before the session."""
    return tuple(
        Button("session.snooze", words.LATER[choice].say(lang), f"{due.id}{MARK}{choice}")
        for choice in CHOICES.get(due.kind, ())
        if put_off_to(choice, now, session)
    )


def _snooze(context: Context, argument: str) -> Outcome:
    did = "session.snooze"
    id_, _, choice = argument.partition(MARK)
    due, lang = context.facts.reminder(id_), context.language
    if due is None or choice not in CHOICES.get(due.kind, ()):
        return _said(context, of_sessions.NOT_YOURS.say(lang))
    found = meant(context, f"{due.session}{MARK}{due.sequence}", did)
    if isinstance(found, Outcome):
        return found
    session, side = found
    if side is not due.side:
        return _said(context, of_sessions.NOT_YOURS.say(lang))
    moment = put_off_to(choice, context.now, session)
    if moment is None:
        return _said(context, words.TOO_LATE.say(lang))
    me = context.actor.person.id
    waits = due.state is ReminderState.WAITING and me in due.put_off_by
    if waits and abs(moment - due.due_at) < LATE:
        return Outcome(did)  # a second click
    zone = ZoneInfo(session.zone)
    change = PutOff(
        reminder=due.id,
        was=due.due_at,
        due_at=moment,
        useless_at=session.starts_at,
        wall=on_wall(moment, zone),
        by=(due.put_off_by if due.state is ReminderState.WAITING else frozenset()) | {me},
    )
    at = write_moment(moment.astimezone(zone), lang, context.local.date())
    return Outcome(did, (change,), (context.here(_notice(words.PUT_OFF.say(lang, at=at), lang)),))


def _said(context: Context, text: str) -> Outcome:
    return Outcome("session.snooze", says=(context.here(_notice(text, context.language)),))


def _notice(text: str, lang: Language) -> Notice:
    return Notice(words.NOTIFY.say(lang), text)


ACTIONS = (Action("session.snooze", _snooze),)
