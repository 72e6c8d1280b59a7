"""``conversations.ports.NudgingFacts`` over one connection."""

from datetime import datetime

from conversations.nudging.policy import Nudges
from conversations.ports import Stalled
from storage.facts.reading import Reading
from storage.stores import nudging


class SqlNudging(Reading):
    """NudgingFacts."""

    def stalled(self, now: datetime, limit: int) -> tuple[Stalled, ...]:
        return nudging.stalled(self._connection, now, limit)

    def nudges(self, conversation: str) -> Nudges:
        return nudging.nudges(self._connection, conversation)
