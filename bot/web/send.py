"""Sending through the browser door: a row that was sent is what the page shows."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from bot.web.accounts import CHANNELS, PEOPLE, PLATFORM, SPACE
from bot.web.board import Message
from conversations.ports import Address
from scheduler.messenger import AskFirstError, NeverError, Parcel, Reference

_REMEMBERED = 256  # versions; far more than are ever between sending and being recorded


class Anew:
    """Nothing stands any more of what stood: the pages begin anew."""


ANEW = Anew()
Arrivals = asyncio.Queue[Message | Anew | None]


class WebMessenger:
    """The Messenger of platform ``web``. Nothing is kept here that the outbox does not keep.

    The latest messages are remembered because the outbox records a row as sent only after
    ``send`` has returned: a page opened in between would miss it.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._latest: deque[Message] = deque(maxlen=_REMEMBERED)
        self._listeners: set[Arrivals] = set()

    @property
    def platform(self) -> str:
        return PLATFORM

    async def send(self, parcel: Parcel) -> Reference:
        """Hand the message to every open page.

        Raises NeverError for people and channels that the trial does not have, and
        AskFirstError for a channel with outsiders where nobody has agreed.
        """
        at = place(parcel)
        message = Message(
            at.message, parcel.delivery, parcel.to, parcel.step, self._now(), parcel.fresh
        )
        self._latest.append(message)
        for arrivals in self._listeners:
            arrivals.put_nowait(message)
        return at

    async def find(self, parcel: Parcel) -> Reference | None:
        """Never needed: a delivery sent twice is the same message on the page."""
        del parcel
        return None

    @property
    def latest(self) -> tuple[Message, ...]:
        """What was sent last, which the outbox may not have recorded yet."""
        return tuple(self._latest)

    @contextmanager
    def listening(self) -> Iterator[Arrivals]:
        """Messages as they are sent; None when the process is about to stop."""
        arrivals: Arrivals = asyncio.Queue()
        self._listeners.add(arrivals)
        try:
            yield arrivals
        finally:
            self._listeners.discard(arrivals)

    def begin_anew(self) -> None:
        """Forget what was sent, and let every open page read what stands now."""
        self._latest.clear()
        for arrivals in self._listeners:
            arrivals.put_nowait(ANEW)

    def close(self) -> None:
        """Let every open page go, so that the process can stop."""
        for arrivals in self._listeners:
            arrivals.put_nowait(None)


def place(parcel: Parcel) -> Reference:
    """Where the parcel's message stands, and how many read it there.

    Raises NeverError and AskFirstError as ``WebMessenger.send``.
    """
    _check(parcel)
    stands = parcel.replaces.message if parcel.replaces else parcel.delivery
    return Reference(_channel(parcel.to), stands, _readers(parcel))


def _check(parcel: Parcel) -> None:
    to = parcel.to
    channel = CHANNELS.get(to.channel)
    known = to.user in PEOPLE if to.user else channel is not None
    if to.space != SPACE or not known:
        reason = f"nobody in the trial at {to.lane}"
        raise NeverError(reason)
    if channel is not None and channel.shared and not to.user and not parcel.consent:
        raise AskFirstError


def _readers(parcel: Parcel) -> int | None:
    """The members of a channel of the trial, where somebody wants to know."""
    to = parcel.to
    asked = parcel.counts and to.channel and not to.user
    return len(CHANNELS[to.channel].members) if asked else None


def _channel(to: Address) -> str:
    return to.channel or PEOPLE[to.user].private
