"""What operators look at: alive, ready, and counted."""

from typing import Protocol

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge
from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST, generate_latest

from scheduler.delivery import Counters
from storage import Database, StorageAwayError, is_current, waiting


class Pulse(Protocol):
    """How a connection to a platform is."""

    @property
    def connected(self) -> bool: ...

    @property
    def quiet(self) -> float: ...


class Health:
    """``/healthz`` (the process), ``/readyz`` (database and migrations), ``/metrics``."""

    def __init__(self, database: Database, counters: Counters) -> None:
        self._database = database
        self._counters = counters
        self._registry = CollectorRegistry()
        self._turns = Counter("sme_turns", "Turns taken", ("platform",), registry=self._registry)
        self._sent = Gauge("sme_messages_sent", "Sent since start", registry=self._registry)
        self._failed = Gauge("sme_messages_failed", "Given up since start", registry=self._registry)
        self._put_off = Gauge(
            "sme_messages_put_off", "Put off since start", registry=self._registry
        )
        self._waiting = Gauge("sme_messages_waiting", "Waiting now", registry=self._registry)

    def watch(self, pulse: Pulse) -> None:
        """Tells of Slack's Socket Mode as well; readiness never depends on it."""
        registry = self._registry
        up = Gauge("sme_slack_socket_connected", "1 while connected", registry=registry)
        quiet = Gauge("sme_slack_socket_quiet_seconds", "Since the last event", registry=registry)
        up.set_function(lambda: float(pulse.connected))
        quiet.set_function(lambda: pulse.quiet)

    def routes(self) -> list[web.RouteDef]:
        """The routes for the one server."""
        return [
            web.get("/healthz", self._alive),
            web.get("/readyz", self._ready),
            web.get("/metrics", self._metrics),
        ]

    def turned(self, platform: str) -> None:
        """One turn was taken."""
        self._turns.labels(platform).inc()

    async def _alive(self, _: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def _ready(self, _: web.Request) -> web.Response:
        try:
            ready = await self._database.run(is_current)
        except StorageAwayError:
            return web.Response(status=503, text="the database is away\n")
        if not ready:
            return web.Response(status=503, text="the database needs `sme-consultant migrate`\n")
        return web.Response(text="ready\n")

    async def _metrics(self, _: web.Request) -> web.Response:
        self._sent.set(self._counters.sent)
        self._failed.set(self._counters.failed)
        self._put_off.set(self._counters.put_off)
        try:
            self._waiting.set(await self._database.run(waiting))
        except StorageAwayError:
            self._waiting.set(float("nan"))
        body = generate_latest(self._registry)  # type: ignore[no-untyped-call]  # untyped there
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})
