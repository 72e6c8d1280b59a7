"""What is typed into a report, read in any width: nothing is guessed, None is asked again."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.engine.reading import plain
from conversations.sessions import Session
from conversations.sessions.wall import FORMAT, to_utc

MOST_HOMEWORK = 2  # users.md X8: more is not done
_NONE = frozenset({"", "なし", "無し", "ない", "特になし", "none", "no", "-", "0", "ー"})
_ALL = frozenset({"全部", "すべて", "全て", "all"})
_GOALS = frozenset({1, 2, 3, 4})
_GOAL_WORDS = re.compile("達成目標|目標|番|goals?|no\\.?")
_LISTED = re.compile(r"[1-4](?:[\s,、・と&+/]*[1-4])*")
_RANGE = re.compile(r"([1-4])\s*[-−~〜ー]\s*([1-4])")
_BULLET = re.compile(r"^\s*(?:[・\-*•]|\d[.)．、]|[①②])\s*")
_HALF = re.compile("(?<=時)半")
_NOON = "(午前|午後|am|pm)?"
_CLOCK = rf"{_NOON}\s*(\d{{1,2}})(?::(\d{{2}})|時(\d{{1,2}})?分?)"
_SPAN = re.compile(rf"{_CLOCK}\s*(?:から|to|[-−~〜ー–—])\s*{_CLOCK}\s*(?:まで)?")
_TRAVEL = re.compile(
    r"(?:(?:往復|約|およそ|about)\s*)*(?:(\d{1,2})\s*(?:時間|h|hours?))?\s*"
    r"(?:(\d{1,4})\s*(?:分|m|min|minutes?)?)?"
)
_HOURS_IN_A_DAY = 24
_MINUTES = 60
_LONGEST_TRAVEL = _HOURS_IN_A_DAY * _MINUTES


def read_goals(typed: str) -> tuple[int, ...] | None:
    """``1、3``, ``①と③``, ``達成目標1～3``, ``なし``."""
    said = plain(typed)
    if said in _NONE:
        return ()
    if said in _ALL:
        return tuple(sorted(_GOALS))
    bare = _GOAL_WORDS.sub("", said).strip()
    span = _RANGE.fullmatch(bare)
    if span:
        return tuple(range(int(span[1]), int(span[2]) + 1)) or None
    return (
        tuple(sorted(set(map(int, re.findall("[1-4]", bare))))) if _LISTED.fullmatch(bare) else None
    )


def read_homework(typed: str) -> tuple[str, ...]:
    """A line each, without its bullet; none where they say so."""
    lines = (" ".join(_BULLET.sub("", line).split()) for line in typed.splitlines())
    return tuple(line for line in lines if plain(line) not in _NONE)


def read_span(typed: str, session: Session) -> tuple[datetime, datetime] | None:
    """``14:00～16:10``, ``14時から16時半``, ``午後2時～4時``: on the session's own day, UTC."""
    found = _SPAN.fullmatch(_HALF.sub("30分", plain(typed)))
    if found is None:
        return None
    began = _clock(found[1], found[2], found[3] or found[4])
    ended = _clock(found[5] or found[1], found[6], found[7] or found[8])
    if began is None or ended is None or ended <= began:
        return None
    day = datetime.strptime(session.wall, FORMAT).date()  # noqa: DTZ007 - the zone is beside it
    zone = ZoneInfo(session.zone)
    return to_utc(datetime.combine(day, began), zone), to_utc(datetime.combine(day, ended), zone)


def _clock(noon: str | None, hour: str, minute: str | None) -> time | None:
    after = noon in ("午後", "pm") and int(hour) < _HOURS_IN_A_DAY // 2
    hours, minutes = int(hour) + (_HOURS_IN_A_DAY // 2 if after else 0), int(minute or 0)
    return time(hours, minutes) if hours < _HOURS_IN_A_DAY and minutes < _MINUTES else None


def read_minutes(typed: str) -> int | None:
    """``70``, ``70分``, ``1時間10分``, ``なし``: minutes."""
    said = plain(typed)
    if said in _NONE - {""}:
        return 0
    found = _TRAVEL.fullmatch(said)
    if found is None or not (found[1] or found[2]):
        return None
    minutes = timedelta(hours=int(found[1] or 0), minutes=int(found[2] or 0)) // timedelta(
        minutes=1
    )
    return minutes if minutes <= _LONGEST_TRAVEL else None
