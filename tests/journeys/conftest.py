"""The running product with a loopback Slack, and with a Teams too, on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.both import Both, opened
from tests.journeys.slack_door import SlackDoor
from tests.support.postgres import PostgresServer, fresh_database
from tests.support.site import installed


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(
    request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer
) -> Iterator[str]:
    """An empty database, one of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/journey.db"
        return
    with fresh_database(postgres) as url:
        yield url


@pytest.fixture
def slack_door(database_url: str, tmp_path: Path) -> Iterator[SlackDoor]:
    """The product, ready for the story."""
    with installed(tmp_path, database_url) as site:
        yield SlackDoor(site)


@pytest.fixture
def both(database_url: str, tmp_path: Path) -> Iterator[Both]:
    """The product with both doors open."""
    with opened(tmp_path, database_url) as doors:
        yield doors
