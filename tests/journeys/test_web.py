"""The same story as through every other door, told to the page in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.journeys.pictures import PICTURES, Camera
from tests.journeys.story import tell, whole
from tests.journeys.web_door import DESK, WebDoor, chromium, holding
from tests.support.product import Product
from tests.support.site import assert_discreet

pytestmark = [pytest.mark.browser, pytest.mark.process]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


def test_the_whole_story(browser: Browser, database_url: str, tmp_path: Path) -> None:
    with Product(tmp_path, {"DATABASE_URL": database_url}) as product:
        camera = Camera(browser, product.url)
        with holding(DESK, browser, product.url) as page:
            door = WebDoor(product, page)
            door.begin_the_day()
            tell(whole(door), camera)
            product.settle()
            assert product.metric("sme_messages_failed") == 0
            assert product.stop() == 0  # with the page still open
        assert_discreet(product.log())
    assert camera.taken == [picture.name for picture in PICTURES]
