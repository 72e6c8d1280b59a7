"""Papers for the payment of experts."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import papers


@applying.register
def _(change: ports.SavePapers, connection: Connection, now: datetime) -> None:
    del now
    papers.save(connection, change.papers, change.was)
