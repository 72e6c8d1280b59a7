"""The whole plan on one page: every measure in its order, with who, when and why here."""

from collections.abc import Iterator

from conversations.engine import Language, Row, Table
from conversations.plan import words
from conversations.plan.model import Plan
from conversations.plan.steps import telework_when, when


def outline(plan: Plan, language: Language) -> Table | None:
    """One row a measure, telework below; None where nothing is left to do."""
    rows = (*_measures(plan, language), *_telework(plan, language))
    if not rows:
        return None
    return Table(
        notification=words.PLAN_NOTIFICATION.say(language),
        heading=words.OUTLINE.say(language, count=len(plan.measures)),
        columns=tuple(column.say(language) for column in words.OUTLINE_COLUMNS),
        rows=rows,
    )


def _measures(plan: Plan, language: Language) -> Iterator[Row]:
    for measure in plan.measures:
        what = words.OUTLINE_WHAT.say(language, rank=measure.rank, what=measure.what.say(language))
        who = words.OUTLINE_WHO.say(
            language,
            who=measure.who.say(language),
            when=when(plan, measure, plan.made, language),
        )
        yield Row((what, who, measure.reason.say(language)))


def _telework(plan: Plan, language: Language) -> Iterator[Row]:
    title = words.TELEWORK[plan.edition].say(language)
    for measure in plan.telework:
        what = words.POINT.say(language, what=measure.what.say(language))
        yield Row((what, telework_when(plan, measure, language), title))
