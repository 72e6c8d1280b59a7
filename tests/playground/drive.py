"""Drives the product in Microsoft 365 Agents Playground, in a real browser, and takes pictures.

``make playground`` runs it. The Playground is Microsoft's own stand-in for Teams; its licence is
for trying it out, so it is neither a dependency nor a part of ``make test``: it is installed
beside the project when it is asked for. Nothing leaves this machine.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Locator, Page, Route, expect, sync_playwright

from tests.bot.web.conftest import QUIET
from tests.journeys.story import ANSWERS, LABELS
from tests.support.product import Product
from tests.support.waiting import free_port, wait_until

PACKAGE = "@microsoft/m365agentsplayground@0.2.28"
ROOT = Path(__file__).parents[2]
SHOWN = ROOT / "docs" / "images"
CACHE = ROOT / "var" / "playground"

_START = "node_modules/@microsoft/m365agentsplayground/cli.js"
_PATIENCE = 20_000  # ms
_CHECK = ("4", "法人", "12人", "あてはまりません", "いいえ", "一つ星", "どちらもない")


def main() -> int:
    """Tells the story once; the pictures go to docs/images/."""
    program = _installed()
    with TemporaryDirectory() as folder, _running(Path(folder), program) as url:
        _tell(url)
    return 0


def _installed() -> Path:
    """The Playground's own program, installed where nothing of it is committed."""
    CACHE.mkdir(parents=True, exist_ok=True)
    if not (CACHE / _START).exists():
        npm = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(CACHE), PACKAGE]
        subprocess.run(npm, check=True)
    return CACHE / _START


@contextmanager
def _running(folder: Path, program: Path) -> Iterator[str]:
    """The product with its Teams door open for this machine, and the Playground before it."""
    settings = {
        "DATABASE_URL": f"sqlite:///{folder}/playground.db",
        "TEAMS_ANONYMOUS_ON_LOOPBACK": "true",
        "OFFICE_MEMBERS": "teams:local:user-id-1",
        "OFFICE_TELEPHONE": "03-0000-0000",
        "OFFICE_HOURS": "平日10:00～17:00",
    }
    with Product(folder, settings) as product:
        port = free_port()
        command = [
            *("node", str(program), "start", "-e", f"{product.url}/api/messages"),
            *("-c", "msteams", "-p", str(port), "--disable-telemetry"),
        ]
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as playground:
            url = f"http://127.0.0.1:{port}/"
            try:
                wait_until(lambda: _answers(url), 30)
                yield url
            finally:
                playground.terminate()


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2) as response:  # noqa: S310 - loopback
            return bool(response.status == 200)
    except (URLError, OSError):
        return False


def _tell(url: str) -> None:
    """Eligibility, a whole diagnosis and the plan, as somebody in Teams goes through them."""
    path = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*QUIET])
        page = browser.new_page(viewport={"width": 1180, "height": 860}, device_scale_factor=1.5)
        page.route("**/*", _only_here)
        page.goto(url)
        chat = Chat(page)
        chat.hears("How we treat your answers")  # the Playground says it is an English client
        chat.say("日本語")
        chat.hears("日本語")
        _eligibility(chat)
        _diagnosis(chat)
        _plan(chat)
        browser.close()


def _only_here(route: Route) -> None:
    """The page would fetch a font from outside: nothing leaves this machine."""
    here = route.request.url.startswith(("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:"))
    if here:
        route.continue_()
    else:
        route.abort()


class Chat:
    """The Playground's personal chat."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.get_by_role("textbox").wait_for(timeout=_PATIENCE)

    @property
    def cards(self) -> Locator:
        """Every card, the newest last."""
        return self.page.locator(".ac-adaptiveCard")

    def say(self, text: str) -> None:
        """Typed and sent."""
        box = self.page.get_by_role("textbox").last
        box.click()
        box.press_sequentially(text)
        box.press("Enter")

    def press(self, label: str) -> None:
        """The newest button of that label."""
        self.page.locator(".ac-adaptiveCard").get_by_role(
            "button", name=label, exact=True
        ).last.click()

    def hears(self, words: str) -> Locator:
        """Waits until a card says so; the newest of them."""
        card = self.cards.filter(has_text=words).last
        expect(card).to_be_visible(timeout=_PATIENCE)
        return card

    def picture(self, name: str) -> None:
        """What stands on the screen now."""
        self.cards.last.scroll_into_view_if_needed()
        self.page.screenshot(path=SHOWN / f"{name}.png")


def _eligibility(chat: Chat) -> None:
    chat.say("参加確認")
    for place, answer in enumerate(_CHECK, start=1):
        chat.hears(f"質問{place}")
        if place == 3:
            chat.picture("teams-eligibility")
        chat.say(answer)
    chat.hears("条件に合っています")
    chat.picture("teams-eligible")


def _diagnosis(chat: Chat) -> None:
    chat.say("診断")
    for place, letter in enumerate(ANSWERS, start=1):
        chat.hears(f"質問{place}／25")
        if place == 11:
            chat.picture("teams-diagnosis")
        chat.press(LABELS[letter])
    chat.hears("42点")
    chat.picture("teams-result")


def _plan(chat: Chat) -> None:
    chat.say("計画")
    chat.hears("情報を守る計画")
    chat.hears("月曜にまずやること")
    chat.picture("teams-plan")


if __name__ == "__main__":
    sys.exit(main())
