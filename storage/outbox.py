"""What is to be said: rows in lanes, and what became of each.

claims.py hands them out; sending happens outside every transaction.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    bindparam,
    case,
    func,
    literal_column,
    select,
    update,
)

from conversations.engine import Step
from conversations.ports import Address, Say
from storage.steps import message_from_json, say_from_json, say_to_json, step_to_json
from storage.tables import outbox
from storage.upsert import insert_new


class OutboxState(StrEnum):
    """Where a row stands; all but ``waiting`` are its end."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"  # refused for good
    MISSED = "missed"  # too late to be useful
    VOID = "void"  # called back
    ASKED = "asked"  # somebody is asked first


# Built once: a busy sender marks more than it does anything else.
_MARK_SENT = (
    update(outbox)
    .where(
        outbox.c.delivery == bindparam("row"),
        outbox.c.owner == bindparam("sender"),
        outbox.c.state.in_((OutboxState.WAITING, OutboxState.VOID)),
    )
    .values(
        # brought up to date while it was on its way: it leaves once more
        state=case(
            (outbox.c.version == bindparam("sent_version"), OutboxState.SENT), else_=outbox.c.state
        ),
        claimed_until=None,
        why=None,
    )
)


def is_waiting(rows: FromClause = outbox) -> ColumnElement[bool]:
    """Rows still to go, written out so that the partial indexes serve on SQLite as well."""
    return rows.c.state == literal_column("'waiting'")


def is_lost() -> ColumnElement[bool]:
    """Rows that reached nobody."""
    return outbox.c.state.in_((literal_column("'failed'"), literal_column("'missed'")))


def waiting(connection: Connection) -> int:
    """How many rows are still to go, those due later among them."""
    return connection.execute(
        select(func.count()).select_from(outbox).where(is_waiting())
    ).scalar_one()


def said(connection: Connection, delivery: str) -> Step | None:
    """What a row says; None where there is none, or this release cannot read it."""
    step = connection.execute(
        select(outbox.c.step).where(outbox.c.delivery == delivery)
    ).scalar_one_or_none()
    try:
        return message_from_json(step) if step is not None else None
    except ValueError:
        return None


def last_sent(connection: Connection, lane: str) -> int:
    """A number that stays as it is until something arrives in the lane again."""
    last = select(func.max(outbox.c.seq)).where(
        outbox.c.lane == lane, outbox.c.state == OutboxState.SENT
    )
    return connection.execute(last).scalar_one() or 0


def add(connection: Connection, says: Iterable[Say], now: datetime) -> None:
    """Queues messages in their order; one whose delivery is known already is left as it is."""
    for say in says:
        row = _row(say, now)
        if not insert_new(connection, outbox, row) and say.fresh:
            _bring_up_to_date(connection, row)


def address_of(connection: Connection, delivery: str) -> Address | None:
    """Where a delivery goes or went; None for one that never was."""
    where = (outbox.c.platform, outbox.c.space, outbox.c.channel, outbox.c.user)
    row = connection.execute(select(*where).where(outbox.c.delivery == delivery)).one_or_none()
    return Address(*row) if row else None


def mark_sent(
    connection: Connection,
    delivery: str,
    owner: str,
    reference: tuple[str, str],
    now: datetime,
    version: int = 0,
) -> bool:
    """It stands at ``reference`` (channel, message). Whether the row was the owner's still.

    True too for a row that was called back while it was on its way: people can see it. version:
    as it was claimed.
    """
    channel, message = reference
    place = {"sent_at": now, "ref_channel": channel, "ref_message": message}
    who = {"row": delivery, "sender": owner, "sent_version": version}
    return connection.execute(_MARK_SENT.values(**place), who).rowcount == 1


def follow(connection: Connection, delivery: str, readers: int | None, now: datetime) -> None:
    """It stands, and so many can read it there (None: not known): what goes after it leaves."""
    row = update(outbox).where(outbox.c.delivery == delivery).values(readers=readers)
    after = connection.execute(row.returning(outbox.c.after)).scalar_one_or_none()
    if after:
        with suppress(ValueError):  # kept by a release that this one cannot read
            add(connection, [say_from_json(after)], now)


def readers(connection: Connection, delivery: str) -> int | None:
    """How many could read it where it was posted; None where that is not known."""
    counted = select(outbox.c.readers).where(outbox.c.delivery == delivery)
    return connection.execute(counted).scalar_one_or_none()


def put_off(connection: Connection, delivery: str, owner: str, until: datetime, why: str) -> bool:
    """To be tried again then. why: never what the message says."""
    return _settle(connection, delivery, owner, next_try_at=until, why=why)


def give_up(connection: Connection, delivery: str, owner: str, why: str) -> bool:
    """Not to be tried again, and shown to the secretariat; what is to be said otherwise leaves.

    why: never what the message says.
    """
    settled = _settle(connection, delivery, owner, state=OutboxState.FAILED, why=why)
    row = connection.execute(
        select(outbox.c.otherwise, outbox.c.due_at).where(outbox.c.delivery == delivery)
    ).one_or_none()
    if settled and row is not None and row.otherwise:
        with suppress(ValueError):  # kept by a release that this one cannot read
            add(connection, [say_from_json(row.otherwise)], row.due_at)
    return settled


def ask_instead(connection: Connection, delivery: str, owner: str, now: datetime) -> bool:
    """Somebody is asked whether it may be posted; the question takes the row's place.

    The row is given up where there is nobody to ask.
    """
    asks = connection.execute(
        select(outbox.c.asks).where(outbox.c.delivery == delivery)
    ).scalar_one_or_none()
    try:
        question = say_from_json(asks or "")
    except ValueError:
        return give_up(connection, delivery, owner, "shared channel, and nobody to ask")
    asked = _settle(connection, delivery, owner, state=OutboxState.ASKED)
    if asked:
        add(connection, [question], now)
    return asked


def _bring_up_to_date(connection: Connection, row: dict[str, object]) -> None:
    """The one row of a thing kept fresh waits again, whatever became of it before.

    Opened anew elsewhere, it no longer stands where it was sent last.
    """
    anew = ("step", "replaces", "state", "attempts", "due_at", "useless_at", "next_try_at")
    moved = outbox.c.replaces.is_distinct_from(row["replaces"])
    stands = {
        name: case((moved, None), else_=outbox.c[name]) for name in ("ref_channel", "ref_message")
    }
    connection.execute(
        update(outbox)
        .where(outbox.c.delivery == row["delivery"])
        .values(version=outbox.c.version + 1, **stands, **{name: row[name] for name in anew})
    )


def call_back(connection: Connection, about: str) -> None:
    """Deliveries about that which have not left yet are void."""
    connection.execute(
        update(outbox).where(outbox.c.about == about, is_waiting()).values(state=OutboxState.VOID)
    )


def _settle(connection: Connection, delivery: str, owner: str, **values: object) -> bool:
    settled = connection.execute(
        update(outbox)
        .where(outbox.c.delivery == delivery, outbox.c.owner == owner, is_waiting())
        .values(claimed_until=None, **values)
    )
    return settled.rowcount == 1


def _row(say: Say, now: datetime) -> dict[str, object]:
    due_at = say.due_at or now
    return {
        "delivery": say.lane if say.fresh else say.delivery,
        "lane": say.lane,
        "platform": say.to.platform,
        "space": say.to.space,
        "channel": say.to.channel,
        "user": say.to.user,
        "step": step_to_json(say.step),
        "replaces": say.replaces,
        "about": say.about,
        "consent": say.consent,
        "asks": say_to_json(say.asks) if say.asks else None,
        "otherwise": say_to_json(say.otherwise) if say.otherwise else None,
        "after": say_to_json(say.after) if say.after else None,
        "bulk": say.bulk,
        "due_at": due_at,
        "useless_at": say.useless_at,
        "state": OutboxState.WAITING,
        "attempts": 0,
        "next_try_at": due_at,
        "fresh": say.fresh or None,
        "version": 0,
    }
