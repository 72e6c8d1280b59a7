"""The plan as it is told: the summary for a channel, the whole of it for the private chat."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from conversations.diagnosis import FIRST, pages, say_score
from conversations.engine import Language, Notice, Result, Text
from conversations.engine.writing import write_day, write_month
from conversations.plan import words
from conversations.plan.model import Plan, TeleworkMeasure
from conversations.plan.months import DIAGNOSE_IN, DRILL_IN, MONTHS, month_of
from conversations.plan.use import PlanInUse, Standing

TELEWORK_SHOWN = 3
# Characters of a briefing (voice.md 1): full-width ones, of which a line holds half as many.
PAGE: Mapping[Language, int] = MappingProxyType({Language.JA: 560, Language.EN: 1120})
QUARTER = 3  # months told together
STEPS_ON_MONDAY = 3
TELEWORK_MONTHS = ((1, 3), (4, 6))  # ◎ rows, 〇 rows [our choice]


@dataclass(frozen=True, slots=True)
class Shown:
    """To whom the summary is shown.

    company: its name, or its code until the name is known. shared_by: a name, empty where the
    platform gave none, None where it is shown to one person alone. on: the day it was shared.
    score: whether it is told.
    """

    company: str
    shared_by: str | None
    on: date
    score: bool = True


def summary(used: PlanInUse, shown: Shown, today: date, language: Language) -> Result:
    """The plan for the firm's channel (M8): what will be done, never what is wrong."""
    plan, shared_by, company = used.plan, shown.shared_by, shown.company
    shared = words.SHARED_BY if shared_by else words.SHARED_ON
    if shared_by is None:
        shared = words.PRIVATE
    notification = words.PLAN_NOTIFICATION if shared_by is None else words.SUMMARY_NOTIFICATION
    first, telework = used.standings[:FIRST], plan.telework[:TELEWORK_SHOWN]
    head = [
        words.SUMMARY_TITLE.say(language, company=company),
        shared.say(language, day=write_day(shown.on, language, today), who=shared_by),
    ]
    if shown.score:
        head.append(words.SCORE.say(language, score=say_score(plan.score, language)))
    blocks = (
        "\n".join(head),
        _strengths(plan, language),
        _first(first, today, language),
        _telework_list(words.TELEWORK[plan.edition].say(language), telework, language),
        words.LOOK_AGAIN.say(language, day=write_day(plan.look_again, language, today)),
    )
    return Result(
        notification=notification.say(language),
        text="\n\n".join(block for block in blocks if block),
        event="plan_summary_result",
        payload={"items": [s.measure.item for s in first], "telework": [m.id for m in telework]},
    )


def full_plan(used: PlanInUse, language: Language) -> tuple[Notice, ...]:
    """Every measure with its reason and first step, in messages of a screen each."""
    plan = used.plan
    texts = (
        *_quarters(used, language),
        *pages(_telework_blocks(plan, language), PAGE[language]),
        _milestones(plan, language),
    )
    notification = words.PLAN_NOTIFICATION.say(language)
    return tuple(Notice(notification, text) for text in texts)


def opening(used: PlanInUse, today: date, language: Language) -> Notice:
    """What to do on Monday: the first steps still open, about five minutes each."""
    return Notice(words.PLAN_NOTIFICATION.say(language), _opening(used, today, language))


def _strengths(plan: Plan, language: Language) -> str:
    if not plan.strengths:
        return ""
    told = words.COMMA.say(language).join(text.say(language) for text in plan.strengths)
    return words.STRENGTHS.say(language, strengths=told)


def _first(first: tuple[Standing, ...], today: date, language: Language) -> str:
    if not first:
        return words.ALL_IN_PLACE.say(language)
    heading = words.FIRST_MEASURES if len(first) > 1 else words.FIRST_MEASURE
    lines = (_measure(standing, today, language) for standing in first)
    return "\n".join((heading.say(language, count=len(first)), *lines))


def _measure(standing: Standing, today: date, language: Language) -> str:
    return words.MEASURE.say(
        language,
        rank=standing.measure.rank,
        what=standing.measure.what.say(language),
        who=standing.who.say(language),
        when=when(standing, today, language),
    )


def when(standing: Standing, today: date, language: Language) -> str:
    """The month by which a measure is done, or from which it is a habit; the word once done."""
    if standing.done is not None:
        return words.DONE.say(language)
    month = write_month(standing.due, language, today)
    return (words.FROM if standing.measure.habit else words.WITHIN).say(language, month=month)


def months(plan: Plan, span: tuple[int, int], language: Language) -> str:
    """A stretch of the plan's months by their names."""
    return _span(words.SPAN, plan, span, language)


def telework_when(plan: Plan, measure: TeleworkMeasure, language: Language) -> str:
    """The months that a measure for working at home belongs to."""
    return months(plan, TELEWORK_MONTHS[0 if measure.first else 1], language)


def _opening(used: PlanInUse, today: date, language: Language) -> str:
    if not used.standings:
        return words.NOTHING_MISSING.say(language)
    if not used.open:
        return words.ALL_DONE.say(language)
    plan = used.plan
    day = plan.made if used.open == used.standings else max(plan.made, today)
    monday = day + timedelta(days=-day.weekday() % 7)
    steps = (s.measure.first_step.say(language) for s in used.open[:STEPS_ON_MONDAY])
    lines = (
        words.MONDAY.say(language, day=write_day(monday, language, today)),
        *(
            words.MONDAY_STEP.say(language, number=number, step=step)
            for number, step in enumerate(steps, start=1)
        ),
    )
    return "\n".join(lines) + f"\n\n{words.DETAILS_FOLLOW.say(language)}"


def _quarters(used: PlanInUse, language: Language) -> Iterator[str]:
    plan = used.plan
    for first in range(1, MONTHS + 1, QUARTER):
        last = first + QUARTER - 1
        turn = [s for s in used.standings if first <= s.measure.month <= last]
        if turn:
            heading = _span(words.PERIOD, plan, (first, last), language)
            blocks = (_block(standing, plan.made, language) for standing in turn)
            yield from pages((heading, *blocks), PAGE[language])


def _span(text: Text, plan: Plan, months: tuple[int, int], language: Language) -> str:
    """A heading with the first and last month of a period."""
    first, last = months
    begin, end = month_of(plan.begins, first), month_of(plan.begins, last)
    return text.say(
        language,
        first=first,
        last=last,
        from_month=write_month(begin, language, plan.made),
        to_month=write_month(end, language, begin),
    )


def _block(standing: Standing, today: date, language: Language) -> str:
    measure = standing.measure
    lines = [
        _measure(standing, today, language),
        words.REASON.say(language, reason=measure.reason.say(language)),
        words.FIRST_STEP.say(language, step=measure.first_step.say(language)),
    ]
    if measure.find_out is not None:
        whom, forward = measure.find_out.whom, measure.find_out.forward
        told = {"whom": whom.say(language), "forward": forward.say(language)}
        lines.append(words.FIND_OUT.say(language, **told))
    return "\n".join(lines)


def _telework_list(title: str, measures: tuple[TeleworkMeasure, ...], language: Language) -> str:
    if not measures:
        return ""
    points = (words.POINT.say(language, what=m.what.say(language)) for m in measures)
    return "\n".join((title, *points))


def _telework_blocks(plan: Plan, language: Language) -> Iterator[str]:
    if not plan.telework:
        return
    title = words.TELEWORK[plan.edition].say(language)
    yield words.TELEWORK_TITLE.say(language, title=title)
    headings = (words.TELEWORK_FIRST, words.TELEWORK_NEXT)
    for heading, months, wanted in zip(headings, TELEWORK_MONTHS, (True, False), strict=True):
        turn = tuple(measure for measure in plan.telework if measure.first is wanted)
        if turn:
            yield _telework_list(_span(heading, plan, months, language), turn, language)


def _milestones(plan: Plan, language: Language) -> str:
    def in_month(text: Text, month: int) -> str:
        named = write_month(month_of(plan.begins, month), language, plan.made)
        return text.say(language, month=named)

    again = words.LOOK_AGAIN.say(language, day=write_day(plan.look_again, language, plan.made))
    lines = (
        words.MILESTONES.say(language),
        words.POINT.say(language, what=again),
        in_month(words.DRILL, DRILL_IN),
        in_month(words.DIAGNOSE, DIAGNOSE_IN),
    )
    return "\n".join(lines) + f"\n\n{words.NEXT_GOAL.say(language)}"
