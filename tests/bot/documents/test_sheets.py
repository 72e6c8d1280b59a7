import csv
from datetime import date, datetime
from io import BytesIO, StringIO

from openpyxl import load_workbook

from bot.documents.writing import write
from conversations.engine import Cell, Day, Document, Plain, Sheet, Workbook

ROWS: tuple[tuple[Cell, ...], ...] = (
    ("0312345678", "1234567890123", Day(date(2026, 11, 25)), -1, "=1+1"),
    ("０９０－１２３４", "00012345678", None, 4.5, "-大阪"),
)
COLUMNS = ("電話", "法人番号", "日", "点", "ひとこと")


def sheet(*rows: tuple[Cell, ...], note: str = "") -> Sheet:
    return Sheet("答え", COLUMNS, rows or ROWS, note)


def document(name: str, *sheets: Sheet) -> Document:
    return Document("n", "t", name, "C-1", Workbook(sheets or (sheet(),)))


def test_text_stays_text_and_dates_are_dates() -> None:
    book = load_workbook(BytesIO(write(document("一覧.xlsx")).content))
    top = book["答え"]
    assert [cell.value for cell in top[1]] == list(COLUMNS)
    assert [cell.value for cell in top[2]] == [
        "0312345678",
        "1234567890123",
        datetime(2026, 11, 25),  # noqa: DTZ001 - a wall date
        -1,
        "=1+1",
    ]
    assert [cell.data_type for cell in top[2]] == ["s", "s", "d", "n", "s"]
    assert top.cell(2, 1).number_format == "@"
    assert top.cell(3, 3).value is None


def test_the_head_is_frozen_and_bold_and_columns_are_wide_enough() -> None:
    long = "大事なデータの控えを定期的に取る"
    top = load_workbook(
        BytesIO(write(document("一覧", sheet((long, "1", None, 1, "")))).content)
    ).worksheets[0]
    assert top.freeze_panes == "A2"
    assert all(cell.font.bold for cell in top[1])
    assert top.column_dimensions["A"].width >= 2 * len(long)
    assert top.column_dimensions["C"].width > 18  # empty: room to write in
    assert top.column_dimensions["D"].width < 10


def test_notes_stand_on_a_sheet_of_their_own() -> None:
    book = load_workbook(
        BytesIO(write(document("一覧.xlsx", sheet(note="定義はこう"), sheet())).content)
    )
    assert book.sheetnames == ["答え", "答え 2", "説明"]
    assert book["説明"].cell(2, 2).value == "定義はこう"


def test_a_csv_opens_by_double_click_and_runs_nothing() -> None:
    file = write(document("一覧.csv"))
    assert file.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(file.content.decode("utf-8-sig"), newline="")))
    assert rows[0] == list(COLUMNS)
    whole = ['="0312345678"', '="1234567890123"']  # else Excel drops the 0, and rounds the id
    assert rows[1] == [*whole, "2026-11-25", "-1", "'=1+1"]
    assert rows[2][4] == "'-大阪"


def test_the_same_sheets_are_the_same_file() -> None:
    assert write(document("一覧.xlsx")) == write(document("一覧.xlsx"))


def test_a_text_is_handed_on_as_it_is() -> None:
    file = write(Document("n", "t", "指導.ics", "C-1", Plain("BEGIN:VCALENDAR\r\n")))
    assert file.content == b"BEGIN:VCALENDAR\r\n"
    assert (file.name, file.media) == ("指導.ics", "text/calendar; charset=utf-8")
