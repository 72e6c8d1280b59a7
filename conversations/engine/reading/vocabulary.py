"""Lists of words as patterns over spoken text (see ``widths.spoken``)."""

import re
from collections.abc import Iterable

from conversations.engine.reading.widths import spoken


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; English only as whole words."""
    folded = sorted({spoken(word) for word in words}, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(_pattern, folded)) + ")"


def holding(words: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the words in a text."""
    return re.compile(any_of(words))


def _pattern(word: str) -> str:
    before = "(?<![a-z])" if _is_letter(word[0]) else ""
    after = "(?![a-z])" if _is_letter(word[-1]) else ""
    return before + re.escape(word) + after


def _is_letter(char: str) -> bool:
    return "a" <= char <= "z"
