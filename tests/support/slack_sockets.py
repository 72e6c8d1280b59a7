"""Slack's end of Socket Mode: tickets that serve once, connections, acknowledgements."""

import asyncio
import json
from itertools import count

from aiohttp import WSMsgType, web

from tests.support.slack_things import Json


class Sockets:
    """All open connections; every method belongs to the loopback's event loop but ``ticket``."""

    def __init__(self) -> None:
        self.opened = 0
        self.acknowledged: list[str] = []
        self._numbers = count(1)
        self._tickets: set[str] = set()
        self._open: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Future[Json]] = {}

    def ticket(self) -> str:
        """What a connection's address ends in; it serves once."""
        made = f"ticket-{next(self._numbers)}"
        self._tickets.add(made)
        return made

    @property
    def connections(self) -> int:
        """How many are open now."""
        return len(self._open)

    async def serve(self, request: web.BaseRequest, ticket: str) -> web.StreamResponse:
        """One connection, until either side ends it."""
        if ticket not in self._tickets:
            return web.Response(status=404, text="invalid ticket")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": len(self._open) + 1})
        self._open.append(socket)
        self.opened += 1
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._answered(json.loads(message.data))
        finally:
            self._gone(socket)
        return socket

    async def deliver(self, kind: str, payload: Json, *, again: bool, within: float) -> Json:
        """One delivery over the newest connection; its acknowledgement."""
        envelope = f"envelope-{next(self._numbers)}"
        told: Json = {"type": kind, "envelope_id": envelope, "payload": payload}
        told |= {"accepts_response_payload": kind != "events_api"}
        told |= {"retry_attempt": int(again), "retry_reason": "timeout" if again else ""}
        self._waiting[envelope] = asyncio.get_running_loop().create_future()
        await self._open[-1].send_json(told)
        try:
            async with asyncio.timeout(within):
                return await self._waiting[envelope]
        finally:
            del self._waiting[envelope]

    async def refresh(self) -> None:
        for socket in self._open:
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested"})

    async def drop(self) -> None:
        for socket in [*self._open]:
            self._gone(socket)
            await socket.close()

    async def say(self, text: str) -> None:
        """Anything at all, over the newest connection."""
        await self._open[-1].send_str(text)

    def _gone(self, socket: web.WebSocketResponse) -> None:
        if socket in self._open:
            self._open.remove(socket)

    def _answered(self, answer: Json) -> None:
        envelope = str(answer["envelope_id"])
        self.acknowledged.append(envelope)
        waiting = self._waiting.get(envelope)
        if waiting and not waiting.done():
            waiting.set_result(answer)
