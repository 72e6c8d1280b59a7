"""Forms of the secretariat's lines about sessions: the same actions, filled in instead of typed."""

from collections.abc import Mapping
from datetime import datetime

from conversations.actions import Context
from conversations.engine import Button, Field, Fill, Language, Option
from conversations.ports import Outcome
from conversations.sessions import form_words as words
from conversations.sessions import words as said
from conversations.sessions.lines import AddLine, Problem, read_wall
from conversations.sessions.model import Mode, Session
from conversations.sessions.tell import when


def add_form(context: Context) -> Outcome:
    """A new session: whose, with whom, when and how."""
    lang = context.language
    modes = tuple(Option(mode, said.MODE[mode].say(lang)) for mode in Mode)
    fields = (
        Field("company", words.COMPANY.say(lang), hint=words.COMPANY_HINT.say(lang)),
        Field("expert", words.EXPERT.say(lang), hint=words.EXPERT_HINT.say(lang)),
        *_time(context),
        Field("mode", words.MODE.say(lang), "choice", modes, initial=Mode.ONLINE),
    )
    text = words.ADD_TEXT.say(lang)
    return _form(context, "session.add", "", text, fields)


def move_form(context: Context, session: Session | None) -> Outcome:
    """Another time for a session; which one, where no button says it."""
    lang = context.language
    code = () if session else (_code(context),)
    text = words.MOVE_TEXT.say(lang, which=_which(context, session))
    argument = session.code if session else ""
    return _form(context, "session.move", argument, text, (*code, *_time(context)))


def cancel_form(context: Context) -> Outcome:
    """Which session is called off."""
    text = words.CANCEL_TEXT.say(context.language)
    return _form(context, "session.cancel", "", text, (_code(context),))


def to_change(session: Session, lang: Language) -> tuple[Button, Button]:
    """Below the word that something is booked: where a slip is noticed, it is mended here."""
    return (
        Button("session.move", words.TITLES["session.move"].say(lang), session.code),
        Button("session.ask_cancel", words.SUBMITS["session.cancel"].say(lang), session.code),
    )


def filled_add(context: Context, filled: Mapping[str, str]) -> AddLine | Problem:
    """The submitted form, as the line would have said it."""
    wall = filled_time(context, filled)
    if isinstance(wall, Problem):
        return wall
    mode = Mode(filled.get("mode") or Mode.ONLINE)
    return AddLine(filled["company"].strip(), filled["expert"].strip(), wall, mode)


def filled_time(context: Context, filled: Mapping[str, str]) -> datetime | Problem:
    """Day and hour as they were filled in, a wall time."""
    typed = f"{filled.get('day', '')} {filled.get('hour', '')}".strip()
    return read_wall(typed, context.local.date())


def _time(context: Context) -> tuple[Field, Field]:
    lang = context.language
    hour = Field("hour", words.HOUR.say(lang), hint=words.HOUR_HINT.say(lang))
    return Field("day", words.DAY.say(lang), "day"), hour


def _code(context: Context) -> Field:
    lang = context.language
    return Field("session", words.SESSION.say(lang), hint=words.SESSION_HINT.say(lang))


def _which(context: Context, session: Session | None) -> str:
    lang = context.language
    if session is None:
        return words.BY_CODE.say(lang)
    company = context.facts.company(session.company)
    called = company.called if company else session.company
    at = when(session, lang, context.local.date())
    return words.WHICH.say(lang, session=session.code, company=called, when=at)


def _form(
    context: Context, action: str, argument: str, text: str, fields: tuple[Field, ...]
) -> Outcome:
    lang = context.language
    form = Fill(
        notification=words.NOTIFY.say(lang),
        title=words.TITLES[action].say(lang),
        text=text,
        action=action,
        argument=argument,
        fields=fields,
        submit=words.SUBMITS[action].say(lang),
        button=words.OPEN.say(lang),
    )
    return Outcome(action, opens=form)
