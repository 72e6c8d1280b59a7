"""``conversations.ports.DailyFacts`` over one connection."""

from datetime import date, datetime

from conversations.ports import Digest, Pause
from storage.facts.reading import Reading
from storage.stores import daily, pausing


class SqlDaily(Reading):
    """DailyFacts."""

    def digest(self, day: date) -> Digest | None:
        return daily.digest(self._connection, day)

    def last_digest(self, before: date) -> Digest | None:
        return daily.last_digest(self._connection, before)

    def phone(self, person: str) -> str:
        return daily.phone(self._connection, person)

    def pause(self) -> Pause | None:
        return pausing.pause(self._connection)

    def waiting_now(self, now: datetime) -> int:
        return daily.waiting_now(self._connection, now)
