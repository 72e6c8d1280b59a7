"""The same story as through every other door, told in Teams."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.teams.teams_door import TeamsDoor, assert_well_formed, installed
from tests.journeys.story import tell, whole

pytestmark = pytest.mark.process


@pytest.fixture
def teams_door(database_url: str, tmp_path: Path) -> Iterator[TeamsDoor]:
    """The product, ready for the story."""
    with installed(tmp_path, database_url) as site:
        yield TeamsDoor(site)


def test_the_whole_story(teams_door: TeamsDoor) -> None:
    tell(whole(teams_door))

    assert_well_formed(teams_door.teams)
    teams_door.site.product.settle()
    assert teams_door.site.product.metric("sme_messages_failed") == 0
    assert teams_door.site.product.stop() == 0
