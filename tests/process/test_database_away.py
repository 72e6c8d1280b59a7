"""The database away: nothing is acknowledged that is not kept, and people are told so."""

import json
import re
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import NamedTuple

import psycopg
import pytest

from tests.journeys.wire import assert_asked_once
from tests.storage.gate import Gate
from tests.support.postgres import PostgresServer, fresh_database
from tests.support.site import Site, installed
from tests.support.slack_user import SlackUser

pytestmark = pytest.mark.process

REFERENCE = re.compile(r"受付番号 ([2-9A-Z]{5}) を")


class Far(NamedTuple):
    """An installation, and the way to its PostgreSQL: to be shut and opened."""

    site: Site
    gate: Gate


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, postgres: PostgresServer) -> Iterator[Far]:
    """One installation for all tests here; each has a person of its own."""
    folder = tmp_path_factory.mktemp("far")
    with (
        fresh_database(postgres) as url,
        Gate(url) as gate,
        installed(folder, gate.url) as site,
    ):
        yield Far(site, gate)


@pytest.fixture
def far(running: Far) -> Iterator[Far]:
    """The installation, with the way open again afterwards."""
    yield running
    running.gate.shut()
    running.gate.open()
    running.site.slack.wait_for(lambda: running.site.product.get("/readyz").status == 200)


def test_an_event_is_brought_again_and_then_kept(far: Far) -> None:
    site, person = far.site, far.site.begun("U41")
    far.gate.shut()

    assert person.say("実施している", delivery_id="Ev41").status == 500

    far.gate.open()
    assert person.say("", delivery_id="Ev41").status == 200  # Slack sends it again
    person.wait_question("q02")
    site.product.settle()
    assert_asked_once(site.slack, "U41")


def test_a_command_is_answered_with_a_reference(far: Far) -> None:
    site, person = far.site, far.site.begun("U42")
    far.gate.shut()

    reply = person.command("/sme", "診断")

    assert reply.status == 200
    told = json.loads(reply.body)
    assert told["response_type"] == "ephemeral"
    assert "記録されませんでした" in told["text"]
    _assert_logged(site, told["text"])


def test_a_press_is_answered_with_a_reference(far: Far) -> None:
    site, person = far.site, far.site.begun("U43")
    far.gate.shut()

    assert person.press("done").status == 500

    (told,) = site.slack.wait_for(lambda: site.slack.responses)
    assert told.user == "U43"
    assert told.body["replace_original"] is False  # the question stays
    _assert_logged(site, told.body["text"])
    far.gate.open()
    assert person.press("done").status == 200
    person.wait_question("q02")


def test_a_form_stays_open_with_what_was_typed(far: Far) -> None:
    site, person = far.site, far.site.person("U44")
    _ask_for_people(person)
    person.press("form")
    view = person.wait_view()
    far.gate.shut()

    answer = json.loads(person.submit(view, "12人").body)

    assert answer["response_action"] == "errors"
    _assert_logged(site, answer["errors"]["regular_employees"])
    far.gate.open()
    assert person.submit(view, "12人").body == ""
    person.wait_question("against_public_order")


def test_the_product_says_that_it_is_not_ready_and_comes_back(far: Far) -> None:
    product = far.site.product
    far.gate.shut()
    assert product.get("/readyz").status == 503
    assert product.get("/healthz").status == 200

    far.gate.open()
    far.site.slack.wait_for(lambda: product.get("/readyz").status == 200)


def test_what_was_to_be_said_leaves_when_the_database_is_back(far: Far) -> None:
    site, person = far.site, far.site.begun("U46")
    site.slack.away()
    person.press("done")
    far.gate.shut()
    site.slack.back()
    time.sleep(1)
    assert person.question() is not None
    far.gate.open()

    person.wait_question("q02", within=15)
    site.product.settle()
    assert_asked_once(site.slack, "U46")


def test_without_a_database_it_does_not_start(far: Far) -> None:
    product = far.site.product
    product.kill()
    far.gate.shut()

    with pytest.raises(AssertionError, match="the database did not answer"):
        product.start()

    far.gate.open()
    product.start()


def test_an_outage_is_told_in_a_few_lines(far: Far) -> None:
    product = far.site.product
    before = len(product.log().splitlines())
    far.gate.shut()
    time.sleep(3)

    told = product.log().splitlines()[before:]
    assert 1 <= len(told) <= 8
    assert "Traceback" not in "\n".join(told)


@contextmanager
def _sqlite_held(site: Site) -> Iterator[None]:
    file = site.product.settings["DATABASE_URL"].removeprefix("sqlite:///")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def _postgres_held(site: Site) -> Iterator[None]:
    with psycopg.connect(site.product.settings["DATABASE_URL"]) as other:
        other.execute("LOCK TABLE conversation IN ACCESS EXCLUSIVE MODE")
        yield
        other.rollback()


def test_what_was_told_as_not_kept_is_not_kept(own_site: Site) -> None:
    """Somebody holds the database for longer than Slack waits, and then lets it go."""
    site = own_site
    one, other = site.begun("U51"), site.begun("U52")
    sqlite = site.product.settings["DATABASE_URL"].startswith("sqlite")
    with (_sqlite_held if sqlite else _postgres_held)(site), ThreadPoolExecutor(2) as threads:
        begun = time.monotonic()
        event = threads.submit(one.say, "実施している", delivery_id="Ev51")
        command = threads.submit(other.command, "/sme", "check")
        assert event.result().status == 500
        assert "記録されませんでした" in json.loads(command.result().body)["text"]
        assert time.monotonic() - begun < 3.5  # Slack waits for 3; this machine may be busy
    before = site.posted(one), site.posted(other)
    time.sleep(2)
    assert (site.posted(one), site.posted(other)) == before

    assert one.say("", delivery_id="Ev51").status == 200  # Slack sends it again
    one.wait_question("q02")
    other.command("/sme", "check")  # the person does
    other.wait_question("category")
    site.product.settle()
    assert_asked_once(site.slack, "U51")
    assert_asked_once(site.slack, "U52")


def _ask_for_people(person: SlackUser) -> None:
    person.command("/sme", "check")
    for question, choice in (("category", "6"), ("legal_form", "sole_proprietor")):
        person.wait_question(question)
        person.press(choice)
    person.wait_question("regular_employees")


def _assert_logged(site: Site, text: str) -> None:
    """The reference number that the person reads is the log's, beside what happened."""
    found = REFERENCE.search(text)
    assert found, text
    assert f"reference {found[1]}: StorageAwayError" in site.product.log()
