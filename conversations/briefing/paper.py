"""The briefing itself: one goal, one screen (voice.md M11)."""

from zoneinfo import ZoneInfo

from conversations.actions import Context
from conversations.briefing import words
from conversations.briefing.editions import Aim, aim_of
from conversations.briefing.firm import diagnosed, lines
from conversations.briefing.last import goal_of, last_time
from conversations.engine import Button, Language, Notice
from conversations.engine.writing import write_moment
from conversations.people import Company
from conversations.sessions import SESSIONS_A_COMPANY, Session

_HOUR = 60


def briefing(context: Context, session: Session) -> Notice:
    """The session's briefing in the reader's language, as the firm stands now."""
    lang, today = context.language, context.local.date()
    zone = ZoneInfo(session.zone)
    begins = write_moment(session.starts_at.astimezone(zone), lang, today)
    company = context.facts.company(session.company) or Company(session.company)
    found = diagnosed(context, session.company)
    unknown = found.unknown if found else None
    aim, text = aim_of(session.number, unknown)
    goal, last = text.say(lang, unknown=unknown), last_time(context, session)
    if last is not None:
        goal = goal_of(session.number, goal, last.reached, lang)
    head = words.HEAD.say(
        lang, number=session.number, of=SESSIONS_A_COMPANY, company=company.called, begins=begins
    )
    blocks = (
        head,
        words.GOAL.say(lang, goal=goal),
        "\n".join(lines(context, session, found)),
        _agenda(aim, lang),
        _questions(aim, lang),
    )
    return Notice(
        notification=words.NOTIFY.say(lang, day=begins),
        text="\n\n".join(blocks),
        buttons=buttons(session, lang),
    )


def buttons(session: Session, lang: Language) -> tuple[Button, ...]:
    """What is behind it: cards, every answer, and the secretariat."""
    return (
        Button("briefing.cards", words.CARDS_BUTTON.say(lang), session.code),
        Button("briefing.items", words.ITEMS_BUTTON.say(lang), session.code),
        Button("briefing.ask", words.ASK_BUTTON.say(lang), session.code),
    )


def _agenda(aim: Aim, lang: Language) -> str:
    told = (
        words.AGENDA_LINE.say(lang, at=f"{at // _HOUR}:{at % _HOUR:02}", what=what.say(lang))
        for at, what in aim.agenda
    )
    return "\n".join((words.AGENDA.say(lang), *told))


def _questions(aim: Aim, lang: Language) -> str:
    told = (words.QUESTION.say(lang, question=each.say(lang)) for each in aim.questions)
    return "\n".join((words.QUESTIONS.say(lang), *told))
