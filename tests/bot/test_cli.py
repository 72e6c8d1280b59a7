"""The command line: quick help, clear refusals, results on stdout and all else on stderr."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main
from tests.support.product import environment, run_command

HEAVY = ("sqlalchemy", "aiohttp", "slack_bolt", "alembic", "pydantic", "apscheduler", "botbuilder")
LOOK = """
import json, sys
import bot.cli
try:
    bot.cli.main(sys.argv[1:])
except SystemExit:
    pass
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
"""


@pytest.mark.parametrize("line", ["--help", "serve --help", "applications import --help"])
def test_help_imports_nothing_heavy(tmp_path: Path, line: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, *line.split()],
        cwd=tmp_path,
        env=environment({}),
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.startswith("usage: sme-consultant")
    assert set(json.loads(done.stderr)) & set(HEAVY) == set()


def test_help_names_every_command(tmp_path: Path) -> None:
    told = run_command("--help", folder=tmp_path, settings={})

    assert told.returncode == 0
    for command in ("serve", "migrate", "check", "applications", "demo"):
        assert command in told.stdout


@pytest.mark.parametrize(
    "line", ["", "fly", "applications", "applications fly", "applications import", "serve now"]
)
def test_what_is_no_command_is_refused_with_2(
    capsys: pytest.CaptureFixture[str], line: str
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(line.split())

    told = capsys.readouterr()
    assert (refused.value.code, told.out) == (2, "")
    assert told.err.startswith("usage: ")


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_a_wrong_setting_is_one_line_and_2(tmp_path: Path, command: str) -> None:
    told = run_command(command, folder=tmp_path, settings={"PORT": "abc"})

    assert (told.returncode, told.stdout) == (2, "")
    (line,) = told.stderr.splitlines()
    assert line.startswith("PORT: ")


@pytest.mark.parametrize(
    ("command", "url"),
    [
        ("serve", "postgresql://u:secret@127.0.0.1:1/db"),
        ("migrate", "sqlite:////dev/null/x/sme.db"),
    ],
)
def test_a_database_that_is_not_there_is_one_line_and_1(
    tmp_path: Path, command: str, url: str
) -> None:
    told = run_command(command, folder=tmp_path, settings={"DATABASE_URL": url})

    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.splitlines()[-1].startswith("DATABASE_URL: the database did not answer")
    assert "Traceback" not in told.stderr
    assert "secret" not in told.stderr


def test_migrate_may_be_repeated(tmp_path: Path) -> None:
    for _ in range(2):
        told = run_command("migrate", folder=tmp_path, settings={})
        assert (told.returncode, told.stdout) == (0, "")
        assert told.stderr.splitlines()[-1] == "the database is up to date"
    assert (tmp_path / "var" / "sme.db").exists()
