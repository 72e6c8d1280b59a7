"""Conversation references and accepted files in the product's own database."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.teams.references import Known
from bot.teams.uploads import Upload, from_json, to_json
from conversations.engine import Step
from conversations.ports import Address, Say
from storage import Database, outbox, said
from storage.stores import uploads
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


class KeptUploads:
    """``Uploads`` over the database. clock: aware, UTC."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def offered(self, delivery: str, to: Address) -> Step | None:
        """As Uploads says."""
        return await self._database.run(partial(uploads.offered, delivery=delivery, to=to))

    async def answer(self, says: Sequence[Say], upload: Upload | None = None) -> None:
        """As Uploads says."""
        now = self._clock()

        def work(connection: Connection) -> None:
            if said(connection, says[0].delivery) is not None:
                return
            if upload is not None:
                uploads.keep_upload(connection, says[-1].delivery, to_json(upload), now)
            outbox.add(connection, says, now)

        await self._database.run(work)

    async def find(self, delivery: str) -> Upload | None:
        """As Uploads says."""
        told = await self._database.run(partial(uploads.find_upload, delivery=delivery))
        return from_json(told) if told else None

    async def stands(self, delivery: str, upload: Upload) -> None:
        """As Uploads says."""
        told = to_json(upload.standing)
        await self._database.run(partial(uploads.change_upload, delivery=delivery, told=told))
