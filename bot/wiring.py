"""The one place that wires everything; tests pass their own settings through the same door."""

import asyncio
import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import aiohttp
from aiohttp import web
from sqlalchemy import Connection

from bot import consultant
from bot.clock import TrialClock
from bot.demo import TrialData
from bot.documents import Papers
from bot.documents.writing import write_aside
from bot.files import Files
from bot.health import Health
from bot.introductions import EVERY, Introductions
from bot.links import Links
from bot.settings import Settings
from bot.slack import SlackDoor, SlackMessenger, SlackProfiles, SlackSettings
from bot.slack.tokens import OneToken
from bot.web.app import WebDoor
from bot.web.board import OutboxBoard
from bot.web.send import WebMessenger
from conversations.events import Envelope, Wrote
from conversations.ports import Outcome
from scheduler.delivery import Delivery
from scheduler.messenger import Messenger
from scheduler.ticks import Ticks
from scheduler.worker import PRUNE_EVERY, Job, Worker
from storage import Database, SqlFacts, take_turn

_log = logging.getLogger(__name__)
TRIAL_OFFICE = frozenset({"web:trial:office"})  # the secretariat of the browser's trial


def real_time() -> datetime:
    """Now, UTC."""
    return datetime.now(UTC)


class Product:
    """Everything that runs. Made inside the event loop; started and stopped by its server."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.app = web.Application()
        self.database = Database(settings.database_url)
        self._session = aiohttp.ClientSession()
        self._trial = TrialClock(self.database, self._moved) if settings.web_opens else None
        self.clock = self._trial.now if self._trial else real_time
        members = TRIAL_OFFICE if self._trial else frozenset()
        self._programme = consultant.programme(settings, members)
        self._desk = consultant.desk(self._programme)
        self._links = Links(self.database, settings.links_base, self.clock)
        self._papers = Papers(write_aside, self._links.link)
        self.app.add_routes(Files(self.database, self._links, write_aside).routes())
        self._slack = self._open_slack()
        opened = (self._slack_messenger(), self._open_teams(), self._open_web())
        messengers = [m for m in opened if m]
        self._delivery = Delivery(
            self.database,
            {m.platform: m for m in messengers},
            self.clock,
            compose=lambda c, fresh, now: self._desk.compose(SqlFacts(c), fresh, now),
            unreachable=lambda c, row, now: consultant.unreachable(self._desk, c, row, now),
        )
        self._health = Health(self.database, self._delivery.counters)
        if self._slack and self._slack.pulse:
            self._health.watch(self._slack.pulse)
        self.app.add_routes(self._health.routes())
        ticks = Ticks(self.database, self.clock, self._delivery.wake, self._desk.tick)
        jobs = (Job(name, partial(ticks.run, name), n) for name, n in consultant.TICKS.items())
        self._introductions = self._introducing()
        asks = [Job("introduce", i.run, EVERY) for i in (self._introductions,) if i]
        self._worker = Worker((*jobs, *asks, Job("prune", ticks.prune, PRUNE_EVERY)))

    async def start(self) -> None:
        """Take up the trial's clock, then let reminders and messages leave."""
        if self._trial:
            await self._trial.load()
        await self._links.load()
        self._delivery.start()
        self._worker.start()
        if self._slack:
            self._slack.start()

    async def stop(self) -> None:
        """What is on its way arrives or stays in the outbox; nothing is lost."""
        self._worker.stop()
        if self._slack:
            await self._slack.close()
        await self._delivery.stop()
        await self._session.close()
        self.database.close()

    async def turn(self, envelope: Envelope) -> Outcome:
        """One event: taken in, decided, kept, committed; then what is to be said may leave.

        A turn that nobody waits for any more is not kept: its person was told so.
        """
        given_up = threading.Event()

        def work(connection: Connection) -> Outcome:
            # now, not as it came: of two turns at once the one that is kept later says so
            present = replace(envelope, now=self.clock())
            taken = take_turn(connection, present, self._desk.turn)
            outcome = taken.outcome or self._answer_again(connection, present)
            if given_up.is_set():
                raise TimeoutError
            return outcome

        try:
            outcome = await self.database.run(work)
        except asyncio.CancelledError:
            given_up.set()
            raise
        self._health.turned(envelope.account.platform)
        self._delivery.wake()
        return outcome

    def _answer_again(self, connection: Connection, envelope: Envelope) -> Outcome:
        """What was taken before has no effect, but a form needs its answer in the response."""
        if not isinstance(envelope.event, Wrote):
            return Outcome(did="")
        again = self._desk.turn(SqlFacts(connection), envelope)
        return Outcome(did="", refused=again.refused)

    def _moved(self) -> None:
        """The trial's clock moved: look for what is due at once."""
        self._delivery.wake()

    def _open_slack(self) -> SlackDoor | None:
        settings = self.settings
        if not settings.slack_opens:
            if settings.slack_is_set:
                _log.warning("the Slack door stays shut: see `sme-consultant check`")
            return None
        secret = settings.slack_signing_secret.get_secret_value()
        token = settings.slack_bot_token.get_secret_value()
        door = SlackDoor(
            SlackSettings(
                secret,
                token,
                settings.slack_api_url,
                settings.slack_app_token.get_secret_value() if settings.slack_by_socket else "",
            ),
            self._introduced_turn,
            self._session,
            self.clock,
        )
        self.app.add_routes(door.routes())
        over = "over Socket Mode" if door.pulse else "at POST /slack/events"
        _log.info("the Slack door is open %s", over)
        return door

    async def _introduced_turn(self, envelope: Envelope) -> Outcome:
        """As a turn, with what Slack tells of whoever comes for the first time."""
        if self._introductions:
            envelope = await self._introductions.introduced(envelope)
        return await self.turn(envelope)

    def _introducing(self) -> Introductions | None:
        settings = self.settings
        if not settings.slack_opens:
            return None
        tokens = OneToken(settings.slack_bot_token.get_secret_value())
        profiles = SlackProfiles(tokens, self._session, settings.slack_api_url)
        wake, introduce = self._delivery.wake, self._desk.introduce
        return Introductions(self.database, profiles, self.clock, wake, introduce)

    def _slack_messenger(self) -> Messenger | None:
        settings = self.settings
        if not settings.slack_opens:
            return None
        tokens = OneToken(settings.slack_bot_token.get_secret_value())
        return SlackMessenger(tokens, self._session, settings.slack_api_url, papers=self._papers)

    def _open_teams(self) -> Messenger | None:
        settings = self.settings
        if not settings.teams_opens:
            if settings.teams_is_set:
                _log.warning("the Teams door stays shut: see `sme-consultant check`")
            return None
        # botbuilder takes half a second to import, which only Teams needs
        from bot.teams_wiring import open_teams  # noqa: PLC0415

        routes, messenger = open_teams(
            settings, self.turn, self._session, self.clock, self.database, self._papers
        )
        self.app.add_routes(routes)
        _log.info("the Teams door is open at POST /api/messages")
        return messenger

    def _open_web(self) -> Messenger | None:
        if self._trial is None:
            return None
        board = OutboxBoard(self.database)
        messenger = WebMessenger(self.clock)
        papers = Papers(write_aside, self._links.local)  # the page is this server's own
        zone = self._programme.zone

        def changed() -> None:
            messenger.begin_anew()
            self._delivery.wake()

        data = TrialData(self.database, self._desk, self._trial, changed)
        door = WebDoor(
            self.turn, board, messenger, self._trial, zone=zone, data=data, papers=papers
        )
        door.mount(self.app)
        _log.info(
            "the browser chat is open at http://%s:%s/", self.settings.host, self.settings.port
        )
        return messenger
