"""Numbers, amounts and dates as people read them (voice.md section 1)."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kanjize import KanjizeConfiguration, KanjizeStyle, number2kanji

from conversations.engine.text import Language

_MAN = 10**4
_JAPAN = "Asia/Tokyo"
_WEEKDAYS_JA = "月火水木金土日"
_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS_EN = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def write_people(n: int, language: Language) -> str:
    """A number of people: 12人, 12 people, 1 person."""
    if language is Language.JA:
        return f"{n:,}人"
    return "1 person" if n == 1 else f"{n:,} people"


def write_yen(n: int, language: Language) -> str:
    """An exact amount: 5,000万円, 1億2,345万6,789円, 300円; 50,000,000 yen."""
    if language is Language.EN:
        return f"{n:,} yen"
    if n < _MAN:
        return f"{n:,}円"
    mixed = KanjizeConfiguration(style=KanjizeStyle.MIXED, kanji_thousand=False)
    grouped = re.sub("[0-9]+", lambda digits: f"{int(digits[0]):,}", number2kanji(n, mixed))
    return f"{grouped}円"


def write_yen_both(n: int, language: Language) -> str:
    """The amount in 万 and 億 and in figures: 5,000万円（50,000,000円）; once where alike."""
    written, figures = write_yen(n, language), f"{n:,}円"
    return written if language is Language.EN or written == figures else f"{written}（{figures}）"


def write_day(day: date, language: Language, today: date | None = None) -> str:
    """A date with its weekday: 11月12日（木）, Thu 12 Nov; with its year where not ``today``'s."""
    year = today is not None and day.year != today.year
    if language is Language.JA:
        written = f"{day.month}月{day.day}日（{_WEEKDAYS_JA[day.weekday()]}）"
        return f"{day.year}年{written}" if year else written
    written = f"{_WEEKDAYS_EN[day.weekday()]} {day.day} {MONTHS_EN[day.month - 1]}"
    return f"{written} {day.year}" if year else written


def write_month(first: date, language: Language, today: date) -> str:
    """A month by name, with its year where that is not ``today``'s: 12月, 2027年1月; Jan 2027."""
    year = first.year != today.year
    if language is Language.JA:
        return f"{first.year}年{first.month}月" if year else f"{first.month}月"
    name = MONTHS_EN[first.month - 1]
    return f"{name} {first.year}" if year else name


def write_moment(moment: datetime, language: Language, today: date | None = None) -> str:
    """A day and an hour: 11月12日（木）14:00; Thu 12 Nov, 14:00 (Japan time).

    Raises ValueError for a naive datetime.
    """
    _require_aware(moment)
    between = "" if language is Language.JA else ", "
    day = write_day(moment, language, today)
    return f"{day}{between}{_hour(moment)}{_zone(moment, language)}"


def write_time_span(
    start: datetime, end: datetime, language: Language, today: date | None = None
) -> str:
    """From when to when, in the zone of ``start``: 11月12日（木）14:00～16:00.

    English names the zone, as does Japanese outside Japan. Raises ValueError for a naive datetime.
    """
    _require_aware(start, end)
    end = end.astimezone(start.tzinfo)
    between, dash = ("", "～") if language is Language.JA else (", ", "–")
    until = _hour(end)
    if end.date() != start.date():
        until = f"{write_day(end, language, today)}{between}{until}"
    since = f"{write_day(start, language, today)}{between}{_hour(start)}"
    return f"{since}{dash}{until}{_zone(start, language)}"


def _hour(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02}"


def _zone(moment: datetime, language: Language) -> str:
    name = moment.tzinfo.key if isinstance(moment.tzinfo, ZoneInfo) else moment.tzname()
    if name == _JAPAN:
        return "" if language is Language.JA else " (Japan time)"
    return f"（{name}）" if language is Language.JA else f" ({name})"


def _require_aware(*moments: datetime) -> None:
    if any(moment.utcoffset() is None for moment in moments):
        reason = "a moment is written in its zone, and has none"
        raise ValueError(reason)
