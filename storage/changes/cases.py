"""Who of the secretariat looks after a firm, and notes."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import cases


@applying.register
def _(change: ports.SaveCase, connection: Connection, now: datetime) -> None:
    del now
    cases.save_case(connection, change)


@applying.register
def _(change: ports.AddNote, connection: Connection, now: datetime) -> None:
    del now
    cases.add_note(connection, change)
