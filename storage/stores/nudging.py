"""Unfinished conversations, and how often somebody was reminded of them."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, or_, select, update

from conversations.engine import State
from conversations.nudging.policy import Nudges
from conversations.ports import ConflictError, SaveNudges, Stalled
from storage.stores.conversations import conversation as find
from storage.tables import conversation as conversations
from storage.tables import nudge
from storage.upsert import insert_new

UNTOUCHED = timedelta(days=3)  # at the least: the policy's working days are never fewer


def stalled(connection: Connection, now: datetime, limit: int) -> tuple[Stalled, ...]:
    """Unfinished conversations that nobody touched for days and that are to be looked at."""
    rows = connection.execute(
        select(conversations.c.id, conversations.c.touched_at, nudge)
        .join_from(conversations, nudge, nudge.c.conversation == conversations.c.id, isouter=True)
        .where(
            conversations.c.state.in_((State.OPEN, State.PAUSED)),
            conversations.c.touched_at <= now - UNTOUCHED,
            or_(
                nudge.c.conversation.is_(None),
                and_(nudge.c.silenced.is_(False), nudge.c.look_at <= now),
                and_(
                    nudge.c.silenced.is_(False),
                    nudge.c.look_at.is_(None),  # told often enough, and touched again since
                    nudge.c.last_at < conversations.c.touched_at,
                ),
            ),
        )
        .order_by(conversations.c.touched_at, conversations.c.id)
        .limit(limit)
    ).all()
    found = ((find(connection, row.id), row) for row in rows)
    return tuple(
        Stalled(conversation, row.touched_at, _nudges(row, row.id))
        for conversation, row in found
        if conversation is not None
    )


def nudges(connection: Connection, conversation: str) -> Nudges:
    """Of one conversation; none yet where there is no row."""
    row = connection.execute(
        select(nudge).where(nudge.c.conversation == conversation)
    ).one_or_none()
    return Nudges(conversation) if row is None else _nudges(row, conversation)


def save(connection: Connection, change: SaveNudges) -> None:
    """Writes them. Raises ConflictError where another turn was faster."""
    of = change.nudges
    row = {
        "times": of.count,
        "last_at": of.last_at,
        "again_at": of.again_at,
        "silenced": of.silenced,
        "look_at": change.look_at,
    }
    if change.was == 0 and insert_new(connection, nudge, {"conversation": of.conversation, **row}):
        return
    done = connection.execute(
        update(nudge)
        .where(nudge.c.conversation == of.conversation, nudge.c.times == change.was)
        .values(**row)
    )
    if done.rowcount != 1:
        raise ConflictError(of.conversation)


def _nudges(row: Row[Any], conversation: str) -> Nudges:
    return Nudges(
        conversation=conversation,
        count=row.times or 0,
        last_at=row.last_at,
        again_at=row.again_at,
        silenced=bool(row.silenced),
    )
