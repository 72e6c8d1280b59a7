"""The answers of a conversation, and every one ever given."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from conversations.engine import Answer, Part
from storage.tables import answer, answer_history


def answers(
    connection: Connection, conversation: str, part: Part | None = None
) -> Mapping[str, Answer]:
    """A conversation's, in the order given; of a part those given since it was handed over."""
    rows = connection.execute(
        select(answer).where(answer.c.conversation == conversation).order_by(answer.c.at)
    )
    given = {row.question: _answer(row) for row in rows}
    if part is None:
        return given
    return {
        question: each
        for question, each in given.items()
        if question in part.questions and each.at >= part.at
    }


def save_answers(
    connection: Connection,
    conversation: str,
    changed: Mapping[str, Answer],
    *,
    only: bool = False,
) -> bool:
    """Writes those that changed and takes away those that are gone; whether any was given.

    only: what is not among ``changed`` stays as it is (a part's are some of its whole's).
    """
    before = answers(connection, conversation)
    given = {question: each for question, each in changed.items() if before.get(question) != each}
    gone = frozenset() if only else before.keys() - changed.keys()
    stale = (before.keys() & given.keys()) | gone
    if stale:
        connection.execute(
            delete(answer).where(
                answer.c.conversation == conversation, answer.c.question.in_(stale)
            )
        )
    if given:
        rows = [_row(conversation, *item) for item in given.items()]
        connection.execute(insert(answer), rows)
        connection.execute(insert(answer_history), rows)
    return bool(given)


def earlier(connection: Connection, conversation: str) -> Mapping[str, Answer]:
    """The answer before the present one, by question, where there was one."""
    rows = connection.execute(
        select(answer_history)
        .where(answer_history.c.conversation == conversation)
        .order_by(answer_history.c.id)
    )
    last: dict[str, Answer] = {}
    before: dict[str, Answer] = {}
    for row in rows:
        if row.question in last:
            before[row.question] = last[row.question]
        last[row.question] = _answer(row)
    return before


def _answer(row: Row[Any]) -> Answer:
    return Answer(row.value, row.at, row.by, row.typed, row.rough, row.proxy)


def _row(conversation: str, question: str, given: Answer) -> dict[str, object]:
    return {
        "conversation": conversation,
        "question": question,
        "value": given.value,
        "typed": given.typed,
        "rough": given.rough,
        "proxy": given.proxy,
        "by": given.by,
        "at": given.at,
    }
