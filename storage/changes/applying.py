"""The one function that every kind of change registers with, by its type."""

from datetime import datetime
from functools import singledispatch

from sqlalchemy import Connection


@singledispatch
def applying(change: object, connection: Connection, now: datetime) -> None:
    """Writes one change. Raises TypeError for a kind that no module here registered."""
    del connection, now
    raise TypeError(type(change).__name__)
