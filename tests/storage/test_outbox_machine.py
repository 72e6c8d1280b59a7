"""Any course of saying, claiming, sending, refusing, dying: each row ends once, or tells where."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import Connection, select

from storage import Database, claims, migrate, outbox
from storage.claims import LEASE, Claimed
from storage.outbox import OutboxState
from storage.tables import outbox as rows
from tests.storage.things import NOW, say

OWNERS = ("one", "two")
SECONDS = st.integers(0, 40)


class Outbox(RuleBasedStateMachine):
    """Two senders, one clock, and the model: what each sender holds and what was posted."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        url = f"sqlite:///{Path(self.folder.name)}/outbox.db"
        migrate(url)
        self.database = Database(url)
        self.now = NOW
        self.said = 0
        self.held: dict[str, list[Claimed]] = {owner: [] for owner in OWNERS}
        self.posted: list[str] = []

    def teardown(self) -> None:
        self._finish()
        self.database.close()
        self.folder.cleanup()

    @rule(
        lane=st.integers(0, 2),
        due=SECONDS,
        useful=st.none() | SECONDS,
        about=st.sampled_from([None, "session:S-1:0"]),
        asks=st.booleans(),
    )
    def say(
        self, lane: int, due: int, useful: int | None, about: str | None, *, asks: bool
    ) -> None:
        self.said += 1
        due_at = self.now + timedelta(seconds=due)
        useless_at = None if useful is None else due_at + timedelta(seconds=useful)
        said = replace(
            say(f"D-{self.said}", f"U{lane}"),
            due_at=due_at,
            useless_at=useless_at,
            about=about,
            asks=say(f"D-{self.said}-asks", "U9") if asks else None,
        )
        self.database.run_now(lambda c: outbox.add(c, [said], self.now))

    @rule(seconds=SECONDS)
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(owner=st.sampled_from(OWNERS), limit=st.integers(1, 4))
    def claim(self, owner: str, limit: int) -> None:
        claimed = self.database.run_now(lambda c: claims.claim(c, self.now, owner, limit))
        lanes = [row.to.lane for row in claimed]
        assert len(lanes) == len(set(lanes))
        self.held[owner] = [
            each
            for each in self.held[owner]
            if each.delivery not in {row.delivery for row in claimed}
        ]
        self.held[owner].extend(claimed)

    @rule(owner=st.sampled_from(OWNERS))
    def send(self, owner: str) -> None:
        """Posted, unless it is found to have been posted by a try before."""
        for row in self.held[owner]:
            if not (row.attempts and row.delivery in self.posted):
                self.posted.append(row.delivery)
            place = ("D1", row.delivery)
            self._settle(lambda c, d=row.delivery, p=place: outbox.mark_sent(c, d, owner, p, self.now))
        self.held[owner] = []

    @rule(owner=st.sampled_from(OWNERS))
    def die(self, owner: str) -> None:
        """Killed after posting and before marking; its rows come back after the lease."""
        for row in self.held[owner][:1]:
            if not (row.attempts and row.delivery in self.posted):
                self.posted.append(row.delivery)
        self.held[owner] = []
        self.now += LEASE
