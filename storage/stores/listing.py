"""Everybody, every answer, and words to many at once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict

from sqlalchemy import Connection, func, insert, select, update

from conversations.engine import State
from conversations.people import Membership, Role
from conversations.ports import (
    Broadcast,
    BroadcastState,
    ConflictError,
    Given,
    SaveBroadcast,
    Somebody,
)
from storage import outbox as sending
from storage.outbox import OutboxState
from storage.stores.people import people_of
from storage.tables import (
    account,
    answer,
    broadcast,
    conversation,
    expert,
    membership,
    outbox,
    person,
    phone,
)


def everybody(connection: Connection) -> tuple[Somebody, ...]:
    """Who was not joined to somebody else, in the order in which they came."""
    held: dict[str, list[Membership]] = defaultdict(list)
    for row in connection.execute(select(membership).order_by(membership.c.id)):
        held[row.person].append(Membership(row.person, Role(row.role), row.company))
    seen = dict(
        connection.execute(
            select(account.c.person, func.max(account.c.used_at)).group_by(account.c.person)
        ).all()
    )
    codes = dict(connection.execute(select(expert.c.person, expert.c.code)).all())
    phones = dict(connection.execute(select(phone.c.person, phone.c.telephone)).all())
    came = select(person.c.id).where(person.c.joined.is_(None))
    order = connection.execute(came.order_by(person.c.created_at, person.c.id)).scalars()
    people = {each.id: each for each in people_of(connection, person.c.joined.is_(None))}
    return tuple(
        Somebody(people[id_], tuple(held[id_]), seen[id_], codes.get(id_, ""), phones.get(id_, ""))
        for id_ in order
        if id_ in people
    )


def every_answer(connection: Connection) -> tuple[Given, ...]:
    """Of every conversation that was not left."""
    rows = connection.execute(
        select(
            *(conversation.c.company, conversation.c.flow, conversation.c.edition),
            *(answer.c[name] for name in ("question", "value", "typed", "by", "at")),
        )
        .join_from(answer, conversation, answer.c.conversation == conversation.c.id)
        .where(conversation.c.state != State.LEFT)
        .order_by(conversation.c.company, conversation.c.flow, conversation.c.id, answer.c.question)
    )
    return tuple(Given(*row) for row in rows)


def find(connection: Connection, broadcast_id: str) -> Broadcast | None:
    """A word to many by its id."""
    row = connection.execute(select(broadcast).where(broadcast.c.id == broadcast_id)).one_or_none()
    return Broadcast(**{**row._asdict(), "state": BroadcastState(row.state)}) if row else None


def save(connection: Connection, saved: SaveBroadcast) -> None:
    """Writes it. Raises ConflictError where somebody else was faster."""
    row = asdict(saved.broadcast)
    if saved.was is None:
        connection.execute(insert(broadcast).values(**row))
    else:
        done = connection.execute(
            update(broadcast)
            .where(broadcast.c.id == saved.broadcast.id, broadcast.c.revision == saved.was)
            .values(**row)
        )
        if done.rowcount != 1:
            raise ConflictError(saved.broadcast.id)
    if saved.broadcast.state is BroadcastState.TAKEN_BACK:
        sending.call_back(connection, saved.broadcast.about)


def left(connection: Connection, about: str) -> Mapping[bool, int]:
    """How many messages about it have left already (True), and how many wait (False)."""
    rows = connection.execute(
        select(outbox.c.state, func.count())
        .where(outbox.c.about == about, outbox.c.state != OutboxState.VOID)
        .group_by(outbox.c.state)
    )
    counts = {True: 0, False: 0}
    for state, count in rows:
        counts[state != OutboxState.WAITING] += count
    return counts
