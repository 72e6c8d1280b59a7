"""Hands on the page: pressing, typing, Japanese input, keyboard alone, what stays after trouble."""

import asyncio
import re

import pytest
from playwright.async_api import Route, expect

from conversations.engine import Notice, Step
from conversations.events import Command, Envelope, Filled, Picked, Pressed, Said, Wrote
from conversations.ports import Outcome
from scheduler.messenger import Reference
from tests.bot.slack.steps import EVERY_KIND, FILL, HOME
from tests.bot.web.conftest import Phone
from tests.bot.web.trial import Trial, answer, question
from tests.conversations.person import buttons_of

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

EXAMPLE = "数として読み取れませんでした。\nこれまでの答えは残っています。\n例：12人、約30人"


def events(at: Trial) -> list[object]:
    return [envelope.event for envelope in at.taken]


async def goes_on(at: Trial, stands: Reference, revision: int) -> None:
    """The question is answered, and the next one comes."""
    asked = question(revision)
    await at.say(answer(asked, "実施している"), replaces=stands)
    await at.say(question(revision + 1))


async def test_the_first_screen_tells_the_five_facts_and_begins(phone: Phone) -> None:
    welcome = phone.chat.locator(".welcome")
    for fact in ("自動", "費用はかかりません", "約3分", "続きから", "答えを見るのは"):
        await expect(welcome).to_contain_text(fact)
    await welcome.get_by_role("button", name="参加できるか確認").click()
    await expect(phone.chat.locator(".bubble")).to_contain_text("/sme check")
    assert events(phone.at) == [Command("sme", "check")]


@pytest.mark.parametrize("step", EVERY_KIND, ids=lambda step: step.kind)
async def test_every_kind_of_step_is_drawn(phone: Phone, step: Step) -> None:
    await phone.at.say(step)
    shown = phone.chat.locator(f".card.{step.kind}")
    await expect(shown).to_be_visible()
    for button in buttons_of(step):
        await expect(shown.get_by_role("button", name=button.label).first).to_be_visible()


async def test_a_home_that_was_asked_for_stands_in_the_chat(phone: Phone) -> None:
    await phone.at.say(HOME)
    card = phone.chat.locator(".card.home")
    for told in ("今の状態", "参加の確認", "まだ", "次の一歩"):
        await expect(card).to_contain_text(told)
    await card.get_by_role("button", name="計画を見る").click()
    await expect(card.get_by_role("button", name="計画を見る")).not_to_have_attribute(
        "aria-busy", "true"
    )
    assert events(phone.at) == [Pressed("plan.show", "")]


async def test_a_press_is_the_answer_and_the_next_question_is_in_view(phone: Phone) -> None:
    stands = await phone.at.say(question(1))
    await phone.live.get_by_role("button", name="一部実施している").click()
    await expect(phone.live).not_to_have_attribute("aria-busy", "true")
    assert events(phone.at) == [Picked("c-1", 1, "q11", "1")]
    await goes_on(phone.at, stands, 1)
    await expect(phone.live).to_contain_text("質問2／25")
    await expect(phone.live.get_by_role("button", name="実施している").last).to_be_in_viewport()
    await expect(phone.chat.locator(".answered")).to_contain_text("実施している")


async def test_a_second_click_while_the_first_is_on_its_way_sends_nothing(phone: Phone) -> None:
    clicked = asyncio.Event()

    async def hold(route: Route) -> None:
        await clicked.wait()
        await route.continue_()

    await phone.page.route("**/web/events", hold)
    await phone.at.say(question())
    unsure = phone.live.get_by_role("button", name="わからない")
    await unsure.click()
    await unsure.click()
    clicked.set()
    await expect(phone.live).to_have_attribute("aria-busy", "false")
    assert events(phone.at) == [Picked("c-1", 1, "q11", "3")]


async def test_a_list_opens_over_the_page_and_a_row_is_the_answer(phone: Phone) -> None:
    await phone.at.say(question(labels=[f"業種{number}" for number in range(15)]))
    await phone.live.get_by_role("button", name="一覧から選ぶ").click()
    rows = phone.page.get_by_role("dialog").locator("[data-value]")
    await expect(rows).to_have_count(15)
    await rows.nth(12).click()
    await expect(phone.page.get_by_role("dialog")).to_be_hidden()
    await expect(phone.live).to_have_attribute("aria-busy", "false")
    assert events(phone.at) == [Picked("c-1", 1, "q11", "12")]


async def test_boxes_stand_as_they_were_and_any_number_of_them_is_sent(phone: Phone) -> None:
    await phone.at.say(FILL)
    form = phone.chat.locator(".card.fill form")
    await expect(form.get_by_role("checkbox", name="二")).to_be_checked()
    await form.get_by_role("checkbox", name="一").check()
    await form.get_by_role("button", name="登録する").click()
    await expect(form).not_to_have_attribute("aria-busy", "true")
    (filled,) = events(phone.at)
    assert isinstance(filled, Filled)
    assert filled.values["goals"] == "1,2"


async def test_helpers_enter_their_action(phone: Phone) -> None:
    await phone.at.say(question())
    await phone.live.get_by_role("button", name="くわしい説明").click()
    await expect(phone.live).to_have_attribute("aria-busy", "false")
    assert events(phone.at) == [Pressed("conversation.help", "c-1:1:q11")]


async def test_a_whole_answer_by_keyboard_alone(phone: Phone) -> None:
    page, at = phone.page, phone.at
    stands = await at.say(question(1))
    await phone.chat.locator(".log").focus()
    for _ in range(2):  # the log, then past the first answer to the second
        await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(phone.live).to_have_attribute("aria-busy", "false")
    await goes_on(at, stands, 1)
    heading = phone.live.get_by_role("heading")
    await expect(heading).to_have_text(re.compile("質問2／25"))
    await expect(heading).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await expect(phone.live).to_have_attribute("aria-busy", "false")
    assert events(at) == [Picked("c-1", 1, "q11", "1"), Picked("c-1", 2, "q11", "0")]


async def test_a_new_question_takes_nobody_out_of_the_field(phone: Phone) -> None:
    stands = await phone.at.say(question(1))
    await phone.field.fill("書きかけ")
    await goes_on(phone.at, stands, 1)
    await expect(phone.live).to_contain_text("質問2／25")
    await expect(phone.field).to_be_focused()
    await expect(phone.field).to_have_value("書きかけ")


@pytest.mark.parametrize("where", [".composer", ".written"])
async def test_enter_that_confirms_a_kana_conversion_sends_nothing(
    phone: Phone, where: str
) -> None:
    await phone.at.say(question(typed=True))
    field = phone.chat.locator(f"{where} textarea")
    await field.focus()
    ime = await phone.page.context.new_cdp_session(phone.page)
    composed = {"text": "じゅうにん", "selectionStart": 5, "selectionEnd": 5}
    enter = {"type": "rawKeyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
    await ime.send("Input.imeSetComposition", composed)
    await ime.send("Input.dispatchKeyEvent", enter)  # still converting
    await ime.send("Input.insertText", {"text": "十人"})
    await ime.send("Input.dispatchKeyEvent", {**enter, "windowsVirtualKeyCode": 229})  # Safari's
    await expect(field).to_have_value("十人")
    await expect(phone.live).not_to_have_attribute("aria-busy", "true")
    assert phone.at.taken == []
    await phone.page.keyboard.press("Enter")
    await expect(field).to_have_value("")
    sent = Said("十人") if where == ".composer" else Wrote("c-1", 1, "q11", "十人")
    assert events(phone.at) == [sent]


async def test_shift_and_enter_begin_a_line(phone: Phone) -> None:
    await phone.field.fill("一行目")
    await phone.page.keyboard.press("Shift+Enter")
    await phone.page.keyboard.type("二行目")
    await expect(phone.field).to_have_value("一行目\n二行目")
    assert phone.at.taken == []


@pytest.mark.parametrize("where", [".composer", ".written"])
async def test_what_was_typed_stays_after_a_refusal(phone: Phone, where: str) -> None:
    await phone.at.say(question(typed=True))
    phone.at.answers.append(lambda _: Outcome("did", refused=EXAMPLE))
    field = phone.chat.locator(f"{where} textarea")
    await field.fill("たくさん")
    await field.press("Enter")
    await expect(phone.chat.get_by_role("alert").filter(has_text="例：")).to_be_visible()
    await expect(field).to_have_value("たくさん")
    await field.fill("12人")
    await field.press("Enter")
    await expect(field).to_have_value("")
    await expect(phone.chat.get_by_role("alert").filter(has_text="例：")).to_have_count(0)


async def test_what_was_typed_stays_when_the_card_is_asked_again(phone: Phone) -> None:
    asked = await phone.at.say(question(1, typed=True))
    await phone.chat.locator(".written textarea").fill("約50")
    await phone.at.say(question(2, typed=True), replaces=asked)
    await expect(phone.live).to_contain_text("質問2／25")
    await expect(phone.chat.locator(".written textarea")).to_have_value("約50")


async def test_a_turn_that_was_not_kept_is_sent_again_as_the_same_delivery(phone: Phone) -> None:
    def stop(_: Envelope) -> Outcome:
        raise RuntimeError

    phone.at.answers.append(stop)
    await phone.field.fill("12人")
    await phone.field.press("Enter")
    trouble = phone.chat.get_by_role("alert").filter(has_text="受付番号")
    await expect(trouble).to_be_visible()
    await expect(phone.field).to_have_value("12人")
    await expect(phone.chat.locator(".bubble")).to_have_count(0)
    await trouble.get_by_role("button", name="もう一度送る").click()
    await expect(phone.field).to_have_value("")
    first, again = phone.at.taken
    assert first.delivery == again.delivery
    assert again.event == Said("12人")


async def test_a_press_that_did_not_get_through_can_be_repeated(phone: Phone) -> None:
    await phone.at.say(question())
    await phone.page.route("**/web/events", lambda route: route.abort())
    await phone.live.get_by_role("button", name="わからない").click()
    trouble = phone.live.get_by_role("alert")
    await expect(trouble).to_contain_text("つながりませんでした")
    await phone.page.unroute("**/web/events")
    await trouble.get_by_role("button", name="もう一度送る").click()
    await expect(trouble).to_be_hidden()
    assert events(phone.at) == [Picked("c-1", 1, "q11", "3")]


async def test_talk_in_a_channel_is_said_not_to_have_been_heard(phone: Phone) -> None:
    await phone.page.get_by_role("link", name="#全社").click()
    field = phone.page.locator("#channel .composer textarea")
    await field.fill("おはようございます")
    await field.press("Enter")
    await expect(phone.page.locator("#channel .bubble")).to_contain_text("届いていません")
    await field.fill("／ｓｍｅ　ｐｌａｎ")
    await field.press("Enter")
    await expect(field).to_have_value("")
    assert events(phone.at) == [Command("sme", "ｐｌａｎ")]
    assert phone.at.taken[0].place.channel == "general-yamada"


async def test_what_only_one_person_sees_says_so_and_outsiders_are_named(phone: Phone) -> None:
    await phone.page.get_by_role("link", name="#取引先連絡").click()
    channel = phone.page.locator("#channel")
    await expect(channel).to_contain_text("社外の人も見られる場所です")
    await phone.at.say(Notice("", "ここに載せますか。"), "yamada", channel="partners")
    await expect(channel.locator(".card")).to_contain_text("あなただけに表示")
    await phone.page.get_by_role("link", name="高橋").click()
    await phone.page.get_by_role("link", name="#取引先連絡").click()
    await expect(channel.locator(".card")).to_have_count(0)


async def test_the_clock_is_moved_and_the_notice_arrives(phone: Phone) -> None:
    await phone.page.get_by_role("button", name="試用の時計").click()
    await phone.page.get_by_role("button", name="次の通知まで").click()
    status = phone.page.locator(".moved")
    await expect(status).to_have_text("時間を待つ通知は、いまはありません。")
    await phone.page.get_by_role("button", name="＋1日").click()
    await expect(status).to_have_text("時計を 11月24日（火） 10:00 に進めました。")
    await phone.at.say(Notice("", "明日、第1回の指導があります。"))
    await phone.at.say(Notice("", "明日、指導があります。"), "sato")
    await phone.page.keyboard.press("Escape")
    await expect(phone.chat.locator(".card")).to_contain_text("第1回の指導")
    await expect(phone.page.get_by_role("link", name="佐藤")).to_contain_text("新着")


async def test_everything_is_there_again_after_a_reload(phone: Phone) -> None:
    asked = await phone.at.say(question(1))
    await goes_on(phone.at, asked, 1)
    await expect(phone.live).to_contain_text("質問2／25")
    await phone.page.reload()
    await expect(phone.chat.locator(".card")).to_have_count(2)
    await expect(phone.live).to_be_in_viewport(ratio=1)


async def test_what_people_type_is_never_markup(phone: Phone) -> None:
    typed = "<img src=x onerror=alert(1)><b>太字</b>&amp;"
    await phone.at.say(Notice("", typed))
    await expect(phone.chat.locator(".card")).to_contain_text(typed)
    await expect(phone.chat.locator("img, b")).to_have_count(0)


async def test_in_english_every_word_of_the_page_is_english(phone: Phone) -> None:
    await phone.page.get_by_role("button", name="試用の時計").click()
    await phone.page.get_by_role("button", name="English").click()
    await phone.page.keyboard.press("Escape")
    shown = await phone.page.locator("body").inner_text()
    assert not re.search("[ぁ-んァ-ヶ一-龠]", shown)
    await expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    await phone.field.fill("check")
    await phone.field.press("Enter")
    await expect(phone.field).to_have_value("")
    assert phone.at.taken[0].locale == "en"


async def test_the_focus_can_be_seen(phone: Phone) -> None:
    await phone.at.say(question())
    await phone.chat.locator(".log").focus()
    await phone.page.keyboard.press("Tab")
    ring = "getComputedStyle(document.activeElement).outlineStyle"
    assert await phone.page.evaluate("document.activeElement.dataset.value") == "0"
    assert await phone.page.evaluate(ring) == "solid"


async def test_an_open_question_that_is_out_of_view_is_one_press_away(phone: Phone) -> None:
    await phone.at.say(question())
    await expect(phone.live).to_be_visible()
    for number in range(12):
        await phone.at.say(Notice("", f"お知らせ{number}"))
    await phone.page.reload()
    await expect(phone.chat.get_by_text("お知らせ11")).to_be_in_viewport()
    await phone.chat.get_by_role("button", name="途中の質問へ").click()
    await expect(phone.live.get_by_role("button").last).to_be_in_viewport()
    await expect(phone.live.get_by_role("heading")).to_be_focused()
