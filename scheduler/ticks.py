"""What the clock sets going: the system's own actions, and the inbox kept short."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from conversations.ports import Facts, Outcome
from storage import Database, act, prune_inbox
from storage.stores.uploads import prune_uploads

_log = logging.getLogger(__name__)

#: Platforms resend for minutes, at most an hour (Slack: three times); a week leaves room.
INBOX_KEPT = timedelta(days=7)

#: Batches in one look; a tick that comes to no end is logged, and left until its next one.
MOST_BATCHES = 20

#: What a tick comes to: the desk carries out the system's action of that id (Desk.tick).
Tick = Callable[[Facts, str, datetime], Outcome]


class Ticks:
    """The scheduler's own turns. clock: aware, UTC; wake: called after a commit."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
        tick: Tick,
    ) -> None:
        self._database = database
        self._clock = clock
        self._wake = wake
        self._tick = tick

    async def run(self, action: str) -> None:
        """Carries out what is due, batch by batch until nothing is; the rest at the next look."""
        for _ in range(MOST_BATCHES):
            now = self._clock()

            def turn(connection: Connection, now: datetime = now) -> Outcome:
                return act(connection, now, lambda facts: self._tick(facts, action, now))

            outcome = await self._database.run(turn)
            if outcome.says:
                self._wake()
            if not outcome.changes:
                return
        _log.warning("tick %s is not done after %d batches; it goes on", action, MOST_BATCHES)

    async def prune(self) -> None:
        """Forgets deliveries that no platform will repeat any more, and files long handed over."""
        before = self._clock() - INBOX_KEPT
        await self._database.run(lambda connection: prune_inbox(connection, before))
        await self._database.run(lambda connection: prune_uploads(connection, before))
