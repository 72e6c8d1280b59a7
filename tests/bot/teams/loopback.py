"""A Teams of our own on loopback: connector, login and published keys, in a thread.

It serves a product in this process or in another one. Point the product's addresses at it.
"""

import asyncio
import json
from threading import Thread
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, unquote

from aiohttp import web

from bot.teams import TeamsSettings
from tests.bot.teams.service import Answer, Call, Json, Service
from tests.bot.teams.signing import APP, TENANT
from tests.support.waiting import free_port

_HOST = "127.0.0.1"
_UNAUTHORISED = 401


class LoopbackTeams(Service):
    """``with LoopbackTeams() as teams:`` runs it; its facts are Service's."""

    def __init__(self) -> None:
        super().__init__()
        self.port = free_port()
        self._runner: web.ServerRunner | None = None

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="loopback-teams", daemon=True)
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
        """The service URL of all its activities."""
        return f"http://{_HOST}:{self.port}/teams/"

    def settings(self, **changed: object) -> TeamsSettings:
        """Settings of a bot registered here."""
        given: dict[str, object] = {
            "app_id": APP,
            "app_password": "a-password",
            "tenant_id": TENANT,
            "openid_url": f"http://{_HOST}:{self.port}/meta",
            "login_url": f"http://{_HOST}:{self.port}/login",
            "service_url": self.url,
            "identity_url": f"http://{_HOST}:{self.port}/identity",
            **changed,
        }
        return TeamsSettings(**given)  # type: ignore[arg-type]  # each test names its own

    def away(self) -> None:
        """Everything is gone: connections drop, new ones are refused."""
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()

    def back(self) -> None:
        """It listens again, on the same port, with all it knew."""
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()

    async def _listen(self) -> None:
        if self._runner is None:
            self._runner = web.ServerRunner(web.Server(self._serve), shutdown_timeout=0.2)
            await self._runner.setup()
            await web.TCPSite(self._runner, _HOST, self.port).start()

    async def _close(self) -> None:
        runner, self._runner = self._runner, None
        if runner:
            await runner.cleanup()

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        call = _call(request, await request.read())
        with self.lock:
            self.calls.append(call)
            fault = self.fault(call.name)
            if fault.status:
                return web.json_response(fault.body, status=fault.status, headers=fault.headers)
            try:
                answer = self._carry_out(call)
            except Answer as refused:
                return web.json_response(refused.body, status=refused.status)
        await asyncio.sleep(fault.seconds)
        if fault.cut and request.transport:
            request.transport.abort()
        return web.json_response(answer)

    def _carry_out(self, call: Call) -> Json:
        if call.name == "upload":
            return {"id": "01ABC"}
        if call.name in ("meta", "keys", "token", "identity"):
            return self._published(call.name)
        if not self.open_to_all and call.authorization.removeprefix("Bearer ") not in self.tokens:
            raise Answer(_UNAUTHORISED, "Unauthorized")
        conversation, message = _ids(call.path)
        if call.name == "create":
            return self.create(call.body)
        if call.name == "members":
            return self.members(conversation, call.body.get("continuationToken", ""))
        if call.name == "put":
            return self.put(conversation, message, call.body)
        return self.post(conversation, call.body)

    def _published(self, name: str) -> Json:
        if name == "meta":
            return {"issuer": "…", "jwks_uri": f"http://{_HOST}:{self.port}/keys"}
        return {"keys": self.keys} if name == "keys" else self.token()


def _call(request: web.BaseRequest, raw: bytes) -> Call:
    path = request.raw_path.partition("?")[0]
    body = dict(request.query)
    if request.content_type == "application/json" and raw:
        body = json.loads(raw)
    elif raw and request.content_type == "application/x-www-form-urlencoded":
        body = dict(parse_qsl(raw.decode()))
    return Call(
        _name(request.method, path),
        path,
        body,
        raw,
        request.headers.get("Authorization", ""),
        request.headers.get("Content-Range", ""),
    )


def _name(method: str, path: str) -> str:
    if path.endswith("/v3/conversations"):
        return "create"
    if path.startswith("/drive/"):
        return "upload"
    if path.endswith("/pagedmembers"):
        return "members"
    if path.endswith("/token"):
        return "token"
    return method.lower() if "/v3/conversations/" in path else path.strip("/")


def _ids(path: str) -> tuple[str, str]:
    """The conversation and the message that a path names."""
    parts = path.partition("/v3/conversations")[2].split("/")
    return unquote(parts[1]) if len(parts) > 1 else "", unquote(parts[3]) if len(parts) > 3 else ""
