"""The clock of a season: what happens next, and the product's own turns in between."""

import heapq
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from uuid import UUID

from sqlalchemy import Connection, func, select

from bot import consultant
from conversations.desk import Desk
from conversations.events import Envelope, Event
from conversations.people import Account
from conversations.ports import Facts, Outcome, Place
from conversations.sessions import ReminderState
from scheduler.delivery import Delivery
from scheduler.ticks import Ticks
from storage import Database, SqlFacts, take_turn
from storage.tables import reminder
from tests.season.platform import Platform

TICK = timedelta(hours=3)
Happens = Callable[[], Awaitable[None]]


class Clockwork:
    """One product on one database, driven through time by what people do."""

    def __init__(self, database: Database, desk: Desk, begins: datetime, chance: Random) -> None:
        self.now = begins
        self.database = database
        self.desk = desk
        self.chance = chance
        self.platform = Platform(lambda: self.now, chance)
        self.turns = 0
        self._coming: list[tuple[datetime, int, Happens]] = []
        self._number = count()
        self._next_tick = begins
        self._delivery = Delivery(
            database,
            {"slack": self.platform},
            lambda: self.now,
            jitter=lambda: 0.0,
            compose=lambda c, fresh, now: desk.compose(SqlFacts(c), fresh, now),
        )
        self._ticks = Ticks(database, lambda: self.now, self._delivery.wake, desk.tick)

    def at(self, moment: datetime, happens: Happens) -> None:
        """Something that will happen."""
        heapq.heappush(self._coming, (moment, next(self._number), happens))

    def after(self, wait: timedelta, happens: Happens) -> None:
        """As ``at``, from now."""
        self.at(self.now + wait, happens)

    async def until(self, ends: datetime) -> None:
        """Everything that happens until then, in its order."""
        while self._coming and self._coming[0][0] <= ends:
            moment, _, happens = heapq.heappop(self._coming)
            await self._pass(moment)
            await happens()
            await self._delivery.drain()
        await self._pass(ends)

    async def act(self, user: str, event: Event, channel: str = "") -> Outcome:
        """Somebody does something; the platform brings it twice now and then."""
        delivery = str(UUID(int=self.chance.getrandbits(128)))
        place = Place("slack", "T1", channel or f"D{user}", private=not channel)
        account = Account("slack", "T1", user)
        envelope = Envelope(delivery, account, place, event, self.now, f"{user} さん", "ja-JP")

        def turn(connection: Connection) -> Outcome:
            taken = take_turn(connection, envelope, self.desk.turn)
            return taken.outcome or Outcome(did="")

        self.turns += 1
        outcome = await self.database.run(turn)
        if self.chance.random() < AGAIN:
            await self.database.run(turn)
        await self._delivery.drain()
        return outcome

    async def read(self, look: Callable[[Facts], object]) -> object:
        """What the tables say now."""
        return await self.database.run(lambda c: look(SqlFacts(c)))

    async def _pass(self, moment: datetime) -> None:
        """Time goes on; whatever is due on the way is done when it is due."""
        while (due := await self._due()) <= moment:
            self.now = max(due, self.now)
            for action in consultant.TICKS:
                await self._ticks.run(action)
            await self._delivery.drain()
            self._next_tick = self.now + TICK
        self.now = max(moment, self.now)

    async def _due(self) -> datetime:
        """When the next reminder is due, or the next look around."""
        soonest = select(func.min(reminder.c.due_at)).where(
            reminder.c.state == ReminderState.WAITING
        )
        found: datetime | None = await self.database.run(lambda c: c.execute(soonest).scalar_one())
        return min(found, self._next_tick) if found and found > self.now else self._next_tick


AGAIN = 0.01  # of all deliveries come twice


def utc(year: int, month: int, day: int, hour: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, tzinfo=UTC)
