"""Who acts for which firm, and how firms are reached."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import proxy


@applying.register
def _(change: ports.ActFor, connection: Connection, now: datetime) -> None:
    del now
    proxy.act_for(connection, change.acting)


@applying.register
def _(change: ports.StopActing, connection: Connection, now: datetime) -> None:
    del now
    proxy.stop_acting(connection, change.person)


@applying.register
def _(change: ports.ReachBy, connection: Connection, now: datetime) -> None:
    del now
    proxy.reach_by(connection, change.company, change.channel)
