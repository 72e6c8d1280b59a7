"""What is typed after ``call COMPANY``: the reply, the next call, a session confirmed, words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from unicodedata import normalize

from conversations.engine.reading import spoken
from conversations.people.calls import Reply

#: From when a next call is due where a day alone was said [our choice].
AT = time(9, 0)
_WORDS: Mapping[Reply, tuple[str, ...]] = MappingProxyType(
    {
        Reply.ABSENT: ("不在", "留守", "でない", "出ない", "absent", "away", "no answer"),
        Reply.REACHED: ("在", "話した", "通じた", "つながった", "reached", "spoke", "ok"),
        Reply.BACK: ("折返し", "折り返し", "おりかえし", "折返", "callback", "call back", "back"),
        Reply.MESSAGE: ("伝言", "でんごん", "message", "left word"),
    }
)
_NEXT = re.compile(
    r"(?:^|\s)(?:next|次回?|つぎ)\s*[:：]?\s*"
    r"(?:(?P<near>今日|本日|明日|明後日|today|tomorrow)"
    r"|(?:(?P<year>\d{4})[-/.年])?(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?)"
    r"(?:\s*(?P<hour>\d{1,2})(?::(?P<minute>\d{2})|時(?:(?P<half>半)|(?P<past>\d{1,2})分)?))?",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(r"(?:^|\s)(?:確認|confirm(?:ed)?)\s*[:：]?\s*(S-\w{5})", re.IGNORECASE)
_NEAR = MappingProxyType({"今日": 0, "本日": 0, "today": 0, "明日": 1, "tomorrow": 1, "明後日": 2})


@dataclass(frozen=True, slots=True)
class Line:
    """The line as it was read. next: a naive wall time; None where none was said.

    session: the code of an expert session that was confirmed on the telephone.
    """

    reply: Reply | None
    text: str
    next: datetime | None = None
    session: str = ""


def read(typed: str, today: date) -> Line:
    """What could be read; all other words are the text, so that nothing typed is lost."""
    reply, rest = _reply(typed.strip())
    later = _NEXT.search(normalize("NFKC", rest))
    wall = _wall(later, today) if later else None
    if wall is not None and later is not None:
        rest = normalize("NFKC", rest)
        rest = f"{rest[: later.start()]} {rest[later.end() :]}"
    confirmed = _CONFIRMS.search(normalize("NFKC", rest))
    if confirmed:
        rest = normalize("NFKC", rest)
        rest = f"{rest[: confirmed.start()]} {rest[confirmed.end() :]}"
    session = confirmed[1].upper() if confirmed else ""
    return Line(reply, rest.strip(), wall, session)


def read_next(day: str, hour: str, today: date) -> datetime | None:
    """The same from a form's two fields."""
    found = _NEXT.search(normalize("NFKC", f"next: {day} {hour}"))
    return _wall(found, today) if found else None


def _reply(typed: str) -> tuple[Reply | None, str]:
    """The word that the line begins with, the longest first, and what follows it."""
    said = spoken(typed)
    words = sorted(
        ((spoken(word), reply) for reply, each in _WORDS.items() for word in each),
        key=lambda pair: -len(pair[0]),
    )
    for word, reply in words:
        if said == word or said.startswith(f"{word} "):
            return reply, _without(typed, len(word.split()))
    return None, typed


def _without(typed: str, count: int) -> str:
    parts = typed.split(None, count)
    return parts[count] if len(parts) > count else ""


def _wall(found: re.Match[str], today: date) -> datetime | None:
    """The wall time; a day without its year is the next one of that name."""
    hour = _hour(found)
    if hour is None:
        return None
    if found["near"]:
        return datetime.combine(today + timedelta(days=_NEAR[found["near"].lower()]), hour)
    month, day = int(found["month"]), int(found["day"])
    years = (int(found["year"]),) if found["year"] else (today.year, today.year + 1)
    for year in years:
        try:
            meant = date(year, month, day)
        except ValueError:
            continue
        if found["year"] or meant >= today:
            return datetime.combine(meant, hour)
    return None


def _hour(found: re.Match[str]) -> time | None:
    if not found["hour"]:
        return AT
    minute = 30 if found["half"] else int(found["minute"] or found["past"] or 0)
    try:
        return time(int(found["hour"]), minute)
    except ValueError:
        return None
