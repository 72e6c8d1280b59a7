"""Several processes on one database, and one of them killed in the middle."""

import subprocess
import sys
from collections.abc import Sequence

import pytest
from sqlalchemy import Connection, select

from storage import Database, read_setting
from storage.tables import setting

pytestmark = pytest.mark.process

# Each transaction writes a pair; what was printed was committed.
WRITER = """
import sys
from storage import Database, write_setting

database = Database(sys.argv[1])
for number in range(1_000_000):
    def pair(connection):
        write_setting(connection, f"first {number}", "x")
        write_setting(connection, f"second {number}", "x")
    database.run_now(pair)
    print(number, flush=True)
"""

COUNTER = """
import sys
from storage import Database, read_setting, write_setting

database = Database(sys.argv[1])
def count(connection):
    before = int(read_setting(connection, "count") or 0)
    write_setting(connection, "count", str(before + 1))
for _ in range(int(sys.argv[2])):
    database.run_now(count)
database.close()
"""


def _start(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _keys(connection: Connection) -> Sequence[str]:
    return connection.execute(select(setting.c.key)).scalars().all()


@pytest.mark.parametrize("lines", [1, 7, 40])
def test_a_writer_killed_in_the_middle_loses_nothing_that_was_kept(
    database_url: str, lines: int
) -> None:
    writer = _start(WRITER, database_url)
    assert writer.stdout is not None
    told = [int(writer.stdout.readline()) for _ in range(lines)]
    writer.kill()
    told += [int(line) for line in writer.communicate()[0].split()]

    database = Database(database_url)
    keys = set(database.run_now(_keys))
    database.close()
    assert {f"{part} {number}" for part in ("first", "second") for number in told} <= keys
    numbers = {key.split()[1] for key in keys}
    assert len(keys) == 2 * len(numbers)  # whole pairs only


def test_writers_of_one_sqlite_file_wait_for_one_another(sqlite_url: str) -> None:
    processes = [_start(COUNTER, sqlite_url, "150") for _ in range(3)]
    told = [process.communicate(timeout=90)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], told

    database = Database(sqlite_url)
    counted = database.run_now(lambda c: read_setting(c, "count"))
    database.close()
    assert counted == "450"
