"""What a turn changes, applied in the transaction that its facts were read in.

A module a topic; importing it registers what it writes.
"""

from datetime import datetime

from sqlalchemy import Connection

from conversations.ports import Change
from storage.changes import (  # noqa: F401 - they register
    application,
    asking,
    calls,
    cases,
    closing,
    daily,
    deciding,
    experts,
    inquiry,
    joining,
    listing,
    nudging,
    papers,
    people,
    plans,
    proposing,
    proxy,
    reports,
    sessions,
)
from storage.changes.applying import applying


def apply(connection: Connection, change: Change, now: datetime) -> None:
    """Writes one change. Raises ConflictError where the row is another than the turn read."""
    applying(change, connection, now)
