"""Owner and month of a measure as people type them: 3番は田中さん、12月まで / 3 tanaka dec."""

import re
from dataclasses import dataclass
from datetime import date

from conversations.engine.reading import Reason, plain
from conversations.engine.reading.numerals import read_numeral
from conversations.engine.writing import MONTHS_EN
from conversations.plan.months import after

MOST = 40  # characters of an owner in the firm's own words
_LONGEST = 200
_NUMBER = re.compile(
    r"(?:計画|plan)?\s*(?:の)?\s*(?:no\.?|#|第)?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})"
    r"\s*(番目|番|つ目|\.)?\s*(は|を|の担当は|の担当を|:|、|,|が|\s)\s*(?=\S)"
)
_MONTH = re.compile(
    r"(?:(20[0-9]{2})\s*(?:年|/|-)\s*)?([0-9]{1,2}|[一二三四五六七八九十]{1,2})\s*月"
    r"(?:末|中)?(?:まで|から)?(?:に)?"
)
_ISO = re.compile(r"(20[0-9]{2})[-/]([0-9]{1,2})(?![0-9])")
_ENGLISH = re.compile(
    rf"(?:\b(?:by|in|from|until)\s+)?\b({'|'.join(m.lower() for m in MONTHS_EN)})[a-z]*\.?"
    r"(?:\s+(20[0-9]{2}))?\b"
)
_SOON = re.compile(r"(今月|再来月|来月)(?:末|中)?(?:まで|から)?(?:に)?")
_MONTHS_AHEAD = {"今月": 0, "来月": 1, "再来月": 2}
_AROUND = re.compile(
    r"^[\s、,。.:・はがをに]+|(?:[\s、,。.・]|です|でお願いします|にお願いします|お願いします|にします|の担当|が担当|担当|まで)+$"
)
_HONORIFIC = re.compile(r"(?:さん|様|さま|氏|くん|君|-san)$")
_MYSELF = frozenset({"私", "わたし", "自分", "僕", "me", "i", "myself"})
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed of one measure. who: the owner's words, empty where only a month was told.

    honoured: with さん or 様 behind the name.
    """

    rank: int
    who: str
    month: date | None
    honoured: bool = False

    @property
    def myself(self) -> bool:
        """Whether the writer means themselves."""
        return self.who.lower() in _MYSELF


def read_assignment(text: str, today: date) -> Typed | None:
    """A measure's number with an owner, a month or both; None for anything else.

    A month without a year is the next one of that name, this month included.
    """
    if len(text) > _LONGEST:
        return None
    said = plain(text)
    begin = _NUMBER.match(said)
    rank = _number(begin[1]) if begin else None
    if begin is None or rank is None or not (begin[2] or begin[3]):
        return None
    rest = said[begin.end() :]
    month, left = _month(rest, today)
    if month is None and left == rest and not begin[3]:
        return None
    who = _AROUND.sub("", _AROUND.sub("", left))
    bare = _HONORIFIC.sub("", who).strip()
    if len(bare) > MOST or bare[:1].isdigit() or not (bare or month):
        return None
    return Typed(rank, _as_typed(text, bare), month, honoured=bare != who)


def _month(said: str, today: date) -> tuple[date | None, str]:
    """The month that the text names, and the text without it."""
    for pattern, read in _MONTHS:
        found = pattern.search(said)
        month = read(found, today) if found else None
        if found and month:
            return month, f"{said[: found.start()]} {said[found.end() :]}"
    return None, said


def _iso(found: re.Match[str], today: date) -> date | None:
    return _of(int(found[2]), int(found[1]), today)


def _japanese(found: re.Match[str], today: date) -> date | None:
    return _of(_number(found[2]) or 0, int(found[1]) if found[1] else None, today)


def _soon(found: re.Match[str], today: date) -> date | None:
    return after(today.replace(day=1), _MONTHS_AHEAD[found[1]])


def _english(found: re.Match[str], today: date) -> date | None:
    number = next(n for n, name in enumerate(MONTHS_EN, 1) if name.lower() == found[1])
    return _of(number, int(found[2]) if found[2] else None, today)


_MONTHS = ((_ISO, _iso), (_MONTH, _japanese), (_SOON, _soon), (_ENGLISH, _english))


def _of(month: int, year: int | None, today: date) -> date | None:
    if not 1 <= month <= _DECEMBER:
        return None
    if year is None:
        year = today.year + (month < today.month)
    return date(year, month, 1)


def _number(written: str) -> int | None:
    read = read_numeral(written)
    return None if isinstance(read, Reason) else int(read.value)


def _as_typed(text: str, folded: str) -> str:
    """The owner in the writer's own letters, where folding left their length alone."""
    at = text.lower().find(folded)
    return text[at : at + len(folded)] if at >= 0 else folded
