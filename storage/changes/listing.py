"""Words to many at once."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import listing


@applying.register
def _(change: ports.SaveBroadcast, connection: Connection, now: datetime) -> None:
    del now
    listing.save(connection, change)
