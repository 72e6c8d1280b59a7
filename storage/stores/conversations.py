"""Conversations with their answers, and every answer ever given."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from conversations.engine import Answer, Candidate, Conversation, State
from conversations.ports import ConflictError
from storage.stores.comments import comments
from storage.tables import answer as answers
from storage.tables import answer_history
from storage.tables import conversation as conversations


def conversation(connection: Connection, conversation_id: str) -> Conversation | None:
    """A conversation by id."""
    return _last_touched(connection, conversations.c.id == conversation_id)


def current(connection: Connection, person: str) -> Conversation | None:
    """The open conversation that the person touched last."""
    return _last_touched(
        connection,
        conversations.c.person == person,
        conversations.c.state == State.OPEN,
    )


def unfinished(connection: Connection, person: str, flow: str) -> Conversation | None:
    """Their open or paused conversation of the flow, the one touched last."""
    return _last_touched(
        connection,
        conversations.c.person == person,
        conversations.c.state.in_((State.OPEN, State.PAUSED)),
        conversations.c.flow == flow,
    )


def save(connection: Connection, changed: Conversation, was: int | None, now: datetime) -> None:
    """Writes the conversation, and of its answers those that changed.

    Whose it is stays as it is on file: only joining.py moves it to another person or firm.
    Raises ConflictError where its revision no longer is ``was``.
    """
    if was is None:
        connection.execute(
            insert(conversations).values(
                id=changed.id,
                person=changed.person,
                company=changed.company,
                **_row(changed, now),
            )
        )
        before: Mapping[str, Answer] = {}
    else:
        done = connection.execute(
            update(conversations)
            .where(conversations.c.id == changed.id, conversations.c.revision == was)
            .values(**_row(changed, now))
        )
        if done.rowcount != 1:
            raise ConflictError(changed.id)
        before = _answers(connection, changed.id)
    _save_answers(connection, changed, before)


def _save_answers(
    connection: Connection, changed: Conversation, before: Mapping[str, Answer]
) -> None:
    given = {
        question: answer
        for question, answer in changed.answers.items()
        if before.get(question) != answer
    }
    stale = before.keys() & given.keys() | before.keys() - changed.answers.keys()
    if stale:
        connection.execute(
            delete(answers).where(
                answers.c.conversation == changed.id, answers.c.question.in_(stale)
            )
        )
    if given:
        rows = [_answer_row(changed.id, *item) for item in given.items()]
        connection.execute(insert(answers), rows)
        connection.execute(insert(answer_history), rows)


def _last_touched(connection: Connection, *where: ColumnElement[bool]) -> Conversation | None:
    row = connection.execute(
        select(conversations)
        .where(*where)
        .order_by(conversations.c.touched_at.desc(), conversations.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return Conversation(
        id=row.id,
        flow=row.flow,
        edition=row.edition,
        person=row.person,
        company=row.company,
        revision=row.revision,
        state=State(row.state),
        answers=_answers(connection, row.id),
        reopened=row.reopened,
        candidates=tuple(Candidate(*kept) for kept in row.candidates),
        helped=frozenset(row.helped),
        shape=row.shape,
        card=row.card,
        comments=comments(connection, row.id),
    )


def _row(changed: Conversation, now: datetime) -> dict[str, object]:
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
    }


def _answers(connection: Connection, conversation_id: str) -> Mapping[str, Answer]:
    rows = connection.execute(
        select(answers).where(answers.c.conversation == conversation_id).order_by(answers.c.at)
    )
    return {row.question: Answer(row.value, row.at, row.by, row.typed, row.rough) for row in rows}


def _answer_row(conversation_id: str, question: str, answer: Answer) -> dict[str, object]:
    return {
        "conversation": conversation_id,
        "question": question,
        "value": answer.value,
        "typed": answer.typed,
        "rough": answer.rough,
        "by": answer.by,
        "at": answer.at,
    }
