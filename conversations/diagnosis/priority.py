"""Which gap comes first: gap × weight, with the reason for the weight (domain.md 8, proposed).

It stands here and not with the plan because the result already names the first five.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from conversations.diagnosis.editions import items
from conversations.diagnosis.item import Item
from conversations.diagnosis.rules import FULL, Reply, points

FIRST = 5  # measures that the result and the summary speak of (contract.md)


class Basis(StrEnum):
    """Why a gap weighs what it weighs."""

    PART_1 = "part_1"  # needed by everyone regardless of size
    DAMAGE = "damage"  # backups and incident readiness decide how bad it gets
    TELEWORK = "telework"  # linked to a row that the ministry's telework list marks ◎
    PERSONAL_DATA = "personal_data"
    OTHER = "other"


WEIGHTS: Mapping[Basis, int] = MappingProxyType(
    {
        Basis.PART_1: 3,
        Basis.DAMAGE: 3,
        Basis.TELEWORK: 2,
        Basis.PERSONAL_DATA: 2,
        Basis.OTHER: 1,
    }
)
DAMAGE = frozenset({11, 24})
TELEWORK = frozenset({1, 2, 3, 4, 13, 14, 21, 24, 25})  # domain.md 7, the ◎ rows' items


@dataclass(frozen=True, slots=True)
class Gap:
    """An item with points missing, and why it stands where it stands."""

    item: Item
    reply: Reply
    missing: int  # points to full; "don't know" counts as all of them
    basis: Basis

    @property
    def score(self) -> int:
        """Higher comes first."""
        return self.missing * WEIGHTS[self.basis]


def basis(item: Item, *, telework: bool) -> Basis:
    """The heaviest ground that holds for an item."""
    if item.part == 1:
        return Basis.PART_1
    if item.number in DAMAGE:
        return Basis.DAMAGE
    if telework and item.number in TELEWORK:
        return Basis.TELEWORK
    return Basis.PERSONAL_DATA if item.personal_data else Basis.OTHER


def gaps(edition: str, replies: Mapping[str, Reply], *, telework: bool | None) -> tuple[Gap, ...]:
    """Every item with points missing, first things first.

    Ties by cost (what needs no purchase first), then by number. Unknown telework counts as yes
    (contract.md).
    """
    found = (
        Gap(
            item,
            replies[item.id],
            FULL - max(points(edition, replies[item.id]), 0),
            basis(item, telework=telework is not False),
        )
        for item in items(edition)
    )
    missing = (gap for gap in found if gap.missing > 0)
    return tuple(sorted(missing, key=lambda g: (-g.score, not g.item.free, g.item.number)))


def possible_with(edition: str, total: int, first: tuple[Gap, ...]) -> int:
    """What the total becomes when these gaps are closed."""
    return total + sum(FULL - points(edition, gap.reply) for gap in first)


def by_importance(
    edition: str, replies: Mapping[str, Reply], *, telework: bool | None
) -> tuple[Item, ...]:
    """The items that are done, most important first."""
    done = (item for item in items(edition) if replies[item.id] is Reply.DONE)
    return tuple(
        sorted(
            done,
            key=lambda i: (-WEIGHTS[basis(i, telework=telework is not False)], i.number),
        )
    )
