"""The story's door in the browser: the running product, and its page in a real Chromium.

Everything is done as a person does it: a tab pressed to be somebody else, a button pressed, a
line typed, the trial's clock moved by its buttons. What is heard is what stands on the page.
"""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from bot.web.accounts import HOME, PEOPLE
from tests.bot.web.conftest import QUIET
from tests.journeys.door import Heard
from tests.support.product import Product
from tests.support.waiting import wait_until

PRIVATE = "dm"
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
ELSEWHERE = "elsewhere.example"  # a name that leads to this machine, as a rebound one does

_ZONE = ZoneInfo("Asia/Tokyo")
_AHEAD = timedelta(hours=1, minutes=5)  # room to book; the clock is moved there, nobody waits
_SATURDAY = 5
_OPENS = 9  # o'clock
_READ = """(pane) => [...pane.querySelectorAll(".card")].map((card) => {
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const words = [];
  while (texts.nextNode())
    if (!texts.currentNode.parentElement.closest("button")) words.push(texts.currentNode.data);
  for (const image of card.querySelectorAll("img")) words.push(image.alt);
  const labels = [...card.querySelectorAll("button")].map((button) => button.textContent);
  return { ...card.dataset, words, labels, alone: Boolean(card.querySelector("header .tag")) };
})"""


@dataclass(frozen=True, slots=True)
class Device:
    """What somebody holds. width, height: of its screen; scale: its pixels to one of ours."""

    width: int
    height: int
    scale: float = 1
    touch: bool = False
    dark: bool = False


DESK = Device(1200, 800)
PHONE = Device(375, 667, touch=True)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser, which finds this machine under a foreign name as well."""
    path = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if path is None:
        pytest.skip("no Chromium on this machine")
    rebound = f"--host-resolver-rules=MAP {ELSEWHERE} 127.0.0.1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*QUIET, rebound])
        yield browser
        browser.close()


@contextmanager
def holding(device: Device, browser: Browser, url: str) -> Iterator[Page]:
    """The page on a device of its own. No script may stop, nor want what the page forbids."""
    context = browser.new_context(
        viewport={"width": device.width, "height": device.height},
        device_scale_factor=device.scale,
        has_touch=device.touch,
        is_mobile=device.touch,
        color_scheme="dark" if device.dark else "light",
        locale="ja-JP",
        reduced_motion="reduce",
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda m: complaints.append(m.text) if "Policy" in m.text else None)
    try:
        page.goto(url)
        _ready(page, "yamada")
        yield page
    finally:
        context.close()
    assert complaints == []


def become(page: Page, user: str, place: str = PRIVATE) -> Locator:
    """Presses the tabs of a person and of one of their places; that place's pane."""
    pane = page.locator({PRIVATE: "#private", HOME: "#home"}.get(place, "#channel"))
    wanted = f"#{user}/{place}"
    here = page.evaluate("location.hash")
    if here == wanted:
        return pane
    if not here.startswith(f"#{user}/"):
        page.locator(f".people a[href='#{user}/{PRIVATE}']").click()
        _ready(page, user)
    page.locator(f".places a[href='{wanted}']").click()
    page.locator(f".places a[href='{wanted}'][aria-current]").wait_for()
    expect(pane).to_be_visible()
    return pane


def _ready(page: Page, user: str) -> None:
    page.locator(f".people a[href^='#{user}/'][aria-current]").wait_for()
    page.locator("body:not(.loading)").wait_for()


class WebPerson:
    """Somebody of the trial, on a page that they may share with others."""

    def __init__(self, page: Page, user: str, mention: str, *, channels: bool = False) -> None:
        self.mention, self.name = mention, PEOPLE[user].name
        self._page, self._user, self._channels = page, user, channels

    def command(self, line: str, channel: str = "") -> None:
        """Where they are in no channel, the private chat is where the desk hears them."""
        self._type(self._pane(channel if self._channels and channel else PRIVATE), line)

    def say(self, text: str) -> None:
        self._type(self._pane(), text)

    def answer(self, choice: str) -> None:
        live = self._pane().locator(".ask.live")
        if live.get_by_role("button", name="一覧から選ぶ").and_(live.locator(".answer")).count():
            live.get_by_role("button", name="一覧から選ぶ").click()
            live = self._page.get_by_role("dialog")
        live.locator(f"[data-value='{choice}']").click()

    def fill(self, *texts: str) -> list[str]:
        form = self._pane().locator(".ask.live .written")
        question, complaints = self.asked(), []
        for text in texts:
            assert self.asked() == question, "it was taken before"
            form.get_by_role("textbox").fill(text)
            form.get_by_role("button", name="送る").click()
            complaints += wait_until(lambda: self._complaints(form, question))
        assert complaints[-1] == "", "the last text was not taken"
        return complaints[:-1]

    def press(self, label: str) -> None:
        messages = self._pane().locator(".messages")
        messages.get_by_role("button", name=label, exact=True).last.click()

    def fill_in(self, label: str, filled: Mapping[str, str]) -> None:
        self.press(label)
        form = self._page.get_by_role("dialog").locator("form.filling")
        for field, said in filled.items():
            _fill(form.locator(f"[name='{field}']"), said)
        form.locator("button[type=submit]").click()
        expect(form).to_be_hidden()

    def asked(self) -> str:
        live = self._pane().locator(".ask.live .answers")
        blocks: list[str] = live.evaluate_all("(all) => all.map((one) => one.dataset.blockId)")
        return blocks[0].split(":")[2] if blocks else ""

    def heard(self) -> Sequence[Heard]:
        return [heard for heard, _ in self.read()]

    def pictures(self) -> Sequence[str]:
        """Those that the page has got."""
        images = self._pane().locator(".card img")
        got = "(all) => all.filter((one) => one.naturalWidth).map((one) => one.alt)"
        seen: list[str] = images.evaluate_all(got)
        return seen

    def shown(self) -> Sequence[Heard]:
        """In a trial without channels of theirs, the private chat shows it."""
        if not self._channels:
            return self.heard()
        places = self._page.locator(".places a").evaluate_all("(all) => all.map((a) => a.hash)")
        channels = [place.split("/")[1] for place in places]
        return [
            heard
            for channel in channels
            if channel != PRIVATE
            for heard, alone in self.read(channel)
            if alone
        ]

    def read(self, place: str = PRIVATE) -> list[tuple[Heard, bool]]:
        """What stands in a place, oldest first; each with whether they alone see it."""
        cards = self._pane(place).evaluate(_READ)
        return [(_heard(card), card["alone"]) for card in cards]

    def _pane(self, place: str = PRIVATE) -> Locator:
        return become(self._page, self._user, place)

    def _type(self, pane: Locator, text: str) -> None:
        field = pane.locator(".composer textarea")
        field.fill(text)
        field.press("Enter")
        expect(field).to_have_value("")

    def _complaints(self, form: Locator, question: str) -> list[str]:
        """What the form says of the text; an empty word once it was taken; else nothing yet."""
        if self.asked() != question:
            return [""]
        return form.get_by_role("alert").all_inner_texts()


class WebDoor:
    """The running product with one page open, on which four people take turns."""

    shared_channel = "partners"
    channel = "general-yamada"

    def __init__(self, product: Product, page: Page) -> None:
        self.product, self.page = product, page
        self.staff = WebPerson(page, "yamada", "@山田", channels=True)
        self.colleague = WebPerson(page, "suzuki", "@鈴木", channels=True)
        self.expert = WebPerson(page, "sato", "@佐藤")
        self.office = WebPerson(page, "office", "@事務局")

    def standing(self, channel: str) -> Sequence[Heard]:
        return [heard for heard, alone in self.staff.read(channel) if not alone]

    def begin_the_day(self) -> None:
        """Moves the clock to a morning on which people work, whatever the hour of the test."""
        while self._now().weekday() >= _SATURDAY or self._now().hour != _OPENS:
            forward(self.page, "＋1日" if self._now().hour == _OPENS else "＋1時間")

    def now(self) -> datetime:
        return self._now()

    def come_to(self, moment: datetime) -> None:
        """From notice to notice, and by days where none waits."""
        while (before := self._now()) < moment:
            forward(self.page, "次の通知まで")
            if self._now() == before:
                forward(self.page, "＋1日")

    def strikes(self) -> datetime:
        """The next full hour: as an office books."""
        return (self._now() + _AHEAD).replace(minute=0, second=0).astimezone(UTC)

    def wall(self, moment: datetime) -> str:
        return f"{moment.astimezone(_ZONE):%Y-%m-%d %H:%M}"

    def wait_until(self, moment: datetime) -> None:
        """The clock is moved from notice to notice."""
        while self._now() < moment:
            forward(self.page, "次の通知まで")

    def _now(self) -> datetime:
        wall = json.loads(self.product.get("/web/clock").body)["now"]
        return datetime.fromisoformat(wall).replace(tzinfo=_ZONE)


def forward(page: Page, label: str) -> None:
    """Presses a button of the trial's clock, opened first where the screen is narrow."""
    button = page.get_by_role("button", name=label)
    if not button.is_visible():
        page.get_by_role("button", name="試用の時計").click()
    with page.expect_response("**/web/clock"):
        button.click()


def _fill(field: Locator, said: str) -> None:
    """Chooses the option of that label, in a list or beside the others, or types."""
    kind = field.first.evaluate("(one) => one.type")
    if kind == "radio":
        options = field.locator("xpath=..").filter(has_text=said)
        options.click()
    elif kind == "checkbox":
        for value in said.split(","):
            field.and_(field.page.locator(f'[value="{value}"]')).check()
    elif kind == "select-one":
        field.select_option(label=said)
    else:
        field.fill(said)


def _heard(card: dict[str, object]) -> Heard:
    """The page shows whether a message was changed in place, not how often."""
    return Heard(
        id=str(card["id"]),
        text="\n".join(_strings(card["words"])),
        event=str(card.get("event", "")),
        payload=json.loads(str(card.get("payload", "{}"))),
        labels=tuple(_strings(card["labels"])),
        edits=int(card["delivery"] != card["id"]),
    )


def _strings(words: object) -> list[str]:
    assert isinstance(words, list)
    return [str(word) for word in words]
