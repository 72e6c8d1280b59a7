"""What only a browser can show: thumbs, keys, two devices, and a server that dies meanwhile."""

import json
import re
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.journeys.hands import (
    answer_by_keys,
    asks,
    diagnosing,
    given,
    key_to,
    listen,
    live,
    reach,
    read_aloud,
    tap,
    yamada,
)
from tests.journeys.story import ANSWERS, CHOICES, DIAGNOSIS
from tests.journeys.web_door import (
    DESK,
    ELSEWHERE,
    PHONE,
    WebPerson,
    become,
    chromium,
    forward,
    holding,
)
from tests.support.product import Product
from tests.support.site import assert_discreet
from tests.support.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.process]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    with Product(tmp_path, {"DATABASE_URL": f"sqlite:///{tmp_path}/trial.db"}) as running:
        yield running
        assert_discreet(running.log())


@pytest.fixture
def desk(browser: Browser, product: Product) -> Iterator[Page]:
    with holding(DESK, browser, product.url) as page:
        yield page


@pytest.fixture
def phone(browser: Browser, product: Product) -> Iterator[Page]:
    with holding(PHONE, browser, product.url) as page:
        yield page


def test_the_whole_diagnosis_by_thumb_without_scrolling(phone: Page) -> None:
    tap(phone, phone.locator("#private .chips").get_by_role("button", name="診断"))
    for number, letter in enumerate(ANSWERS, start=1):
        asks(phone, f"q{number:02}")
        answers = live(phone).locator("[data-value]")
        expect(answers).to_have_count(4)
        for each in answers.all():
            reach(each)
        tap(phone, live(phone).locator(f"[data-value='{CHOICES[letter]}']"))
    result = phone.locator("[data-event='diagnosis_result']")
    expect(result.get_by_text("42点", exact=False).first).to_be_in_viewport()
    assert json.loads(result.get_attribute("data-payload") or "") == DIAGNOSIS
    assert phone.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_what_the_form_says_of_a_text_is_in_view(phone: Page) -> None:
    person = yamada(phone)
    person.say("参加確認")
    for question, choice in (("category", "3"), ("legal_form", "incorporated")):
        asks(phone, question)
        person.answer(choice)
    asks(phone, "regular_employees")
    live(phone).get_by_role("textbox").fill("たくさん")
    tap(phone, live(phone).get_by_role("button", name="送る"))
    expect(live(phone).get_by_role("alert")).to_be_in_viewport(ratio=0.99)
    expect(live(phone).get_by_role("textbox")).to_be_in_viewport(ratio=0.99)


def test_after_a_reload_and_on_another_device_the_same_question_is_open(
    desk: Page, phone: Page
) -> None:
    person = diagnosing(desk)
    person.answer("done")
    asks(desk, "q02")
    desk.reload()
    asks(desk, "q02")
    asks(phone, "q02")
    tap(phone, live(phone).locator("[data-value='none']"))
    asks(phone, "q03")
    asks(desk, "q03")  # without anything done there
    assert given(desk) == given(phone)
    assert len(given(desk)) == 2


def test_the_page_finds_back_to_a_process_that_was_killed(
    desk: Page, browser: Browser, product: Product
) -> None:
    diagnosing(desk)
    field = desk.locator("#private .composer textarea")
    field.fill("書きかけ")
    product.settle()
    listen(desk)
    product.kill()
    field.press_sequentially("の文")
    product.start()
    with holding(PHONE, browser, product.url) as phone:
        tap(phone, live(phone).locator("[data-value='done']"))
        asks(phone, "q02")
    asks(desk, "q02")  # nothing was done on this page
    expect(field).to_have_value("書きかけの文")
    assert len(given(desk)) == 1
    assert read_aloud(desk) == ["質問1／25", "質問2／25"]


def test_what_was_sent_to_a_dead_process_is_sent_again_once(desk: Page, product: Product) -> None:
    diagnosing(desk)
    product.settle()
    product.kill()
    field = desk.locator("#private .composer textarea")
    field.fill("実施している")
    field.press("Enter")
    trouble = desk.locator("#private .foot").get_by_role("alert")
    expect(trouble).to_contain_text("つながりませんでした")
    expect(field).to_have_value("実施している")
    product.start()
    trouble.get_by_role("button", name="もう一度送る").click()
    asks(desk, "q02")
    expect(field).to_have_value("")
    expect(desk.locator("#private .bubble", has_text="実施している")).to_have_count(1)
    assert len(given(desk)) == 1


def test_an_answer_whose_receipt_was_lost_counts_once(desk: Page) -> None:
    diagnosing(desk)

    def lose(route: Route) -> None:
        route.fetch()  # it arrives there,
        route.abort()  # and nothing comes back

    desk.route("**/web/events", lose)
    field = desk.locator("#private .composer textarea")
    field.fill("2")
    field.press("Enter")
    asks(desk, "q02")
    trouble = desk.locator("#private .foot").get_by_role("alert")
    expect(trouble).to_contain_text("つながりませんでした")
    desk.unroute("**/web/events")
    trouble.get_by_role("button", name="もう一度送る").click()
    expect(field).to_have_value("")
    asks(desk, "q02")
    assert len(given(desk)) == 1


def test_of_two_answers_in_two_tabs_one_counts(desk: Page, product: Product) -> None:
    diagnosing(desk)
    other = desk.context.new_page()
    other.goto(product.url)
    asks(other, "q01")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    for tab, choice in ((desk, "done"), (other, "none")):
        tab.route("**/web/events", hold)
        live(tab).locator(f"[data-value='{choice}']").click()
    wait_until(lambda: desk.title() and other.title() and len(held) == 2)
    for route in held:
        route.continue_()
    for tab in (desk, other):
        asks(tab, "q02")
        expect(tab.locator(".answered", has_text="質問1／25")).to_have_count(1)
        tab.reload()
        asks(tab, "q02")
    assert given(desk) == given(other)
    assert "実施している" in given(desk)[0] or "実施していない" in given(desk)[0]


def test_eligibility_by_keyboard_alone(desk: Page) -> None:
    keys = desk.keyboard
    key_to(desk, desk.locator("#private").get_by_role("button", name="参加できるか確認"))
    keys.press("Enter")
    asks(desk, "category")
    answer_by_keys(desk, "3")
    asks(desk, "legal_form")
    answer_by_keys(desk, "incorporated")
    asks(desk, "regular_employees")
    key_to(desk, live(desk).get_by_role("textbox"))
    keys.type("12人")
    keys.press("Enter")
    for question, choice in (
        ("against_public_order", "no"),
        ("took_part_before", "no"),
        ("security_action", "1"),
        ("policy_status", "none"),
    ):
        asks(desk, question)
        answer_by_keys(desk, choice)
    result = desk.locator("[data-event='eligibility_result']")
    expect(result).to_have_attribute("data-payload", re.compile('"eligible"'))


def test_what_is_new_is_read_aloud_and_nothing_twice(desk: Page) -> None:
    person = diagnosing(desk)
    listen(desk)
    person.answer("done")
    asks(desk, "q02")
    assert read_aloud(desk) == ["質問1／25", "質問2／25"]
    expect(live(desk).get_by_role("heading")).to_be_focused()
    forward(desk, "＋1時間")
    expect(desk.get_by_role("status")).to_contain_text("進めました")
    assert "進めました" in read_aloud(desk)[-1]


def test_somebody_new_is_spoken_to_in_english(desk: Page) -> None:
    desk.get_by_role("button", name="試用の時計").click()
    desk.get_by_role("button", name="English").click()
    desk.keyboard.press("Escape")
    become(desk, "takahashi").get_by_role("button", name="Can we join?").click()
    asks(desk, "category")
    live(desk).get_by_role("button", name="Show the list").click()
    desk.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(desk.get_by_role("dialog")).to_be_hidden()
    WebPerson(desk, "takahashi", "@高橋").say("hair salon")
    live(desk).get_by_role("button", name="Yes").click()
    asks(desk, "legal_form")
    shown = desk.locator("body").inner_text().replace("日本語", "")  # the way back
    assert not re.search("[ぁ-んァ-ヶ一-龠]", shown)


def test_the_sample_data_is_one_tap_away_and_cleared_after_asking(phone: Page) -> None:
    offer = phone.locator("#private .offer")
    tap(phone, offer.get_by_role("button", name="見本を入れる"))
    expect(phone.get_by_role("status")).to_contain_text("見本を入れました")
    phone.keyboard.press("Escape")
    expect(offer).to_be_hidden()
    expect(become(phone, "takahashi").locator(".answered .given")).to_have_count(12)
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    clock = phone.get_by_role("button", name="試用の時計")
    tap(phone, clock)
    tap(phone, phone.get_by_role("button", name="はじめから"))
    tap(phone, phone.get_by_role("dialog").get_by_role("button", name="やめる"))
    expect(phone.locator("#private .answered .given")).to_have_count(12)
    tap(phone, clock)
    tap(phone, phone.get_by_role("button", name="はじめから"))
    tap(phone, phone.get_by_role("dialog").get_by_role("button", name="すべて消す"))
    expect(phone.get_by_role("status")).to_contain_text("はじめからにしました")
    phone.keyboard.press("Escape")
    expect(phone.locator("#private .answered")).to_have_count(0)
    expect(offer).to_be_visible()


def test_no_screen_of_anybody_scrolls_sideways(phone: Page) -> None:
    """voice.md check 1: the secretariat's long examples among them."""
    for user in ("yamada", "sato", "office"):
        pane = become(phone, user)
        assert pane.evaluate("(pane) => pane.scrollWidth <= pane.clientWidth"), user
        log = pane.locator(".log")
        assert log.evaluate("(log) => log.scrollWidth <= log.clientWidth"), user


def test_the_next_notice_reaches_those_whom_it_concerns_and_nobody_else(
    desk: Page, product: Product
) -> None:
    diagnosing(desk)
    office = become(desk, "office")
    office.get_by_role("button", name="指導を登録").click()  # an example with a date to come
    office.get_by_role("button", name="送る").click()
    expect(office).to_contain_text("登録しました")
    for name in ("山田", "佐藤"):
        expect(desk.get_by_role("link", name=name)).to_contain_text("新着")
    forward(desk, "次の通知まで")
    for user in ("sato", "yamada"):
        notice = become(desk, user).locator("[data-event='session_reminder_result']")
        expect(notice).to_contain_text("1週間前")
    expect(desk.get_by_role("link", name="高橋")).not_to_contain_text("新着")
    for place in ("dm", "general-takahashi", "partners"):
        expect(become(desk, "takahashi", place)).not_to_contain_text("指導の")
    assert "指導の" not in product.get("/web/messages?as=takahashi").body


def test_nobody_from_elsewhere_is_let_in(browser: Browser, product: Product) -> None:
    for headers in (
        {"Host": ELSEWHERE},
        {"Origin": f"http://{ELSEWHERE}"},
        {"X-Forwarded-For": "203.0.113.7"},
        {"Forwarded": "for=203.0.113.7"},
    ):
        for path in ("/", "/web/messages?as=yamada", "/web/stream?as=yamada", "/web/clock"):
            assert _status(product, path, headers) == 403
    with browser.new_context() as context:  # by a name that was made to lead here
        reply = context.new_page().goto(f"http://{ELSEWHERE}:{product.port}/")
        assert reply
        assert reply.status == 403
        assert "窓口" not in reply.text()


def _status(product: Product, path: str, headers: dict[str, str]) -> int:
    connection = HTTPConnection("127.0.0.1", product.port, timeout=5)
    try:
        connection.request("GET", path, headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()
