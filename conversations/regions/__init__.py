"""The 47 prefectures, their regions, and the three metropolitan areas of the programme page."""

from conversations.regions.prefectures import (
    METROPOLITAN,
    NEIGHBOURS,
    PREFECTURES,
    Prefecture,
    Region,
    find_prefecture,
    find_prefectures,
    is_metropolitan,
    prefecture,
)

__all__ = [
    "METROPOLITAN",
    "NEIGHBOURS",
    "PREFECTURES",
    "Prefecture",
    "Region",
    "find_prefecture",
    "find_prefectures",
    "is_metropolitan",
    "prefecture",
]
