"""The clock: APScheduler 3.11 with in-memory interval jobs. The truth is in the tables.

No job store of its own: a rename there would delete people's reminders (examples.md 27).
"""

import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import NamedTuple

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.faults import told
from storage import StorageAwayError

_log = logging.getLogger(__name__)
PRUNE_EVERY = 3600  # seconds


class Job(NamedTuple):
    """One interval job: what is run, and the seconds between two runs."""

    name: str
    tick: Callable[[], Awaitable[None]]
    seconds: int


class Worker:
    """Runs the ticks until stopped; a tick that fails is logged and tried at the next one."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        # A long tick skips the next one by design; APScheduler would warn of it every second.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler = AsyncIOScheduler()
        for name, tick, seconds in jobs:
            self._scheduler.add_job(
                _guarded(name, tick),
                "interval",
                seconds=seconds,
                id=name,
                misfire_grace_time=None,
                coalesce=True,
                max_instances=1,
            )

    def start(self) -> None:
        """Start ticking, in the running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking, if it ever did; a tick under way is left to its transaction."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


def _guarded(name: str, tick: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    """The tick, tried again whatever happens; an outage is told once, not every second."""
    away = False

    async def run() -> None:
        nonlocal away
        try:
            await tick()
        except StorageAwayError:
            if not away:
                _log.warning("tick %s waits: the database is away", name)
            away = True
        except Exception as fault:  # noqa: BLE001 - whatever it is, the next tick tries again
            _log.error("tick %s failed; it runs again: %s", name, told(fault))
        else:
            away = False

    return run
