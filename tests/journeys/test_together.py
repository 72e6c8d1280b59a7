"""A firm works together over half a year, and the same story runs through every door."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.bot.teams.teams_door import TeamsDoor
from tests.bot.teams.teams_door import assert_well_formed as assert_cards
from tests.bot.teams.teams_door import installed as in_teams
from tests.journeys.pictures import TOGETHER, Camera
from tests.journeys.slack_door import SlackDoor
from tests.journeys.story import tell
from tests.journeys.together import together
from tests.journeys.web_door import DESK, WebDoor, chromium, holding
from tests.journeys.wire import assert_asked_once, assert_well_formed
from tests.support.product import Product
from tests.support.site import assert_discreet

pytestmark = pytest.mark.process

OUTSIDE = "https://consultant.example"  # where pictures are fetched from; nobody fetches here


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


def test_in_slack(slack_door: SlackDoor) -> None:
    tell(together(slack_door))

    assert_well_formed(slack_door.slack)
    for user in ("U1", "U2"):
        assert_asked_once(slack_door.slack, user)
    _ended(slack_door.site.product)


def test_in_teams(database_url: str, tmp_path: Path) -> None:
    with in_teams(tmp_path, database_url, PUBLIC_URL=OUTSIDE) as site:
        door = TeamsDoor(site)
        tell(together(door))

        assert_cards(door.teams)
        _ended(site.product)


@pytest.mark.browser
def test_in_the_browser(browser: Browser, database_url: str, tmp_path: Path) -> None:
    with Product(tmp_path, {"DATABASE_URL": database_url}) as product:
        with holding(DESK, browser, product.url) as page:
            door = WebDoor(product, page)
            door.begin_the_day()
            camera = Camera(browser, product.url, TOGETHER)
            tell(together(door), camera)
            _ended(product)
        assert_discreet(product.log())
    assert camera.taken == [picture.name for picture in TOGETHER]


def _ended(product: Product) -> None:
    """All is said, nothing of it could not be."""
    product.settle()
    assert product.metric("sme_messages_failed") == 0
    assert product.stop() == 0
