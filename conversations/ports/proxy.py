"""Entering for a firm (代理入力): who acts for which firm, and how a firm wants to hear."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from conversations.people.channels import Channel
from conversations.ports.touching import Touching


@dataclass(frozen=True, slots=True)
class Acting:
    """Somebody of the secretariat, or an expert, acts for a firm since then (UTC)."""

    person: str
    company: str
    since: datetime


@dataclass(frozen=True, slots=True)
class ActFor(Touching):
    """From now on the person acts for that firm, and for no other."""

    acting: Acting

    @property
    def firm(self) -> str | None:
        return self.acting.company


@dataclass(frozen=True, slots=True)
class StopActing(Touching):
    """The person acts for nobody any more."""

    person: str
    company: str

    @property
    def firm(self) -> str | None:
        return self.company


@dataclass(frozen=True, slots=True)
class ReachBy(Touching):
    """How the firm is to be reached from now on, as the secretariat heard it."""

    company: str
    channel: Channel

    @property
    def firm(self) -> str | None:
        return self.company


class ProxyFacts(Protocol):
    """Who acts for whom, and how firms are reached."""

    def acting(self, person: str) -> Acting | None: ...

    def channel(self, company: str) -> Channel | None:
        """How the firm wants to hear: as the secretariat heard it last, else as it applied."""
        ...


ProxyChange = ActFor | StopActing | ReachBy
