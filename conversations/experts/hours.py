"""Hours of the week in bands, as people type them: 平日の午後、土曜の午前.

A band is a day of the week with a part of the day (``mon-pm``). Parts are those that a visit of
two hours fits into; when exactly is settled with the firm.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from conversations.engine import Language, Text
from conversations.engine.reading import spoken

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PARTS: Mapping[str, Text] = MappingProxyType(
    {
        "am": Text(ja="午前", en="mornings"),
        "pm": Text(ja="午後", en="afternoons"),
        "eve": Text(ja="夜", en="evenings"),
    }
)
_WORKDAYS, _WEEKEND = DAYS[:5], DAYS[5:]
_KANJI = "月火水木金土日"
_ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY_SETS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("平日", "へいじつ", "weekdays", "weekday", "working days"), _WORKDAYS),
        **dict.fromkeys(("週末", "土日", "weekends", "weekend"), _WEEKEND),
        **dict.fromkeys(("毎日", "every day", "daily"), DAYS),
    }
)
_PART_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("午前", "朝", "mornings", "morning", "am"), ("am",)),
        **dict.fromkeys(("午後", "昼", "afternoons", "afternoon", "pm"), ("pm",)),
        **dict.fromkeys(("夜", "夕方", "evenings", "evening", "eve"), ("eve",)),
        **dict.fromkeys(("日中", "daytime"), ("am", "pm")),
        **dict.fromkeys(("終日", "一日中", "1日中", "all day"), tuple(PARTS)),
    }
)
_ANY = frozenset({"いつでも", "any time", "anytime", "any"})
_BETWEEN = re.compile(r"[、,;\n。／/]+")
_PART_ENDS = re.compile(r"(午前|午後|夜|夕方|朝|昼|日中|終日)\s")
_RANGE = re.compile(rf"([{_KANJI}])(?:曜日?)?[~～〜から-]+([{_KANJI}])(?:曜日?)?")
_FILL = re.compile(r"曜日?|だけ|のみ|なら|and|on|[のとはに・&\s]")


def read_hours(text: str) -> tuple[str, ...]:
    """Bands in the order of the week; none where a part of it cannot be read.

    Days without a part of the day are meant from morning to late afternoon; a part without a day
    is meant on working days.
    """
    bands: set[str] = set()
    apart = _PART_ENDS.sub(r"\1、", spoken(text))
    for part in filter(None, map(str.strip, _BETWEEN.split(apart))):
        read = set(_read(part))
        if not read:
            return ()
        bands |= read
    return tuple(band for band in every_band() if band in bands)


def every_band() -> tuple[str, ...]:
    """All bands of a week in order."""
    return tuple(f"{day}-{part}" for day in DAYS for part in PARTS)


def _read(part: str) -> Iterator[str]:
    if part in map(spoken, _ANY):
        yield from every_band()
        return
    parts, rest = _take(part, _PART_WORDS)
    days, rest = _take(rest, _DAY_SETS)
    more, rest = _letters(rest)
    if _FILL.sub("", rest) or not (parts or days or more):
        return
    for day in (*days, *more) or _WORKDAYS:
        yield from (f"{day}-{each}" for each in parts or ("am", "pm"))


def _take(text: str, known: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, ...], str]:
    """What the words in the text mean, and the text without them; the longest words first."""
    found: tuple[str, ...] = ()
    for word in sorted(known, key=len, reverse=True):
        said = spoken(word)
        pattern = rf"(?<![a-z]){re.escape(said)}(?![a-z])" if said.isascii() else re.escape(said)
        text, times = re.subn(pattern, " ", text)
        found += known[word] if times else ()
    return found, text


def _letters(text: str) -> tuple[tuple[str, ...], str]:
    """Single days: 月水金, 月～金, mon, tuesday."""
    found: tuple[str, ...] = ()
    for first, last in _RANGE.findall(text):
        start, end = _KANJI.index(first), _KANJI.index(last)
        found += DAYS[start : end + 1] if start <= end else (*DAYS[start:], *DAYS[: end + 1])
    text = _RANGE.sub(" ", text)
    english = re.findall(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b", text)
    text = re.sub(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b", " ", text)
    # 日 of 曜日 is no Sunday
    bare = re.sub(r"(?<=[月火水木金土日])曜日?", " ", text)
    kanji = tuple(DAYS[_KANJI.index(char)] for char in bare if char in _KANJI)
    return (*found, *english, *kanji), re.sub(f"[{_KANJI}]", "", bare)


def write_hours(bands: Iterable[str], lang: Language) -> str:
    """Days with the same parts together: 平日 午後、土 午前."""
    by_day = {day: tuple(p for p in PARTS if f"{day}-{p}" in set(bands)) for day in DAYS}
    groups: dict[tuple[str, ...], list[str]] = {}
    for day, parts in by_day.items():
        if parts:
            groups.setdefault(parts, []).append(day)
    between = "、" if lang is Language.JA else "; "
    return between.join(_group(days, parts, lang) for parts, days in groups.items())


def _group(days: list[str], parts: tuple[str, ...], lang: Language) -> str:
    dot = "・" if lang is Language.JA else " and "
    said = dot.join(PARTS[part].say(lang) for part in parts)
    if tuple(days) == _WORKDAYS:
        named = "平日" if lang is Language.JA else "working days"
    elif lang is Language.JA:
        named = "".join(_KANJI[DAYS.index(day)] for day in days)
    else:
        named = dot.join(_ENGLISH[DAYS.index(day)] for day in days)
    return f"{named} {said}"
