import logging
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from sqlalchemy import Connection, select

from conversations.engine import Notice
from conversations.ports import Address, Say
from scheduler.delivery import LONGEST, TRIES, Counters, Delivery
from scheduler.messenger import LaterError, NeverError, Parcel, Reference
from storage import Database, claims, outbox
from storage.claims import LATE, LEASE
from storage.tables import outbox as rows
from tests.scheduler.conftest import Clock
from tests.scheduler.post import Post

SECRET = "うちのパスワードは1234です"  # what a person wrote; no log may hold it


@pytest.fixture
def delivery(database: Database, post: Post, clock: Clock) -> Delivery:
    return _delivery(database, post, clock)


def _delivery(
    database: Database, post: Post, clock: Clock, jitter: Callable[[], float] = lambda: 1.0
) -> Delivery:
    return Delivery(database, {post.platform: post}, clock, timeout=0.2, jitter=jitter)


def _say(delivery: str, user: str = "U1") -> Say:
    return Say(delivery, Address("slack", "T1", user=user), Notice("お知らせ", SECRET))


async def _add(database: Database, clock: Clock, *says: Say) -> None:
    await database.run(lambda c: outbox.add(c, says, clock.now))


async def _states(database: Database) -> dict[str, str]:
    def work(connection: Connection) -> dict[str, str]:
        query = select(rows.c.delivery, rows.c.state)
        return {row.delivery: row.state for row in connection.execute(query)}

    return await database.run(work)


async def test_a_lane_leaves_in_order_whatever_its_length(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    names = [f"D-{n}" for n in range(12)]
    await _add(database, clock, *map(_say, names))
    await delivery.drain()
    assert post.arrived == names
    assert set((await _states(database)).values()) == {"sent"}


async def test_a_message_is_updated_in_place(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    answered = replace(_say("answered"), step=Notice("通知", "答えました"), replaces="card")
    await _add(database, clock, _say("card"), answered)
    await delivery.drain()
    assert list(post.stands.values()) == [answered.step]


async def test_only_a_late_message_says_that_it_is_late(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    notice = Notice("通知", "文", late="遅れました。")
    await _add(database, clock, replace(_say("punctual"), step=notice))
    await delivery.drain()
    await _add(database, clock, replace(_say("late"), step=notice))
    clock.move(LATE.total_seconds() + 1)
    await delivery.drain()
    assert list(post.stands.values()) == [replace(notice, late=""), notice]


async def test_the_platforms_own_pause_is_kept_and_others_go_on(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    post.refusals["a1"] = [LaterError("ratelimited", 45)]
    await _add(database, clock, _say("a1", "A"), _say("a2", "A"), _say("b1", "B"))
    await delivery.drain()
    clock.move(44.9)
    await delivery.drain()
    assert post.arrived == ["b1"]
    clock.move(0.1)
    await delivery.drain()
    assert post.arrived == ["b1", "a1", "a2"]


async def test_pauses_grow_to_thirty_seconds_and_never_end_the_trying(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    post.refusals["D-1"] = [LaterError("unavailable") for _ in range(TRIES * 2)]
    await _add(database, clock, _say("D-1"))
    pauses = []
    while not post.arrived:
        await delivery.drain()
        due = await database.run(lambda c: claims.next_due(c, clock.now))
        pauses.append((due - clock.now).total_seconds() if due else 0.0)
        clock.move(pauses[-1])
    assert pauses[:8] == [0.5, 1, 2, 4, 8, 16, LONGEST, LONGEST]
    assert max(pauses) == LONGEST


async def test_pauses_differ_so_that_processes_do_not_keep_step(
    database: Database, post: Post, clock: Clock
) -> None:
    post.refusals["D-1"] = [LaterError("unavailable")]
    await _add(database, clock, _say("D-1"))
    await _delivery(database, post, clock, jitter=lambda: 0.0).drain()
    due = await database.run(lambda c: claims.next_due(c, clock.now))
    assert due is not None
    assert (due - clock.now).total_seconds() == 0.25


async def test_a_refusal_for_good_ends_the_row_and_not_its_lane(
    database: Database,
    post: Post,
    clock: Clock,
    delivery: Delivery,
    caplog: pytest.LogCaptureFixture,
) -> None:
    post.refusals["refused"] = [NeverError("account_inactive")]
    await _add(database, clock, _say("refused"), _say("next"))
    await delivery.drain()
    assert await _states(database) == {"refused": "failed", "next": "sent"}
    assert "refused was given up: account_inactive" in caplog.text
    assert SECRET not in caplog.text


async def test_before_outsiders_read_it_somebody_is_asked(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    post.shared.add("C1")
    channel, question = Address("slack", "T1", channel="C1"), _say("question")
    step = Notice("通知", "計画")
    await _add(
        database,
        clock,
        Say("plan", channel, step, consent=False, asks=question),
        Say("agreed", channel, step, consent=True),
    )
    await delivery.drain()
    assert sorted(post.arrived) == ["agreed", "question"]
    assert (await _states(database))["plan"] == "asked"


async def test_a_row_that_breaks_in_our_hands_stops_no_other_and_ends_told(
    database: Database,
    post: Post,
    clock: Clock,
    delivery: Delivery,
    caplog: pytest.LogCaptureFixture,
) -> None:
    post.refusals["bad"] = [KeyError(SECRET) for _ in range(TRIES)]
    await _add(database, clock, _say("bad", "A"), _say("behind", "A"), _say("other", "B"))
    for _ in range(TRIES - 1):
        await delivery.drain()
        clock.move(LONGEST)
    assert post.arrived == ["other"]
    await delivery.drain()
    assert await _states(database) == {"bad": "failed", "behind": "sent", "other": "sent"}
    assert "delivery bad broke: KeyError at " in caplog.text
    assert SECRET not in caplog.text


async def test_a_send_that_arrived_without_an_answer_is_not_repeated(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    post.unanswered.add("D-1")
    await _add(database, clock, _say("D-1"), replace(_say("D-2"), replaces="D-1"))
    await delivery.drain()
    assert await _states(database) == {"D-1": "waiting", "D-2": "waiting"}
    clock.move(LONGEST)
    await delivery.drain()
    assert post.arrived == ["D-1", "D-2"]
    assert len(post.stands) == 1


@pytest.mark.parametrize("cut", [ConnectionResetError(), TimeoutError()], ids=["cut", "timeout"])
async def test_a_line_that_is_cut_is_no_fault_of_ours(
    database: Database,
    post: Post,
    clock: Clock,
    delivery: Delivery,
    caplog: pytest.LogCaptureFixture,
    cut: Exception,
) -> None:
    post.refusals["D-1"] = [cut] * (TRIES + 1)
    await _add(database, clock, _say("D-1"))
    for _ in range(TRIES + 2):
        await delivery.drain()
        clock.move(LONGEST)
    assert post.arrived == ["D-1"]
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_what_became_useless_is_missed_not_sent(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    useless = replace(_say("useless"), useless_at=clock.now + LEASE)
    await _add(database, clock, useless, _say("useful"))
    clock.move(LEASE.total_seconds())
    await delivery.drain()
    assert await _states(database) == {"useless": "missed", "useful": "sent"}
    assert post.arrived == ["useful"]


async def test_rows_of_a_platform_without_a_door_wait(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    teams = Say("teams", Address("teams", "tenant", user="U1"), _say("x").step)
    await _add(database, clock, teams, _say("slack"))
    await delivery.drain()
    assert post.arrived == ["slack"]
    other = Post("teams")
    await _delivery(database, other, clock).drain()
    assert other.arrived == ["teams"]


class _Careless(Post):
    """Tells a place for one delivery that no database can keep."""

    async def send(self, parcel: Parcel) -> Reference:
        reference = await super().send(parcel)
        return Reference(cast("str", object()), "") if parcel.delivery == "odd" else reference


async def test_what_cannot_be_noted_stops_no_other(
    database: Database, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    post = _Careless()
    await _add(database, clock, *(_say(name, name) for name in ("a", "odd", "b")))
    await _delivery(database, post, clock).drain()
    assert await _states(database) == {"a": "sent", "odd": "waiting", "b": "sent"}
    assert "a delivery was not noted" in caplog.text
    assert SECRET not in caplog.text


async def test_what_was_delivered_is_counted(
    database: Database, post: Post, clock: Clock, delivery: Delivery
) -> None:
    post.refusals["later"] = [LaterError("busy")]
    post.refusals["never"] = [NeverError("gone")]
    await _add(database, clock, *(_say(name, name) for name in ("a", "b", "later", "never")))
    await delivery.drain()
    assert delivery.counters == Counters(sent=2, failed=1, put_off=1)
