"""Where somebody stands, composed from what is known, and kept fresh wherever it is open."""

from datetime import datetime

from conversations.actions import Context
from conversations.actors import as_person
from conversations.diagnosis import TOPIC, picture, read_snapshot, say_score
from conversations.engine import Chart, Fresh, Home, Json, Language, Recorded, text_bar
from conversations.engine.writing import write_day
from conversations.people import Account
from conversations.people.application_words import STATES
from conversations.ports import (
    AddPlan,
    Address,
    AddResult,
    HomeAt,
    Outcome,
    SaveApplication,
    SaveConversation,
    SaveSession,
    Say,
)
from conversations.sessions import SessionState
from conversations.sessions.tell import when
from conversations.welcome import words
from conversations.welcome.next_step import Under, next_step, under_way

HOME = "home"  # the view's name, and the lane's
_SHOWN = (
    AddResult,
    AddPlan,
    SaveApplication,
    SaveSession,
    SaveConversation,
)  # what a home tells of


def home(context: Context) -> Home:
    """What is under way, stage by stage, and the next step, whose button comes first."""
    lang = context.language
    to_do = next_step(context)
    company = context.facts.company(context.actor.company) if context.actor.company else None
    called = company.name if company and company.name else words.YOUR_COMPANY.say(lang)
    return Home(
        notification=words.STAND_NOTIFY.say(lang),
        heading=words.STAND.say(lang, company=called),
        lines=tuple(_lines(context)),
        next_step=words.NEXT.say(lang, step=to_do.text),
        buttons=to_do.buttons,
        chart=_chart(context),
    )


def _chart(context: Context) -> Chart | None:
    """The firm's last diagnosis as a picture."""
    code = context.actor.company
    result = context.facts.last_result(code, TOPIC.id) if code else None
    if result is None:
        return None
    on = result.at.astimezone(context.programme.zone).date()
    kept = read_snapshot(result.snapshot)
    return picture(kept, result.company, on, context.language, context.local.date())


def home_of(context: Context, person: str) -> Home | None:
    """The view ``home``: as that person would see it now."""
    theirs = as_person(context, person)
    return home(theirs) if theirs else None


def refresh(context: Context, outcome: Outcome) -> tuple[Say, ...]:
    """Every open home of the firms that a turn told something new of: one row each."""
    firms = {
        change.firm for change in outcome.changes if isinstance(change, _SHOWN) and change.firm
    }
    places = {at for firm in sorted(firms) for at in context.facts.homes(firm)}
    if firms:  # one whose firm this very turn opens is not yet found by it
        places |= set(context.facts.homes_of(context.actor.person.id))
    return tuple(keep_fresh(context, at) for at in sorted(places, key=lambda at: at.account.key))


def keep_fresh(context: Context, at: HomeAt) -> Say:
    """The one row by which a home is brought up to date."""
    to = _to(at.account)
    fresh = Fresh(HOME, at.person)
    return Say(context.new("delivery"), to, fresh, replaces=at.delivery, fresh=HOME, bulk=True)


def _to(account: Account) -> Address:
    return Address(account.platform, account.space, user=account.user)


def _lines(context: Context) -> list[str]:
    lang = context.language
    code = context.actor.company
    checked = context.facts.last_result(code, "eligibility") if code else None
    diagnosed = context.facts.last_result(code, "diagnosis") if code else None
    plan = context.facts.plan(code) if code else None
    under = under_way(context)
    return [
        *([_progress(under, lang)] if under else []),
        words.STAND_LINE_ELIGIBILITY.say(lang, state=_state(context, "eligibility", checked)),
        *_application(context),
        words.STAND_LINE_DIAGNOSIS.say(lang, state=_state(context, "diagnosis", diagnosed)),
        words.STAND_LINE_PLAN.say(
            lang, state=_on(context, plan.made_at) if plan else words.NOT_YET.say(lang)
        ),
        words.STAND_LINE_SESSION.say(
            lang, state=_next_session(context) or words.NOT_SETTLED.say(lang)
        ),
    ]


def _application(context: Context) -> tuple[str, ...]:
    """Where the firm's application stands, with its number; nothing before there is one."""
    lang, code = context.language, context.actor.company
    found = context.facts.application_of(code) if code else None
    if found is None:
        return ()
    state = STATES[found.state].say(lang)
    return (words.STAND_LINE_APPLICATION.say(lang, state=state, number=found.number),)


def _progress(under: Under, lang: Language) -> str:
    """``途中：自社診断 質問12／25 ■■■■□□□□□□``; the bar only repeats what the number says."""
    at = under.at
    bar = text_bar(at.number - 1, at.of)
    line = words.UNDER_WAY if at.certain else words.UNDER_WAY_UP_TO
    rest = at.of - at.number
    return line.say(lang, title=under.title, number=at.number, of=at.of, rest=rest, bar=bar)


def _on(context: Context, at: datetime) -> str:
    return words.DONE_ON.say(context.language, day=_day(context, at))


def _day(context: Context, at: datetime) -> str:
    local = at.astimezone(context.programme.zone).date()
    return write_day(local, context.language, context.local.date())


def _state(context: Context, flow: str, result: Recorded | None) -> str:
    """The last result in words, with its day; that it is under way where there is none yet."""
    lang = context.language
    if result is None:
        begun = context.facts.unfinished(context.actor.person.id, flow)
        return (words.HALFWAY if begun is not None else words.NOT_YET).say(lang)
    verdict, score = _text(result, "verdict"), result.payload.get("score")
    day = _day(context, result.at)
    if isinstance(score, int):
        return words.SCORE_ON.say(lang, score=say_score(score, lang), day=day)
    known = words.VERDICTS.get(verdict)
    return known.say(lang, day=day) if known else _on(context, result.at)


def _text(result: Recorded, name: str) -> str:
    held: Json = result.payload.get(name)
    return held if isinstance(held, str) else ""


def _next_session(context: Context) -> str:
    code = context.actor.company
    sessions = context.facts.sessions(code) if code else ()
    coming = (s for s in sessions if s.state is SessionState.BOOKED and s.starts_at > context.now)
    session = next(coming, None)
    return when(session, context.language, context.local.date()) if session else ""
