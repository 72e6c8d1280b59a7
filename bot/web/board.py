"""What stands in the trial's chats: this door's store, reading the outbox rows that were sent."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol

from sqlalchemy import Connection, Row, func, select, union_all

from bot.web.accounts import HOME, PLATFORM, SPACE
from conversations.engine import Notice, Step
from conversations.ports import Address
from conversations.sessions.model import ReminderState
from storage import Database
from storage.claims import LATE
from storage.outbox import OutboxState, is_waiting
from storage.steps import message_from_json
from storage.stores.measures import WAITING
from storage.tables import outbox, reminder, round_

_log = logging.getLogger(__name__)
SHOWN = 1000  # versions of messages, the newest; a season of trying the product out


@dataclass(frozen=True, slots=True)
class Message:
    """A message in a chat. id: the delivery it was first posted by, which is its place there.

    delivery: the version that is shown; a replaced message keeps its id. sent_at: of that
    version, aware, UTC. fresh: the name of a thing kept fresh, which keeps its delivery as well.
    """

    id: str
    delivery: str
    to: Address
    step: Step
    sent_at: datetime
    fresh: str = ""

    @property
    def is_home(self) -> bool:
        """Whether it is no message of a chat, but stands in the place of its own."""
        return self.fresh == HOME and self.id == self.delivery


class Board(Protocol):
    """The messages that stand, and what the clock may be moved to."""

    async def messages(self) -> tuple[Message, ...]:
        """Every version sent to the trial's people and channels, in the order of sending."""
        ...

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next message or reminder that waits for its time is due after now (UTC)."""
        ...


class OutboxBoard:
    """The board as the outbox keeps it: nothing is stored twice."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def messages(self) -> tuple[Message, ...]:
        return await self._database.run(web_messages)

    async def next_due(self, now: datetime) -> datetime | None:
        return await self._database.run(lambda connection: next_due(connection, now))


def web_messages(connection: Connection) -> tuple[Message, ...]:
    """The newest rows that left through this door, in the order in which they left."""
    rows = connection.execute(
        select(outbox)
        .where(
            outbox.c.platform == PLATFORM,
            outbox.c.space == SPACE,
            outbox.c.state == OutboxState.SENT,
        )
        .order_by(outbox.c.sent_at.desc(), outbox.c.seq.desc())
        .limit(SHOWN)
    )
    return tuple(_readable(in_order(rows.all())))


def in_order(rows: Sequence[Row[Any]]) -> list[Row[Any]]:
    """In the order of sending; a thing kept fresh where it was first sent.

    It has one row, and what was said after it has left after it: so it stands before all of that.
    """
    firsts: dict[str, datetime] = {}
    soonest = datetime.max.replace(tzinfo=UTC)
    for row in sorted(rows, key=lambda row: row.seq, reverse=True):
        firsts[row.delivery] = min(soonest, row.sent_at) if row.fresh else row.sent_at
        soonest = min(soonest, row.sent_at)
    return sorted(rows, key=lambda row: (firsts[row.delivery], row.seq))


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """When the next message or reminder that waits for its time is due after now."""
    waiting = union_all(
        select(outbox.c.due_at).where(is_waiting(), outbox.c.due_at > now),
        select(reminder.c.due_at).where(
            reminder.c.state == ReminderState.WAITING, reminder.c.due_at > now
        ),
        select(round_.c.due_at).where(round_.c.state == WAITING, round_.c.due_at > now),
    ).subquery()
    soonest: datetime | None = connection.execute(select(func.min(waiting.c.due_at))).scalar_one()
    return soonest


def _readable(rows: Iterable[Row[Any]]) -> Iterator[Message]:
    """The rows as messages, without those that this release cannot read."""
    for row in rows:
        try:
            step = message_from_json(row.step)
        except ValueError:
            _log.warning("message %s is unreadable for this release", row.delivery)
            continue
        yield Message(
            id=row.ref_message,
            delivery=row.delivery,
            to=Address(row.platform, row.space, row.channel, row.user),
            step=_as_sent(step, late=row.sent_at - row.due_at > LATE),
            sent_at=row.sent_at,
            fresh=row.fresh or "",
        )


def _as_sent(step: Step, *, late: bool) -> Step:
    """A row keeps what is said where it is late; it left without that where it was on time."""
    return step if late or not isinstance(step, Notice) else replace(step, late="")


def standing(versions: Iterable[Message]) -> tuple[Message, ...]:
    """Of each message its newest version, in the place where it was first posted."""
    newest: dict[str, Message] = {}
    for version in versions:
        newest[version.id] = version
    return tuple(newest.values())
