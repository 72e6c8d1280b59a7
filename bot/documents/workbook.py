"""Sheets for Excel: text stays text, dates are dates, nothing that was typed is a formula."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from math import isfinite
from typing import Final

from xlsxwriter import Workbook as ExcelFile
from xlsxwriter.worksheet import Worksheet

from bot.documents.leaflet import width
from bot.documents.names import MEDIA, legible, with_ending
from bot.documents.port import File
from bot.documents.typeset import language_of
from conversations.engine import Cell, Day, Document, Sheet, Workbook

LONGEST: Final = 32_767  # characters of a cell: Excel's own limit
NAME_LONGEST: Final = 31  # of a sheet's name
EXACT: Final = 10**15  # Excel counts with fifteen digits; a longer number stays text
NARROWEST, TO_FILL_IN, WIDEST = 6, 20, 60  # of a column, in half-width characters
NEVER: Final = datetime(2000, 1, 1, tzinfo=UTC)  # said to be made then: alike bytes for alike input

_NOTES = {"ja": ("説明", ("シート", "説明")), "en": ("Notes", ("Sheet", "Note"))}
_UNNAMEABLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def write_workbook(document: Document, workbook: Workbook) -> File:
    """An .xlsx with every sheet, and one of notes where any sheet has one."""
    buffer = BytesIO()
    with ExcelFile(buffer, _OPTIONS) as file:
        file.set_properties({"created": NEVER.replace(tzinfo=None)})
        looks = _Looks(file)
        taken: set[str] = set()
        for sheet in (*workbook.sheets, *_notes(workbook.sheets)):
            _write(file.add_worksheet(_name(sheet.name, taken)), sheet, looks)
    return File(with_ending(document.name, "xlsx"), MEDIA["xlsx"], buffer.getvalue())


class _Looks:
    """The few formats of a file."""

    def __init__(self, file: ExcelFile) -> None:
        font = {"font_name": "Yu Gothic", "font_size": 11, "valign": "top"}
        self.head = file.add_format(
            {**font, "bold": True, "bg_color": "#E6EBF0", "bottom": 1, "text_wrap": True}
        )
        self.text = file.add_format({**font, "text_wrap": True, "num_format": "@"})
        self.number = file.add_format(font)
        self.day = file.add_format({**font, "num_format": "yyyy/mm/dd", "align": "left"})


def _write(to: Worksheet, sheet: Sheet, looks: _Looks) -> None:
    for column, name in enumerate(sheet.columns):
        to.write_string(0, column, _cut(name), looks.head)
    for row, cells in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(cells):
            _put(to, row, column, cell, looks)
    for column in range(max(map(len, (sheet.columns, *sheet.rows)), default=0)):
        to.set_column(column, column, _wide(sheet, column), looks.text)
    to.freeze_panes(1, 0)
    to.repeat_rows(0)
    to.set_landscape()
    to.set_paper(9)  # A4
    to.fit_to_pages(1, 0)
    if sheet.columns and sheet.rows:
        to.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)


def _put(to: Worksheet, row: int, column: int, cell: Cell, looks: _Looks) -> None:
    if cell is None or cell == "":
        to.write_blank(row, column, None, looks.text)
    elif isinstance(cell, Day):
        moment = datetime(cell.on.year, cell.on.month, cell.on.day)  # noqa: DTZ001 - a wall date
        to.write_datetime(row, column, moment, looks.day)
    elif isinstance(cell, str) or not isfinite(cell) or abs(cell) >= EXACT:
        to.write_string(row, column, _cut(str(cell)), looks.text)
    else:
        to.write_number(row, column, cell, looks.number)


def _cut(text: str) -> str:
    text = legible(text)
    return text if _units(text) <= LONGEST else _first(text, LONGEST - 1) + "…"


def _units(text: str) -> int:
    """As long as Excel counts it: in UTF-16, where a rare character is two."""
    return len(text.encode("utf-16-le")) // 2


def _first(text: str, units: int) -> str:
    """The beginning of it, of so many units at most; no character is cut in two."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")


def _wide(sheet: Sheet, column: int) -> float:
    """As wide as its widest line, within measure; one full-width character is two half ones.

    An empty column has room to write in.
    """
    cells = [row[column] for row in sheet.rows if column < len(row)]
    narrowest = NARROWEST if any(cell is not None for cell in cells) else TO_FILL_IN
    head = sheet.columns[column] if column < len(sheet.columns) else ""
    needed = max(2 * width(_shown(cell)) for cell in (head + "▼", *cells))
    return min(max(needed + 2, narrowest), WIDEST)


def _shown(cell: Cell) -> str:
    return "0000/00/00" if isinstance(cell, Day) else "" if cell is None else str(cell)


def _name(wanted: str, taken: set[str]) -> str:
    """A name that Excel takes, and no other sheet of the file has."""
    stem = _UNNAMEABLE.sub(" ", legible(wanted)).strip(" '") or "Sheet"
    name, number = _first(stem, NAME_LONGEST).strip(" '"), 1
    while name.casefold() in taken:
        number += 1
        name = f"{_first(stem, NAME_LONGEST - len(str(number)) - 1)} {number}"
    taken.add(name.casefold())
    return name


def _notes(sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    rows = tuple((sheet.name, sheet.note) for sheet in sheets if sheet.note)
    if not rows:
        return ()
    name, columns = _NOTES[language_of("".join(note for _, note in rows))]
    return (Sheet(name, columns, rows),)
