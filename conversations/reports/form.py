"""The five questions as one form; what is in it already, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.actions import Context
from conversations.briefing.editions import GOALS, aim_of
from conversations.engine import Field, Fill, Language, Option
from conversations.ports import Helpful, Report
from conversations.reports import told, words
from conversations.reports.reading import (
    MOST_HOMEWORK,
    read_goals,
    read_homework,
    read_minutes,
    read_span,
)
from conversations.sessions import Mode, Session

MOST_DONE = 300  # characters: the firm reads it on a phone
MOST_HOMEWORK_LINE = 60
MOST_COMMENT = 1000
FIELDS = ("goals", "done", "homework", "span", "travel", "helpful", "comment")
_QUOTED = 40  # characters of what could not be read


@dataclass(frozen=True, slots=True)
class Said:
    """What the form says, read."""

    goals: tuple[int, ...]
    done: str
    homework: tuple[str, ...]
    began: datetime
    ended: datetime
    travel: int
    helpful: Helpful
    comment: str


def form(context: Context, session: Session, initial: Mapping[str, str]) -> Fill:
    """The form; what everybody fills in alike stands in it before."""
    lang = context.language
    numbers = GOALS[context.programme.edition]
    text = words.FORM.say(lang, **told.values(context, session, lang))
    goals = tuple(Option(str(n), told.goals(context, (n,), lang)) for n in numbers)
    helpful = tuple(Option(each, said.say(lang)) for each, said in words.HELPFUL.items())
    typed = (
        Field("goals", words.GOALS_LABEL.say(lang), "choices", goals, optional=True),
        Field("done", words.DONE_LABEL.say(lang), "text", hint=words.DONE_HINT.say(lang)),
        Field(
            "homework",
            words.HOMEWORK_LABEL.say(lang),
            "text",
            hint=words.HOMEWORK_HINT.say(lang),
            optional=True,
        ),
        Field("span", words.SPAN_LABEL.say(lang), hint=words.SPAN_HINT.say(lang)),
        Field("travel", words.TRAVEL_LABEL.say(lang), hint=words.TRAVEL_HINT.say(lang)),
        Field("helpful", words.HELPFUL_LABEL.say(lang), "choice", helpful),
        Field(
            "comment",
            words.COMMENT_LABEL.say(lang),
            "text",
            hint=words.COMMENT_HINT.say(lang),
            optional=True,
        ),
    )
    return Fill(
        notification=words.FORM_NOTIFY.say(lang),
        title=words.TITLE.say(lang),
        text=text,
        action="report.write",
        argument=session.code,
        fields=tuple(replace(each, initial=initial.get(each.id, "")) for each in typed),
        submit=words.SEND.say(lang),
        button=words.OPEN.say(lang),
    )


def begun(context: Context, session: Session, report: Report | None) -> Mapping[str, str]:
    """What stands in the form: the draft, else the report to correct, else the agenda's."""
    draft = context.facts.report_draft(session.code)
    if draft:
        return draft
    if report is not None:
        return _again(session, report)
    diagnosed = context.facts.last_result(session.company, "diagnosis")
    aim, _ = aim_of(session.number, 0 if diagnosed else None)
    return {
        "done": aim.done.say(context.language),
        "span": _span(session, session.starts_at, session.ends_at),
        "travel": "0" if session.mode is Mode.ONLINE else "",
    }


def _again(session: Session, report: Report) -> Mapping[str, str]:
    return {
        "goals": ",".join(map(str, report.goals)),
        "done": report.done,
        "homework": "\n".join(report.homework),
        "span": _span(session, report.began, report.ended),
        "travel": str(report.travel),
        "helpful": report.helpful,
        "comment": report.comment,
    }


def _span(session: Session, began: datetime, ended: datetime) -> str:
    """As it would be typed."""
    zone = ZoneInfo(session.zone)
    return f"{began.astimezone(zone):%H:%M}～{ended.astimezone(zone):%H:%M}"


def read(context: Context, session: Session, filled: Mapping[str, str]) -> Said | str:
    """What was filled in; else why it cannot be sent yet, in words."""
    lang = context.language
    given = {field: filled.get(field, "").strip() for field in FIELDS}
    goals, homework = read_goals(given["goals"]), read_homework(given["homework"])
    span, travel = read_span(given["span"], session), read_minutes(given["travel"])
    problems = (
        (goals is None, words.BAD_GOALS),
        (not given["done"], words.NO_DONE),
        (len(homework) > MOST_HOMEWORK, words.BAD_HOMEWORK),
        (span is None, words.BAD_SPAN),
        (travel is None, words.BAD_TRAVEL),
        (given["helpful"] not in set(Helpful), words.NO_HELPFUL),
    )
    problem = next((text for is_one, text in problems if is_one), None)
    if problem or goals is None or span is None or travel is None:
        typed = {name: value[:_QUOTED] for name, value in given.items()}
        return (problem or words.NO_DONE).say(lang, **typed, count=len(homework))
    helpful = Helpful(given["helpful"])
    said = Said(goals, given["done"], homework, *span, travel, helpful, given["comment"])
    return _too_long(said, lang) or said


def _too_long(said: Said, lang: Language) -> str:
    """Which answer is longer than what is kept; empty where none is."""
    lengths = (
        (words.DONE_LABEL, said.done, MOST_DONE),
        *((words.HOMEWORK_LABEL, line, MOST_HOMEWORK_LINE) for line in said.homework),
        (words.COMMENT_LABEL, said.comment, MOST_COMMENT),
    )
    found = ((label, typed, most) for label, typed, most in lengths if len(typed) > most)
    label, typed, most = next(found, (None, "", 0))
    if label is None:
        return ""
    return words.TOO_LONG.say(lang, label=label.say(lang), count=len(typed), most=most)
