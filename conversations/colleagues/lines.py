"""Typed lines about colleagues: who is named, and which questions are meant."""

import re
from dataclasses import dataclass
from unicodedata import normalize

from conversations.sessions.lines import MENTION

_NUMBERS = re.compile(r"([0-9]{1,3})(?:\D+([0-9]{1,3}))?")
_SENTENCE = re.compile(r"(?:頼む|頼みます|頼みたい|お願い(?:します|したい)?)[。.]?\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """``@佐藤 9-12`` in any order: the user named, with the name, and the numbers given."""

    user: str = ""
    name: str = ""
    first: int | None = None
    last: int | None = None


def read_line(typed: str) -> Line:
    """What a line names. Widths do not matter; one number alone is the first and the last."""
    mention = MENTION.search(typed)
    rest = normalize("NFKC", MENTION.sub(" ", typed))
    numbers = _NUMBERS.search(rest)
    first = int(numbers[1]) if numbers else None
    last = int(numbers[2]) if numbers and numbers[2] else first
    user, name = (mention[1], mention[2] or mention[1]) if mention else ("", "")
    return Line(user, name.lstrip("@＠"), first, last)


def handing(text: str) -> str | None:
    """「9から12を@佐藤に頼む」: the line itself; None where a text means something else."""
    line = read_line(text)
    return text if line.user and line.first and _SENTENCE.search(text) else None
