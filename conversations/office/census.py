"""``/sme-office status region`` and ``status week``: the same firms, counted otherwise.

Every table ends with its total, which is the sum of its rows.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from conversations.actions import Context
from conversations.engine import Row, Table
from conversations.engine.writing import write_day, write_moment
from conversations.office import census_words as words
from conversations.office import words as status_words
from conversations.office.figures import located
from conversations.ports import CompanyStatus
from conversations.regions import Region, is_metropolitan
from conversations.sessions import SessionState
from conversations.sessions.model import STANDING

WEEKS = 6  # before this one, and after it; what is further away is one row
_STAGES = tuple(status_words.STAGES)


def by_region(context: Context, statuses: tuple[CompanyStatus, ...]) -> Table:
    """Firms by region and stage; the three metropolitan areas, outside, and not known."""
    lang = context.language
    places = located(context)
    counts: dict[Region | None, Counter[str]] = {}
    areas = {True: Counter[str](), False: Counter[str](), None: Counter[str]()}
    for status in statuses:
        place = places.get(status.company.code)
        counts.setdefault(place.region if place else None, Counter())[status.stage] += 1
        areas[is_metropolitan(place.id) if place else None][status.stage] += 1
    rows = [
        *(
            _row(words.REGIONS[region].say(lang), counts[region])
            for region in Region
            if region in counts
        ),
        *([_row(words.UNKNOWN.say(lang), counts[None])] if None in counts else []),
        _row(words.TOTAL.say(lang), _sum(counts.values())),
        _row(words.METROPOLITAN.say(lang), areas[True]),
        _row(words.OUTSIDE.say(lang), areas[False]),
    ]
    return Table(
        notification=words.NOTIFY.say(lang),
        heading=words.BY_REGION.say(lang, now=write_moment(context.local, lang)),
        columns=(
            words.REGION.say(lang),
            words.FIRMS.say(lang),
            *(status_words.STAGES[stage].say(lang) for stage in _STAGES),
        ),
        rows=tuple(rows),
        note=words.REGION_NOTE.say(lang),
    )


def _row(name: str, stages: Counter[str]) -> Row:
    return Row((name, str(stages.total()), *(str(stages[stage]) for stage in _STAGES)))


def _sum(counts: Iterable[Counter[str]]) -> Counter[str]:
    """All of them together."""
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return total


def by_week(context: Context, statuses: tuple[CompanyStatus, ...]) -> Table:
    """New firms, and sessions that stand, by the week (from Monday) that they fall into."""
    lang = context.language
    counts: dict[date, Counter[str]] = {}
    for week, kind in _events(context, statuses):
        counts.setdefault(week, Counter())[kind] += 1
    this = _monday(context, context.now)
    first, last = this - timedelta(weeks=WEEKS), this + timedelta(weeks=WEEKS)
    before = _sum(count for week, count in counts.items() if week < first)
    after = _sum(count for week, count in counts.items() if week > last)
    shown = sorted(week for week in {*counts, this} if first <= week <= last)
    weeks = [_week(context, week, counts.get(week, Counter()), this) for week in shown]
    rows = [
        *([_cells(words.BEFORE.say(lang), before)] if before else []),
        *weeks,
        *([_cells(words.AFTER.say(lang), after)] if after else []),
        _cells(words.TOTAL.say(lang), _sum(counts.values())),
    ]
    return Table(
        notification=words.NOTIFY.say(lang),
        heading=words.BY_WEEK.say(lang, now=write_moment(context.local, lang)),
        columns=tuple(column.say(lang) for column in words.WEEK_COLUMNS),
        rows=tuple(rows),
        note=words.WEEK_NOTE.say(lang),
    )


def _events(context: Context, statuses: tuple[CompanyStatus, ...]) -> Iterator[tuple[date, str]]:
    for status in statuses:
        if status.opened_at is not None:
            yield _monday(context, status.opened_at), "new"
        for session in status.sessions:
            if session.state in STANDING:
                held = session.state is SessionState.HELD
                yield _monday(context, session.starts_at), "held" if held else "booked"


def _monday(context: Context, at: datetime) -> date:
    day = at.astimezone(context.programme.zone).date()
    return day - timedelta(days=day.weekday())


def _week(context: Context, week: date, counts: Counter[str], this: date) -> Row:
    lang = context.language
    name = write_day(week, lang, context.local.date())
    return _cells((words.THIS if week == this else words.WEEK).say(lang, day=name), counts)


def _cells(name: str, counts: Counter[str]) -> Row:
    return Row((name, *(str(counts[kind]) for kind in ("new", "held", "booked"))))
