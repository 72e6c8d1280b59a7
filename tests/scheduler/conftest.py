"""A sender on SQLite and on PostgreSQL, with a clock that stands until it is moved."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import Database, migrate
from tests.scheduler.post import Post
from tests.support.postgres import PostgresServer, fresh_database


class Clock:
    """Stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated database of the test's own, one of each kind."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path}/test.db"
        migrate(url)
        yield url
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with fresh_database(server) as url:
        migrate(url)
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    with closing(Database(database_url)) as opened:
        yield opened
