"""Where the numbers stand in what was typed, and which of them count the thing asked for."""

import re
from dataclasses import dataclass

from conversations.engine.reading import words
from conversations.engine.reading.numerals import (
    ENGLISH_UNITS,
    KANJI_DIGITS,
    MYRIADS,
    OLD_SHAPES,
    SMALL_UNITS,
    Numeral,
    read_numeral,
)
from conversations.engine.reading.result import Reason
from conversations.engine.reading.vocabulary import any_of

_UNITS = "".join((*SMALL_UNITS, *MYRIADS))
_OLD = "".join(map(chr, OLD_SHAPES))
_NUMBER = re.compile(
    rf"""
    [.,]?[0-9十百千{KANJI_DIGITS}{_OLD}]        # no number begins with 万 (万が一)
    (?: [0-9{_UNITS}{KANJI_DIGITS}{_OLD}]
      | [.,](?=[0-9])
      | (?<=[0-9])[\ 、'](?=[0-9]{{3}}(?![0-9]))  # 10 000: one number in odd dress, not two
      | (?<=[{_UNITS}])[\ ](?=[0-9{KANJI_DIGITS}]) | (?<=[0-9])[\ ](?=[{_UNITS}])
    )*""",
    re.VERBOSE,
)
_ENGLISH = re.compile(f" ?({any_of(ENGLISH_UNITS)})")
_ELSE_BEFORE = re.compile(f"(?:{any_of(words.COUNTERS_BEFORE)} ?|(?<=[0-9])[:/⁄]|[a-z_])$")
_MAY_FOLLOW = re.compile(any_of((*words.ROUGH, *words.LIMITS_AFTER, *words.AROUND_NUMBERS)))
_LETTER = re.compile("[a-z]")
_KANJI = re.compile("[一-龠々]")
_SIGN = re.compile(r"(?:[-‐‒–—―−]|(?:^|[\s(:])ー)\s*$")
_SIGN_WORD = re.compile(rf"(?:[▲△]|{any_of(['マイナス', 'minus', 'negative'])})\s*$")


@dataclass(frozen=True, slots=True)
class Units:
    """How a unit is written: before a number, after it, and units of something else after it."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    others: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Found:
    """A number in the text; its span takes in its unit, ``unit`` says whether it has one."""

    numeral: Numeral
    unit: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """The text, its numbers, and whether numbers of something else stand among them."""

    text: str
    found: tuple[Found, ...]
    others: bool = False

    @property
    def head(self) -> str:
        """What stands before the first number."""
        return self.text[: self.found[0].start]

    @property
    def tail(self) -> str:
        """What stands after the last number."""
        return self.text[self.found[-1].end :]

    @property
    def gaps(self) -> str:
        """What stands between the numbers."""
        pairs = zip(self.found, self.found[1:], strict=False)
        return " ".join(self.text[one.end : other.start] for one, other in pairs)

    @property
    def around(self) -> str:
        """Everything but the numbers and their units."""
        return f"{self.head} {self.gaps} {self.tail}"


def units(before: tuple[str, ...], after: tuple[str, ...], others: tuple[str, ...]) -> Units:
    """Units from lists of words; counters of years, floors, per cent … are always others."""
    return Units(
        before=re.compile(f"{any_of(before)} ?$") if before else re.compile("(?!)"),
        after=re.compile(f" ?余?{any_of(after)}"),
        others=re.compile(f" ?{any_of((*others, *words.COUNTERS))}"),
    )


def numbers_in(text: str, unit: Units) -> Sentence | Reason:
    """The numbers of the spoken text that may count what ``unit`` counts.

    A Reason where one of them is negative or is not well formed.
    """
    found: list[Found] = []
    others = False
    for match in _NUMBER.finditer(text):
        seen = _seen(match, unit)
        if not seen.unit and _is_word(seen, unit):
            continue
        if not seen.unit and _of_something_else(seen, unit):
            others = True
            continue
        numeral = read_numeral(match[0], seen.english)
        if isinstance(numeral, Reason):
            return numeral
        head = text[: seen.start]
        if _SIGN_WORD.search(head) or (not found and _SIGN.search(head)):
            return Reason.NEGATIVE
        found.append(Found(numeral, seen.unit, seen.start, seen.end))
    return Sentence(text, tuple(found), others)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What looks like a number, before it is read."""

    match: re.Match[str]
    english: str
    unit: bool
    start: int
    end: int


def _seen(match: re.Match[str], unit: Units) -> _Seen:
    text = match.string
    english = _ENGLISH.match(text, match.end()) if match[0][-1].isdigit() else None
    end = english.end() if english else match.end()
    before = unit.before.search(text[: match.start()])
    after = unit.after.match(text, end)
    return _Seen(
        match,
        english=english[1] if english else "",
        unit=bool(before or after),
        start=before.start() if before else match.start(),
        end=after.end() if after else end,
    )


def _is_word(seen: _Seen, unit: Units) -> bool:
    """Whether the kanji are part of an ordinary word: 一応, 百貨店, 三和商事."""
    if any(char.isdigit() for char in seen.match[0]):
        return False
    text = seen.match.string
    return bool(_KANJI.match(text, seen.end)) and not (
        unit.others.match(text, seen.end) or _MAY_FOLLOW.match(text, seen.end)
    )


def _of_something_else(seen: _Seen, unit: Units) -> bool:
    """Whether it counts something else (2020年, 500ドル) or is part of a code (a12, 3rd)."""
    text = seen.match.string
    after = unit.others.match(text, seen.end) or _LETTER.match(text, seen.end)
    return bool(after or _ELSE_BEFORE.search(text[: seen.start]))
