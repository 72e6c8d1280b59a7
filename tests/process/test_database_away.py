"""The database away: nothing is acknowledged that is not kept, and people are told so."""

import json
import re
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.wire import assert_asked_once
from tests.storage.gate import Gate
from tests.support.postgres import PostgresServer, fresh_database
from tests.support.site import Site, installed
from tests.support.slack_user import SlackUser

pytestmark = pytest.mark.process

REFERENCE = re.compile(r"受付番号 ([2-9A-Z]{5}) を")


@pytest.fixture
def gate(postgres: PostgresServer) -> Iterator[Gate]:
    """The way to an empty PostgreSQL database, to be shut and opened."""
    with fresh_database(postgres) as url, Gate(url) as way:
        yield way


@pytest.fixture
def far_site(gate: Gate, tmp_path: Path) -> Iterator[Site]:
    """A product whose database can be taken away."""
    with installed(tmp_path, gate.url) as running:
        yield running


def test_an_event_is_brought_again_and_then_kept(far_site: Site, gate: Gate) -> None:
    site, person = far_site, far_site.begun("U41")
    gate.shut()

    assert person.say("実施している", delivery_id="Ev41").status == 500

    gate.open()
    assert person.say("", delivery_id="Ev41").status == 200  # Slack sends it again
    person.wait_question("q02")
    site.product.settle()
    assert_asked_once(site.slack, "U41")


def test_a_command_is_answered_with_a_reference(far_site: Site, gate: Gate) -> None:
    site, person = far_site, far_site.begun("U41")
    gate.shut()

    reply = person.command("/sme", "診断")

    assert reply.status == 200
    told = json.loads(reply.body)
    assert told["response_type"] == "ephemeral"
    assert "記録されませんでした" in told["text"]
    _assert_logged(site, told["text"])


def test_a_press_is_answered_with_a_reference(far_site: Site, gate: Gate) -> None:
    site, person = far_site, far_site.begun("U41")
    gate.shut()

    assert person.press("done").status == 500

    (told,) = site.slack.wait_for(lambda: site.slack.responses)
    assert told.user == "U41"
    assert told.body["replace_original"] is False  # the question stays
    _assert_logged(site, told.body["text"])
    gate.open()
    assert person.press("done").status == 200
    person.wait_question("q02")


def test_a_form_stays_open_with_what_was_typed(far_site: Site, gate: Gate) -> None:
    site, person = far_site, far_site.person("U41")
    _ask_for_people(person)
    person.press("form")
    view = person.wait_view()
    gate.shut()

    answer = json.loads(person.submit(view, "12人").body)

    assert answer["response_action"] == "errors"
    _assert_logged(site, answer["errors"]["regular_employees"])
    gate.open()
    assert person.submit(view, "12人").body == ""
    person.wait_question("against_public_order")


def test_the_product_says_that_it_is_not_ready_and_comes_back(far_site: Site, gate: Gate) -> None:
    product = far_site.product
    gate.shut()
    assert product.get("/readyz").status == 503
    assert product.get("/healthz").status == 200

    gate.open()
    far_site.slack.wait_for(lambda: product.get("/readyz").status == 200)


def test_what_was_to_be_said_leaves_when_the_database_is_back(far_site: Site, gate: Gate) -> None:
    site, person = far_site, far_site.begun("U41")
    site.slack.away()
    person.press("done")
    gate.shut()
    site.slack.back()
    time.sleep(1)
    assert person.question() is not None
    gate.open()

    person.wait_question("q02", within=15)
    site.product.settle()
    assert_asked_once(site.slack, "U41")


def test_without_a_database_it_does_not_start(far_site: Site, gate: Gate) -> None:
    product = far_site.product
    product.kill()
    gate.shut()

    with pytest.raises(AssertionError, match="the database did not answer"):
        product.start()


def test_a_sqlite_file_that_somebody_else_holds(sqlite_site: Site, tmp_path: Path) -> None:
    site, person = sqlite_site, sqlite_site.begun("U41")
    with sqlite3.connect(tmp_path / "site.db") as other:
        other.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        reply = person.say("実施している", delivery_id="Ev41")
        assert reply.status == 500
        assert time.monotonic() - begun < 3  # Slack's patience
        other.rollback()

    assert person.say("", delivery_id="Ev41").status == 200
    person.wait_question("q02")
    site.product.settle()
    assert_asked_once(site.slack, "U41")


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
