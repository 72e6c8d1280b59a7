"""The README's pictures, taken on devices of their own while stories are told in the browser.

``python -m tests.journeys.pictures`` tells each once and puts them into docs/images/.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from bot.web.accounts import HOME
from tests.journeys.door import Door
from tests.journeys.story import tell, whole
from tests.journeys.together import together
from tests.journeys.web_door import DESK, PHONE, PRIVATE, Device, WebDoor, become, chromium, holding
from tests.support.product import Product

ROOT = Path(__file__).parents[2]
TAKEN = ROOT / "test-output"
SHOWN = ROOT / "docs" / "images"

_SEEN = "() => [...document.images].every((image) => image.complete && image.naturalWidth)"
_SHARP = replace(PHONE, scale=2)
_TABLET = Device(768, 1000, scale=1.5)


@dataclass(frozen=True, slots=True)
class Picture:
    """step: of the story, after which it is taken. user, place: whose screen, and what is open.

    event: of the message that stands at the top; without it, the chat as it opens.
    """

    name: str
    step: str
    device: Device
    user: str = "yamada"
    place: str = PRIVATE
    event: str = ""


PICTURES = (
    Picture("eligibility-phone", "legal_form", _SHARP),
    Picture("diagnosis", "q10", DESK),
    Picture("diagnosis-dark", "q10", replace(DESK, dark=True)),
    Picture("result-phone", "q25", _SHARP, event="diagnosis_result"),
    Picture("plan", "plan posted", _TABLET, place="general-yamada"),
    Picture("reminder-phone", "reminded", _SHARP),
    Picture("status", "status", DESK, user="office"),
)
# Of the story of a firm that works together.
TOGETHER = (
    Picture("handed-over-phone", "accepted", _SHARP, user="suzuki"),
    Picture("round-phone", "asked in its month", _SHARP),
    Picture("change", "before and after", DESK),
    Picture("change-dark-phone", "before and after", replace(_SHARP, dark=True), place=HOME),
)


class Camera:
    """Called after each step of a story; takes what there is to take of the pictures."""

    def __init__(
        self,
        browser: Browser,
        url: str,
        pictures: Sequence[Picture] = PICTURES,
        folder: Path = TAKEN,
    ) -> None:
        self._browser, self._url, self._folder = browser, url, folder
        self._pictures = pictures
        self.taken: list[str] = []

    def __call__(self, step: str) -> None:
        for picture in self._pictures:
            if picture.step == step:
                self._take(picture)

    def _take(self, picture: Picture) -> None:
        with holding(picture.device, self._browser, self._url) as page:
            pane = become(page, picture.user, picture.place)
            if picture.event:
                shown = pane.locator(f"[data-event='{picture.event}']").last
                shown.evaluate("(card) => card.scrollIntoView({ block: 'start' })")
                pane.locator(".jump").wait_for()  # more stands below
            page.wait_for_function(_SEEN)
            page.screenshot(path=self._folder / f"{picture.name}.png")
        self.taken.append(picture.name)


def main() -> None:
    """Tells the stories on empty databases, and shows what was taken."""
    for story, pictures in ((whole, PICTURES), (together, TOGETHER)):
        _take_all(story, pictures)


def _take_all(story: Callable[[Door], Iterator[str]], pictures: Sequence[Picture]) -> None:
    with (
        TemporaryDirectory() as folder,
        chromium() as browser,
        Product(Path(folder), {"DATABASE_URL": f"sqlite:///{folder}/story.db"}) as product,
        holding(DESK, browser, product.url) as page,
    ):
        door = WebDoor(product, page)
        door.begin_the_day()
        tell(story(door), Camera(browser, product.url, pictures))
    SHOWN.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        shutil.copy(TAKEN / f"{picture.name}.png", SHOWN)


if __name__ == "__main__":
    main()
