"""The README's pictures, taken while the story is told in the browser.

``python -m tests.journeys.pictures`` tells it once and puts them into docs/images/.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from playwright.sync_api import Browser

from tests.journeys.web_door import DESK, PHONE, PRIVATE, Device, become, holding

ROOT = Path(__file__).parents[2]
TAKEN = ROOT / "test-output"
SHOWN = ROOT / "docs" / "images"

_SHARP = replace(PHONE, scale=2)


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
    Picture("plan", "plan posted", DESK, place="general-yamada"),
    Picture("reminder-phone", "reminded", _SHARP),
    Picture("status", "status", DESK, user="office"),
)


@dataclass(frozen=True, slots=True)
class Camera:
    """Called after each step of the story; takes what there is to take on a device of its own."""

    browser: Browser
    url: str
    folder: Path = TAKEN

    def __call__(self, step: str) -> None:
        for picture in PICTURES:
            if picture.step == step:
                self.take(picture)

    def take(self, picture: Picture) -> None:
        with holding(picture.device, self.browser, self.url) as page:
            pane = become(page, picture.user, picture.place)
            if picture.event:
                shown = pane.locator(f"[data-event='{picture.event}']").last
                shown.evaluate("(card) => card.scrollIntoView({ block: 'start' })")
            page.screenshot(path=self.folder / f"{picture.name}.png")
