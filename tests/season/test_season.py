"""CI's smaller edition of the season: forty firms, six experts."""

import asyncio
from contextlib import closing
from pathlib import Path

import pytest

from storage import Database, migrate
from tests.season.season import play

pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]


def test_a_season_of_forty_firms_holds_at_every_midnight(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/season.db"
    migrate(url)
    with closing(Database(url)) as database:
        told = asyncio.run(play(database, firms=40, experts=6))
    assert told.days == 123
    assert told.stages["guided"] + told.stages["closed"] >= 30
    assert told.sessions["booked"] + told.sessions["held"] >= 100
    assert told.reports["confirmed"] >= 80
    assert told.reports["firms done"] == told.stages["closed"] > 0
    assert told.reports["surveys"] > 0
    assert told.reminders["sent"] >= 500
    assert told.messages["failed"] == 0
