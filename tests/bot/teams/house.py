"""The whole product in this process but for its wiring: desk, storage, outbox and both ways."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
from aiohttp import web
from sqlalchemy import Connection

from bot import consultant
from bot.documents import NO_PAPERS, Papers
from bot.teams import KeptReferences, KeptUploads, TeamsDoor, TeamsMessenger
from conversations.actions import Programme
from conversations.desk import Desk
from conversations.engine import Office
from conversations.events import Envelope
from conversations.ports import Outcome, Say
from scheduler.delivery import Delivery
from storage import Database, SqlFacts, StorageAwayError, Taken, migrate, outbox, take_turn
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.signing import TENANT
from tests.support.waiting import free_port

OFFICE = "29:office"  # the secretariat's member
PROGRAMME = Programme(
    ZoneInfo("Asia/Tokyo"), "4.0", Office(), frozenset({f"teams:{TENANT}:{OFFICE}"})
)


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class House:
    """What a test acts on. away: the database does not answer."""

    database: Database
    delivery: Delivery
    url: str
    desk: Desk
    away: bool = False

    async def say(self, *says: Say) -> None:
        """Something is to be sent; it leaves when the delivery is drained."""
        await self.database.run(lambda connection: outbox.add(connection, says, now()))

    async def turn(self, envelope: Envelope) -> Outcome:
        """One event, as bot/wiring.py takes it."""
        if self.away:
            raise StorageAwayError

        def work(connection: Connection) -> Taken:
            return take_turn(connection, envelope, self.desk.turn)

        taken = await self.database.run(work)
        return taken.outcome or Outcome(did="")


@asynccontextmanager
async def built(
    teams: LoopbackTeams, folder: Path, papers: Papers = NO_PAPERS
) -> AsyncIterator[House]:
    """The running house; what it has to say leaves when its delivery is drained."""
    url = f"sqlite:///{folder}/house.db"
    migrate(url)
    async with aiohttp.ClientSession() as session:
        database, port = Database(url), free_port()
        references, uploads = KeptReferences(database), KeptUploads(database, now)
        messenger = TeamsMessenger(
            teams.settings(), session, references, papers=papers, uploads=uploads
        )
        desk = consultant.desk(PROGRAMME)
        delivery = Delivery(
            database,
            {messenger.platform: messenger},
            now,
            compose=lambda c, fresh, at: house.desk.compose(SqlFacts(c), fresh, at),
            unreachable=lambda c, row, at: consultant.unreachable(house.desk, c, row, at),
        )
        house = House(database, delivery, f"http://127.0.0.1:{port}", desk)
        door = TeamsDoor(teams.settings(), house.turn, session, now, references, uploads)
        served = web.Application()
        served.add_routes(door.routes())
        runner = web.AppRunner(served)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
            yield house
        finally:
            await runner.cleanup()
            database.close()
