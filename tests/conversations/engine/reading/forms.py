"""Numbers in the ways that people write them."""

from collections.abc import Iterator

import jaconv
from hypothesis import strategies as st
from kanjize import KanjizeConfiguration, KanjizeStyle, number2kanji

_ALL = KanjizeConfiguration(style=KanjizeStyle.ALL)
_MIXED = KanjizeConfiguration(style=KanjizeStyle.MIXED, kanji_thousand=False)
_MIXED_THOUSANDS = KanjizeConfiguration(style=KanjizeStyle.MIXED)
_FORMAL = KanjizeConfiguration(style=KanjizeStyle.ALL, use_daiji=True)
_SIDE_BY_SIDE = KanjizeConfiguration(style=KanjizeStyle.FLAT)
TWO_OR_THREE = frozenset({12, 23, 34, 45, 56, 67, 78, 89})  # 二三人 is two or three people
NO_LONGER_WRITTEN = frozenset("肆伍陸漆捌玖零")  # formal digits; only 壱, 弐 and 参 are in use


def forms(n: int) -> Iterator[str]:
    """The number in figures, kanji and both, half and full width."""
    yield from (str(n), f"{n:,}", wide(str(n)), wide(f"{n:,}"))
    yield number2kanji(n, _ALL)
    if n:
        yield number2kanji(n, _MIXED)
        yield wide(number2kanji(n, _MIXED))
        yield number2kanji(n, _MIXED_THOUSANDS)
    formal = number2kanji(n, _FORMAL)
    if NO_LONGER_WRITTEN.isdisjoint(formal):
        yield formal
    if n not in TWO_OR_THREE:
        yield number2kanji(n, _SIDE_BY_SIDE)


def wide(text: str) -> str:
    """The text as a Japanese keyboard leaves it: full width."""
    full: str = jaconv.h2z(text, ascii=True, digit=True)
    return full


def written(n: int) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(set(forms(n))))
