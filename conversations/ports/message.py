"""Messages to send, and where to."""

from dataclasses import dataclass
from datetime import datetime

from conversations.engine import Fresh, Step


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation on a platform: a DM or a channel."""

    platform: str
    space: str
    channel: str
    private: bool  # a DM with the consultant
    has_home: bool = False  # the platform has a place of its own for "where you stand"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message goes: to one person's DM (user), or into a channel.

    With both, it is shown in the channel to that user alone.
    """

    platform: str
    space: str
    channel: str = ""
    user: str = ""

    @property
    def lane(self) -> str:
        """Messages of one lane leave in order: one DM, or one channel."""
        whom = f"@{self.user}" if self.user else self.channel
        return f"{self.platform}:{self.space}:{whom}"


@dataclass(frozen=True, slots=True)
class Say:
    """One message to send. ``delivery`` is the outbox row's id.

    replaces: the delivery whose message is updated in place (posted anew where that never
    arrived). about: what it belongs to, so that it can be called back (``session:S-1:0``).
    useless_at: after this it is not sent but recorded as missed (UTC). bulk: people's turns go
    before it. consent: in a channel shared with other organisations it may be posted only
    where this is True; otherwise ``asks`` goes to its address instead. otherwise: goes where the
    platform refuses this one for good, so that nobody waits for it in vain. after: goes once this
    one stands; how many can read it there was counted with the sending. fresh: the name of a
    thing kept fresh (``home``): one row, brought up to date instead of added; its delivery is its
    lane.
    """

    delivery: str
    to: Address
    step: Step | Fresh
    replaces: str | None = None
    about: str | None = None
    due_at: datetime | None = None  # None: now
    useless_at: datetime | None = None
    bulk: bool = False
    consent: bool = True
    asks: "Say | None" = None
    otherwise: "Say | None" = None
    after: "Say | None" = None
    fresh: str = ""

    @property
    def lane(self) -> str:
        """A thing kept fresh is a lane of its own; everything else waits in its chat's."""
        return f"{self.to.lane}/{self.fresh}" if self.fresh else self.to.lane
