"""Firms come into the programme and to an expert, through every door (issue 5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.bot.teams.signing import TENANT
from tests.bot.teams.teams_door import OFFICE, TeamsDoor
from tests.bot.teams.teams_door import assert_well_formed as assert_cards
from tests.bot.teams.teams_door import installed as in_teams
from tests.journeys.enrolling import CAPACITY, enrolled
from tests.journeys.slack_door import SlackDoor
from tests.journeys.story import tell
from tests.journeys.web_door import DESK, WebDoor, chromium, holding
from tests.journeys.wire import assert_asked_once, assert_well_formed
from tests.support.product import Product, run_command
from tests.support.site import assert_discreet
from tests.support.site import installed as in_slack

pytestmark = pytest.mark.process

# told by the id that chats are known by: what the directory calls them is another chat here
OFFICE_IN_TEAMS = f"teams:{TENANT}:{OFFICE}"
TERMS = "第1条 この規約は、試験のためのものです。"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def programme(tmp_path: Path) -> dict[str, str]:
    """A programme of one firm, with terms of use to agree to."""
    terms = tmp_path / "terms.txt"
    terms.write_text(TERMS, encoding="utf-8")
    return {
        "PROGRAMME_CAPACITY": str(CAPACITY),
        "TERMS_FILE": str(terms),
        "TERMS_VERSION": "第1版",
    }


class Imports:
    """The secretariat's file, taken in by the command line beside the running product."""

    def __init__(self, product: Product) -> None:
        self._product = product

    def __call__(self, content: str) -> str:
        file = self._product.folder / "applications.csv"
        file.write_text(content, encoding="utf-8")
        done = run_command(
            "applications",
            "import",
            str(file),
            folder=self._product.folder,
            settings=self._product.settings,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def test_in_slack(database_url: str, tmp_path: Path, programme: dict[str, str]) -> None:
    with in_slack(tmp_path, database_url, **programme) as site:
        door = SlackDoor(site)
        tell(enrolled(door, Imports(site.product)))

        assert_well_formed(door.slack)
        assert_asked_once(door.slack, "U1")
        _ended(site.product)


def test_in_teams(database_url: str, tmp_path: Path, programme: dict[str, str]) -> None:
    with in_teams(tmp_path, database_url, **programme, OFFICE_MEMBERS=OFFICE_IN_TEAMS) as site:
        door = TeamsDoor(site)
        tell(enrolled(door, Imports(site.product)))

        assert_cards(door.teams)
        _ended(site.product)


@pytest.mark.browser
def test_in_the_browser(
    browser: Browser, database_url: str, tmp_path: Path, programme: dict[str, str]
) -> None:
    with Product(tmp_path, {"DATABASE_URL": database_url, **programme}) as product:
        with holding(DESK, browser, product.url) as page:
            door = WebDoor(product, page)
            door.begin_the_day()
            tell(enrolled(door, Imports(product)))
            _ended(product)
        assert_discreet(product.log())


def _ended(product: Product) -> None:
    """All is said, nothing of it could not be."""
    product.settle()
    assert product.metric("sme_messages_failed") == 0
    assert product.stop() == 0
