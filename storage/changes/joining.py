"""Codes, and what they join."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import joining


@applying.register
def _(change: ports.AddCode, connection: Connection, now: datetime) -> None:
    del now
    joining.add_code(connection, change.code)


@applying.register
def _(change: ports.ChangeCode, connection: Connection, now: datetime) -> None:
    del now
    joining.change_code(connection, change.code, change.was)


@applying.register
def _(change: ports.RevokeCodes, connection: Connection, now: datetime) -> None:
    del now
    joining.revoke_codes(connection, change.company)


@applying.register
def _(change: ports.AddTry, connection: Connection, now: datetime) -> None:
    joining.add_try(connection, change.account, now)


@applying.register
def _(change: ports.JoinPeople, connection: Connection, now: datetime) -> None:
    del now
    joining.join_people(connection, change.gone, change.into)


@applying.register
def _(change: ports.JoinFiles, connection: Connection, now: datetime) -> None:
    del now
    joining.join_files(connection, change.gone, change.into)
