"""Plans, and where they were shared."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import plans


@applying.register
def _(change: ports.AddPlan, connection: Connection, now: datetime) -> None:
    del now
    plans.add_plan(connection, change.plan)


@applying.register
def _(change: ports.Posted, connection: Connection, now: datetime) -> None:
    del now
    plans.put_posted(connection, change.company, change.address, change.delivery)
