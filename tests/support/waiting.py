"""Waiting in tests: for something to hold, and for a port that nobody has."""

import asyncio
import secrets
import socket
import time
from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")

_EVERY = 0.01  # seconds between two looks


def wait_until(look: Callable[[], Value], within: float = 5.0) -> Value:
    """Looks again and again; the first true value that ``look`` returns.

    Raises TimeoutError with the last value after ``within`` seconds.
    """
    end = time.monotonic() + within
    while not (value := look()):
        if time.monotonic() > end:
            raise _too_late(value, within)
        time.sleep(_EVERY)
    return value


async def wait_until_async(look: Callable[[], Value], within: float = 5.0) -> Value:
    """As ``wait_until``, while the event loop goes on with its work."""
    end = time.monotonic() + within
    while not (value := look()):
        if time.monotonic() > end:
            raise _too_late(value, within)
        await asyncio.sleep(_EVERY)
    return value


def _too_late(value: object, within: float) -> TimeoutError:
    return TimeoutError(f"not within {within} s; the last look gave {value!r}")


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on.

    From below the range that the system lends to outgoing connections: a peer that closes its
    port and comes back finds it free, and nobody who calls it meanwhile is connected to itself.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
