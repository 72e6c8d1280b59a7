"""The reviewer's checks 1 and 2, and what eyes and thumbs need, measured in Chromium."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from playwright.async_api import expect

from bot.consultant import TOPICS
from conversations.asking import compose
from conversations.asking.words import DONT_KNOW_AGAIN
from conversations.engine import (
    Answer,
    Ask,
    Button,
    Conversation,
    Flow,
    Language,
    Notice,
    Question,
    Result,
    Review,
    Row,
    Table,
)
from conversations.engine import path as path_of
from tests.bot.web.conftest import Phone
from tests.bot.web.trial import answer, question

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
NUMBERS = (3, 50, 120, 10_000_000, 900_000_000)
WALKS = 200  # ways through a flow, enough to meet each of its questions

# What of the open question is not wholly in view, and what sticks out of the page.
HIDDEN = """(selector) => {
  const log = document.querySelector("#private .log").getBoundingClientRect();
  const card = document.querySelector("#private .ask.live");
  const parts = [...card.querySelectorAll(selector ?? "button, textarea")];
  const cut = parts.concat(selector ? [] : [card])
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.top < log.top || box.bottom > log.bottom || box.left < 0 || box.right > innerWidth;
    });
  return cut.map((node) => node.textContent).concat(
    document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : []);
}"""

# Labels that are cut off or overflow their button, and targets below 44 pixels.
CRAMPED = """() => [...document.querySelectorAll("button, nav a, textarea")]
  .filter((node) => node.checkVisibility())
  .filter((node) => {
    const box = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    return node.scrollWidth > node.clientWidth + 1 || style.textOverflow === "ellipsis"
      || box.height < 43.5 || box.width < 43.5;
  }).map((node) => `${node.textContent} ${node.clientWidth}<${node.scrollWidth}`)"""

# Text whose contrast with the ground behind it is below 4.5:1 (WCAG 2.2, 1.4.3).
FAINT = """() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const [r, g, b, a = 1] = parse(getComputedStyle(at).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = [];
  let seen = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || !node.checkVisibility()) continue;
    seen += 1;
    const pair = [light(parse(getComputedStyle(node).color)), light(ground(node))].sort();
    const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    if (contrast < 4.5) faint.push(`${text.data} ${contrast.toFixed(2)}`);
  }
  return seen > 20 ? faint : ["hardly any text was seen"];
}"""


def walk(flow: Flow, chance: random.Random) -> Iterator[tuple[Question, Conversation]]:
    """One person's way: every question as it comes up, with the answers so far."""
    answers: dict[str, Answer] = {}
    while True:
        conversation = Conversation("c-1", flow.id, flow.edition, "p", "C-1", answers=answers)
        asked = next((q for q in path_of(flow, answers) if q.id not in answers), None)
        if asked is None:
            return
        yield asked, conversation
        offered = [choice.id for choice in asked.offered(answers)]
        value = chance.choice(offered) if offered else chance.choice(NUMBERS)
        answers = {**answers, asked.id: Answer(value, NOW, "p")}


def asks(flow: Flow, language: Language) -> dict[str, Ask]:
    """Each question of a flow as it is asked, by id."""
    chance = random.Random(11)
    found: dict[str, Ask] = {}
    for _ in range(WALKS):
        for asked, conversation in walk(flow, chance):
            if asked.id not in found:
                found[asked.id] = compose(flow, conversation, asked, language)
    return found


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("edition", ["2020", "4.0"])
@pytest.mark.parametrize("topic", list(TOPICS))
async def test_every_question_fits_one_screen_with_all_its_buttons(
    phone: Phone, topic: str, edition: str, language: Language
) -> None:
    questions = asks(TOPICS[topic].flow(edition), language)
    assert len(questions) >= 3
    stands = None
    outside: dict[str, list[str]] = {}
    for name, asked in questions.items():
        stands = await phone.at.say(asked, replaces=stands)
        await expect(phone.live.get_by_role("group").first).to_have_attribute(
            "data-block-id", f"c-1:{asked.revision}:{name}"
        )
        if cut := await phone.page.evaluate(HIDDEN):
            outside[name] = cut
    assert outside == {}


@pytest.mark.parametrize("language", list(Language))
async def test_where_it_is_asked_again_with_advice_every_button_is_still_in_view(
    phone: Phone, language: Language
) -> None:
    outside: dict[str, list[str]] = {}
    for topic in TOPICS.values():
        flow = topic.flow("4.0")
        for name, asked in asks(flow, language).items():
            advice = getattr(flow.question(name), "dont_know", None)
            if advice is None:
                continue
            again = f"{advice.advice.say(language)}\n\n{DONT_KNOW_AGAIN.say(language)}"
            await phone.at.say(replace(asked, problem=again))
            await expect(phone.live.locator(f"[data-block-id$=':{name}']")).to_be_visible()
            if cut := await phone.page.evaluate(HIDDEN, "button"):
                outside[name] = cut
    assert outside == {}


@pytest.mark.parametrize("language", list(Language))
async def test_no_label_is_cut_at_320_pixels(phone: Phone, language: Language) -> None:
    await phone.page.set_viewport_size({"width": 320, "height": 640})
    cramped: dict[str, list[str]] = {}
    stands = None
    for topic in TOPICS.values():
        for name, asked in asks(topic.flow("4.0"), language).items():
            stands = await phone.at.say(asked, replaces=stands)
            await expect(phone.live.locator(f"[data-block-id$=':{name}']")).to_be_visible()
            if found := await phone.page.evaluate(CRAMPED):
                cramped[name] = found
    assert cramped == {}
    assert await phone.page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_the_longest_question_that_voice_allows_fits(phone: Phone) -> None:
    longest = question(prompt="あいうえおかきくけこ" * 16, labels=["あいうえおかきくけこ"] * 4)
    await phone.at.say(answer(question(0), "実施している"))
    await phone.at.say(longest)
    await expect(phone.live).to_be_visible()
    assert await phone.page.evaluate(HIDDEN) == []


async def test_buttons_stay_in_view_when_the_screen_gets_lower(phone: Phone) -> None:
    await phone.at.say(question())
    await expect(phone.live).to_be_visible()
    await phone.page.set_viewport_size({"width": 375, "height": 420})  # the keyboard is up
    await expect(phone.live.get_by_role("button").last).to_be_in_viewport(ratio=1)
    await expect(phone.field).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
async def test_every_text_stands_out_from_its_ground(phone: Phone, scheme: str, width: int) -> None:
    await phone.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await phone.page.set_viewport_size({"width": width, "height": 800})
    assert await phone.page.evaluate(FAINT) == []  # the welcome
    buttons = tuple(Button("a", each, emphasis=each) for each in ("plain", "primary", "danger"))
    await phone.at.say(question(0))  # overtaken by the next: muted
    await phone.at.say(answer(question(1), "実施している"))
    await phone.at.say(
        Notice("", "お知らせ\n・一つ\n・https://example.jp/a", buttons, late="遅れました")
    )
    await phone.at.say(Result("", "42点\n\n1. 一つ", "diagnosis_result", {}, buttons))
    await phone.at.say(
        Table("", "一覧", ("会社", "段階"), (Row(("みほん", "計画"), buttons[0]),), "注")
    )
    await phone.at.say(question(2, typed=True))
    await phone.field.fill("書きかけ")
    await expect(phone.live).to_contain_text("質問2")
    assert await phone.page.evaluate(FAINT) == []
    ground = await phone.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(15, 20, 27)") == (scheme == "dark")


async def test_where_the_page_is_wide_the_channel_stands_beside_the_chat(phone: Phone) -> None:
    await phone.page.set_viewport_size({"width": 1280, "height": 800})
    await phone.at.say(Notice("", "計画です。"), "", channel="general-yamada")
    await expect(phone.page.locator("#channel .card")).to_contain_text("計画です。")
    await expect(phone.chat).to_be_visible()
    await phone.page.get_by_role("link", name="#取引先連絡").click()
    await expect(phone.page.locator("#channel .card")).to_have_count(0)
    await expect(phone.chat).to_be_visible()
    await phone.page.get_by_role("link", name="事務局").click()
    await expect(phone.page.locator("#channel")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 375, 768, 1000, 1280])
async def test_a_list_of_long_sentences_stays_in_its_column(phone: Phone, width: int) -> None:
    await phone.page.set_viewport_size({"width": width, "height": 800})
    long = "".join("持ち出すパソコンに画面ロックをかけて記録を付ける" for _ in range(3))
    assign = Button("plan.assign", "担当と月")
    table = Table("", "計画", ("すること", "いつ"), (Row((long, long), button=assign),))
    await phone.at.say(table)
    card, column = phone.chat.locator(".card").last, phone.chat.locator(".log")
    await expect(card).to_contain_text("持ち出す")
    inner, outer = await card.bounding_box(), await column.bounding_box()
    assert inner
    assert outer
    assert inner["x"] + inner["width"] <= outer["x"] + outer["width"]
    assert await card.evaluate("(node) => node.scrollWidth <= node.clientWidth")


@pytest.mark.parametrize("width", [320, 375])
@pytest.mark.parametrize("label", ["直す", "確かめる", "Owner, month"])
async def test_a_rows_button_stands_in_one_line(phone: Phone, width: int, label: str) -> None:
    await phone.page.set_viewport_size({"width": width, "height": 667})
    button = Button("conversation.change", label, "c-1:q04")
    topic, given = (
        "見られる人の制限と大事な情報の扱い",
        "一部実施している（鈴木 健さん、11月30日（月））",
    )
    await phone.at.say(Review("", "【答えの一覧】自社診断", (Row((topic, given), button),) * 3))
    shown = phone.chat.get_by_role("button", name=label)
    await expect(shown).to_have_count(3)
    lines = """(node) => {
      const words = new Range();
      words.selectNodeContents(node);
      return words.getClientRects().length;
    }"""
    assert [await each.evaluate(lines) for each in await shown.all()] == [1, 1, 1]
    assert await phone.page.evaluate("document.documentElement.scrollWidth") <= width


async def test_a_long_message_is_read_from_its_beginning(phone: Phone) -> None:
    await phone.at.say(Notice("", "一行目\n" + "\n".join("あ" * 20 for _ in range(30))))
    await expect(phone.chat.get_by_text("一行目")).to_be_in_viewport()


async def test_a_person_reading_back_is_not_pulled_away(phone: Phone) -> None:
    for number in range(12):
        await phone.at.say(Notice("", f"お知らせ{number}"))
    await expect(phone.chat.locator(".card")).to_have_count(12)
    log = phone.chat.locator(".log")
    await log.hover()
    await phone.page.mouse.wheel(0, -5000)
    await expect(phone.chat.get_by_text("お知らせ0", exact=True)).to_be_in_viewport()
    await phone.at.say(Notice("", "あとから来たもの"))
    to_new = phone.chat.get_by_role("button", name="新しいメッセージへ")
    await expect(to_new).to_be_visible()
    await expect(phone.chat.get_by_text("お知らせ0", exact=True)).to_be_in_viewport()
    await to_new.click()
    await expect(phone.chat.get_by_text("あとから来たもの")).to_be_in_viewport()
