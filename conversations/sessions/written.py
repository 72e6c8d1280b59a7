"""A date and an hour as people write them: 12/10 14時, 12月10日（木）午後2時, 10 Dec 14:00."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from unicodedata import normalize

from conversations.engine.writing import MONTHS_EN

_NOON = 12
_HALF = 30  # minutes
_DAYS_JA = "月火水木金土日"
_DAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_WEEKDAY_EN = rf"(?:{'|'.join(_DAYS_EN)})[a-z]*"
_MONTH_EN = rf"(?:{'|'.join(name.lower() for name in MONTHS_EN)})[a-z]*\.?"
_DATES = (
    r"(?:(?P<year>\d{4})\s*[-/.年]\s*)?(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})(?!\d)\s*日?",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<name>{_MONTH_EN})(?:,?\s+(?P<year>\d{{4}}))?",
    rf"(?P<name>{_MONTH_EN})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{{4}}))?",
)
_BEFORE = rf"(?:(?P<before>{_WEEKDAY_EN}),?\s+)?"
_AFTER = rf"\s*\(?\s*(?P<after>[{_DAYS_JA}]|{_WEEKDAY_EN})?(?:曜日?)?\s*\)?[\s,、の]*"
_HOUR = (
    r"(?:at\s+)?(?P<half>午前|午後)?\s*(?<!\d)(?P<hour>\d{1,2})"
    r"(?:\s*:\s*(?P<minute>\d{2})|\s*時(?:\s*(?P<minutes>\d{1,2})\s*分|(?P<thirty>半))?)?"
    r"\s*(?P<noon>am|pm)?"
)
_UNTIL = r"\s*(?:(?:[~〜–—-]|から|より).*)?"  # the end is known: a session takes two hours
_MOMENTS = tuple(re.compile(_BEFORE + day + _AFTER + _HOUR + _UNTIL) for day in _DATES)


@dataclass(frozen=True, slots=True)
class Written:
    """A wall time as it was meant, naive. slip: the weekday beside it is another day's."""

    wall: datetime
    slip: bool = False


def read_when(text: str, today: date) -> Written | None:
    """The time that is meant, without a year the next such day; None where it is not readable."""
    folded = normalize("NFKC", text).strip().lower()
    found = next((m for m in (pattern.fullmatch(folded) for pattern in _MOMENTS) if m), None)
    if found is None:
        return None
    parts = found.groupdict()
    try:
        day = _day(parts, today)
        wall = datetime.combine(day, _hour(parts))
    except ValueError:
        return None
    return Written(wall, slip=_is_other_weekday(parts, day))


def _day(parts: dict[str, str | None], today: date) -> date:
    """Raises ValueError where there is no such day."""
    name = parts.get("name")
    months = [month.lower() for month in MONTHS_EN]
    month = months.index(name[:3]) + 1 if name else int(parts.get("month") or 0)
    day = int(parts["day"] or 0)
    if parts["year"]:
        return date(int(parts["year"]), month, day)
    years = range(today.year, today.year + 5)  # 29 February waits up to four
    days = (_made(year, month, day) for year in years)
    coming = next((d for d in days if d is not None and d >= today), None)
    if coming is None:
        raise ValueError(day)
    return coming


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _hour(parts: dict[str, str | None]) -> time:
    """Raises ValueError where a clock shows no such time."""
    hour = int(parts["hour"] or 0)
    minute = _HALF if parts["thirty"] else int(parts["minute"] or parts["minutes"] or 0)
    half = parts["half"] or parts["noon"]
    if half and hour > _NOON:
        raise ValueError(hour)
    if half in ("午後", "pm") and hour < _NOON:
        hour += _NOON
    if half == "am" and hour == _NOON:
        hour = 0
    return time(hour, minute)


def _is_other_weekday(parts: dict[str, str | None], day: date) -> bool:
    """One of the two is a slip, and we do not guess which."""
    said = parts["before"] or parts["after"]
    if not said:
        return False
    meant = _DAYS_JA.index(said) if said in _DAYS_JA else _DAYS_EN.index(said[:3])
    return meant != day.weekday()
