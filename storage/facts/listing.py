"""``conversations.ports.ListingFacts`` over one connection."""

from collections.abc import Mapping

from conversations.ports import Broadcast, Given, Somebody
from storage.facts.reading import Reading
from storage.stores import listing


class SqlListing(Reading):
    """ListingFacts."""

    def everybody(self) -> tuple[Somebody, ...]:
        return listing.everybody(self._connection)

    def every_answer(self) -> tuple[Given, ...]:
        return listing.every_answer(self._connection)

    def broadcast(self, broadcast: str) -> Broadcast | None:
        return listing.find(self._connection, broadcast)

    def left(self, about: str) -> Mapping[bool, int]:
        return listing.left(self._connection, about)
