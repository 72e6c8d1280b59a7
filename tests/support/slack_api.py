"""A Slack of our own on loopback: the Web API over HTTP, in a thread with its own event loop.

It serves a product in this process or in another one. Point the product's SLACK_API_URL (or a
client's ``base_url``) at ``slack.url``.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from threading import Thread
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import web

from tests.support.slack_arguments import blocks_of
from tests.support.slack_blocks import broadcasts_in
from tests.support.slack_faults import Fault, Faults
from tests.support.slack_registry import answer
from tests.support.slack_sockets import Sockets
from tests.support.slack_state import SlackState
from tests.support.slack_things import Call, Json, Response, SlackRefusalError, refuse
from tests.support.waiting import free_port, wait_until, wait_until_async

Value = TypeVar("Value")

_HOST = "127.0.0.1"
_GRACE = 0.2  # seconds that a request under way may still take when the port closes


class LoopbackSlack(SlackState):
    """``with LoopbackSlack() as slack:`` runs it; its facts are SlackState's."""

    def __init__(self) -> None:
        super().__init__()
        self.port = free_port()
        self.origin = f"http://{_HOST}:{self.port}"
        self._faults = Faults()
        self._addresses: dict[str, str] = {}  # who a response_url was made for
        self._runner: web.ServerRunner | None = None
        self.sockets = Sockets()

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="loopback-slack", daemon=True)
        self._thread.start()
        self.back()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.away()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def url(self) -> str:
        """The base address of the Web API, with the slash that slack_sdk needs at its end."""
        return f"http://{_HOST}:{self.port}/api/"

    def response_url(self, user: str) -> str:
        """A new address for answering what somebody did; posts to it go to ``responses``."""
        with self.lock:
            name = self.next_id("r")
            self._addresses[name] = user
        return f"http://{_HOST}:{self.port}/response/{name}"

    def refuse(
        self, method: str, times: int = 1, status: int = 429, retry_after: int | None = 1
    ) -> None:
        """The next calls are answered with an HTTP status; nothing is done for them.

        429 comes as Slack's rate limit, with ``Retry-After`` in seconds; a method ``*`` is any.
        """
        wait = retry_after if status == 429 else None
        self._faults.add(Fault(method, "refuse", times, status=status, retry_after=wait))

    def fail(self, method: str, error: str, times: int = 1) -> None:
        """The next calls are answered with ``ok`` false and this error; nothing is done."""
        self._faults.add(Fault(method, "fail", times, error=error))

    def slow(self, method: str, seconds: float, times: int = 1) -> None:
        """The next calls are carried out at once and answered late."""
        self._faults.add(Fault(method, "slow", times, seconds=seconds))

    def cut(self, method: str, times: int = 1) -> None:
        """The next calls are carried out, and the line drops before the answer."""
        self._faults.add(Fault(method, "cut", times))

    def well(self) -> None:
        """Forgets all faults that were asked for."""
        self._faults.clear()

    def away(self) -> None:
        """Slack is gone: connections drop, new ones are refused."""
        self._on_loop(self._close())

    def back(self) -> None:
        """Slack listens again, on the same port, with all it knew."""
        self._on_loop(self._listen())

    def wait_for(self, look: Callable[[], Value], within: float = 5.0) -> Value:
        """The first true value of ``look``; TimeoutError after ``within`` seconds."""
        return wait_until(look, within)

    async def wait_for_async(self, look: Callable[[], Value], within: float = 5.0) -> Value:
        """As ``wait_for``, while the caller's event loop goes on."""
        return await wait_until_async(look, within)

    def _on_loop(self, work: Coroutine[object, object, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self) -> None:
        if self._runner is None:
            self._runner = web.ServerRunner(web.Server(self._serve), shutdown_timeout=_GRACE)
            await self._runner.setup()
            await web.TCPSite(self._runner, _HOST, self.port).start()

    async def _close(self) -> None:
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        kind, _, name = request.path.strip("/").partition("/")
        if kind == "socket":
            return await self.sockets.serve(request, name)
        if kind == "upload" and name in self.files:
            self.files[name].content = await request.read()
            return web.Response(text="OK")
        given = await _arguments(request)
        if kind == "api":
            return await self._called(request, name, given)
        if kind == "response" and name in self._addresses:
            return self._responded(self._addresses[name], given)
        return web.Response(status=404, text="no_service")

    async def _called(
        self, request: web.BaseRequest, method: str, given: Json
    ) -> web.StreamResponse:
        fault = self._faults.meet(method)
        body = self._carried_out(request, method, given, fault)
        if fault and fault.kind == "refuse":
            return _refusal(fault, body)
        if fault and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        if fault and fault.kind == "cut" and request.transport:
            request.transport.abort()
        return web.json_response(body, headers={"x-oauth-scopes": ",".join(sorted(self.scopes))})

    def _carried_out(
        self, request: web.BaseRequest, method: str, given: Json, fault: Fault | None
    ) -> Json:
        """Records the call and, unless a fault forbids it, does what it asks."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        with self.lock:
            try:
                if method == "apps.connections.open":
                    return self._connection(token, fault)
                bot = self.workspace(token or str(given.pop("token", "")))
                self.calls.append(Call(method, given, datetime.now(UTC), bot.team))
                if fault:
                    refuse(fault.kind in {"refuse", "fail"}, fault.error or "ratelimited")
                return answer(self, bot, method, given)
            except SlackRefusalError as refusal:
                return refusal.answer

    def _connection(self, token: str, fault: Fault | None) -> Json:
        """An address for one connection of Socket Mode."""
        self.calls.append(Call("apps.connections.open", {}, datetime.now(UTC), ""))
        refuse(not token.startswith("xapp-"), "not_allowed_token_type")
        if fault:
            refuse(fault.kind in {"refuse", "fail"}, fault.error or "ratelimited")
        ticket = self.sockets.ticket()
        return {"ok": True, "url": f"ws://{_HOST}:{self.port}/socket/{ticket}"}

    def push(self, kind: str, payload: Json, *, again: bool = False, within: float = 10.0) -> Json:
        """Sends one delivery over Socket Mode; the acknowledgement.

        Raises TimeoutError where it is not acknowledged.
        """
        sent = self.sockets.deliver(kind, payload, again=again, within=within)
        return asyncio.run_coroutine_threadsafe(sent, self._loop).result()

    def refresh_sockets(self) -> None:
        """Asks for new connections, as Slack does every few hours."""
        self._on_loop(self.sockets.refresh())

    def drop_sockets(self) -> None:
        """The connections are lost, without a word."""
        self._on_loop(self.sockets.drop())

    def _responded(self, user: str, given: Json) -> web.StreamResponse:
        with self.lock:
            self.responses.append(Response(user, given, datetime.now(UTC)))
            try:
                self.broadcasts.extend(
                    broadcasts_in(str(given.get("text") or ""), blocks_of(self, given))
                )
            except SlackRefusalError as refusal:
                return web.json_response(refusal.answer, status=400)
        return web.Response(text="ok")


def _refusal(fault: Fault, body: Json) -> web.Response:
    """A rate limit in Slack's words; whatever else stands before Slack speaks no JSON."""
    if fault.retry_after is None:
        return web.Response(status=fault.status, text="upstream error", content_type="text/html")
    wait = {"Retry-After": str(fault.retry_after)}
    return web.json_response(body, status=fault.status, headers=wait)


async def _arguments(request: web.BaseRequest) -> Json:
    """The arguments of a call, from the address, a form or JSON."""
    if request.content_type == "application/json":
        held = await request.json()
        return {**request.query, **held}
    return {**request.query, **await request.post()}
