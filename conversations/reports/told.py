"""What sentences about a session's report may name, and the report itself in lines."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from conversations.actions import Context
from conversations.briefing.editions import GOALS
from conversations.engine import Language
from conversations.engine.writing import write_moment, write_time_span
from conversations.people import Company, Expert
from conversations.ports import Report
from conversations.reports import words
from conversations.sessions import Session
from conversations.sessions.reporting import due_at
from conversations.sessions.tell import when


def values(context: Context, session: Session, lang: Language) -> dict[str, object]:
    """A session with its firm, its expert and the day on which its report is due."""
    company = context.facts.company(session.company) or Company(session.company)
    expert = context.facts.expert(session.expert) or Expert(session.expert, "", session.expert)
    return {
        "session": session.code,
        "number": session.number,
        "when": when(session, lang, context.local.date()),
        "company": company.called,
        "expert": expert.name,
        "expert_code": expert.code,
        "due": due(context, session, lang),
    }


def due(context: Context, session: Session, lang: Language) -> str:
    """The moment by which the session is to be reported."""
    zone = context.programme.zone
    moment = due_at(session.starts_at, zone, context.programme.report_days)
    return write_moment(moment.astimezone(zone), lang, context.local.date())


def goals(context: Context, numbers: Iterable[int], lang: Language) -> str:
    """Goals of the programme page by number and name, one a line."""
    named = GOALS[context.programme.edition]
    return "\n".join(words.GOAL.say(lang, number=n, name=named[n].say(lang)) for n in numbers)


def hours(context: Context, session: Session, report: Report, lang: Language) -> str:
    """When it really was."""
    zone = ZoneInfo(session.zone)
    began, ended = report.began.astimezone(zone), report.ended.astimezone(zone)
    return write_time_span(began, ended, lang, context.local.date())
