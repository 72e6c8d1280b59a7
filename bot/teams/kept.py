"""Conversation references in the product's own database."""

from collections.abc import Mapping
from functools import partial

from bot.teams.references import Known
from conversations.ports import Address
from storage import Database
from storage.stores.references import close_reference, find_reference, keep_references


class KeptReferences:
    """``References`` over the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, references: Mapping[Address, str]) -> None:
        """As References says."""
        if references:
            await self._database.run(partial(keep_references, kept=references))

    async def find(self, address: Address) -> Known | None:
        """As References says."""
        found = await self._database.run(partial(find_reference, address=address))
        return Known(*found) if found else None

    async def close(self, address: Address) -> None:
        """As References says."""
        await self._database.run(partial(close_reference, address=address))
