"""The scheduler's own turns: all that is due, and no further."""

import logging

import pytest

from conversations.ports import Outcome, Settle
from scheduler.ticks import MOST_BATCHES, Ticks
from storage import Database, SqlFacts
from tests.scheduler.conftest import Clock


async def test_what_is_due_is_carried_out_batch_by_batch(database: Database, clock: Clock) -> None:
    left = 3

    def tick(*_: object) -> Outcome:
        nonlocal left
        left -= 1
        return Outcome("x", (Settle("left", str(left)),)) if left >= 0 else Outcome("")

    await Ticks(database, clock, lambda: None, tick).run("x")
    assert database.run_now(lambda c: SqlFacts(c).settled("left")) == "0"


async def test_a_tick_that_comes_to_no_end_is_told_and_left(
    database: Database, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    looks = 0

    def tick(*_: object) -> Outcome:
        nonlocal looks
        looks += 1
        return Outcome("x", (Settle("looks", str(looks)),))

    with caplog.at_level(logging.WARNING):
        await Ticks(database, clock, lambda: None, tick).run("x")
    assert looks == MOST_BATCHES
    assert "tick x is not done" in caplog.text
