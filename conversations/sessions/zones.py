"""``/sme zone``: the clock that somebody lives by, where it is not the programme's.

Moments of reminders are the programme's (policy.py); a reader elsewhere is told their own time
beside it, and what would reach them in their night waits for their morning. Decision 0018.
"""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.actions import Action, Context
from conversations.engine import Field, Fill, Language, Notice
from conversations.engine.reading import plain
from conversations.engine.writing import write_moment, write_time_span
from conversations.people import Person
from conversations.ports import KeepZone, Outcome
from conversations.sessions import zone_words as words
from conversations.sessions.lines import fold
from conversations.sessions.model import Reminder, Session
from conversations.sessions.policy import QUIET_TO, is_quiet
from conversations.sessions.wall import to_utc

DID = "zone.choose"
_DAY = timedelta(days=1)


def read_zone(typed: str) -> ZoneInfo | None:
    """A place by its usual name, or as the tz database writes it, in any case and width."""
    known = words.PLACES.get(plain(typed))
    parts = [_titled(part) for part in fold(typed).replace(" ", "_").split("/")]
    try:
        return ZoneInfo(known or "/".join(parts)) if known or len(parts) > 1 else None
    except (OSError, ValueError, KeyError):  # no such place, or a folder of them
        return None


def _titled(part: str) -> str:
    return "_".join(word[:1].upper() + word[1:].lower() for word in part.split("_"))


def local_span(person: Person, session: Session, lang: Language) -> str:
    """The session's hours on the reader's own clock; empty where it shows the same."""
    own = zone_of(person)
    if own is None:
        return ""
    start, end = session.starts_at.astimezone(own), session.ends_at.astimezone(own)
    if start.utcoffset() == session.starts_at.astimezone(ZoneInfo(session.zone)).utcoffset():
        return ""
    return words.YOURS.say(lang, when=write_time_span(start, end, lang))


def zone_of(person: Person) -> ZoneInfo | None:
    """The zone that somebody chose."""
    return ZoneInfo(person.zone) if person.zone else None


def leaves_at(person: Person, due: Reminder, now: datetime) -> datetime:
    """When a due reminder leaves for this reader (UTC): after their night, if that still serves.

    The hour before is never moved (contract.md). Where the morning would be too late, it leaves
    at once: woken is better than missed.
    """
    own = zone_of(person)
    if own is None or due.kind == "hour" or not is_quiet(now.astimezone(own).time()):
        return due.due_at
    local = now.astimezone(own)
    day = local.date() if local.time() < QUIET_TO else local.date() + _DAY
    morning = to_utc(datetime.combine(day, time(QUIET_TO.hour)), own)
    return morning if morning < due.useless_at else due.due_at


def _choose(context: Context, typed: str) -> Outcome:
    filled = context.filled
    said = (filled or {}).get("zone", typed).strip()
    lang, person = context.language, context.actor.person
    if not said and filled is None:
        return Outcome(DID, opens=_form(context))
    if plain(said) in words.PROGRAMME:
        change = KeepZone(person.id, "")
        return Outcome(DID, (change,), (context.here(_notice(words.AS_PROGRAMME.say(lang), lang)),))
    zone = read_zone(said)
    if zone is None:
        text = words.NOT_READ.say(lang, typed=said[:40])
        if filled is not None:
            return Outcome(DID, refused=text)
        return Outcome(DID, says=(context.here(_notice(text, lang)),))
    now = write_moment(context.now.astimezone(zone), lang)
    text = words.KEPT.say(lang, zone=zone.key, now=now)
    return Outcome(DID, (KeepZone(person.id, zone.key),), (context.here(_notice(text, lang)),))


def _form(context: Context) -> Fill:
    lang = context.language
    now = context.actor.person.zone or context.programme.zone.key
    return Fill(
        notification=words.NOTIFY.say(lang),
        title=words.TITLE.say(lang),
        text=words.FORM.say(lang, zone=now),
        action=DID,
        argument="",
        fields=(Field("zone", words.PLACE.say(lang), hint=words.HINT.say(lang)),),
        submit=words.SAVE.say(lang),
        button=words.WRITE.say(lang),
    )


def _notice(text: str, lang: Language) -> Notice:
    return Notice(words.NOTIFY.say(lang), text)


ACTIONS = (Action(DID, _choose, "sme", ("zone", "timezone", "時刻帯", "タイムゾーン", "時差")),)
