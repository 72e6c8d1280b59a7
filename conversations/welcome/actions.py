"""``/sme`` alone: where they stand and the next step; ``help`` in every state."""

from datetime import datetime

from conversations.actions import Action, Context, join
from conversations.asking.talk import again
from conversations.engine import Json, Notice, Recorded
from conversations.engine.writing import write_day
from conversations.ports import Outcome
from conversations.sessions import SessionState
from conversations.sessions.tell import when
from conversations.welcome import words
from conversations.welcome.greeting import a_person, starts


def _help(context: Context, typed: str) -> Outcome:
    """The words of the desk; an open question comes again below, its place kept."""
    del typed
    lang = context.language
    current = context.facts.current(context.actor.person.id)
    here = current if current is not None and current.flow in context.topics else None
    notice = Notice(
        notification=words.HELP_NOTIFY.say(lang),
        text=words.HELP.say(lang) + a_person(context),
        buttons=() if here else starts(context),
    )
    shown = Outcome(did="welcome.help", says=(context.here(notice),))
    return join(shown, again(context, here, did="welcome.help")) if here else shown


def _show(context: Context, typed: str) -> Outcome:
    """Stage by stage, with a button for the next step."""
    del typed
    lang = context.language
    company = context.facts.company(context.actor.company) if context.actor.company else None
    called = company.name if company and company.name else words.YOUR_COMPANY.say(lang)
    lines = [words.STAND.say(lang, company=called), *_lines(context), "", words.NEXT.say(lang)]
    notice = Notice(
        notification=words.STAND_NOTIFY.say(lang),
        text="\n".join(lines),
        buttons=starts(context),
    )
    return Outcome(did="welcome.show", says=(context.here(notice),))


def _lines(context: Context) -> list[str]:
    lang = context.language
    code = context.actor.company
    checked = context.facts.last_result(code, "eligibility") if code else None
    diagnosed = context.facts.last_result(code, "diagnosis") if code else None
    plan = context.facts.plan(code) if code else None
    lines = [
        words.STAND_LINE_ELIGIBILITY.say(lang, state=_state(context, "eligibility", checked)),
        words.STAND_LINE_DIAGNOSIS.say(lang, state=_state(context, "diagnosis", diagnosed)),
        words.STAND_LINE_PLAN.say(
            lang, state=_on(context, plan.made_at) if plan else words.NOT_YET.say(lang)
        ),
    ]
    if session := _next_session(context):
        lines.append(words.STAND_LINE_SESSION.say(lang, state=session))
    return lines


def _on(context: Context, at: datetime) -> str:
    local = at.astimezone(context.programme.zone).date()
    day = write_day(local, context.language, context.local.date())
    return words.DONE_ON.say(context.language, day=day)


def _state(context: Context, flow: str, result: Recorded | None) -> str:
    lang = context.language
    if context.facts.unfinished(context.actor.person.id, flow) is not None:
        return words.HALFWAY.say(lang)
    if result is None:
        return words.NOT_YET.say(lang)
    score: Json = result.payload.get("score")
    if not isinstance(score, int):
        return _on(context, result.at)
    local = result.at.astimezone(context.programme.zone).date()
    day = write_day(local, lang, context.local.date())
    return words.SCORE_ON.say(lang, score=score, day=day)


def _next_session(context: Context) -> str:
    code = context.actor.company
    sessions = context.facts.sessions(code) if code else ()
    coming = (s for s in sessions if s.state is SessionState.BOOKED and s.starts_at > context.now)
    session = next(coming, None)
    return when(session, context.language, context.local.date()) if session else ""


ACTIONS = (
    Action("welcome.show", _show, "sme", ("", "home", "status", "状態")),
    Action(
        "welcome.help",
        _help,
        "sme",
        (
            "help",
            "ヘルプ",
            "使い方",
            "?",
            "人と話したい",
            "電話",
            "電話したい",
            "連絡先",
            "問い合わせ",
        ),
    ),
)
