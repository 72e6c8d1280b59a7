"""What a door must supply so that the outbox can leave through it."""

from dataclasses import dataclass
from typing import Protocol

from conversations.engine import Step
from conversations.ports import Address


@dataclass(frozen=True, slots=True)
class Reference:
    """A message on its platform: the channel's id and the message's id in it.

    readers: how many people can read it there, where the parcel asked and the platform told.
    """

    channel: str
    message: str
    readers: int | None = None


@dataclass(frozen=True, slots=True)
class Parcel:
    """One outbox row on its way.

    replaces: the message to update in place. consent: may be posted where people of other
    organisations read. attempts: how often sending was begun before (1 or more: the last one
    may have arrived). fresh: the name of a thing kept fresh, empty for a message. counts:
    whether somebody wants to know how many can read it.
    """

    delivery: str
    to: Address
    step: Step
    replaces: Reference | None
    consent: bool
    attempts: int
    fresh: str = ""
    counts: bool = False


class LaterError(Exception):
    """The platform says "not now" or does not answer; seconds: its Retry-After, if any."""

    def __init__(self, why: str, seconds: float | None = None) -> None:
        super().__init__(why)
        self.seconds = seconds


class NeverError(Exception):
    """The platform refuses for good: no such channel, account closed, message not accepted."""


class GoneError(NeverError):
    """Nobody is there any more: the app was taken out, or the account is closed."""


class AskFirstError(Exception):
    """The channel is shared with other organisations and nobody has agreed yet."""


class Messenger(Protocol):
    """Sends for one platform. Raises LaterError, NeverError or AskFirstError."""

    @property
    def platform(self) -> str: ...

    async def send(self, parcel: Parcel) -> Reference:
        """Post, or update in place, and tell where the message stands."""
        ...

    async def find(self, parcel: Parcel) -> Reference | None:
        """The message of this delivery where it had arrived, by its metadata."""
        ...
