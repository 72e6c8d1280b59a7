"""SIGTERM: what is on its way arrives, what is not waits for the next start."""

import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.journeys.wire import assert_asked_once, assert_well_formed
from tests.support.product import Product, environment, run_command
from tests.support.site import Site
from tests.support.slack_user import SlackUser
from tests.support.waiting import free_port

pytestmark = pytest.mark.process


def test_sends_in_flight_are_finished(own_site: Site) -> None:
    site, person = own_site, own_site.begun("U61")
    before = len(site.slack.calls_of("chat.postMessage"))
    site.slack.slow("chat.postMessage", 1.0)
    person.press("done")
    site.slack.wait_for(lambda: len(site.slack.calls_of("chat.postMessage")) > before)

    assert site.product.stop() == 0
    site.product.start()
    site.product.settle()

    # noted before the end: nobody had to look for it, and nothing was sent again
    assert len(site.slack.calls_of("chat.postMessage")) == before + 1
    assert site.slack.calls_of("conversations.history") == []
    assert_asked_once(site.slack, "U61")


def test_what_waits_leaves_after_the_next_start(sqlite_site: Site) -> None:
    site, person = sqlite_site, sqlite_site.begun("U61")
    site.slack.away()
    for answer in ("実施している", "実施していない"):
        person.say(answer)

    begun = time.monotonic()
    assert site.product.stop() == 0
    assert time.monotonic() - begun < 8
    site.slack.back()
    site.product.start()

    person.wait_question("q03", within=15)
    site.product.settle()
    assert_asked_once(site.slack, "U61")
    assert_well_formed(site.slack)


def test_a_turn_that_is_acknowledged_is_kept(own_site: Site) -> None:
    """Requests that come as it stops are answered and kept, or neither."""
    site = own_site
    people = [site.begun(f"U6{number}") for number in range(2, 8)]
    with ThreadPoolExecutor(len(people) + 1) as threads:
        pressed = [threads.submit(_presses, person) for person in people]
        threads.submit(site.product.terminate)
    assert site.product.ended() == 0
    site.product.start()
    site.product.settle()

    for person, taken in zip(people, pressed, strict=True):
        question = person.question()
        assert question
        assert question.id == "q02" or not taken.result()


def _presses(person: SlackUser) -> bool:
    """Whether the press was acknowledged."""
    try:
        return person.press("done").status == 200
    except (OSError, HTTPException):
        return False


@pytest.mark.parametrize(("told", "after"), [(signal.SIGTERM, 0.4), (signal.SIGINT, 0.9)])
def test_at_any_moment_of_its_start(tmp_path: Path, told: signal.Signals, after: float) -> None:
    """Nothing half-made is left: it starts again."""
    settings = {"PORT": str(free_port())}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "serve"],
        cwd=tmp_path,
        env=environment(settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(after)
    process.send_signal(told)
    process.wait(10)

    with Product(tmp_path, {}) as product:
        assert product.stop() == 0


def test_a_port_that_is_taken_is_one_line(sqlite_site: Site, tmp_path: Path) -> None:
    port = str(sqlite_site.product.port)
    settings = {"PORT": port, "DATABASE_URL": f"sqlite:///{tmp_path}/second.db"}

    second = run_command("serve", folder=tmp_path, settings=settings)

    assert second.returncode == 1
    assert f"cannot listen on 127.0.0.1:{port}" in second.stderr.splitlines()[-1]
    assert "Traceback" not in second.stderr
    assert "Unclosed" not in second.stderr
