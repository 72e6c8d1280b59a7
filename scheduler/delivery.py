"""Takes what is due from the outbox and sends it through the doors.

Claiming, and noting what became of earlier sends, share one transaction; sending happens outside
it. So all that was sent meanwhile is noted at once, the next of each lane is claimed with it, and
nothing is claimed before what this process knows is kept.
"""

import asyncio
import logging
import os
import random
import socket
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from conversations.ports import Say
from scheduler.faults import told
from scheduler.messenger import (
    AskFirstError,
    GoneError,
    LaterError,
    Messenger,
    NeverError,
    Parcel,
    Reference,
)
from storage import Database, StorageAwayError, claims, outbox
from storage.claims import Claimed, Compose, nothing

AT_ONCE = 10  # sends
TIMEOUT = 5.0  # s, half of a row's lease
SHORTEST, LONGEST = 0.5, 30.0  # s between two tries, as long as the platform only says "later"
IDLE = 1.0  # s until the outbox is looked at again, unasked: other processes fill it too
AWAY = 5.0  # s at most between two tries to reach a database that is away
TRIES = 20  # of a message that breaks in our own hands: about eight minutes

_log = logging.getLogger(__name__)

_Note = Callable[[Connection], bool | None]  # what became of one send, to be kept


# What is to be said, and to whom, where a message's reader is gone.
Unreachable = Callable[[Connection, Claimed, datetime], Iterable[Say]]


def _nobody(connection: Connection, row: Claimed, now: datetime) -> tuple[Say, ...]:
    """Tells nobody."""
    del connection, row, now
    return ()


@dataclass(slots=True)
class Counters:
    """What this process has delivered since it started."""

    sent: int = 0
    failed: int = 0
    put_off: int = 0


class Delivery:
    """The sender of one process; any number of processes share the outbox.

    clock: aware, UTC. jitter: a number from 0 to 1. compose: what is kept
    fresh, as it is when it leaves. unreachable: what is said where
    nobody is there any more. All its methods belong to one event loop.
    """

    def __init__(  # noqa: PLR0913 - what it sends with, and three knobs for tests
        self,
        database: Database,
        messengers: Mapping[str, Messenger],
        clock: Callable[[], datetime],
        *,
        at_once: int = AT_ONCE,
        timeout: float = TIMEOUT,
        jitter: Callable[[], float] = random.random,
        compose: Compose = nothing,
        unreachable: Unreachable = _nobody,
    ) -> None:
        self.counters = Counters()
        self._database = database
        self._messengers = dict(messengers)
        self._clock = clock
        self._at_once = at_once
        self._timeout = timeout
        self._jitter = jitter
        self._compose = compose
        self._unreachable = unreachable
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
        self._sending: dict[str, asyncio.Task[None]] = {}
        self._notes: list[_Note] = []
        self._woken = asyncio.Event()
        self._stop = asyncio.Event()
        self._ended = asyncio.Event()
        self._ended.set()  # until it runs
        self._running: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """Something was committed: look at once."""
        self._woken.set()

    def start(self) -> None:
        """Begins to deliver, in the running event loop, until stopped."""
        self._ended.clear()
        self._running = asyncio.create_task(self.run())

    async def run(self) -> None:
        """Delivers until stopped; a database that is away is waited for."""
        self._ended.clear()
        away = 0
        try:
            while not self._stop.is_set():
                try:
                    idle = await self._round()
                    away = 0
                    await _wait(self._woken, idle)
                except StorageAwayError:
                    _log.warning("delivery waits: the database is away")
                    await _wait(self._stop, min(AWAY, self._back_off(away)))
                    away += 1
                except Exception as error:  # noqa: BLE001 - a loop that ends delivers nothing
                    _log.error("delivery stumbled: %s", told(error))
                    await _wait(self._stop, IDLE)
            await self._finish()
        finally:
            self._ended.set()

    async def stop(self) -> None:
        """Claims nothing more and ends when sends in flight have, five seconds at most."""
        self._stop.set()
        self._woken.set()
        await self._ended.wait()

    async def drain(self) -> None:
        """For tests: delivers until nothing is left that is due."""
        while True:
            await self._round()
            if self._sending:
                await asyncio.wait(self._sending.values(), return_when=asyncio.FIRST_COMPLETED)
            elif not self._notes:
                return

    async def _round(self) -> float:
        """Notes what was sent, begins to send what is due; how long there is nothing to do."""
        self._woken.clear()
        notes, self._notes = self._notes, []
        try:
            claimed, soonest = await self._database.run(partial(self._exchange, notes))
        except StorageAwayError:
            self._notes = notes + self._notes
            raise
        except Exception:
            if not notes:
                raise
            await self._note_singly(notes)
            return 0.0
        for row in claimed:
            if row.delivery not in self._sending:
                self._sending[row.delivery] = asyncio.create_task(self._carry(row))
        wait = (soonest - self._clock()).total_seconds() if soonest else IDLE
        return min(max(wait, IDLE / 10), IDLE)

    def _exchange(
        self, notes: Sequence[_Note], connection: Connection
    ) -> tuple[tuple[Claimed, ...], datetime | None]:
        """One transaction: what this process knows is kept, then as much as it can send claimed."""
        for note in notes:
            note(connection)
        free = self._at_once - len(self._sending)
        if free <= 0:
            return (), None
        now = self._clock()
        claimed = claims.claim(
            connection, now, self._owner, free, self._messengers.keys(), self._compose
        )
        return claimed, claims.next_due(connection, now) if len(claimed) < free else None

    async def _note_singly(self, notes: Sequence[_Note]) -> None:
        """One that cannot be kept stops no other; its row is claimed again after its lease."""
        for place, note in enumerate(notes):
            try:
                await self._database.run(note)
            except StorageAwayError:
                self._notes = [*notes[place:], *self._notes]
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
                _log.error("a delivery was not noted: %s", told(error))

    async def _carry(self, row: Claimed) -> None:
        try:
            note = await self._outcome(row)
            self._notes.append(note)  # to the list as it is now, not as it was before the send
        finally:
            del self._sending[row.delivery]
            self._woken.set()

    async def _outcome(self, row: Claimed) -> _Note:
        try:
            async with asyncio.timeout(self._timeout):
                reference = await _send(self._messengers[row.to.platform], row)
            return self._arrived(row, reference)
        except LaterError as error:
            return self._later(row, str(error), error.seconds)
        except AskFirstError:
            return partial(
                outbox.ask_instead, delivery=row.delivery, owner=self._owner, now=self._clock()
            )
        except GoneError as error:
            return self._gone(row, str(error))
        except NeverError as error:
            return self._never(row, str(error))
        except Exception as error:  # noqa: BLE001 - one bad row stops no other
            return self._broke(row, error)

    def _arrived(self, row: Claimed, reference: Reference) -> _Note:
        self.counters.sent += 1
        now = self._clock()
        mark = partial(
            outbox.mark_sent,
            delivery=row.delivery,
            owner=self._owner,
            reference=(reference.channel, reference.message),
            now=now,
            version=row.version,
        )

        def mark_and_follow(connection: Connection) -> None:
            if mark(connection):
                outbox.follow(connection, row.delivery, reference.readers, now)

        return mark_and_follow if row.counts else mark

    def _later(self, row: Claimed, why: str, seconds: float | None = None) -> _Note:
        self.counters.put_off += 1
        wait = self._back_off(row.attempts) if seconds is None else seconds
        until = self._clock() + timedelta(seconds=wait)
        return partial(
            outbox.put_off, delivery=row.delivery, owner=self._owner, until=until, why=why
        )

    def _broke(self, row: Claimed, error: Exception) -> _Note:
        """No door told what it means: a platform that does not answer, or a fault of ours."""
        why = type(error).__name__
        if isinstance(error, OSError):  # of which TimeoutError is one
            return self._later(row, why)
        _log.error("delivery %s broke: %s", row.delivery, told(error))
        return self._later(row, why) if row.attempts + 1 < TRIES else self._never(row, why)

    def _never(self, row: Claimed, why: str) -> _Note:
        self.counters.failed += 1
        _log.error("delivery %s was given up: %s", row.delivery, why)
        return partial(outbox.give_up, delivery=row.delivery, owner=self._owner, why=why)

    def _gone(self, row: Claimed, why: str) -> _Note:
        """Given up, and told to whoever can ring the person."""
        give_up, now = self._never(row, why), self._clock()

        def give_up_and_tell(connection: Connection) -> None:
            if give_up(connection):
                outbox.add(connection, self._unreachable(connection, row, now), now)

        return give_up_and_tell

    def _back_off(self, before: int) -> float:
        """Twice as long each time, and never two processes in step."""
        longest: float = min(LONGEST, SHORTEST * 2 ** min(before, 10))
        return longest * (1 + self._jitter()) / 2

    async def _finish(self) -> None:
        """What is cut off or cannot be noted is looked for on its platform after the lease."""
        if self._sending:
            _, cut = await asyncio.wait(self._sending.values(), timeout=TIMEOUT)
            for task in cut:
                task.cancel()
            await asyncio.gather(*cut, return_exceptions=True)
        notes, self._notes = self._notes, []
        try:
            await self._note_singly(notes)
        except StorageAwayError:
            _log.warning("delivery ends with %d sends not noted", len(self._notes))


async def _send(messenger: Messenger, row: Claimed) -> Reference:
    """Sends, unless an earlier try that was cut off did arrive."""
    replaces = Reference(*row.replaces) if row.replaces else None
    parcel = Parcel(
        delivery=row.delivery,
        to=row.to,
        step=row.step,
        replaces=replaces,
        consent=row.consent,
        attempts=row.attempts,
        fresh=row.fresh,
        counts=row.counts,
    )
    found = await messenger.find(parcel) if row.attempts else None
    return found or await messenger.send(parcel)


async def _wait(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
