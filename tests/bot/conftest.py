"""``applications import`` into a database of the test's own."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from bot.cli import main
from tests.bot.application_file import Import, Told


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
