"""Who is told what about an expert session, in their own language."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.engine import Json, Language, Notice, Office, Text
from conversations.engine.writing import write_day, write_time_span
from conversations.people import Company, Expert
from conversations.sessions import words
from conversations.sessions.model import Reminder, Session, Side


def when(session: Session, lang: Language) -> str:
    """Day and hours of a session on its own clock."""
    zone = ZoneInfo(session.zone)
    return write_time_span(
        session.starts_at.astimezone(zone), session.ends_at.astimezone(zone), lang
    )


def _move(office: Office, lang: Language) -> str:
    contact = "、".join(part for part in (office.telephone, office.hours) if part)
    return words.MOVE_BY_PHONE.say(lang, contact=contact) if contact else words.MOVE.say(lang)


def values(
    session: Session, company: Company, expert: Expert, office: Office, side: Side, lang: Language
) -> dict[str, object]:
    """What the sentences about a session may name."""
    where = words.WHERE_STAFF if side is Side.STAFF else words.WHERE_EXPERT
    start = session.starts_at.astimezone(ZoneInfo(session.zone))
    called = company.called
    if side is Side.STAFF and not company.name:
        called = words.YOUR_COMPANY.say(lang)
    return {
        "session": session.code,
        "number": session.number,
        "when": when(session, lang),
        "begins": f"{write_day(start.date(), lang)} {start:%H:%M}",
        "when_day": write_day(start.date(), lang),
        "where": where[session.mode].say(lang, company=called),
        "company": called,
        "code": company.code,
        "expert": expert.name,
        "expert_code": expert.code,
        "mode": words.MODE[session.mode].say(lang),
        "move": _move(office, lang),
    }


def notice(text: Text, notify: Text, filled: Mapping[str, object], lang: Language) -> Notice:
    """A word about a session; its notification line names no weakness and no company."""
    return Notice(
        notification=notify.say(lang, **filled),
        text=text.say(lang, **filled),
    )


def reminder(
    due: Reminder,
    filled: Mapping[str, object],
    lang: Language,
) -> Notice:
    """A reminder of one session for one side; says so when it leaves late."""
    texts = words.REMIND_STAFF if due.side is Side.STAFF else words.REMIND_EXPERT
    at = due.due_at.astimezone(ZoneInfo(due.zone))
    payload: dict[str, Json] = {
        "reminder": due.id,
        "session": due.session,
        "due_at": due.due_at.isoformat(),
    }
    late = f"{write_day(at.date(), lang)} {at:%H:%M}"
    return Notice(
        notification=words.NOTIFY.say(lang, **filled),
        text=texts[due.offset].say(lang, **filled),
        late=words.LATE.say(lang, due=late),
        event="session_reminder_result",
        payload=payload,
    )


def stamp(moment: datetime, lang: Language, zone: ZoneInfo) -> str:
    """A moment as the programme's clock shows it, with its weekday."""
    local = moment.astimezone(zone)
    return f"{write_day(local.date(), lang)} {local:%H:%M}"
