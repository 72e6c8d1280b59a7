"""What goes once a message stands, with how many can read it; and what waits for one to stand."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select

from conversations.engine import Fresh, Notice, Step
from conversations.ports import Address, Say
from scheduler.delivery import Delivery
from scheduler.messenger import NeverError, Parcel, Reference
from storage import Database, outbox
from storage.tables import outbox as rows
from tests.scheduler.conftest import Clock
from tests.scheduler.post import Post

CHANNEL = Address("slack", "T1", channel="C1")
U1 = Address("slack", "T1", user="U1")
AFTER = Say("D-2", U1, Notice("n", "it stands"))
POSTED = Say("D-1", CHANNEL, Notice("n", "the plan"), after=AFTER)


class Counting(Post):
    """A platform that tells how many read a channel."""

    async def send(self, parcel: Parcel) -> Reference:
        sent = await super().send(parcel)
        return replace(sent, readers=14) if parcel.counts else sent


async def test_it_goes_once_the_message_stands_and_the_number_is_kept(
    database: Database, clock: Clock
) -> None:
    post = Counting()
    await _deliver(database, post, clock, POSTED)
    assert post.arrived == ["D-1", "D-2"]
    assert _readers(database) == {"D-1": 14, "D-2": None}


async def test_nothing_goes_where_the_message_was_refused(
    database: Database, clock: Clock, post: Post
) -> None:
    post.refusals["D-1"] = [NeverError("not_in_channel")]
    await _deliver(database, post, clock, POSTED)
    assert post.arrived == []


async def test_a_thing_kept_fresh_waits_for_the_message_that_it_stands_in(
    database: Database, clock: Clock, post: Post
) -> None:
    post.slow["D-1"] = 0.2
    fresh = Say("", CHANNEL, Fresh("plan", "P"), replaces="D-1", fresh="plan")
    await _deliver(database, post, clock, POSTED, fresh)
    assert list(post.stands) == [Reference("C1", "D-1"), Reference("DM of U1", "D-2")]
    assert post.stands[Reference("C1", "D-1")] == Notice("n", "plan of P")


async def test_a_thing_that_replaces_itself_is_brought_up_to_date_where_it_stands(
    database: Database, clock: Clock, post: Post
) -> None:
    fresh = Say("", U1, Fresh("round", "R"), fresh="round")
    itself = replace(fresh, replaces=fresh.lane)
    await _deliver(database, post, clock, fresh)
    clock.move(1)
    await _deliver(database, post, clock, itself)
    assert len(post.arrived) == 2
    assert len(post.stands) == 1


async def _deliver(database: Database, post: Post, clock: Clock, *says: Say) -> None:
    await database.run(lambda connection: outbox.add(connection, says, clock()))
    await Delivery(database, {"slack": post}, clock, compose=_compose).drain()


def _compose(connection: Connection, fresh: Fresh, now: datetime) -> Step:
    del connection, now
    return Notice("n", f"{fresh.view} of {fresh.of}")


def _readers(database: Database) -> dict[str, int | None]:
    found = database.run_now(lambda c: c.execute(select(rows.c.delivery, rows.c.readers)).all())
    return {row.delivery: row.readers for row in found}
