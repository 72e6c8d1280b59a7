"""Thumbs, keys and ears at the page: what the browser's tests do with it, and hear of it."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.web_door import WebPerson
from tests.support.waiting import wait_until

# Whether a thumb meets the button wherever it lands on it: nothing is cut off or lies above it.
_REACHED = """(button) => {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const corners = [[left, top], [right, top], [left, bottom], [right, bottom]];
  const middle = [(left + right) / 2, (top + bottom) / 2];
  const inwards = ([x, y]) => [x + Math.sign(middle[0] - x) * 8, y + Math.sign(middle[1] - y) * 8];
  return corners.map(inwards).every(([x, y]) => button.contains(document.elementFromPoint(x, y)));
}"""

# What is read aloud from now on: the text of all that is put into a live region.
_LISTEN = """() => {
  window.heard = [];
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes)
      for (const node of target.closest("[aria-live], [role=status]") ? addedNodes : [])
        window.heard.push(node.querySelector?.("h3")?.textContent ?? node.textContent);
  }).observe(document.body, { childList: true, subtree: true });
}"""


def yamada(page: Page) -> WebPerson:
    return WebPerson(page, "yamada", "@山田", channels=True)


def diagnosing(page: Page) -> WebPerson:
    """Somebody whose diagnosis has begun."""
    person = yamada(page)
    person.say("診断")
    asks(page, "q01")
    return person


def live(page: Page) -> Locator:
    """The open question; never more than one."""
    return page.locator("#private .ask")


def asks(page: Page, question: str) -> None:
    expect(live(page).locator(f"[data-block-id$=':{question}']")).to_be_visible()
    expect(live(page)).to_have_count(1)


def given(page: Page) -> list[str]:
    """The answers that stand in the chat."""
    return page.locator("#private .answered .given").all_inner_texts()


def reach(button: Locator) -> None:
    """Waits until it lies under the thumb."""
    wait_until(lambda: button.evaluate(_REACHED))


def tap(page: Page, button: Locator) -> None:
    """With a thumb, where the button lies: nothing is scrolled for it."""
    reach(button)
    box = button.bounding_box()
    assert box
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def key_to(page: Page, wanted: Locator, key: str = "Tab") -> None:
    """Presses the key until the focus is there; it can be seen wherever it rests."""
    for _ in range(40):
        page.keyboard.press(key)
        shown = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert shown != "none", "the focus cannot be seen"
        if is_focused(wanted):
            return
    pytest.fail(f"{key} does not lead to {wanted}")


def answer_by_keys(page: Page, choice: str) -> None:
    """Tab to the first answer, or into the list; arrows to the one that is meant; Enter."""
    answers = live(page).locator(".answer")
    key_to(page, answers.first)
    if answers.first.get_attribute("aria-haspopup"):
        page.keyboard.press("Enter")
        answers = page.get_by_role("dialog").locator(".answer")
        expect(answers.first).to_be_focused()
    meant = answers.and_(page.locator(f"[data-value='{choice}']"))
    if not is_focused(meant):
        key_to(page, meant, "ArrowDown")
    page.keyboard.press("Enter")


def is_focused(node: Locator) -> bool:
    focused: bool = node.evaluate("(node) => node === document.activeElement")
    return focused


def listen(page: Page) -> None:
    """From now on, what is read aloud is noted."""
    page.evaluate(_LISTEN)


def read_aloud(page: Page) -> list[str]:
    """What was read aloud: of a card its heading, without the part that the question is in."""
    heard: list[str] = page.evaluate("window.heard")
    return [re.sub("　.*", "", each) for each in heard]
