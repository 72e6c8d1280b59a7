"""Two processes on one PostgreSQL share the work; nothing is said twice."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.journeys.wire import assert_asked_once, assert_well_formed
from tests.support.postgres import PostgresServer, fresh_database
from tests.support.product import SECRET, Product
from tests.support.site import Site, installed
from tests.support.slack_user import SlackUser
from tests.support.waiting import wait_until

pytestmark = pytest.mark.process

PEOPLE = 8
ANSWERED = 6  # questions, each through the other process


@pytest.fixture
def both(tmp_path: Path, postgres: PostgresServer) -> Iterator[tuple[Site, Product]]:
    """An installation, and a second process of it."""
    with fresh_database(postgres) as url, installed(tmp_path, url) as site:
        settings = {k: v for k, v in site.product.settings.items() if k != "PORT"}
        with Product(tmp_path, settings) as second:
            yield site, second


def test_the_work_is_shared_and_done_once(both: tuple[Site, Product]) -> None:
    site, second = both
    other = replace(site, product=second)
    with ThreadPoolExecutor(PEOPLE) as threads:
        done = [threads.submit(_walk, site, other, f"U7{n}") for n in range(PEOPLE)]
        for each in done:
            each.result()
    site.product.settle()

    sent = [product.metric("sme_messages_sent") for product in (site.product, second)]
    messages = [
        m for n in range(PEOPLE) for m in site.slack.messages(site.slack.dm("T1", f"U7{n}"))
    ]
    assert min(sent) > 0
    assert len(messages) == PEOPLE * (3 + ANSWERED)  # greeting, privacy, first; one a question
    assert_well_formed(site.slack)
    for number in range(PEOPLE):
        assert_asked_once(site.slack, f"U7{number}")


def test_one_goes_on_with_what_the_other_began(both: tuple[Site, Product]) -> None:
    site, second = both
    person = site.begun("U71")
    there = SlackUser(second.url, SECRET, site.slack, user="U71")
    site.slack.slow("chat.postMessage", 4.0)  # the sender is killed before it is noted
    person.press("done")
    person.wait_question("q02")
    site.product.kill()

    there.press("partial")
    there.wait_question("q03", within=25)
    wait_until(lambda: second.metric("sme_messages_waiting") == 0, 20)
    assert_asked_once(site.slack, "U71")
    assert_well_formed(site.slack)


def test_both_may_start_at_once_on_an_empty_database(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    with fresh_database(postgres) as url:
        products = [Product(tmp_path, {"DATABASE_URL": url}) for _ in range(2)]
        try:
            with ThreadPoolExecutor(2) as threads:
                list(threads.map(Product.start, products))
            assert [product.stop() for product in products] == [0, 0]
        finally:
            for product in products:
                product.kill()


def _walk(site: Site, other: Site, user: str) -> None:
    """A diagnosis whose answers go to one process and the other in turn."""
    doors = (site.person(user), other.person(user))
    doors[0].command("/sme", "diagnose")
    for number in range(1, ANSWERED + 1):
        person = doors[number % 2]
        person.wait_question(f"q{number:02}", within=20)
        person.press("partial")
    doors[0].wait_question(f"q{ANSWERED + 1:02}", within=20)
