"""Firms whose four sessions are over."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import closing


@applying.register
def _(change: ports.AddClosing, connection: Connection, now: datetime) -> None:
    del now
    closing.add(connection, change.closing)


@applying.register
def _(change: ports.RemindedOfSurvey, connection: Connection, now: datetime) -> None:
    del now
    closing.reminded(connection, change.company, change.at)
