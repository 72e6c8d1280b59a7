"""``applications import``: the file of the secretariat, as files really are."""

import csv
import time
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import pytest

from bot.cli import main
from tests.bot.application_file import GOOD, Import, filed, firms, sheet
from tests.support.product import run_command
from tests.support.site import installed


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
