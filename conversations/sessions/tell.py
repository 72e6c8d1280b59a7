"""Who is told what about an expert session, in their own language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from conversations.engine import Button, Json, Language, Notice, Office, Text
from conversations.engine.writing import write_day, write_moment, write_time_span
from conversations.people import Company, Expert, Person
from conversations.ports import Facts
from conversations.sessions import snooze_words, words
from conversations.sessions.model import Reminder, Session, Side


@dataclass(frozen=True, slots=True)
class Matter:
    """A session with all that sentences about it name. today: on its own clock, for the year."""

    session: Session
    company: Company
    expert: Expert
    today: date


def when(session: Session, lang: Language, today: date) -> str:
    """Day and hours of a session on its own clock; with its year where that is not today's."""
    zone = ZoneInfo(session.zone)
    return write_time_span(
        session.starts_at.astimezone(zone), session.ends_at.astimezone(zone), lang, today
    )


def move(office: Office, lang: Language) -> str:
    """How to change a session's time."""
    contact = office.contact(lang)
    return words.MOVE_BY_PHONE.say(lang, contact=contact) if contact else words.MOVE.say(lang)


def ask(office: Office, lang: Language) -> str:
    """Whom to ask about a session that is called off."""
    contact = office.contact(lang)
    return words.ASK_BY_PHONE.say(lang, contact=contact) if contact else words.ASK.say(lang)


def _called(company: Company, side: Side, lang: Language) -> str:
    """The company to its own people, or to the expert and the secretariat with its code."""
    if side is Side.STAFF:
        return company.name or words.YOUR_COMPANY.say(lang)
    return (
        words.WITH_CODE.say(lang, name=company.name, code=company.code)
        if company.name
        else company.code
    )


def values(matter: Matter, office: Office, side: Side, lang: Language) -> dict[str, object]:
    """What the sentences about a session may name."""
    session, today = matter.session, matter.today
    where = words.WHERE_STAFF if side is Side.STAFF else words.WHERE_EXPERT
    start = session.starts_at.astimezone(ZoneInfo(session.zone))
    called = _called(matter.company, side, lang)
    return {
        "session": session.code,
        "number": session.number,
        "when": when(session, lang, today),
        "begins": write_moment(start, lang, today),
        "when_day": write_day(start.date(), lang, today),
        "where": where[session.mode].say(lang, company=called),
        "company": called,
        "expert": matter.expert.name,
        "expert_code": matter.expert.code,
        "mode": words.MODE[session.mode].say(lang),
        "move": move(office, lang),
        "ask": ask(office, lang),
    }


def readers(facts: Facts, session: Session) -> tuple[tuple[Side, Person], ...]:
    """Whom a session concerns: the company's people, and the expert."""
    staff = tuple((Side.STAFF, person) for person in facts.staff(session.company))
    known = facts.expert(session.expert)
    person = facts.person_by_id(known.person) if known else None
    return (*staff, (Side.EXPERT, person)) if person else staff


def notice(
    text: Text,
    notify: Text,
    filled: Mapping[str, object],
    lang: Language,
    buttons: tuple[Button, ...] = (),
) -> Notice:
    """A word about a session; its notification line names no weakness and no company."""
    return Notice(
        notification=notify.say(lang, **filled),
        text=text.say(lang, **filled),
        buttons=buttons,
    )


def reminder(
    due: Reminder,
    filled: Mapping[str, object],
    lang: Language,
    buttons: tuple[Button, ...] = (),
) -> Notice:
    """A reminder of one session for one side; says so when it leaves late."""
    texts = words.REMIND_STAFF if due.side is Side.STAFF else words.REMIND_EXPERT
    at = due.due_at.astimezone(ZoneInfo(due.zone))
    again = snooze_words.AGAIN.say(lang) if due.put_off_by else ""
    payload: dict[str, Json] = {
        "reminder": due.id,
        "session": due.session,
        "due_at": due.due_at.isoformat(),
    }
    return Notice(
        notification=words.NOTIFY.say(lang, **filled),
        text=again + texts[due.kind].say(lang, **filled),
        buttons=buttons,
        late=words.LATE.say(lang, due=write_moment(at, lang)),
        event="session_reminder_result",
        payload=payload,
    )
