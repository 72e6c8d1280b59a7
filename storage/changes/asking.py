"""Conversations and their results."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import comments, conversations, results


@applying.register
def _(change: ports.SaveConversation, connection: Connection, now: datetime) -> None:
    conversations.save(connection, change.conversation, change.was, now)


@applying.register
def _(change: ports.AddResult, connection: Connection, now: datetime) -> None:
    del now
    results.add_result(connection, change.result)


@applying.register
def _(change: ports.KeepComment, connection: Connection, now: datetime) -> None:
    del now
    comments.keep(connection, change.conversation, change.question, change.comment)


@applying.register
def _(change: ports.PassOn, connection: Connection, now: datetime) -> None:
    del now
    conversations.pass_on(connection, change.conversation, change.person)
