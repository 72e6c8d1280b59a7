"""What the secretariat decided about automatic verdicts."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import deciding


@applying.register
def _(change: ports.SaveDecision, connection: Connection, now: datetime) -> None:
    del now
    deciding.save(connection, change)
