"""A Slack in memory: a channel of the firm, one that outsiders read, and a closed one."""

from dataclasses import dataclass, field

from sqlalchemy import Connection

from conversations.engine import Fresh, Step
from conversations.ports import Address
from scheduler.delivery import Delivery
from scheduler.messenger import AskFirstError, NeverError, Parcel, Reference
from storage import SqlFacts
from tests.conversations.person import House, Someone

OWN, SHARED, CLOSED = "CFIRM", "CPARTNERS", "CCLOSED"
READERS = 14


@dataclass
class Workspace:
    """Where messages stand. shared: channels that outsiders read."""

    platform: str = "slack"
    standing: dict[Reference, tuple[Address, Step]] = field(default_factory=dict)
    shared: set[str] = field(default_factory=lambda: {SHARED})
    sent: list[Parcel] = field(default_factory=list)

    async def send(self, parcel: Parcel) -> Reference:
        if parcel.to.channel in self.shared and not parcel.to.user and not parcel.consent:
            raise AskFirstError
        if parcel.to.channel == CLOSED:
            reason = "not_in_channel"
            raise NeverError(reason)
        at = parcel.replaces or Reference(parcel.to.channel, parcel.delivery)
        self.standing[at] = (parcel.to, parcel.step)
        self.sent.append(parcel)
        return Reference(at.channel, at.message, READERS if parcel.counts else None)

    async def find(self, parcel: Parcel) -> Reference | None:
        del parcel
        return None

    def in_channel(self, channel: str) -> list[Step]:
        """What everybody in it reads."""
        return [step for to, step in self.standing.values() if to == channel_of(channel)]

    def private(self, someone: Someone) -> list[Step]:
        """What one person reads in the private chat."""
        mine = Address("slack", "T1", user=someone.user)
        return [step for to, step in self.standing.values() if to == mine]

    def shown(self, someone: Someone, channel: str) -> list[Step]:
        """What one person alone reads in a channel."""
        theirs = Address("slack", "T1", channel, someone.user)
        return [step for to, step in self.standing.values() if to == theirs]


def channel_of(channel: str) -> Address:
    """A channel, for all its members."""
    return Address("slack", "T1", channel=channel)


async def deliver(house: House, slack: Workspace) -> Workspace:
    """Everything that is due leaves."""
    house.pass_time(seconds=1)

    def compose(connection: Connection, fresh: Fresh, now: object) -> Step | None:
        del now
        return house.desk.compose(SqlFacts(connection), fresh, house.now)

    sender = Delivery(house.database, {"slack": slack}, lambda: house.now, compose=compose)
    await sender.drain()
    return slack
