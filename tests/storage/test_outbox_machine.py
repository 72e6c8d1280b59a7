"""Any course of saying, sending, refusing and dying: no message twice, no row without its end."""

import tempfile
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import Connection, select

from storage import Database, claims, migrate, outbox
from storage.claims import LEASE, Claimed
from storage.outbox import OutboxState
from storage.tables import outbox as rows
from tests.storage.things import NOW, say

ABOUT = "session:S-1:0"
TIMEOUT = timedelta(seconds=5)  # of one send
OWNERS = st.sampled_from(["one", "two"])
SECONDS = st.sampled_from([0, 0, 1, 6, 12, 40]).map(lambda n: timedelta(seconds=n))


@dataclass(frozen=True)
class Row:
    """What the database says of a row."""

    delivery: str
    lane: str
    order: tuple[datetime, int]
    state: str


def _rows(connection: Connection) -> tuple[Row, ...]:
    return tuple(
        Row(row.delivery, row.lane, (row.due_at, row.seq), row.state)
        for row in connection.execute(select(rows))
    )


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        migrate(f"sqlite:///{path}")
        return path.read_bytes()


class Outbox(RuleBasedStateMachine):
    """Two senders on one clock; what each is sending, and what stands on the platform."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "outbox.db"
        path.write_bytes(_migrated())
        self.database = Database(f"sqlite:///{path}")
        self.now = NOW
        self.said = 0
        self.sending: dict[str, list[tuple[datetime, Claimed]]] = {"one": [], "two": []}
        self.leases: dict[str, datetime] = {}
        self.posted: list[str] = []

    @rule(
        lane=st.integers(0, 2),
        due=SECONDS,
        useful=st.none() | SECONDS,
        about=st.none() | st.just(ABOUT),
        asks=st.booleans(),
    )
    def say(
        self, lane: int, due: timedelta, useful: timedelta | None, about: str | None, *, asks: bool
    ) -> None:
        self.said += 1
        due_at = self.now + due
        said = replace(
            say(f"D-{self.said}", f"U{lane}"),
            due_at=due_at,
            useless_at=None if useful is None else due_at + useful,
            about=about,
            asks=say(f"D-{self.said}-asks", "U9") if asks else None,
        )
        self.database.run_now(lambda c: outbox.add(c, [said], self.now))

    @rule(time=SECONDS)
    def wait(self, time: timedelta) -> None:
        self.now += time

    @rule(owner=OWNERS, limit=st.integers(1, 4))
    def claim(self, owner: str, limit: int) -> None:
        before = self.database.run_now(_rows)
        claimed = self.database.run_now(lambda c: claims.claim(c, self.now, owner, limit))
        for row in claimed:
            (mine,) = (each for each in before if each.delivery == row.delivery)
            ahead = (
                each
                for each in self.database.run_now(_rows)
                if each.lane == mine.lane and each.state == OutboxState.WAITING
            )
            assert not [each for each in ahead if each.order < mine.order]
            assert self.leases.get(row.delivery, self.now) <= self.now
            self.leases[row.delivery] = self.now + LEASE
        self.sending[owner].extend((self.now, row) for row in claimed)

    @rule(owner=OWNERS)
    def send(self, owner: str) -> None:
        for row in self._in_time(owner):
            self._post(row)
            mark = partial(outbox.mark_sent, reference=("D1", row.delivery), now=self.now)
            assert self.database.run_now(partial(mark, delivery=row.delivery, owner=owner))

    @rule(owner=OWNERS, time=SECONDS)
    def refuse(self, owner: str, time: timedelta) -> None:
        for row in self._in_time(owner):
            off = partial(outbox.put_off, until=self.now + time, why="later")
            self.database.run_now(partial(off, delivery=row.delivery, owner=owner))
            del self.leases[row.delivery]

    @rule(owner=OWNERS)
    def refuse_for_good(self, owner: str) -> None:
        for row in self._in_time(owner):
            end = partial(outbox.give_up, why="never")
            self.database.run_now(partial(end, delivery=row.delivery, owner=owner))

    @rule(owner=OWNERS)
    def ask_first(self, owner: str) -> None:
        for row in self._in_time(owner):
            ask = partial(outbox.ask_instead, now=self.now)
            self.database.run_now(partial(ask, delivery=row.delivery, owner=owner))

    @rule(owner=OWNERS, posted=st.booleans())
    def die(self, owner: str, *, posted: bool) -> None:
        """Killed between sending and marking, or before sending."""
        for row in self._in_time(owner):
            if posted:
                self._post(row)

    @rule()
    def call_back(self) -> None:
        self.database.run_now(lambda c: outbox.call_back(c, ABOUT))

    def teardown(self) -> None:
        """Whatever happened, a sender that lives brings it to its end."""
        try:
            self._end()
        finally:
            self.database.close()
            self.folder.cleanup()

    def _end(self) -> None:
        self.now += 2 * LEASE + timedelta(hours=1)
        self.sending["one"].clear()
        while True:
            self.claim("one", 4)
            if not self.sending["one"]:
                break
            self.send("one")
        ends = {row.delivery: row.state for row in self.database.run_now(_rows)}
        assert OutboxState.WAITING not in ends.values()
        assert len(self.posted) == len(set(self.posted))
        assert {name for name, end in ends.items() if end == OutboxState.SENT} <= set(self.posted)

    def _in_time(self, owner: str) -> list[Claimed]:
        """What the owner is sending; a send that takes longer than its timeout was cut off."""
        held, self.sending[owner] = self.sending[owner], []
        return [row for since, row in held if self.now - since <= TIMEOUT]

    def _post(self, row: Claimed) -> None:
        """As every door does: looked for first where an earlier try may have arrived."""
        if not (row.attempts and row.delivery in self.posted):
            self.posted.append(row.delivery)


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(max_examples=100, stateful_step_count=25, deadline=None)
