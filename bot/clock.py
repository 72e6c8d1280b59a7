"""The one clock of the process; the trial's can be moved forward and stays moved."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from storage import Database, read_setting, write_setting

OFFSET = "trial_clock_seconds"


def offset(connection: Connection) -> timedelta:
    """How far the trial's clock was moved."""
    return timedelta(seconds=int(read_setting(connection, OFFSET) or 0))


class Clock:
    """Real time, UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class TrialClock(Clock):
    """Real time plus the seconds it was moved by; kept in the database over a restart."""

    def __init__(self, database: Database, moved: Callable[[], None]) -> None:
        self._database = database
        self._moved = moved
        self._offset = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    async def load(self) -> None:
        """Take up the offset that is kept: of an earlier run, or none where all was cleared."""
        self._offset = await self._database.run(offset)

    async def move(self, seconds: int) -> None:
        """Move forward, keep it, and let what is due now leave."""
        offset = self._offset + timedelta(seconds=seconds)

        def keep(connection: Connection) -> None:
            write_setting(connection, OFFSET, str(int(offset.total_seconds())))

        await self._database.run(keep)
        self._offset = offset
        self._moved()
