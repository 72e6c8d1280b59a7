"""What Teams takes, in one table, and how a text or a card is made to fit.

Sources: examples.md 23 (a card's size is told three ways, 25, 28 and 40 KB; ours stays below
all), voice.md 1 (buttons at 320 px), Microsoft's public reference of Adaptive Cards in Teams.
"""

import json
from collections.abc import Sequence
from typing import Any, Final
from unicodedata import east_asian_width

CARD: Final = 20_000  # bytes of a card as UTF-8 JSON
METADATA: Final = 4_000  # bytes of the pair in channelData.sme, beside the card
SUMMARY: Final = 256  # the line of a notification

LINE: Final = 500  # characters of one text element: longer lines stand in several
BUTTONS: Final = 5  # answers to press; more become a menu
OPTION: Final = 60  # characters of a row in a menu
LABEL: Final = 40  # characters of a button, and of an input's label
HINT: Final = 200  # an input's placeholder
TYPED: Final = 400  # what can be typed into an input
LONG: Final = 2_000  # what can be typed into one of several lines
FORM: Final = 13_000  # bytes of a form's fields with what stands in them
DATA: Final = 1_000  # bytes of what a button carries
FALLBACK: Final = 800  # characters for a client that shows no cards
SPEAK: Final = 300

# Two buttons share a row of 320 px where each has at most seven full-width characters:
# (320 - margins 40 - gap 8) / 2 = 136 px, less 32 px of padding, at 14 px a character.
HALF_ROW: Final = 14  # half-width characters

_ELLIPSIS: Final = "…"
_WIDE: Final = frozenset("FWA")  # full-width, wide, ambiguous: drawn wide in Japanese fonts


def shorten(text: str, limit: int) -> str:
    """The text, its end replaced by "…" where it has more than ``limit`` characters."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + _ELLIPSIS


def width(text: str) -> int:
    """How wide a text is drawn, in half-width characters."""
    return sum(2 if east_asian_width(character) in _WIDE else 1 for character in text)


def size(part: object) -> int:
    """Bytes of a part of a card on its way."""
    return len(wire(part))


def wire(value: object) -> bytes:
    """A JSON value as it is sent: UTF-8, not escaped (half the bytes for Japanese)."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def fitting(parts: Sequence[Any], room: int) -> list[Any]:
    """As many of the parts, from the first, as fit into so many bytes."""
    kept: list[Any] = []
    for each in parts:
        room -= size(each) + 1
        if room < 0:
            break
        kept.append(each)
    return kept
