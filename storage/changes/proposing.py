"""Times that experts propose."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import proposing


@applying.register
def _(change: ports.SaveProposal, connection: Connection, now: datetime) -> None:
    del now
    proposing.save(connection, change.proposal, change.was)
