"""Telework measures by edition: data, in our own words."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.plan.editions.telework import BACK_AT_THE_OFFICE, ROWS, TeleworkRow

TELEWORK: Mapping[str, tuple[TeleworkRow, ...]] = MappingProxyType(
    {
        # users.md R12: the COVID goal of 2020 is more than telework; in 4.0 it has no place.
        "2020": (*ROWS, BACK_AT_THE_OFFICE),
        "4.0": ROWS,
    }
)
