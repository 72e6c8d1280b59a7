"""A page or more to print, as PDF with tags, so that a screen reader can read it too."""

from itertools import chain
from typing import Final
from unicodedata import east_asian_width

from bot.documents.names import with_ending
from bot.documents.port import File
from bot.documents.typeset import language_of, typeset
from conversations.engine import Block, Document, Json, Leaflet

NARROW: Final = 9  # full-width characters: a column of no more than this never wraps
WIDEST: Final = 28  # full-width characters: a longer cell wraps rather than widens its column


def write_leaflet(document: Document, leaflet: Leaflet) -> File:
    """A PDF on A4. Raises ValueError where it cannot be set."""
    data: dict[str, Json] = {
        "lang": language_of("".join(_texts(leaflet))),
        "title": leaflet.title,
        "footer": leaflet.footer,
        "blocks": [_block(block) for block in leaflet.blocks],
    }
    name = with_ending(document.name, "pdf")
    return File(name, "application/pdf", typeset("leaflet", data, "pdf"))


def width(text: str) -> float:
    """How wide the longest line is, in full-width characters."""
    lines = text.split("\n")
    return max(sum(1 if east_asian_width(c) in "WFA" else 0.5 for c in line) for line in lines)


def _block(block: Block) -> dict[str, Json]:
    cells = max(map(len, (block.columns, *block.rows)), default=0)
    rows = [_filled(row, cells) for row in block.rows]
    return {
        "heading": block.heading,
        "paragraphs": list(block.paragraphs),
        "columns": _filled(block.columns, cells) if block.columns else [],
        "rows": list[Json](rows),
        "widths": list[Json](_widths([_filled(block.columns, cells), *rows])),
    }


def _filled(row: tuple[str, ...], cells: int) -> list[Json]:
    """A row of so many cells, the missing ones empty."""
    return [*row, *[""] * (cells - len(row))]


def _widths(rows: list[list[Json]]) -> list[float]:
    """Each column's share of the page; 0 for one that takes what it needs."""
    widest = [max(width(str(cell)) for cell in column) for column in zip(*rows, strict=True)]
    if all(column <= NARROW for column in widest):
        return widest
    return [0.0 if column <= NARROW else min(column, WIDEST) for column in widest]


def _texts(leaflet: Leaflet) -> chain[str]:
    parts = ((block.heading, *block.paragraphs) for block in leaflet.blocks)
    return chain((leaflet.title,), chain.from_iterable(parts))
