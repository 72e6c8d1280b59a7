"""Slack is asked for names and languages: at best before the first word, and never in its way."""

import time

import pytest

from tests.support.product import SECRET
from tests.support.site import Site
from tests.support.slack_things import Message, Person
from tests.support.slack_user import SlackUser
from tests.support.waiting import wait_until

pytestmark = pytest.mark.process

ASKED = "users.info"
WORD = "as your account is set"
SOON = 15.0  # seconds until those who are still to be asked about were


def test_the_very_first_words_are_in_the_persons_language(site: Site) -> None:
    person = _english(site, "U201")
    person.command("/sme", "diagnose")
    person.wait_question("q01")
    person.press("done")
    person.wait_question("q02")
    site.product.settle()

    posted = site.posted(person)
    assert "automatic desk" in str(posted[0].blocks)
    assert [m.text for m in posted if not m.text.isascii()] == []
    assert _times(site, person) == 1  # for good, whatever else they do that day


def test_people_go_by_the_name_they_show_there(site: Site) -> None:
    person = site.person("U202", "j.suzuki")
    site.slack.add_person(Person("U202", name="", real_name="鈴木 次郎"))
    person.command("/sme", "diagnose")
    person.wait_question("q01")
    site.product.settle()
    before = len(site.posted(person))
    person.command("/sme", "members", person.dm)  # Slack gives the short name again

    shown = wait_until(lambda: site.posted(person)[before:])
    assert "鈴木 次郎" in str(shown[0].blocks)
    assert "j.suzuki" not in str(shown[0].blocks)


def test_a_slack_that_does_not_answer_is_waited_for_by_nobody(site: Site) -> None:
    site.slack.refuse(ASKED, retry_after=2)
    person = _english(site, "U203")
    begun = time.monotonic()
    assert person.command("/sme", "diagnose").status == 200
    person.wait_question("q01")
    assert time.monotonic() - begun < 2
    assert "はじめまして" in str(site.posted(person)[0].blocks)

    word = _told(site, person)

    assert "日本語" in str(word.blocks)
    site.product.settle()
    (asked,) = site.open_questions(person)
    assert asked.id == "q01"
    assert asked.message.text.isascii()
    assert len([m for m in site.posted(person) if WORD in str(m.blocks)]) == 1


def test_a_slow_slack_takes_no_second_of_the_three(any_site: Site) -> None:
    any_site.slack.slow(ASKED, 3.0)
    person = _english(any_site, "U204")
    begun = time.monotonic()
    assert person.command("/sme", "diagnose").status == 200
    assert time.monotonic() - begun < 1.5
    person.wait_question("q01")


def test_who_could_not_be_asked_about_is_after_a_kill(own_site: Site) -> None:
    site = own_site
    site.slack.refuse(ASKED, retry_after=60)
    person = _english(site, "U205")
    person.command("/sme", "diagnose")
    person.wait_question("q01")
    site.product.settle()

    site.product.restart()

    _told(site, person)


def test_without_the_scope_all_goes_on_in_japanese(own_site: Site) -> None:
    site = own_site
    site.slack.scopes -= {"users:read"}
    person = _english(site, "U206")
    person.command("/sme", "diagnose")
    person.wait_question("q01")
    wait_until(lambda: _times(site, person) == 2, SOON)  # before the first turn, and for the record
    person.press("done")
    person.wait_question("q02")
    site.product.settle()

    assert not person.wait_question("q02").message.text.isascii()
    time.sleep(4)  # two more looks for those who are still to be asked about
    assert _times(site, person) == 2


def test_a_choice_stays_whatever_slack_says(any_site: Site) -> None:
    site = any_site
    site.slack.refuse(ASKED, retry_after=2)
    person = _english(site, "U207")
    person.say("日本語")
    wait_until(lambda: _times(site, person) == 2, SOON)
    person.command("/sme", "diagnose")
    person.wait_question("q01")
    site.product.settle()

    assert not any(WORD in str(m.blocks) for m in site.posted(person))
    assert not person.wait_question("q01").message.text.isascii()


def _english(site: Site, user: str) -> SlackUser:
    return SlackUser(site.product.url, SECRET, site.slack, user=user, name="kim", locale="en-US")


def _told(site: Site, person: SlackUser) -> Message:
    """The word that it goes on in their language."""
    said = lambda: [m for m in site.posted(person) if WORD in str(m.blocks)]  # noqa: E731 - read twice
    return wait_until(said, SOON)[0]


def _times(site: Site, person: SlackUser) -> int:
    """How often Slack was asked about somebody."""
    return sum(c.arguments.get("user") == person.user for c in site.slack.calls_of(ASKED))
