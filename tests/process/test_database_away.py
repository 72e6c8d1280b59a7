"""The database away: nothing is acknowledged that is not kept, and people are told so."""

import json
import re
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

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


def test_a_sqlite_file_that_somebody_else_holds(sqlite_site: Site, tmp_path: Path) -> None:
    site, person = sqlite_site, sqlite_site.begun("U48")
    with sqlite3.connect(tmp_path / "site.db") as other:
        other.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        reply = person.say("実施している", delivery_id="Ev48")
        assert reply.status == 500
        assert time.monotonic() - begun < 3  # Slack's patience
        other.rollback()

    assert person.say("", delivery_id="Ev48").status == 200
    person.wait_question("q02")
    site.product.settle()
    assert_asked_once(site.slack, "U48")


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
