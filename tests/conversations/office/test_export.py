"""``/sme-office export``: rows as files that open in Excel by double click (voice.md, check 15)."""

import csv
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from bot.documents.writing import write
from conversations.engine import Document
from conversations.office.sheet_words import KINDS
from tests.conversations.office.test_company import CODE, NAME, applies, opens
from tests.conversations.person import House, words
from tests.conversations.sessions.desk import Programme, open_programme
from tests.conversations.walks import checks, diagnoses


def exported(programme: Programme, typed: str) -> Document:
    """The file that comes into the secretariat's private chat."""
    (step,) = programme.types(f"export {typed}").heard
    assert isinstance(step, Document), words(step)
    return step


def rows(programme: Programme, typed: str) -> list[list[str]]:
    """A CSV's rows, its columns first."""
    content = write(exported(programme, f"{typed} csv")).content
    assert content.startswith("\ufeff".encode())
    return list(csv.reader(StringIO(content.decode("utf-8-sig"))))


def test_applications_stand_there_whole(either_house: House) -> None:
    programme = open_programme(either_house)
    opens(either_house)
    checks(programme.yamada, policy_status="partial")
    applies(
        either_house, programme.firm, name="=山田商店", telephone="0857220001", prefecture="31",
        corporate_number="1234567890123", receipt="S-0300",
    )  # fmt: skip
    head, *found = rows(programme, "申込み")
    by_code = {row[0]: dict(zip(head, row, strict=True)) for row in found}
    assert set(by_code) == {CODE, programme.firm}
    mine = by_code[programme.firm]
    assert mine["会社名"] == "'=山田商店"  # no formula
    assert mine["電話番号"] == '="0857220001"'  # its zero stays
    assert mine["法人番号"] == '="1234567890123"'  # and its thirteen digits
    assert mine["確かめること"] == "方針かルールの片方だけある"
    assert mine["3大都市圏の外"] == "はい"
    assert by_code[CODE]["会社名"] == NAME
    assert by_code[CODE]["電話番号"] == "0857-22-4821"


def test_excel_has_the_definitions_and_the_minute(programme: Programme) -> None:
    opens(programme.house)
    file = write(exported(programme, "applications"))
    book = load_workbook(BytesIO(file.content))
    assert book.sheetnames == ["申込み", "説明"]
    note = str(book["説明"]["B2"].value)
    assert note.startswith("2026年11月23日（月）10:0")
    assert "2行あります" in note
    sheet = book["申込み"]
    columns = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == CODE)
    number = row[columns.index("法人番号")]
    assert (number.value, number.data_type) == ("1234567890123", "s")


def test_people_sessions_and_answers(programme: Programme) -> None:
    diagnoses(programme.yamada, until="q03")
    session = programme.books("2026-12-10 14:00", "onsite")
    people = rows(programme, "people")
    assert {row[0] for row in people[1:]} == {"山田 花子", "佐藤 一郎", "事務局"}
    (held,) = rows(programme, "sessions csv")[1:]
    assert held[0] == session.code
    assert held[6:11] == ["2026-12-10", "14:00", "16:00", "現地", "予定"]
    answers = rows(programme, "answers")[1:]
    assert [row[4:6] for row in answers] == [["q01", "none"], ["q02", "none"]]
    assert {row[7] for row in answers} == {"山田 花子"}


def test_the_audit_tells_who_did_what_and_never_what_was_typed(programme: Programme) -> None:
    opens(programme.house)
    programme.types(f"note {CODE} ひみつの話")
    found = rows(programme, "audit")[1:]
    assert ["事務局", "メモを書く", "office.note", CODE] in [row[2:] for row in found]
    assert "ひみつ" not in str(found)
    assert rows(programme, "audit")[1][4] == "office.export"  # taking it away is on record


def test_without_a_kind_it_asks_which(programme: Programme) -> None:
    programme.types("export")
    assert "何を書き出しますか" in programme.office.text
    programme.office.presses("指導")
    assert isinstance(programme.office.heard[0], Document)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_as_excel_and_as_csv(programme: Programme, kind: str) -> None:
    for form in ("xlsx", "csv"):
        document = exported(programme, f"{kind} {form}")
        assert document.name.endswith(form)
        assert document.company == ""
        assert write(document).content


def test_it_comes_into_the_private_chat_wherever_it_was_typed(programme: Programme) -> None:
    programme.office.commands("export people", root="sme-office", channel="COFFICE")
    (say,) = programme.office.outcome.says
    assert (say.to.channel, say.to.user) == ("", programme.office.user)
