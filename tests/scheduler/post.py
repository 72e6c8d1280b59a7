"""A messenger that keeps its messages in memory, and refuses as it is told to."""

import asyncio
from collections import defaultdict

from scheduler.messenger import AskFirstError, Parcel, Reference


class Post:
    """A whole platform: messages stand in channels, some of which outsiders read.

    refusals: by delivery, what its next tries meet. slow: by delivery, seconds until it arrives.
    unanswered: deliveries that arrive once without an answer. shared: channels with outsiders.
    """

    def __init__(self, platform: str = "slack") -> None:
        self._platform = platform
        self.refusals: dict[str, list[Exception]] = defaultdict(list)
        self.slow: dict[str, float] = defaultdict(float)
        self.unanswered: set[str] = set()
        self.shared: set[str] = set()
        self.arrived: list[str] = []
        self.stands: dict[Reference, object] = {}
        self.at_once = 0
        self.most_at_once = 0
        self._found: dict[str, Reference] = {}

    @property
    def platform(self) -> str:
        return self._platform

    async def send(self, parcel: Parcel) -> Reference:
        """Posts, or updates in place."""
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            return await self._send(parcel)
        finally:
            self.at_once -= 1

    async def find(self, parcel: Parcel) -> Reference | None:
        """The message of a delivery that had arrived."""
        return self._found.get(parcel.delivery)

    async def _send(self, parcel: Parcel) -> Reference:
        await asyncio.sleep(self.slow[parcel.delivery])
        if self.refusals[parcel.delivery]:
            raise self.refusals[parcel.delivery].pop(0)
        channel = parcel.to.channel or f"DM of {parcel.to.user}"
        if channel in self.shared and not parcel.consent:
            raise AskFirstError
        reference = parcel.replaces or Reference(channel, parcel.delivery)
        self.arrived.append(parcel.delivery)
        self.stands[reference] = parcel.step
        self._found[parcel.delivery] = reference
        if parcel.delivery in self.unanswered:
            self.unanswered.discard(parcel.delivery)
            await asyncio.sleep(3600)
        return reference
