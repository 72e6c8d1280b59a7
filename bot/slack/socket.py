"""Socket Mode: the same deliveries over a connection that this side opens (docs/decisions/0013).

What comes over it is acknowledged after its turn, on the connection that it came over; what is
not acknowledged Slack sends again, and the inbox knows it. A new connection is open before an
old one closes. Nothing that is received is logged.
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

import aiohttp
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.calls import API_URL, RefusedError, call

Dispatch = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]

BEAT: Final = 10.0  # s between pings; a connection that answers none of them is given up
QUIET: Final = 3600.0  # s without a delivery, after which a new connection is opened to be sure
HELLO: Final = 10.0  # s that a new connection has to say hello
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0  # s between two tries to connect
_GRACE: Final = 3.0  # s that turns under way may take when a connection closes

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Pulse:
    """How the connection is. lines: open connections. heard: the last delivery (monotonic s)."""

    lines: int = 0
    heard: float = field(default_factory=time.monotonic)

    @property
    def connected(self) -> bool:
        """Whether anything can be heard."""
        return self.lines > 0

    @property
    def quiet(self) -> float:
        """Seconds since anything was delivered."""
        return time.monotonic() - self.heard


class SocketMode:
    """Keeps one connection to Slack. dispatch: one delivery into Bolt and its answer.

    Raises ValueError for an app token that is none. quiet: seconds, as QUIET says.
    """

    def __init__(
        self,
        app_token: str,
        dispatch: Dispatch,
        session: aiohttp.ClientSession,
        api_url: str = API_URL,
        quiet: float = QUIET,
    ) -> None:
        if not app_token.startswith("xapp-"):
            reason = "Slack's app token begins with xapp-"
            raise ValueError(reason)
        self.pulse = Pulse()
        self._token = app_token
        self._dispatch = dispatch
        self._session = session
        self._quiet = quiet
        self._client = AsyncWebClient(base_url=api_url, session=session, retry_handlers=[])
        self._running: asyncio.Task[None] | None = None
        self._lines: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begins to listen, in the running event loop, until stopped."""
        self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Listens no more; turns under way are acknowledged, for three seconds at most."""
        tasks = {task for task in (self._running, *self._lines) if task}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self) -> None:
        """One connection after the other; the next is open before the last is closed."""
        wait, last = FIRST_WAIT, None
        while True:
            try:
                line = _Line(await self._open(), self._dispatch, self.pulse)
                await line.greeted()
            except Exception as away:  # noqa: BLE001 - a loop that ends would hear nothing more
                told = away.code if isinstance(away, RefusedError) else type(away).__name__
                _log.warning("no connection to Slack (%s): trying again in %.0f s", told, wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
                continue
            _log.info("connected to Slack (Socket Mode)")
            wait = FIRST_WAIT
            if last is not None:
                await last.leave()
            last = line
            listening = asyncio.create_task(line.listen(), name="slack-socket")
            self._lines.add(listening)
            listening.add_done_callback(self._lines.discard)
            await self._until_replaced(line, listening)

    async def _until_replaced(self, line: "_Line", listening: "asyncio.Task[None]") -> None:
        """Until the connection ends, Slack asks for another, or it has been quiet for long."""
        opened = time.monotonic()
        asked = asyncio.create_task(line.asked_to_leave.wait())
        try:
            while not (listening.done() or asked.done()):
                left = self._quiet - min(self.pulse.quiet, time.monotonic() - opened)
                if left <= 0:
                    told = "nothing came from Slack for %.0f s: connecting anew to be sure"
                    _log.info(told, self.pulse.quiet)
                    return
                ends = asyncio.FIRST_COMPLETED
                await asyncio.wait({listening, asked}, timeout=left, return_when=ends)
        finally:
            asked.cancel()
        if listening.done():
            _log.warning("the connection to Slack ended: connecting anew")

    async def _open(self) -> aiohttp.ClientWebSocketResponse:
        """A new connection; its address serves once, so each try asks for one of its own."""
        answer = await call(self._client.apps_connections_open, app_token=self._token)
        return await self._session.ws_connect(str(answer.get("url") or ""), heartbeat=BEAT)


class _Line:
    """One connection, and the turns of what came over it."""

    def __init__(
        self, socket: aiohttp.ClientWebSocketResponse, dispatch: Dispatch, pulse: Pulse
    ) -> None:
        self.asked_to_leave = asyncio.Event()
        self._socket = socket
        self._dispatch = dispatch
        self._pulse = pulse
        self._turns: set[asyncio.Task[None]] = set()

    async def greeted(self) -> None:
        """Slack's hello. Raises ClientError or ValueError where something else comes."""
        try:
            async with asyncio.timeout(HELLO):
                told = await self._socket.receive_json()
        except (TimeoutError, TypeError, ValueError) as silent:
            await self._socket.close()
            reason = "no hello"
            raise aiohttp.ClientError(reason) from silent
        if not isinstance(told, Mapping) or told.get("type") != "hello":
            await self._socket.close()
            reason = "no hello"
            raise aiohttp.ClientError(reason)

    async def listen(self) -> None:
        """Takes what comes, each delivery in a task of its own, until the connection ends."""
        self._pulse.lines += 1
        try:
            async for message in self._socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._came(message.data)
        finally:
            self._pulse.lines -= 1
            await self.leave()

    async def leave(self) -> None:
        """Closes it, when turns under way are over or their time is."""
        if self._turns:
            await asyncio.wait(set(self._turns), timeout=_GRACE)
        for turn in self._turns:
            turn.cancel()
        await self._socket.close()

    def _came(self, text: str) -> None:
        try:
            told = json.loads(text)
        except ValueError:
            return
        if not isinstance(told, dict):
            return
        if told.get("type") == "disconnect":
            self.asked_to_leave.set()
        elif told.get("envelope_id") and isinstance(told.get("payload"), dict):
            self._pulse.heard = time.monotonic()
            turn = asyncio.create_task(self._take(str(told["envelope_id"]), told))
            self._turns.add(turn)
            turn.add_done_callback(self._turns.discard)

    async def _take(self, envelope: str, told: Mapping[str, Any]) -> None:
        """One delivery; acknowledged with its answer once it is kept, else not at all."""
        request = AsyncBoltRequest(mode="socket_mode", body=told["payload"])
        response = await self._dispatch(request)
        if response.status != 200:  # noqa: PLR2004 - Bolt's word for "kept"
            return
        answer: dict[str, object] = {"envelope_id": envelope}
        if response.body:
            answer["payload"] = json.loads(response.body)
        with suppress(ConnectionError, aiohttp.ClientError):  # it comes again, and the inbox knows
            await self._socket.send_json(answer)
