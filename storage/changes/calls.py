"""The secretariat's call list."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage import outbox
from storage.changes.applying import applying
from storage.stores import calls


@applying.register
def _(change: ports.AddCall, connection: Connection, now: datetime) -> None:
    del now
    calls.add(connection, change.call)


@applying.register
def _(change: ports.AddRung, connection: Connection, now: datetime) -> None:
    del now
    calls.add_rung(connection, change.rung)


@applying.register
def _(change: ports.CallOff, connection: Connection, now: datetime) -> None:
    del now
    outbox.call_back(connection, change.about)
    calls.call_off(connection, change.about)


@applying.register
def _(change: ports.SaveCall, connection: Connection, now: datetime) -> None:
    del now
    calls.save(connection, change.call, change.was)
