"""One written number and nothing around it: 1億2,345万, 五千万, 50百万, 0.5億, 3 million.

kanjize turns well-formed kanji numerals into integers. It also takes what is no number, drops
fractions (0.29億 is 28,999,999 to it) and reads 二三 as 23; so a grammar of our own decides what
is well formed, and kanjize sees only a part between two of 万, 億, 兆 and 京.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from kanjize import kanji2number

from conversations.engine.reading.result import Reason

KANJI_DIGITS = "〇零一二三四五六七八九"
SMALL_UNITS = MappingProxyType({"十": 10, "百": 100, "千": 1000})
MYRIADS = MappingProxyType({"万": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16})
ENGLISH_UNITS = MappingProxyType(
    {
        "hundred": 10**2,
        "thousand": 10**3,
        "k": 10**3,
        "million": 10**6,
        "mn": 10**6,
        "m": 10**6,
        "billion": 10**9,
        "bn": 10**9,
        "trillion": 10**12,
    }
)
# Formal and older shapes, as the commercial register writes them: 金壱千萬円, 参百万円.
OLD_SHAPES = MappingProxyType(
    str.maketrans("壱壹弌弐貳弍参參拾佰陌仟阡萬", "一一一二二二三三十百百千千万")
)

_LONGEST = 40  # characters; nothing that a person means is longer
_TEN_THOUSAND = 10**4
_ONE = f"[1-9{KANJI_DIGITS[2:]}]"
_DECIMAL = re.compile(r"(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
_SPACED = re.compile(r"[0-9]+(?:[ 、'][0-9]{3})+")
_THOUSANDS_BY_DOT = re.compile(r"[0-9]+\.[0-9]{3}")
_SIDE_BY_SIDE = re.compile(f"[{KANJI_DIGITS}]+")
_BY_PLACES = re.compile(f"(?=.)(?:{_ONE}?千)?(?:{_ONE}?百)?(?:{_ONE}?十)?(?:{_ONE}|[1-9][0-9]+)?")
_TWO_OR_THREE = re.compile("一二|二三|三四|四五|五六|六七|七八|八九")
_PARTS = re.compile("([^万億兆京]*)([万億兆京]?)")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A well-formed number.

    scale: the unit that it ends in (10,000 for 300万, 1 for 300). myriad: its last 万, 億 … or 1;
    tail: what follows that one without a unit of its own (5,000 in 3億5千), else 0.
    """

    value: Fraction
    scale: int = 1
    myriad: int = 1
    tail: int = 0


def read_numeral(written: str, english_unit: str = "") -> Numeral | Reason:
    """The number, or why it is none; ``written`` is plain text, from first digit to last unit.

    AMBIGUOUS where separators stand in odd places (1,5 and 1.500 and 10 000) or two digits name
    a range (二三, two or three); TOO_LARGE where it is too long to be meant; else NOT_A_NUMBER.
    """
    if len(written) > _LONGEST:
        return Reason.TOO_LARGE
    if _SPACED.fullmatch(written):
        return Reason.AMBIGUOUS
    text = written.translate(OLD_SHAPES).replace(" ", "")
    if english_unit:
        amount = _part(text, followed_by=english_unit)
        scale = ENGLISH_UNITS[english_unit]
        return amount if isinstance(amount, Reason) else Numeral(amount * scale, scale, scale)
    return _sum([(part, myriad) for part, myriad in _PARTS.findall(text) if part or myriad])


def _sum(parts: list[tuple[str, str]]) -> Numeral | Reason:
    """The parts added up, each smaller than the 万, 億 … before it, with no decimals among them."""
    total, last = Fraction(0), 0
    for part, myriad in parts:
        amount = _part(part, followed_by=myriad)
        if isinstance(amount, Reason):
            return amount
        unit = MYRIADS.get(myriad, 1)
        misplaced = last and (unit >= last or amount >= _TEN_THOUSAND)
        if misplaced or ("." in part and len(parts) > 1):
            return Reason.NOT_A_NUMBER
        total, last = total + amount * unit, unit
    part, myriad = parts[-1]
    if myriad:
        return Numeral(total, MYRIADS[myriad], MYRIADS[myriad])
    above = MYRIADS[parts[-2][1]] if len(parts) > 1 else 1
    tail = int(total % _TEN_THOUSAND) if len(parts) > 1 else 0
    return Numeral(total, SMALL_UNITS.get(part[-1], 1), above, tail)


def _part(part: str, followed_by: str) -> Fraction | Reason:
    """What stands before a 万, 億 … or at the end: 2,345 or 五千 or 二〇 or 12.5百."""
    if _DECIMAL.fullmatch(part):
        by_dot = _THOUSANDS_BY_DOT.fullmatch(part) and (not followed_by or part.endswith("0"))
        return Reason.AMBIGUOUS if by_dot else Fraction(part.replace(",", ""))
    if _TWO_OR_THREE.fullmatch(part):
        return Reason.AMBIGUOUS
    if _SIDE_BY_SIDE.fullmatch(part):
        return Reason.NOT_A_NUMBER if part[0] in "〇零" and part[1:] else _by_kanjize(part)
    if _BY_PLACES.fullmatch(part):
        return _by_kanjize(part)
    unit = part[-1:]
    if _DECIMAL.fullmatch(part[:-1]) and unit + followed_by in ("千", "千万", "百万"):
        # The units that accounts are kept in: 3,000千円, 50百万円.
        return Fraction(part[:-1].replace(",", "")) * SMALL_UNITS[unit]
    return Reason.AMBIGUOUS if re.search("[.,、']", part) else Reason.NOT_A_NUMBER


def _by_kanjize(part: str) -> Fraction | Reason:
    try:
        return Fraction(kanji2number(part))
    except ValueError:  # 五百500: a rest as large as the unit before it
        return Reason.NOT_A_NUMBER
