"""``sme-consultant export``: the secretariat's files from the command line."""

import csv
from contextlib import closing
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.cli import main
from conversations.people import Company
from conversations.ports import AddCompany
from storage import Database, migrate
from storage.changes import apply

FILE = {"id": "A-1", "kana": "ミホン", "telephone": "0857221234", "prefecture": "鳥取県"}


@pytest.fixture(autouse=True)
def _firm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One firm on file."""
    monkeypatch.chdir(tmp_path)
    url = f"sqlite:///{tmp_path}/firms.db"
    monkeypatch.setenv("DATABASE_URL", url)
    migrate(url)
    change = AddCompany(Company("C-2AAAA", "みほん製菓"), FILE)
    with closing(Database(url)) as database:
        database.run_now(lambda c: apply(c, change, datetime(2026, 11, 20, tzinfo=UTC)))


def test_rows_go_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "applications"]) == 0
    out = capfdbinary.readouterr().out
    assert out.startswith("\ufeff".encode())
    head, row = csv.reader(StringIO(out.decode("utf-8-sig")))
    told = dict(zip(head, row, strict=True))
    assert told["会社名"] == "みほん製菓"
    assert told["電話番号"] == '="0857221234"'
    assert told["都道府県"] == "鳥取県"


def test_excel_goes_to_a_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "firms.xlsx"
    assert main(["export", "applications", "--format", "xlsx", "--out", str(out)]) == 0
    told = capfd.readouterr()
    assert told.out == ""
    assert "written" in told.err
    assert load_workbook(out)["申込み"]["B2"].value == "みほん製菓"


def test_excel_needs_a_name(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "people", "--format", "xlsx"]) == 2
    assert "--out" in capfd.readouterr().err


def test_a_database_of_another_release_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/empty.db")
    assert main(["export", "people"]) == 1
    assert "migrate" in capfd.readouterr().err
