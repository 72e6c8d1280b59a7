"""Applications, agreements, and rules of the house."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import applications
from storage.stores.settings import write_setting


@applying.register
def _(change: ports.SaveApplication, connection: Connection, now: datetime) -> None:
    del now
    applications.save_application(connection, change.application, change.was)


@applying.register
def _(change: ports.Agree, connection: Connection, now: datetime) -> None:
    del now
    applications.agree(connection, change.agreement)


@applying.register
def _(change: ports.Settle, connection: Connection, now: datetime) -> None:
    del now
    write_setting(connection, change.key, change.value)
