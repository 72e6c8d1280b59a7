"""Who may send what now: rows of the outbox, leased for a while.

Only a lane's head is claimed: of the lane's waiting rows that are due, the one due first. A row
that is due later stands in nobody's way; a row that is being tried again holds its lane up.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    ScalarSelect,
    exists,
    func,
    or_,
    select,
    update,
)

from conversations.engine import Fresh, Notice, Step
from conversations.ports import Address
from storage.outbox import OutboxState, give_up, is_waiting, put_off
from storage.steps import step_from_json, step_to_json
from storage.stores.pausing import may_leave
from storage.tables import outbox

LEASE = timedelta(seconds=10)  # twice what a send may take
LATE = timedelta(minutes=10)  # from then on a message is late, and says so
UNREADABLE = 20  # claims, a lease apart: a release that can read the row may be on its way


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row that one owner may send until its lease ends.

    replaces: channel and message to update in place. attempts: how often sending was begun
    before this time. fresh, version: of a thing kept fresh, its name and how often it was
    brought up to date. counts: whether how many can read it is told to somebody afterwards.
    """

    delivery: str
    to: Address
    step: Step
    replaces: tuple[str, str] | None
    consent: bool
    attempts: int
    fresh: str = ""
    version: int = 0
    counts: bool = False


# A thing kept fresh as it is now; None where there is nothing (any more) to show.
Compose = Callable[[Connection, Fresh, datetime], Step | None]


def nothing(connection: Connection, fresh: Fresh, now: datetime) -> None:
    """Composes nothing, for a caller that keeps nothing fresh."""
    del connection, fresh, now


def claim(
    connection: Connection,
    now: datetime,
    owner: str,
    limit: int,
    platforms: Collection[str] | None = None,
    compose: Compose = nothing,
) -> tuple[Claimed, ...]:
    """Heads of lanes that are due and nobody's, people's turns before bulk, leased to ``owner``.

    Rows past their usefulness become ``missed`` first. While sending is paused only what is for
    the secretariat itself is handed out; lanes keep their order. ``platforms``: those that the
    caller has a door for; None for all.
    """
    _miss(connection, now)
    mine = (*_of(platforms), *may_leave(connection))
    rows = connection.execute(
        select(outbox)
        .where(
            is_waiting(),
            outbox.c.due_at <= now,
            outbox.c.next_try_at <= now,
            _free(now),
            outbox.c.seq == _head(),
            _settled(),
            *mine,
        )
        .order_by(outbox.c.bulk, outbox.c.seq)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    if not rows:
        return ()
    connection.execute(
        update(outbox)
        .where(outbox.c.seq.in_([row.seq for row in rows]))
        .values(owner=owner, claimed_until=now + LEASE, attempts=outbox.c.attempts + 1)
    )
    return tuple(_readable(connection, rows, owner, now, compose))


def _of(platforms: Collection[str] | None) -> tuple[ColumnElement[bool], ...]:
    return () if platforms is None else (outbox.c.platform.in_(platforms),)


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """When, after now, the next row waits to be claimed; None where none is waiting for later."""
    soonest: datetime | None = connection.execute(
        select(func.min(outbox.c.next_try_at)).where(is_waiting(), outbox.c.next_try_at > now)
    ).scalar_one()
    return soonest


def _miss(connection: Connection, now: datetime) -> None:
    useless = (
        select(outbox.c.seq)
        .where(is_waiting(), outbox.c.useless_at <= now, _free(now))
        .with_for_update(skip_locked=True)
    )
    connection.execute(
        update(outbox).where(outbox.c.seq.in_(useless)).values(state=OutboxState.MISSED)
    )


def _free(now: datetime) -> ColumnElement[bool]:
    """Nobody is sending it."""
    return or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until <= now)


def _head() -> ScalarSelect[int]:
    """The row of the same lane that comes first; a plain look into an index, row by row."""
    lane = outbox.alias()
    return (
        select(lane.c.seq)
        .where(lane.c.lane == outbox.c.lane, is_waiting(lane))
        .order_by(lane.c.due_at, lane.c.seq)
        .limit(1)
        .scalar_subquery()
    )


def _settled() -> ColumnElement[bool]:
    """A thing kept fresh waits until the message that it stands in has left, or never will."""
    stands_in = outbox.alias()
    on_its_way = exists().where(
        stands_in.c.delivery == outbox.c.replaces,
        stands_in.c.seq != outbox.c.seq,
        is_waiting(stands_in),
    )
    return or_(outbox.c.fresh.is_(None), ~on_its_way)


def _readable(
    connection: Connection,
    rows: Sequence[Row[Any]],
    owner: str,
    now: datetime,
    compose: Compose,
) -> Iterator[Claimed]:
    """The rows as they are sent; one that this release cannot read waits for one that can."""
    for row in rows:
        try:
            step = step_from_json(row.step)
        except ValueError:
            why = "unreadable for this release"
            if row.attempts < UNREADABLE:
                put_off(connection, row.delivery, owner, now + LEASE, why)
            else:
                give_up(connection, row.delivery, owner, why)
            continue
        if isinstance(step, Fresh):
            composed = compose(connection, step, now)
            _keep(connection, row.seq, composed)
            if composed is None:
                continue
            step = composed
        late = row.due_at < now - LATE
        yield Claimed(
            delivery=row.delivery,
            to=Address(row.platform, row.space, row.channel, row.user),
            step=step if late else _on_time(step),
            replaces=_place(connection, row),
            consent=row.consent,
            attempts=row.attempts,
            fresh=row.fresh or "",
            version=row.version,
            counts=row.after is not None,
        )


def _keep(connection: Connection, seq: int, composed: Step | None) -> None:
    """What leaves is what the row holds from now on; nothing to show leaves nothing."""
    values = {"step": step_to_json(composed)} if composed else {"state": OutboxState.VOID}
    connection.execute(update(outbox).where(outbox.c.seq == seq).values(**values))


def _on_time(step: Step) -> Step:
    return replace(step, late="") if isinstance(step, Notice) and step.late else step


def _place(connection: Connection, row: Row[Any]) -> tuple[str, str] | None:
    """Where the message stands that the row takes the place of.

    It takes only that of one to the same reader, as a card's data can be made up. A thing kept
    fresh stands where it was sent last, which is elsewhere when its message was gone.
    """
    if row.fresh and row.replaces is not None and row.ref_message:
        return row.ref_channel, row.ref_message
    same = [outbox.c[name] == getattr(row, name) for name in ("platform", "space", "user")]
    if not row.user:
        same.append(outbox.c.channel == row.channel)
    return standing(connection, row.replaces, *same)


def standing(
    connection: Connection, delivery: str | None, *only: ColumnElement[bool]
) -> tuple[str, str] | None:
    """Where a message stands, as channel and message; None where it does not (any more).

    What was to replace it and never left (missed, called back) is passed over. only: which
    messages count.
    """
    seen: set[str] = set()
    while delivery is not None and delivery not in seen:
        seen.add(delivery)
        row = connection.execute(
            select(
                outbox.c.state, outbox.c.replaces, outbox.c.ref_channel, outbox.c.ref_message
            ).where(outbox.c.delivery == delivery, *only)
        ).one_or_none()
        if row is None or row.state == OutboxState.FAILED:
            return None
        again = row.state == OutboxState.WAITING and row.ref_message  # it is brought up to date
        if row.state == OutboxState.SENT or again:
            return row.ref_channel, row.ref_message
        delivery = row.replaces
    return None
