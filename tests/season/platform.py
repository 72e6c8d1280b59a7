"""A chat platform in memory: what stands with whom, refusals now and then, and outages."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime

from conversations.engine import Ask, Button, Notice, Step
from scheduler.messenger import LaterError, Parcel, Reference

REFUSED = 0.02  # of all sendings are told "later"
OUTAGES_A_DAY = 0.05
OUTAGE_HOURS = 3


class Platform:
    """Everybody's private chats and channels. clock: aware, UTC."""

    platform = "slack"

    def __init__(self, clock: Callable[[], datetime], chance: random.Random) -> None:
        self._clock = clock
        self._chance = chance
        self._away: dict[object, int] = {}  # a day, and the hour its outage begins (or -1)
        self.stands: dict[Reference, tuple[str, Step]] = {}
        self._found: dict[str, Reference] = {}
        self._asked: dict[str, Reference] = {}
        self.reminded: Counter[tuple[str, str]] = Counter()  # (reminder, reader)
        self.sent = 0
        self.refused = 0
        self.late = 0

    async def send(self, parcel: Parcel) -> Reference:
        """Posts or updates, unless it is away or says "later"."""
        if self.is_away() or self._chance.random() < REFUSED:
            self.refused += 1
            reason = "ratelimited"
            raise LaterError(reason, 30)
        user = parcel.to.user
        reference = parcel.replaces or Reference(parcel.to.lane, parcel.delivery)
        self.stands[reference] = (user, parcel.step)
        self._found[parcel.delivery] = reference
        if isinstance(parcel.step, Ask):
            self._asked[user] = reference
        self._count(user, parcel.step)
        self.sent += 1
        return reference

    async def find(self, parcel: Parcel) -> Reference | None:
        """What an earlier try brought here."""
        return self._found.get(parcel.delivery)

    def asked(self, user: str) -> Ask | None:
        """The question that stands open with somebody."""
        reference = self._asked.get(user)
        step = self.stands[reference][1] if reference else None
        return step if isinstance(step, Ask) else None

    def buttons(self, user: str) -> Iterator[Button]:
        """All that somebody could press, the newest first."""
        for owner, step in reversed(self.stands.values()):
            if owner == user:
                yield from getattr(step, "buttons", ())

    def is_away(self) -> bool:
        """Whether the platform refuses everything just now."""
        now = self._clock()
        day = now.date()
        if day not in self._away:
            struck = self._chance.random() < OUTAGES_A_DAY
            self._away[day] = self._chance.randrange(24 - OUTAGE_HOURS) if struck else -1
        begins = self._away[day]
        return begins >= 0 and begins <= now.hour < begins + OUTAGE_HOURS

    def _count(self, user: str, step: Step) -> None:
        if isinstance(step, Notice) and step.event == "session_reminder_result":
            self.reminded[str(step.payload["reminder"]), user] += 1
            self.late += bool(step.late)
