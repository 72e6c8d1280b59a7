"""Comments: what people wrote beside the questions of a conversation."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, select

from conversations.engine import Comment
from storage.tables import comment as comments_
from storage.upsert import put


def comments(connection: Connection, conversation: str) -> Mapping[str, Comment]:
    """All of a conversation's, by question."""
    rows = connection.execute(
        select(comments_)
        .where(comments_.c.conversation == conversation)
        .order_by(comments_.c.question)
    )
    return {row.question: Comment(row.text, row.at, row.by) for row in rows}


def keep(connection: Connection, conversation: str, question: str, comment: Comment | None) -> None:
    """The question's comment from now on; None takes it away."""
    if comment is None:
        connection.execute(
            delete(comments_).where(
                comments_.c.conversation == conversation, comments_.c.question == question
            )
        )
        return
    put(
        connection,
        comments_,
        {
            "conversation": conversation,
            "question": question,
            "text": comment.text,
            "by": comment.by,
            "at": comment.at,
        },
    )
