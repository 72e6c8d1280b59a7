"""What ``applications import`` files: applications, bad rows to mend, invitations."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from storage import Database
from tests.bot.application_file import COLUMNS, GOOD, Import, filed, sheet
from tests.conversations.person import House, Someone

FURTHER = f"{COLUMNS},kana,telephone,receipt_number,corporate_number,declaration_id,address,channel"
REST = "ﾐﾎﾝｾｲｶ,312345678,S-0212,7000012050002,41234567890,鳥取市東町1-220,電話"


def further(row: str) -> str:
    return f"{row.replace('東京都', '鳥取')},{REST}"


def test_further_columns_become_the_application(importing: Import, tmp_path: Path) -> None:
    content = sheet(further(f"7,{GOOD}"), header=FURTHER).encode("cp932")

    assert importing(content).rows == [["7", "eligible", ""]]
    (row,) = filed(tmp_path)
    assert (row["state"], row["source"], row["terms"]) == ("received", "file", "")
    assert (row["kana"], row["prefecture"], row["channel"]) == ("ミホンセイカ", "31", "telephone")
    assert row["telephone"] == "0312345678"  # Excel took the 0 away
    assert (row["receipt"], row["declaration"]) == ("S-0212", "41234567890")
    assert row["corporate_number"] == "7000012050002"


def test_words_that_only_cp932_has_are_kept(importing: Import, tmp_path: Path) -> None:
    row = f"7,{GOOD}".replace("みほん製菓株式会社", "㈱髙﨑①～").replace("山田", "髙橋")

    importing(sheet(row).encode("cp932"))

    (kept,) = filed(tmp_path)
    assert (kept["name"], kept["contact"]) == ("㈱髙﨑①～", "髙橋")


BAD = "8,見本工業,大阪府,99,,法人,1億,3,no,no,1,none,=1+1,a@example.jp"
QUOTED = '9,"例示,商店,京都府,4,,法人,1億,3,no,no,1,none,,'


@pytest.mark.parametrize("name", ["bad.csv", "bad.xlsx"])
def test_bad_rows_are_written_to_be_mended(importing: Import, tmp_path: Path, name: str) -> None:
    told = importing(sheet(f"7,{GOOD}", BAD, QUOTED), "--bad", name)

    assert told.code == 0
    assert "3件中1件を取り込みました" in told.progress
    assert "2件は直してください（行番号と理由）" in told.progress
    assert "3行目　業種（category）：「99」を読み取れませんでした" in told.progress
    rows = _cells(tmp_path / name)
    assert rows[0][:4] == ["line", "reason", "id", "company"]
    assert rows[1][:4] == ["3", "業種（category）：「99」を読み取れませんでした", "8", "見本工業"]
    assert rows[2][0] == "4"
    assert len(rows) == 3


def test_a_mended_row_is_taken_and_what_looked_like_a_formula_comes_back(
    importing: Import, tmp_path: Path
) -> None:
    importing(sheet(f"7,{GOOD}", BAD), "--bad", "bad.csv")
    text = (tmp_path / "bad.csv").read_text("utf-8")
    assert text.startswith("\ufeff")
    assert "'=1+1" in text

    told = importing(text.replace(",99,", ",4,"), "--bad", "bad.csv")

    assert told.rows == [["8", "eligible", ""]]
    assert [row["contact"] for row in filed(tmp_path)] == ["山田", "=1+1"]
    assert len((tmp_path / "bad.csv").read_text("utf-8").splitlines()) == 1


def test_a_place_that_takes_no_file_is_one_line(importing: Import) -> None:
    told = importing(sheet(f"7,{GOOD}"), "--bad", "gone/bad.csv")
    assert told.code == 2
    assert "gone/bad.csv: cannot be written" in told.progress
    told = importing(sheet(f"7,{GOOD}"), "--invitations", "gone/letters.csv")
    assert (told.code, told.rows) == (2, [])
    assert importing(sheet(f"7,{GOOD}"), "--invitations", "x.csv", "--dry-run").code == 2


@pytest.mark.parametrize("name", ["letters.csv", "letters.xlsx"])
def test_each_firm_gets_an_invitation_whose_code_lets_its_people_in(
    importing: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("OFFICE_TELEPHONE", "03-0000-0000")
    monkeypatch.setenv("INVITATION_URL", "https://example.jp/start")
    rows = (further(f"7,{GOOD}"), f"8,例示商店,{GOOD.partition(',')[2]},,,,,,,")
    told = importing(sheet(*rows, header=FURTHER), "--invitations", name)
    assert "招待の文を2社分" in told.progress

    header, first, second = _cells(tmp_path / name)
    told_of = dict(zip(header, first, strict=True))
    assert (told_of["id"], told_of["company"]) == ("7", "みほん製菓株式会社")
    excel = name.endswith("csv")  # which would take the 0 away
    assert told_of["telephone"] == ('="0312345678"' if excel else "0312345678")
    assert "（受付番号 S-0212）" in told_of["text"]
    assert f"招待コード「{told_of['code']}」" in told_of["text"]
    assert "https://example.jp/start" in told_of["text"]
    assert "03-0000-0000" in told_of["text"]
    assert told_of["code"] != second[header.index("code")]

    database = Database(f"sqlite:///{tmp_path}/firms.db")
    staff = Someone(House(database)).says(told_of["code"])
    assert "みほん製菓株式会社" in staff.text
    assert "S-0212" in staff.commands("").text
    database.close()
    importing(sheet(*rows, header=FURTHER), "--invitations", name)
    assert [row[0] for row in _cells(tmp_path / name)[1:]] == ["8"]  # nobody is there yet
    assert len(filed(tmp_path)) == 2


def test_rows_beyond_the_planned_number_are_taken_in(
    importing: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROGRAMME_CAPACITY", "1")
    importing(sheet(f"7,{GOOD}", f"8,例示商店,{GOOD.partition(',')[2]}"))
    assert [row["state"] for row in filed(tmp_path)] == ["received", "received"]


def test_two_rows_of_one_firm_are_noted_and_kept_apart(importing: Import, tmp_path: Path) -> None:
    told = importing(sheet(f"7,{GOOD}", f"8,{GOOD}"))
    assert "3行目：似た申込みがあります（7）" in told.progress
    assert len(filed(tmp_path)) == 2


def _cells(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))
    book = load_workbook(path)
    return [
        ["" if cell is None else str(cell) for cell in row] for row in book.worksheets[0].values
    ]
