"""Conversation references in memory."""

from collections.abc import Mapping

from bot.teams import Known
from conversations.ports import Address


class MemoryReferences:
    """bot.teams.References without a database; ``fault`` is raised by whatever is called."""

    def __init__(self) -> None:
        self.known: dict[Address, Known] = {}
        self.fault: Exception | None = None

    async def keep(self, references: Mapping[Address, str]) -> None:
        self._well()
        self.known.update({address: Known(told) for address, told in references.items()})

    async def find(self, address: Address) -> Known | None:
        self._well()
        return self.known.get(address)

    async def close(self, address: Address) -> None:
        self._well()
        if address in self.known:
            self.known[address] = Known(self.known[address].reference, closed=True)

    def _well(self) -> None:
        if self.fault is not None:
            raise self.fault
