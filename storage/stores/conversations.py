"""Conversations with their answers, and every answer ever given.

A part (engine.Part) has a row of its own for its place and its card; its answers and comments
are the whole's, so that nothing is kept twice.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, insert, select, update

from conversations.engine import Candidate, Conversation, Part, State
from conversations.people import Role
from conversations.ports import ConflictError
from storage.stores.answers import answers, save_answers
from storage.stores.comments import comments
from storage.tables import acting
from storage.tables import conversation as conversations
from storage.tables import membership as memberships

_UNFINISHED = (State.OPEN, State.PAUSED)
_HANDED = (State.OFFERED, *_UNFINISHED)


def conversation(connection: Connection, conversation_id: str) -> Conversation | None:
    """A conversation by id."""
    return _last_touched(connection, conversations.c.id == conversation_id)


def current(connection: Connection, person: str) -> Conversation | None:
    """The open conversation that the person touched last."""
    return _last_touched(connection, _theirs(person), conversations.c.state == State.OPEN)


def unfinished(connection: Connection, person: str, flow: str) -> Conversation | None:
    """Their open or paused conversation of the flow, the one touched last."""
    return _last_touched(
        connection,
        _theirs(person),
        conversations.c.state.in_(_UNFINISHED),
        conversations.c.flow == flow,
    )


def of_firm(connection: Connection, company: str, flow: str) -> Conversation | None:
    """The company's open or paused conversation of the flow, whoever holds it; no part."""
    return _last_touched(
        connection,
        conversations.c.company == company,
        conversations.c.part_of.is_(None),
        conversations.c.state.in_(_UNFINISHED),
        conversations.c.flow == flow,
    )


def parts(connection: Connection, whole: str) -> tuple[Conversation, ...]:
    """The parts of it that are offered, open or paused, in the order they were handed over."""
    return _all(connection, conversations.c.part_of == whole, conversations.c.state.in_(_HANDED))


def held(connection: Connection, person: str, company: str) -> tuple[Conversation, ...]:
    """What a person holds in a company unfinished, parts among them; touched last, last."""
    return _all(
        connection,
        conversations.c.person == person,
        conversations.c.company == company,
        conversations.c.state.in_(_HANDED),
        by=conversations.c.touched_at,
    )


def save(connection: Connection, changed: Conversation, was: int | None, now: datetime) -> None:
    """Writes the conversation, and of its answers those that changed; a part's into its whole.

    Whose it is stays as it is on file: only ``pass_on`` and joining.py move it to another.
    Raises ConflictError where its revision no longer is ``was``, or where the whole or its
    parts moved on meanwhile.
    """
    row = _row(changed, now)
    if was is None:
        whose = {"person": changed.person, "company": changed.company}
        connection.execute(insert(conversations).values(id=changed.id, **whose, **row))
    else:
        same = (conversations.c.id == changed.id, conversations.c.revision == was)
        alone = () if changed.part else (conversations.c.landed == changed.landed,)
        done = connection.execute(update(conversations).where(*same, *alone).values(**row))
        if done.rowcount != 1:
            raise ConflictError(changed.id)
    if changed.part is None:
        save_answers(connection, changed.id, changed.answers)
        return
    given = save_answers(connection, changed.part.of, changed.answers, only=True)
    if given or was is None or changed.state is State.OPEN:
        _land(connection, changed.part, now)


def pass_on(connection: Connection, conversation_id: str, person: str) -> None:
    """It is that person's from now on."""
    connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(person=person)
    )


def _land(connection: Connection, part: Part, now: datetime) -> None:
    """The whole learns that a part changed it; the card that its holder has open stays good."""
    done = connection.execute(
        update(conversations)
        .where(
            conversations.c.id == part.of,
            conversations.c.revision == part.revision,
            conversations.c.landed == part.landed,
        )
        .values(landed=part.landed + 1, touched_at=now)
    )
    if done.rowcount != 1:
        raise ConflictError(part.of)


def _theirs(person: str) -> ColumnElement[bool]:
    """Held by the person, in a firm that they are still of, or that they act for."""
    firms = select(memberships.c.company).where(
        memberships.c.person == person, memberships.c.role == Role.STAFF
    )
    acted_for = select(acting.c.company).where(acting.c.person == person)
    return (conversations.c.person == person) & conversations.c.company.in_(firms.union(acted_for))


def _last_touched(connection: Connection, *where: ColumnElement[bool]) -> Conversation | None:
    row = connection.execute(
        select(conversations)
        .where(*where)
        .order_by(conversations.c.touched_at.desc(), conversations.c.id.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _read(connection, row)


def _all(
    connection: Connection,
    *where: ColumnElement[bool],
    by: Column[datetime] = conversations.c.handed_at,
) -> tuple[Conversation, ...]:
    rows = connection.execute(
        select(conversations).where(*where).order_by(by, conversations.c.id)
    ).all()
    return tuple(_read(connection, row) for row in rows)


def _read(connection: Connection, row: Row[Any]) -> Conversation:
    part = _part(connection, row)
    whole = part.of if part else row.id
    return Conversation(
        id=row.id,
        flow=row.flow,
        edition=row.edition,
        person=row.person,
        company=row.company,
        revision=row.revision,
        state=State(row.state),
        answers=answers(connection, whole, part),
        reopened=row.reopened,
        candidates=tuple(Candidate(*kept) for kept in row.candidates),
        helped=frozenset(row.helped),
        shape=row.shape,
        card=row.card,
        comments=comments(connection, whole),
        part=part,
        handed={} if part else _handed(connection, row.id),
        landed=row.landed,
    )


def _part(connection: Connection, row: Row[Any]) -> Part | None:
    if row.part_of is None:
        return None
    whole = connection.execute(
        select(conversations.c.revision, conversations.c.landed).where(
            conversations.c.id == row.part_of
        )
    ).one()
    return Part(row.part_of, tuple(row.questions), row.handed_at, whole.revision, whole.landed)


def _handed(connection: Connection, whole: str) -> dict[str, str]:
    rows = connection.execute(
        select(conversations.c.person, conversations.c.questions).where(
            conversations.c.part_of == whole, conversations.c.state.in_(_HANDED)
        )
    )
    return {question: row.person for row in rows for question in row.questions}


def _row(changed: Conversation, now: datetime) -> dict[str, object]:
    part = changed.part
    return {
        "flow": changed.flow,
        "edition": changed.edition,
        "revision": changed.revision,
        "state": changed.state,
        "reopened": changed.reopened,
        "candidates": [[c.value, c.label, c.rough] for c in changed.candidates],
        "helped": sorted(changed.helped),
        "shape": changed.shape,
        "card": changed.card,
        "touched_at": now,
        "part_of": part.of if part else None,
        "questions": list(part.questions) if part else [],
        "handed_at": part.at if part else None,
    }
