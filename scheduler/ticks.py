"""What the clock sets going: due reminders, and the inbox kept short."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from conversations.engine import Office
from conversations.ports import Facts, Outcome
from conversations.sessions.remind import remind
from storage import Database, act, prune_inbox

#: Platforms resend for minutes, at most an hour (Slack: three times); a week leaves room.
INBOX_KEPT = timedelta(days=7)


class Ticks:
    """The scheduler's own turns. clock: aware, UTC; wake: called after a commit."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
        office: Office,
        new_id: Callable[[str], str],
    ) -> None:
        self._database = database
        self._clock = clock
        self._wake = wake
        self._office = office
        self._new_id = new_id

    async def reminders(self) -> None:
        """Hands due reminders to the outbox, batch by batch until none is due."""
        while True:
            now = self._clock()

            def work(facts: Facts, now: datetime = now) -> Outcome:
                return remind(facts, now, self._office, self._new_id)

            def turn(connection: Connection, now: datetime = now) -> Outcome:
                return act(connection, now, work)

            outcome = await self._database.run(turn)
            if outcome.says:
                self._wake()
            if not outcome.changes:
                return

    async def prune(self) -> None:
        """Forgets deliveries that no platform will repeat any more."""
        before = self._clock() - INBOX_KEPT
        await self._database.run(lambda connection: prune_inbox(connection, before))
