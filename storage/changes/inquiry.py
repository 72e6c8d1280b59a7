"""Questions to the secretariat."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import inquiry


@applying.register
def _(change: ports.AddInquiry, connection: Connection, now: datetime) -> None:
    del now
    inquiry.add(connection, change.inquiry)


@applying.register
def _(change: ports.AnswerInquiry, connection: Connection, now: datetime) -> None:
    del now
    inquiry.answer(connection, change.inquiry)
