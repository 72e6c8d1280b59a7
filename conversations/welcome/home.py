"""Where somebody stands, composed from what is known, and kept fresh wherever it is open."""

from datetime import datetime

from conversations.actions import Context
from conversations.actors import as_person
from conversations.diagnosis import TOPIC, picture, read_snapshot
from conversations.engine import Chart, Fresh, Home, Json, Recorded
from conversations.engine.writing import write_day
from conversations.people import Account
from conversations.ports import (
    AddPlan,
    Address,
    AddResult,
    HomeAt,
    Outcome,
    SaveConversation,
    SaveSession,
    Say,
)
from conversations.sessions import SessionState
from conversations.sessions.tell import when
from conversations.welcome import words
from conversations.welcome.greeting import starts

HOME = "home"  # the view's name, and the lane's
_SHOWN = (AddResult, AddPlan, SaveSession, SaveConversation)  # what a home tells of


def home(context: Context) -> Home:
    """Stage by stage, with the next step as a button."""
    lang = context.language
    company = context.facts.company(context.actor.company) if context.actor.company else None
    called = company.name if company and company.name else words.YOUR_COMPANY.say(lang)
    return Home(
        notification=words.STAND_NOTIFY.say(lang),
        heading=words.STAND.say(lang, company=called),
        lines=tuple(_lines(context)),
        next_step=words.NEXT.say(lang),
        buttons=starts(context),
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
