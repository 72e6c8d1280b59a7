"""Reminders of what was left unfinished."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import nudging


@applying.register
def _(change: ports.SaveNudges, connection: Connection, now: datetime) -> None:
    del now
    nudging.save(connection, change)
