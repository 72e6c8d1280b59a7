"""The secretariat's day: digests, telephone numbers, and whether anything is sent."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import daily, pausing


@applying.register
def _(change: ports.AddDigest, connection: Connection, now: datetime) -> None:
    del now
    daily.add_digest(connection, change)


@applying.register
def _(change: ports.SavePhone, connection: Connection, now: datetime) -> None:
    del now
    daily.save_phone(connection, change)


@applying.register
def _(change: ports.StopSending, connection: Connection, now: datetime) -> None:
    del now
    pausing.stop(connection, change)


@applying.register
def _(change: ports.ResumeSending, connection: Connection, now: datetime) -> None:
    del change, now
    pausing.resume(connection)
