"""The 25 items by edition: data, in our own words."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.diagnosis.editions.guideline_4_0 import CHANGED
from conversations.diagnosis.editions.part1 import PART_1
from conversations.diagnosis.editions.part2 import PART_2
from conversations.diagnosis.editions.part3 import PART_3
from conversations.diagnosis.item import Item

_2020: tuple[Item, ...] = (*PART_1, *PART_2, *PART_3)
_CHANGED = MappingProxyType({item.number: item for item in CHANGED})

ITEMS: Mapping[str, tuple[Item, ...]] = MappingProxyType(
    {
        "2020": _2020,
        "4.0": tuple(_CHANGED.get(item.number, item) for item in _2020),
    }
)


def items(edition: str) -> tuple[Item, ...]:
    """The 25 items of an edition, by number. Raises ValueError for an edition not known."""
    if edition not in ITEMS:
        reason = f"no diagnosis of edition {edition!r}"
        raise ValueError(reason)
    return ITEMS[edition]
