"""Which of the platforms' deliveries were taken already: each has its effect once."""

from datetime import datetime

from sqlalchemy import Connection, delete

from storage.tables import inbox
from storage.upsert import insert_new


def add(connection: Connection, delivery: str, platform: str, now: datetime) -> bool:
    """Notes a delivery; False where it was taken before."""
    row = {"delivery": delivery, "platform": platform, "at": now}
    return insert_new(connection, inbox, row)


def prune(connection: Connection, before: datetime) -> int:
    """Forgets deliveries older than that, which no platform sends again; how many."""
    return connection.execute(delete(inbox).where(inbox.c.at < before)).rowcount
