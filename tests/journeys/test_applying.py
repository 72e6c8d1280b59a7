"""Two firms apply for one place, and the same story runs through every door."""

from pathlib import Path

import pytest

from tests.bot.teams.signing import TENANT
from tests.bot.teams.teams_door import OFFICE, TeamsDoor
from tests.bot.teams.teams_door import assert_well_formed as assert_cards
from tests.bot.teams.teams_door import installed as in_teams
from tests.journeys.applying import SETTINGS, TERMS, programme
from tests.journeys.slack_door import SlackDoor
from tests.journeys.story import tell
from tests.journeys.web_door import DESK, WebDoor, chromium, holding
from tests.journeys.wire import assert_well_formed
from tests.support.product import Product
from tests.support.site import assert_discreet, installed

pytestmark = pytest.mark.process


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    """One place, and terms of use in the encoding of an old machine."""
    terms = tmp_path / "terms.txt"
    terms.write_bytes(TERMS.encode("cp932"))
    return {**SETTINGS, "TERMS_FILE": str(terms)}


def test_in_slack(database_url: str, tmp_path: Path, settings: dict[str, str]) -> None:
    with installed(tmp_path, database_url, **settings) as site:
        door = SlackDoor(site)
        tell(programme(door))
        assert_well_formed(door.slack)


def test_in_teams(database_url: str, tmp_path: Path, settings: dict[str, str]) -> None:
    office = f"teams:{TENANT}:{OFFICE}"
    with in_teams(tmp_path, database_url, **settings, OFFICE_MEMBERS=office) as site:
        door = TeamsDoor(site)
        tell(programme(door))
        assert_cards(door.teams)


@pytest.mark.browser
def test_in_the_browser(database_url: str, tmp_path: Path, settings: dict[str, str]) -> None:
    with (
        chromium() as browser,
        Product(tmp_path, {"DATABASE_URL": database_url, **settings}) as product,
    ):
        with holding(DESK, browser, product.url) as page:
            door = WebDoor(product, page)
            door.begin_the_day()
            tell(programme(door))
        assert_discreet(product.log())
