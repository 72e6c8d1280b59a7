"""Slack away, slow, busy or broken: turns are acknowledged, and each message arrives once."""

import time
from datetime import timedelta

import pytest

from tests.journeys.wire import assert_asked_once, assert_well_formed
from tests.support.site import Site
from tests.support.slack_user import SlackUser

pytestmark = pytest.mark.process

BACK = 15.0  # seconds for what was put off: the third try comes after two


def test_answers_are_kept_while_slack_is_away(site: Site) -> None:
    person = site.begun("U31")
    site.slack.away()
    for answer in ("実施している", "一部実施している", "わからない"):
        assert person.say(answer).status == 200
    assert person.command("/sme", "sessions").status == 200
    time.sleep(1)  # long enough for several vain tries

    site.slack.back()
    person.wait_question("q04", within=BACK)
    site.product.settle(BACK)

    assert _open(site, person) == ["q04"]
    titles = [message.text for message in site.posted(person)]
    assert titles[2:5] == ["答えを残しました。"] * 3  # q01, q02, q03, in their order
    assert [_number(m.blocks[0]) for m in site.posted(person)[2:6]] == ["1", "2", "3", "4"]
    assert "指導の予定" in str(site.posted(person)[-1].blocks)
    assert_asked_once(site.slack, person.user)
    assert_well_formed(site.slack)


def test_a_message_for_somebody_else_does_not_wait(site: Site) -> None:
    one, other = site.begun("U32"), site.begun("U33")
    before = site.product.metric("sme_messages_put_off")
    site.slack.refuse("chat.postMessage", retry_after=3)
    one.press("done")
    site.slack.wait_for(lambda: site.product.metric("sme_messages_put_off") > before)

    begun = time.monotonic()
    other.press("done")
    other.wait_question("q02")

    assert time.monotonic() - begun < 2
    one.wait_question("q02", within=BACK)


def test_retry_after_is_obeyed(any_site: Site) -> None:
    site, person = any_site, any_site.begun("U34")
    site.slack.refuse("chat.postMessage", retry_after=3)
    person.press("done")
    person.wait_question("q02", within=BACK)

    refused, sent = site.slack.calls_of("chat.postMessage")[-2:]
    assert timedelta(seconds=3) <= sent.at - refused.at < timedelta(seconds=6)
    assert_asked_once(site.slack, person.user)


@pytest.mark.parametrize(("user", "status"), [("U35", 500), ("U41", 503)])
def test_a_broken_slack_is_tried_again(any_site: Site, user: str, status: int) -> None:
    site, person = any_site, any_site.begun(user)
    site.slack.refuse("*", times=2, status=status)
    person.press("none")

    person.wait_question("q02", within=BACK)
    site.product.settle(BACK)
    assert_asked_once(site.slack, person.user)


def test_a_slow_slack_holds_no_turn_up(any_site: Site) -> None:
    site, person = any_site, any_site.begun("U36")
    site.slack.slow("*", 2.0, times=2)

    begun = time.monotonic()
    assert person.press("none").status == 200
    assert person.say("実施している").status == 200
    assert time.monotonic() - begun < 1.9

    person.wait_question("q03", within=BACK)
    site.product.settle(BACK)
    assert_asked_once(site.slack, person.user)


def test_no_answer_within_five_seconds_is_tried_again_and_found(any_site: Site) -> None:
    site, person = any_site, any_site.begun("U37")
    site.slack.slow("chat.postMessage", 8.0)  # carried out at once, answered too late
    person.press("none")

    person.wait_question("q02")
    site.product.settle(BACK)
    assert _open(site, person) == ["q02"]
    assert_asked_once(site.slack, person.user)


def test_a_line_cut_after_the_effect_says_nothing_twice(site: Site) -> None:
    before = len(site.slack.calls_of("chat.postMessage"))
    site.slack.cut("chat.postMessage", times=3)
    person = site.begun("U38")  # greeting, privacy and question: each cut once
    site.slack.cut("chat.update")
    site.slack.cut("chat.postMessage")
    person.press("done")
    person.wait_question("q02", within=BACK)
    site.product.settle(BACK)

    assert len(site.posted(person)) == 4
    assert len(site.slack.calls_of("chat.postMessage")) == before + 4
    assert_asked_once(site.slack, person.user)
    assert_well_formed(site.slack)


def test_what_slack_refuses_for_good_is_given_up_and_shown(any_site: Site) -> None:
    site, person = any_site, any_site.begun("U39")
    before = site.product.metric("sme_messages_failed")
    site.slack.fail("chat.postMessage", "account_inactive")
    person.press("done")
    site.product.settle(BACK)

    office = site.office()
    office.command("/sme-office", "status")
    shown = site.slack.wait_for(lambda: site.slack.ephemerals)
    assert "届かないメッセージ：1件" in str(shown[-1].blocks)
    assert site.product.metric("sme_messages_failed") == before + 1


def test_a_form_that_slack_does_not_open_says_so(any_site: Site) -> None:
    site, person = any_site, any_site.person("U40")
    person.command("/sme", "check")
    person.wait_question("category")
    person.press("9")
    person.wait_question("regular_employees")
    site.slack.refuse("views.open", status=500)

    person.press("form")

    (told,) = site.slack.wait_for(lambda: site.slack.responses)
    assert told.user == "U40"
    assert "受付番号" in told.body["text"]
    person.press("form")
    assert person.wait_view()


def _open(site: Site, person: SlackUser) -> list[str]:
    return [question.id for question in site.open_questions(person)]


def _number(block: dict[str, object]) -> str:
    """The number of a question's card: 質問12／25."""
    return str(block).partition("質問")[2].partition("／")[0]
