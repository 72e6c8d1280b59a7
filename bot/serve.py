"""Runs the product until it is told to stop."""

import asyncio
import logging
import signal
import sys

from aiohttp import web

from bot.settings import Settings
from bot.wiring import Product

_log = logging.getLogger(__name__)


def configure_logging() -> None:
    """Progress and faults on standard error, never what people typed."""
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    logging.getLogger("aiohttp.access").setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it speaks at every look of /readyz


async def serve(settings: Settings) -> None:
    """Serves until SIGINT or SIGTERM; what is on its way is finished first.

    Raises OSError where it cannot listen.
    """
    stopped = _told_to_stop()
    product = Product(settings)
    runner = web.AppRunner(product.app, shutdown_timeout=5)
    try:
        await runner.setup()
        await web.TCPSite(runner, settings.host, settings.port).start()
        await product.start()
        _log.info("listening on http://%s:%s/", settings.host, settings.port)
        await stopped.wait()
        _log.info("stopping")
    finally:
        await runner.cleanup()
        await product.stop()


def _told_to_stop() -> asyncio.Event:
    """Set once the process is told to stop."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for stop in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(stop, stopped.set)
    return stopped
