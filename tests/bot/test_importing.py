"""``applications import``: the file of the secretariat, as files really are."""

import csv
import time
from collections.abc import Callable, Sequence
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import pytest
from openpyxl import load_workbook

from bot.cli import main
from storage import Database
from tests.conversations.person import House, Someone
from tests.support.product import run_command
from tests.support.site import installed

COLUMNS = (
    "id,company,prefecture,category,main_industry,legal_form,capital,regular_employees,"
    "against_public_order,took_part_before,security_action,policy_status,contact,email"
)
GOOD = "みほん製菓株式会社,東京都,1,,incorporated,1000万円,20,no,no,1,none,山田,y@example.com"


class Told(NamedTuple):
    """What the command came to."""

    code: int
    rows: list[list[str]]
    progress: str


Import = Callable[..., Told]


@pytest.fixture
def importing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Import:
    """Imports a file of that content, into a database of the test's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/firms.db")

    def run(content: bytes | str, *options: str) -> Told:
        path = tmp_path / "applications.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        code = main(["applications", "import", str(path), *options])
        told = capfd.readouterr()
        return Told(code, list(csv.reader(StringIO(told.out))), told.err)

    return run


def sheet(*rows: str, end: str = "\n", header: str = COLUMNS) -> str:
    return end.join((header, *rows, ""))


def firms(tmp_path: Path) -> list[str]:
    """The names of the firms on file, in the order that their files were opened."""
    database = Database(f"sqlite:///{tmp_path}/firms.db")
    try:
        select = "SELECT name FROM company ORDER BY created_at, name"
        return database.run_now(
            lambda connection: [row[0] for row in connection.exec_driver_sql(select)]
        )
    finally:
        database.close()


def filed(tmp_path: Path) -> list[dict[str, str]]:
    """The applications on file, by receipt number."""
    database = Database(f"sqlite:///{tmp_path}/firms.db")
    try:
        select = "SELECT * FROM application ORDER BY receipt"
        return database.run_now(
            lambda c: [dict(row) for row in c.exec_driver_sql(select).mappings()]
        )
    finally:
        database.close()


def test_every_row_is_told_with_its_verdict(importing: Import) -> None:
    told = importing(
        sheet(
            f"A-1,{GOOD}",
            "A-2,見本工業,大阪府,1,,incorporated,10億円,5000人,no,no,1,none,,",
            "A-3,例示商店,京都府,4,,個人事業主,,約５名,該当なし,いいえ,まだ,作成中,,",
            "A-4,,,3,,株式会社,５千万円,百二十人,,,★★,,,",
        )
    )

    assert told.code == 0
    assert told.rows == [
        ["A-1", "eligible", ""],
        ["A-2", "ineligible", "size"],
        ["A-3", "not_yet", "no_star"],
        ["A-4", "incomplete", "against_public_order;took_part_before;policy_status"],
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_encodings_and_line_ends(
    importing: Import, tmp_path: Path, encoding: str, end: str
) -> None:
    named = "㈱①髙﨑～ソリューション"  # none of them is in strict Shift_JIS
    row = f"Ａ－１,{named},東京都,③,,法人,３００万円,１２人,なし,なし,一つ星,なし,髙橋,"

    told = importing(sheet(row, f"A-2,{GOOD}", end=end).encode(encoding))

    assert told.rows == [["Ａ－１", "eligible", ""], ["A-2", "eligible", ""]]
    assert firms(tmp_path) == [named, "みほん製菓株式会社"]


def test_the_lines_of_bad_rows_are_the_files_own(importing: Import, tmp_path: Path) -> None:
    told = importing(
        sheet(
            f"A-1,{GOOD}",
            'A-2,"二行の\n名前の、""会社""",東京都,1,,法人,100万円,3人,no,no,1,none,,',  # 3 and 4
            "A-3,壱,東京都,1,,法人,100万円,たくさん,no,no,1,none,,",
            "",
            ",名なし,東京都,1,,法人,100万円,3人,no,no,1,none,,",
            ",,,,,,,,,,,,,",
            'A-6,"三\n行\nの",東京都,99,,法人,100万円,3人,no,no,1,none,,',
            f"A-7,{GOOD}",
        )
    )

    assert told.code == 0
    assert told.rows == [
        ["A-1", "eligible", ""],
        ["A-2", "eligible", ""],
        ["A-3", "error", "line 5: regular_employees"],
        ["", "error", "line 7: id"],
        ["A-6", "error", "line 9: category"],
        ["A-7", "eligible", ""],
    ]
    plain = "みほん製菓株式会社"
    assert firms(tmp_path) == [plain, '二行の\n名前の、"会社"', plain]


@pytest.mark.parametrize(
    ("broken", "column"),
    [
        ('A-2,"閉じない,東京都,1,,法人,100万円,3人,no,no,1,none,,', "company"),
        ('"A-2,閉じない,東京都,1,,法人,100万円,3人,no,no,1,none,,', "id"),
        ("A-2,会社,支店,東京都,1,,法人,100万円,3人,no,no,1,none,,a@example.com", "email"),
    ],
    ids=["open quotation", "open at the id", "a comma too many"],
)
@pytest.mark.parametrize(
    "below", [GOOD, '"みほん",' + GOOD.partition(",")[2]], ids=["plain", "quoted"]
)
def test_a_broken_row_stops_no_other(
    importing: Import, broken: str, column: str, below: str
) -> None:
    told = importing(sheet(f"A-1,{GOOD}", broken, f"A-3,{below}", f"A-4,{below}"))

    assert [row[1] for row in told.rows] == ["eligible", "error", "eligible", "eligible"]
    assert told.rows[1][2] == f"line 3: {column}"
    assert [row[0] for row in told.rows[2:]] == ["A-3", "A-4"]


def test_quotation_marks_within_a_name_are_no_break(importing: Import, tmp_path: Path) -> None:
    told = importing(sheet(f'A-1,"みほん"製菓,{GOOD.partition(",")[2]}'))

    assert told.rows == [["A-1", "eligible", ""]]
    assert firms(tmp_path) == ["みほん製菓"]


def test_a_cell_beyond_all_measure(importing: Import) -> None:
    told = importing(sheet(f'A-1,"{"長" * 200_000}",東京都', f"A-2,{GOOD}"))

    assert [row[1] for row in told.rows] == ["error", "eligible"]


def test_a_dry_run_tells_the_same_and_stores_nothing(importing: Import, tmp_path: Path) -> None:
    content = sheet(f"A-1,{GOOD}", "A-2,見本工業,,99,,,,,,,,,,")

    dry = importing(content, "--dry-run")

    assert not (tmp_path / "firms.db").exists()
    assert dry == importing(content)._replace(progress=dry.progress)
    assert dry.code == 0
    assert firms(tmp_path) == ["みほん製菓株式会社"]


def test_a_second_import_adds_nothing_twice(importing: Import, tmp_path: Path) -> None:
    content = sheet(f"A-1,{GOOD}", f"A-2,{GOOD}")

    first, second = importing(content), importing(content)

    assert (first.code, first.rows) == (second.code, second.rows)
    assert "2件中2件を取り込みました。うち新しい申込みは2件です。" in first.progress
    assert "2件中2件を取り込みました。うち新しい申込みは0件です。" in second.progress
    assert len(firms(tmp_path)) == 2
    assert len(filed(tmp_path)) == 2
    importing(sheet(f"A-2,{GOOD}", f"A-3,{GOOD}"))
    assert len(firms(tmp_path)) == 3


def test_an_id_that_stands_twice_is_noted(importing: Import, tmp_path: Path) -> None:
    told = importing(sheet(f"A-1,{GOOD}", "A-1,見本工業,,1,,法人,1億,3,no,no,1,none,,"))

    assert [row[:2] for row in told.rows] == [["A-1", "eligible"]] * 2
    assert "line 3: its id stands in line 2 already" in told.progress
    assert firms(tmp_path) == ["みほん製菓株式会社"]


def test_columns_in_any_order_with_others_between(importing: Import) -> None:
    header = "\ufeff email ,メモ,security_action,id,regular_employees,category"
    told = importing(sheet("a@example.com,電話ずみ,1,A-1,3,9", header=header))

    assert told.rows == [
        ["A-1", "incomplete", "against_public_order;took_part_before;policy_status"]
    ]
    assert "no column company, prefecture" in told.progress


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\r\n\r\n",
        "これは表ではありません。\n".encode(),
        b"company,category\nx,1\n",
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00",
        b"\xff\xfei\x00d\x00,\x00",
        b"<html><body>id</body></html>",
    ],
    ids=["empty", "blank", "a sentence", "no id", "a workbook", "UTF-16", "HTML"],
)
def test_what_is_no_application_file_is_one_line(importing: Import, content: bytes) -> None:
    told = importing(content)

    assert (told.code, told.rows) == (2, [])
    assert len(told.progress.splitlines()) == 1
    assert "applications.csv" in told.progress


def test_a_file_that_is_not_there_is_one_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["applications", "import", "gone.csv"]) == 2
    told = capfd.readouterr()
    assert (told.out, len(told.err.splitlines())) == ("", 1)


def test_a_header_alone_has_no_rows(importing: Import) -> None:
    told = importing(sheet())

    assert (told.code, told.rows) == (0, [])
    assert "0 rows" in told.progress


@pytest.mark.parametrize("edition", ["2020", "4.0"])
def test_both_editions_judge(
    importing: Import, monkeypatch: pytest.MonkeyPatch, edition: str
) -> None:
    monkeypatch.setenv("PROGRAMME_EDITION", edition)

    assert importing(sheet(f"A-1,{GOOD}")).rows == [["A-1", "eligible", ""]]


@pytest.mark.process
def test_four_hundred_rows_and_the_secretariats_list(tmp_path: Path) -> None:
    path = tmp_path / "400.csv"
    rows = [f"A-{n},みほん工業第{n}株式会社,{GOOD.partition(',')[2]}" for n in range(1, 401)]
    path.write_text(sheet(*rows), "cp932")
    url = f"sqlite:///{tmp_path}/firms.db"

    begun = time.monotonic()
    done = run_command(
        "applications", "import", str(path), folder=tmp_path, settings={"DATABASE_URL": url}
    )
    assert time.monotonic() - begun < 20
    assert done.returncode == 0
    assert _ids(done.stdout) == [f"A-{n}" for n in range(1, 401)]
    assert [line for line in done.stderr.splitlines() if line.endswith("rows")] == [
        f"{count} rows" for count in (100, 200, 300, 400)
    ]

    with installed(tmp_path, url) as site:
        site.office().command("/sme-office", "status")
        (status,) = site.slack.wait_for(lambda: site.slack.ephemerals)
        told = str(status.blocks)
        assert "会社：400社" in told
        assert "みほん工業第1株式会社" in told
        assert "条件に合う" in told


def _ids(told: str) -> Sequence[str]:
    return [row[0] for row in csv.reader(StringIO(told))]


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
    assert told_of["telephone"] == "0312345678"
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
