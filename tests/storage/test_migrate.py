import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, func, select, text

from storage import Database, is_current, migrate
from storage.tables import metadata, setting
from tests.support.postgres import PostgresServer, fresh_database


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/deep/empty.db"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        with fresh_database(server) as url:
            yield url


@contextmanager
def _opened(url: str) -> Iterator[Database]:
    with closing(Database(url)) as database:
        yield database


def test_migrations_make_the_very_tables_that_the_code_uses(empty_url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    migrate(empty_url)
    with _opened(empty_url) as database:
        assert database.run_now(differences) == []


def test_a_database_is_current_once_it_is_migrated(empty_url: str) -> None:
    with _opened(empty_url) as database:
        assert not database.run_now(is_current)
        migrate(empty_url)
        assert database.run_now(is_current)


def test_a_database_of_another_release_is_not_current(database: Database) -> None:
    def pretend(connection: Connection) -> None:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    database.run_now(pretend)
    assert not database.run_now(is_current)


def test_migrating_again_keeps_what_is_there(database_url: str) -> None:
    with _opened(database_url) as database:
        database.run_now(
            lambda connection: (
                connection.execute(setting.insert().values(key="kept", value="yes")).rowcount
            )
        )
        migrate(database_url)
        count = select(func.count()).select_from(setting)
        assert database.run_now(lambda c: c.execute(count).scalar_one()) == 1


def test_processes_that_migrate_at_once_all_find_it_done(empty_url: str) -> None:
    code = "import sys; from storage import migrate; migrate(sys.argv[1])"
    processes = [
        subprocess.Popen([sys.executable, "-c", code, empty_url], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    told = [process.communicate(timeout=60)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], told
    with _opened(empty_url) as database:
        assert database.run_now(is_current)
