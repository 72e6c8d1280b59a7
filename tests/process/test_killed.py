"""``kill -9`` at any moment: no answer is lost, and nothing is asked or said twice."""

import random
from collections.abc import Callable
from functools import partial
from http.client import HTTPException
from itertools import chain
from threading import Event, Thread
from time import sleep

import pytest

from tests.journeys import story
from tests.journeys.slack_door import SlackDoor
from tests.journeys.wire import assert_asked_once, assert_well_formed
from tests.support.site import Site
from tests.support.slack_delivery import Reply
from tests.support.waiting import wait_until

pytestmark = pytest.mark.process

LEASE = 20.0  # seconds to wait for a message whose lease has to run out first (10 s)


@pytest.mark.timeout(240)
def test_between_any_two_steps(sqlite_site: Site) -> None:
    site, door = sqlite_site, SlackDoor(sqlite_site)

    def killed(_: str) -> None:
        site.product.settle()
        site.product.restart()

    chapters = (story.check, story.declare, story.diagnose, story.plan)
    steps = story.tell(chain.from_iterable(chapter(door) for chapter in chapters), killed)

    assert steps > 40
    assert_well_formed(site.slack)
    assert_asked_once(site.slack, "U1")


def test_in_the_middle_of_a_burst(own_site: Site) -> None:
    site, person = own_site, own_site.begun("U7")
    over = Event()
    killer = Thread(target=_kill_at_random, args=(site, over, 3))
    killer.start()
    for number in range(1, 26):
        question = person.wait_question(f"q{number:02}", within=LEASE)
        choice = question.choices[number % 4]
        _until_taken(partial(person.press, choice, question.message))
        if number == 25:
            over.set()
    killer.join()
    result = person.wait_message("diagnosis_result", within=LEASE)
    site.product.settle(LEASE)

    # choices in order: done, partial, none, unknown; 25 answers beginning with the second
    assert result.payload["score"] == 7 * 2 + 6 * 0 + 6 * -1 + 6 * 4
    assert_well_formed(site.slack)
    assert_asked_once(site.slack, "U7")


def test_after_a_message_arrived_and_before_that_is_known(sqlite_site: Site) -> None:
    site, person = sqlite_site, sqlite_site.begun("U7")
    site.slack.slow("chat.postMessage", 3.0)  # carried out at once, answered late
    person.press("done")
    arrived = person.wait_question("q02")
    site.product.restart()
    site.product.settle(LEASE)

    assert [question.id for question in site.open_questions(person)] == ["q02"]
    person.press("done", arrived.message)
    person.wait_question("q03")
    assert_well_formed(site.slack)
    assert_asked_once(site.slack, "U7")


@pytest.mark.parametrize("own_site", ["postgres"], indirect=True)
def test_before_anything_was_sent(own_site: Site) -> None:
    site, person = own_site, own_site.begun("U7")
    site.slack.away()
    person.press("partial")
    site.product.kill()
    site.slack.back()
    site.product.start()

    person.wait_question("q02", within=LEASE)
    site.product.settle(LEASE)
    assert_asked_once(site.slack, "U7")


def _kill_at_random(site: Site, over: Event, times: int) -> None:
    """At moments that differ from run to run; the product is up between them for a while."""
    moments = random.Random()
    for _ in range(times):
        if over.wait(moments.uniform(0.05, 0.6)):
            return
        site.product.restart()


def _until_taken(act: Callable[[], Reply]) -> None:
    """As a person does: presses again where nothing answered."""

    def taken() -> bool:
        try:
            return act().status == 200
        except (OSError, HTTPException):
            sleep(0.1)
            return False

    wait_until(taken, LEASE)
