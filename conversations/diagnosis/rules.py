"""How the answers are counted: points, sub-totals and bands.

Source: domain.md 1.1 and 1.2 (IPA's sheet; guideline 4.0 counts as the edition of 2020 does).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Reply(StrEnum):
    """The four answers, by their ids on the wire (contract.md); there is no fifth."""

    DONE = "done"
    PARTIAL = "partial"
    NONE = "none"
    UNKNOWN = "unknown"


_POINTS = MappingProxyType({Reply.DONE: 4, Reply.PARTIAL: 2, Reply.NONE: 0, Reply.UNKNOWN: -1})
FULL = _POINTS[Reply.DONE]  # what one item can come to
POINTS: Mapping[str, Mapping[Reply, int]] = MappingProxyType({"2020": _POINTS, "4.0": _POINTS})

PARTS: tuple[range, ...] = (range(1, 6), range(6, 19), range(19, 26))  # items of parts 1, 2, 3


@dataclass(frozen=True, slots=True)
class Band:
    """What a total means; ``low`` and ``high`` belong to it."""

    id: str
    low: int
    high: int


BANDS: tuple[Band, ...] = (
    Band("100", 100, 100),
    Band("70-99", 70, 99),
    Band("50-69", 50, 69),
    Band("under-50", -25, 49),
)


@dataclass(frozen=True, slots=True)
class Score:
    """A counted diagnosis: total of -25 to 100, three sub-totals, how often each answer."""

    total: int
    parts: tuple[int, int, int]
    counts: Mapping[Reply, int]
    band: str


def points(edition: str, reply: Reply) -> int:
    """What one answer counts in an edition."""
    return POINTS[edition][reply]


def full_marks(part: int) -> int:
    """The most that part 1, 2 or 3 can come to."""
    return FULL * len(PARTS[part - 1])


def band(total: int) -> str:
    """The id of the band a total falls in. Raises ValueError outside -25 to 100."""
    for each in BANDS:
        if each.low <= total <= each.high:
            return each.id
    reason = f"no diagnosis comes to {total}"
    raise ValueError(reason)


def score(edition: str, replies: Mapping[str, Reply]) -> Score:
    """Counts 25 answers by question id. Raises KeyError where one is missing."""
    first, second, third = (
        sum(points(edition, replies[f"q{number:02}"]) for number in part) for part in PARTS
    )
    given = list(replies.values())
    total = first + second + third
    counts = MappingProxyType({reply: given.count(reply) for reply in Reply})
    return Score(total, (first, second, third), counts, band(total))
