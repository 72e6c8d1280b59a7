"""The sender as it runs: woken, stopped, killed, alone and with others."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from conversations.engine import Notice
from conversations.ports import Address, Say
from scheduler.delivery import AT_ONCE, IDLE, Delivery
from storage import Database, StorageAwayError, migrate, outbox, waiting
from storage.claims import LEASE
from tests.scheduler.conftest import Clock
from tests.scheduler.post import Post
from tests.storage.gate import Gate
from tests.support.postgres import PostgresServer, fresh_database
from tests.support.waiting import wait_until_async


def _now() -> datetime:
    return datetime.now(UTC)


def _say(delivery: str, user: str) -> Say:
    return Say(delivery, Address("slack", "T1", user=user), Notice("お知らせ", delivery))


async def _add(database: Database, *says: Say) -> None:
    await database.run(lambda c: outbox.add(c, says, _now()))


@asynccontextmanager
async def _running(database: Database, post: Post) -> AsyncIterator[Delivery]:
    delivery = Delivery(database, {post.platform: post}, _now)
    delivery.start()
    yield delivery
    await delivery.stop()


async def test_who_committed_wakes_the_sender(database: Database, post: Post) -> None:
    async with _running(database, post) as delivery:
        await asyncio.sleep(IDLE / 10)  # it has looked, and sleeps
        await _add(database, _say("D-1", "U1"))
        began = time.monotonic()
        delivery.wake()
        await wait_until_async(lambda: post.arrived)
        assert time.monotonic() - began < IDLE / 2


async def test_what_another_process_committed_is_found_within_a_second(
    database: Database, post: Post
) -> None:
    async with _running(database, post):
        await asyncio.sleep(IDLE / 10)
        await _add(database, _say("D-1", "U1"))
        await wait_until_async(lambda: post.arrived, within=2 * IDLE)


async def test_a_slow_message_holds_up_its_lane_alone(database: Database, post: Post) -> None:
    post.slow["slow"] = 1.0
    others = [_say(f"D-{n}", f"U{n}") for n in range(30)]
    await _add(database, _say("slow", "A"), _say("behind", "A"), *others)
    async with _running(database, post):
        await wait_until_async(lambda: len(post.arrived) >= len(others))
        assert "slow" not in post.arrived
        await wait_until_async(lambda: len(post.arrived) == len(others) + 2)
    assert post.arrived[-2:] == ["slow", "behind"]


async def test_no_more_are_sent_at_once_than_allowed(database: Database, post: Post) -> None:
    says = [_say(f"D-{n}", f"U{n}") for n in range(3 * AT_ONCE)]
    for each in says:
        post.slow[each.delivery] = 0.02
    await _add(database, *says)
    async with _running(database, post):
        await wait_until_async(lambda: len(post.arrived) == len(says))
    assert post.most_at_once == AT_ONCE


async def test_stopping_waits_for_what_is_on_its_way_and_begins_nothing(
    database: Database, post: Post
) -> None:
    post.slow["D-1"] = 0.3
    await _add(database, _say("D-1", "A"), _say("D-2", "A"))
    async with _running(database, post):
        await wait_until_async(lambda: post.at_once)
    assert post.arrived == ["D-1"]
    assert await database.run(waiting) == 1


async def test_a_sender_killed_in_mid_send_is_taken_over_without_a_second_message(
    database: Database, post: Post, clock: Clock
) -> None:
    post.unanswered.add("D-1")
    await database.run(lambda c: outbox.add(c, [_say("D-1", "U1")], clock.now))
    killed = asyncio.create_task(Delivery(database, {"slack": post}, clock).drain())
    await wait_until_async(lambda: post.arrived)
    killed.cancel()
    other = Delivery(database, {"slack": post}, clock)
    await other.drain()
    assert await database.run(waiting) == 1  # its lease has not ended
    clock.move(LEASE.total_seconds())
    await other.drain()
    assert (post.arrived, await database.run(waiting)) == (["D-1"], 0)


async def test_two_senders_share_one_outbox_and_repeat_nothing(
    database_url: str, database: Database, post: Post
) -> None:
    says = [_say(f"{lane}-{n}", f"U{lane}") for n in range(10) for lane in range(12)]
    await _add(database, *says)
    with closing(Database(database_url)) as second:
        async with _running(database, post), _running(second, post):
            await wait_until_async(lambda: len(post.arrived) == len(says), within=20)
    assert sorted(post.arrived) == sorted(each.delivery for each in says)
    for lane in range(12):
        in_lane = [name for name in post.arrived if name.startswith(f"{lane}-")]
        assert in_lane == [f"{lane}-{n}" for n in range(10)]


@pytest.fixture
def gate(postgres: PostgresServer) -> Iterator[Gate]:
    with fresh_database(postgres) as url:
        migrate(url)
        with Gate(url) as gate:
            yield gate


async def test_a_database_that_goes_away_is_waited_for_and_nothing_is_sent_twice(
    gate: Gate, post: Post
) -> None:
    says = [_say(f"D-{n}", f"U{n % 5}") for n in range(40)]
    for each in says:
        post.slow[each.delivery] = 0.02
    with closing(Database(gate.url)) as database:
        await _add(database, *says)
        async with _running(database, post):
            await wait_until_async(lambda: len(post.arrived) > 10)
            gate.shut()
            with pytest.raises(StorageAwayError):
                await database.run(waiting)
            await asyncio.sleep(0.3)
            gate.open()
            begun = time.monotonic()
            await wait_until_async(lambda: len(post.arrived) == len(says))
            # sooner than leases end: what was sent meanwhile was noted at once
            assert time.monotonic() - begun < LEASE.total_seconds() / 2
        assert await database.run(waiting) == 0
    assert len(set(post.arrived)) == len(says)


async def test_a_sender_that_starts_while_the_database_is_away_begins_later(
    gate: Gate, post: Post
) -> None:
    with closing(Database(gate.url)) as database:
        await _add(database, _say("D-1", "U1"))
        gate.shut()
        async with _running(database, post):
            await asyncio.sleep(0.1)
            gate.open()
            await wait_until_async(lambda: post.arrived)


async def test_stopping_while_the_database_is_away_does_not_hang(
    tmp_path: Path, post: Post
) -> None:
    folder = tmp_path / "folder.db"
    folder.mkdir()
    with closing(Database(f"sqlite:///{folder}")) as database:
        began = time.monotonic()
        async with _running(database, post):
            await asyncio.sleep(0.1)
        assert time.monotonic() - began < 2
