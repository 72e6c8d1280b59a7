"""The desk on a migrated SQLite database of the test's own, or on both kinds."""

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Database, migrate
from tests.conversations.person import House, Someone
from tests.support.postgres import PostgresServer, fresh_database


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("desk") / "template.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_file(migrated: Path, tmp_path: Path) -> str:
    path = tmp_path / "desk.db"
    shutil.copy(migrated, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def migrated_postgres(postgres: PostgresServer) -> Iterator[str]:
    """The name of a migrated PostgreSQL database to copy."""
    name = f"desk_{uuid.uuid4().hex}"
    postgres.create_database(name)
    migrate(postgres.url(name))
    yield name
    postgres.drop_database(name)


@pytest.fixture
def postgres_file(postgres: PostgresServer, migrated_postgres: str) -> Iterator[str]:
    with fresh_database(postgres, migrated_postgres) as url:
        yield url


@pytest.fixture
def house(sqlite_file: str) -> Iterator[House]:
    """The desk on SQLite."""
    database = Database(sqlite_file)
    yield House(database)
    database.close()


@pytest.fixture(params=["sqlite", "postgres"])
def either_house(request: pytest.FixtureRequest) -> Iterator[House]:
    """The desk on SQLite, then on PostgreSQL."""
    url: str = request.getfixturevalue(f"{request.param}_file")
    database = Database(url)
    yield House(database)
    database.close()


@pytest.fixture
def yamada(house: House) -> Someone:
    """Somebody in accounts, who has never been here."""
    return Someone(house)
