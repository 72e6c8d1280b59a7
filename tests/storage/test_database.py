from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

from conversations.people import Membership, Role
from conversations.ports import AddMembership, ConflictError
from storage import Database, StorageAwayError, read_setting, write_setting
from storage.tables import setting
from tests.storage.things import keep


async def test_work_is_committed_when_it_returns(database: Database) -> None:
    await database.run(lambda c: write_setting(c, "key", "kept"))
    assert await database.run(lambda c: read_setting(c, "key")) == "kept"


async def test_work_that_raises_leaves_nothing(database: Database) -> None:
    def work(connection: Connection) -> None:
        write_setting(connection, "key", "half")
        raise LookupError

    with pytest.raises(LookupError):
        await database.run(work)
    assert await database.run(lambda c: read_setting(c, "key")) is None


def test_who_was_slower_once_reads_again_and_goes_on(database: Database) -> None:
    seen: list[str | None] = []

    def work(connection: Connection) -> str:
        seen.append(read_setting(connection, "key"))
        write_setting(connection, "key", f"try {len(seen)}")
        if len(seen) == 1:
            raise ConflictError
        return "done"

    assert database.run_now(work) == "done"
    assert seen == [None, None]  # the first try left nothing
    assert database.run_now(lambda c: read_setting(c, "key")) == "try 2"


def test_who_is_slower_twice_is_told(database: Database) -> None:
    tries: list[int] = []

    def work(connection: Connection) -> None:
        del connection
        tries.append(1)
        raise ConflictError

    with pytest.raises(ConflictError):
        database.run_now(work)
    assert len(tries) == 2


def test_a_key_taken_meanwhile_is_met_again_as_a_fact(database: Database) -> None:
    database.run_now(lambda c: write_setting(c, "key", "theirs"))
    tries: list[str | None] = []

    def work(connection: Connection) -> str | None:
        tries.append(read_setting(connection, "key"))
        if len(tries) == 1:  # as if it had not been there yet
            connection.execute(insert(setting).values(key="key", value="mine"))
        return tries[-1]

    assert database.run_now(work) == "theirs"


def test_a_row_about_nothing_is_refused_at_once(database: Database) -> None:
    with pytest.raises(IntegrityError):
        keep(database, AddMembership(Membership("P-0", Role.OFFICE)))


def test_a_missing_table_is_no_absence(database: Database) -> None:
    with pytest.raises((OperationalError, ProgrammingError), match="nothing"):
        database.run_now(lambda c: c.execute(text("SELECT * FROM nothing")).all())


@pytest.mark.parametrize(
    "url", ["mysql://h/d", "sqlite://", "sqlite:///:memory:", "postgresql+asyncpg://h/d"]
)
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="DATABASE_URL"):
        Database(url)


def test_a_file_that_cannot_be_opened_is_an_absence(tmp_path: Path) -> None:
    folder = tmp_path / "folder.db"
    folder.mkdir()
    database = Database(f"sqlite:///{folder}")
    with pytest.raises(StorageAwayError):
        database.run_now(lambda c: read_setting(c, "key"))
    database.close()


def test_sqlite_loses_nothing_at_a_power_cut_and_checks_references(sqlite_url: str) -> None:
    database = Database(sqlite_url)

    def pragmas(connection: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        return [connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in names]

    assert database.run_now(pragmas) == ["wal", 2, 1, 5000]
    database.close()
