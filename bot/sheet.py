"""A CSV text as rows by their columns' names; a row that is broken stops no other."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from bot.documents.table import FORMULA


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row. line: where it begins, the first line of the text being 1.

    broken: the column that its cells cannot be told apart from, empty for a row in order.
    surplus: cells beyond the last column.
    """

    line: int
    cells: Mapping[str, str]
    broken: str = ""
    surplus: tuple[str, ...] = ()


_ENCODINGS = ("utf-8-sig", "cp932")  # CP932, not strict Shift_JIS: ㈱ ① 髙 fail in the latter


def decode(raw: bytes) -> str:
    """UTF-8 with or without a byte order mark, else CP932. Raises UnicodeDecodeError."""
    try:
        return raw.decode(_ENCODINGS[0])
    except UnicodeDecodeError:
        return raw.decode(_ENCODINGS[1])


def read_sheet(text: str) -> tuple[tuple[str, ...], Iterator[SheetRow]]:
    """The column names of the first row that is not blank, and the rows below it."""
    rows = _rows(list(StringIO(text, newline="")))  # lines end as in the file
    _, header = next(rows, (0, []))
    names = tuple(name.strip() for name in header)
    return names, (_named(line, cells, names) for line, cells in rows)


def _named(line: int, cells: Sequence[str], names: tuple[str, ...]) -> SheetRow:
    """Cells left out at the end are empty; further ones make a row that nobody can trust."""
    plain = (_unguarded(cell) for cell in cells)
    by_name = dict.fromkeys(names, "") | dict(zip(names, plain, strict=False))
    unclosed = cells[-1].endswith(("\r", "\n")) and len(cells) < len(names)
    surplus = any(cell.strip() for cell in cells[len(names) :])
    if unclosed or surplus:
        broken = names[min(len(cells), len(names)) - 1]
        return SheetRow(line, by_name, broken, tuple(cells[len(names) :]))
    return SheetRow(line, by_name)


def _unguarded(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from taking a cell for a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def _rows(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not blank, each with the line it begins in."""
    at = 0
    while at < len(lines):
        cells, used = _row(lines, at)
        if any(cell.strip() for cell in cells):
            yield at + 1, cells
        at += used


def _row(lines: Sequence[str], at: int) -> tuple[list[str], int]:
    """The cells of the row that begins at a line, and how many lines it takes.

    Read strictly: read leniently, one stray quotation mark swallows the rows below it. A row that
    is not strictly right is read again, leniently and with its first line alone.
    """
    strict = csv.reader((lines[place] for place in range(at, len(lines))), strict=True)
    try:
        return next(strict), strict.line_num
    except csv.Error:
        return _leniently(lines[at]), 1


def _leniently(line: str) -> list[str]:
    try:
        return next(csv.reader([line]))
    except csv.Error:  # a cell beyond all measure
        return [line.partition(",")[0], "\n"]
