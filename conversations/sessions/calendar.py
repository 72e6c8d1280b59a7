"""An expert session as a calendar entry: one entry from booking to its end."""

from conversations.actions import Action, Context
from conversations.engine import Appointment, Button, Document, Language, Notice
from conversations.people import Company, Expert
from conversations.ports import Outcome
from conversations.sessions import tell, words
from conversations.sessions.answering import side_of
from conversations.sessions.model import Session, Side


def offer(session: Session, lang: Language) -> Button:
    """The button below whatever is said about a session's time."""
    gone = not session.stands
    label = words.OUT_OF_CALENDAR if gone else words.INTO_CALENDAR
    return Button("session.calendar", label.say(lang), session.code)


def _give(context: Context, code: str) -> Outcome:
    """The file as the session stands now, to somebody whom it concerns."""
    session = context.facts.session(code)
    side = side_of(context, session) if session else None
    if session is None or side is None:
        lang = context.language
        notice = Notice(words.LIST_NOTIFY.say(lang), words.NOT_YOURS.say(lang))
        return Outcome("session.calendar", says=(context.here(notice),))
    return Outcome("session.calendar", says=(context.private(_entry(context, session, side)),))


def _entry(context: Context, session: Session, side: Side) -> Document:
    lang, office = context.language, context.programme.office
    company = context.facts.company(session.company) or Company(session.company)
    expert = context.facts.expert(session.expert) or Expert(session.expert, "", session.expert)
    matter = tell.Matter(session, company, expert, context.local.date())
    filled = tell.values(matter, office, side, lang)
    cancelled = not session.stands
    text = words.CALENDAR_GONE if cancelled else words.CALENDAR
    return Document(
        notification=words.CALENDAR_NOTIFY.say(lang),
        text=text.say(lang, **filled),
        name=words.CALENDAR_NAME.say(lang, number=session.number) + ".ics",
        company=session.company,
        content=Appointment(
            uid=f"{session.code}@sme-consultant",
            sequence=session.sequence,
            starts_at=session.starts_at,
            ends_at=session.ends_at,
            made_at=context.now,
            summary=words.CALENDAR_SUMMARY[side].say(lang, **filled),
            place=str(filled["where"]),
            text=tell.move(office, lang),
            organiser=(words.SECRETARIAT.say(lang), office.mail),
            cancelled=cancelled,
        ),
    )


ACTIONS = (Action("session.calendar", _give),)
