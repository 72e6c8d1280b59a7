"""Chromium, once for all pages of a module, each page with a door of its own."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright

from tests.bot.web.trial import Trial, trial

# No sandbox: the tests may run as root. Nothing is fetched from outside.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone's screen that shows the page, and the door that it came from."""

    page: Page
    at: Trial

    @property
    def chat(self) -> Locator:
        """The private chat."""
        return self.page.locator("#private")

    @property
    def live(self) -> Locator:
        """The open question's card."""
        return self.chat.locator(".ask.live")

    @property
    def field(self) -> Locator:
        """The field at the foot of the private chat."""
        return self.chat.locator(".composer textarea")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("no Chromium on this machine")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def phone(chromium: Browser) -> AsyncIterator[Phone]:
    async with trial() as at:
        context = await chromium.new_context(
            viewport={"width": 375, "height": 667}, locale="ja-JP", reduced_motion="reduce"
        )
        page = await context.new_page()
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda m: complaints.append(m.text) if "Policy" in m.text else None)
        await page.goto(at.url)
        await page.locator("#private .welcome h3").wait_for()
        yield Phone(page, at)
        await context.close()
        assert complaints == []
