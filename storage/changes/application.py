"""Applications, agreements, and rules of the house."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import applications
from storage.stores.settings import write_setting


@applying.register
def _(change: ports.SaveApplication, connection: Connection, now: datetime) -> None:
    applications.save_application(connection, change.application, change.was)
    applications.add_step(connection, change.application, change.person, now)


@applying.register
def _(change: ports.Agree, connection: Connection, now: datetime) -> None:
    del now
    applications.agree(connection, change.agreement)


@applying.register
def _(change: ports.Settle, connection: Connection, now: datetime) -> None:
    del now
    write_setting(connection, change.key, change.value)
