"""One sheet as CSV that opens in Excel by double click."""

import csv
import re
from io import StringIO
from typing import Final

from bot.documents.names import MEDIA, legible, with_ending
from bot.documents.port import File
from conversations.engine import Cell, Day, Document, Workbook

BOM: Final = "\ufeff"  # without it, Excel takes UTF-8 for the machine's old code page
# a cell that begins so is a formula to a spreadsheet (OWASP, "CSV Injection")
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")

# digits that a spreadsheet would take for a number: it drops the zero in front of a telephone
# number, and shows an id of twelve digits and more as a power of ten
_EATEN: Final = re.compile(r"0\d+|\d{12,}")


def write_table(document: Document, workbook: Workbook) -> File:
    """The first sheet, UTF-8 with BOM; typed text that would be a formula gets an apostrophe."""
    out = StringIO(newline="")
    rows = csv.writer(out)
    for sheet in workbook.sheets[:1]:
        rows.writerow([_cell(name) for name in sheet.columns])
        rows.writerows([_cell(cell) for cell in row] for row in sheet.rows)
    content = (BOM + out.getvalue()).encode()
    return File(with_ending(document.name, "csv"), MEDIA["csv"], content)


def _cell(cell: Cell) -> str:
    if isinstance(cell, Day):
        return cell.on.isoformat()
    if isinstance(cell, str):
        cell = legible(cell)
        if _EATEN.fullmatch(cell):
            return f'="{cell}"'
        return f"'{cell}" if cell.startswith(FORMULA) else cell
    return "" if cell is None else str(cell)  # a number is nobody's text: -1 stays -1
