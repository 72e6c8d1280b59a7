"""Files that people agreed to take: where each is to be put, until it stands there."""

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from conversations.engine import Step
from conversations.ports import Address
from storage.outbox import said
from storage.tables import outbox
from storage.tables import upload as uploads
from storage.upsert import insert_new


def offered(connection: Connection, delivery: str, to: Address) -> Step | None:
    """What a message to that very person says; None where there is none for them."""
    theirs = connection.execute(
        select(outbox.c.delivery).where(
            outbox.c.delivery == delivery,
            outbox.c.platform == to.platform,
            outbox.c.space == to.space,
            outbox.c.user == to.user,
        )
    ).scalar_one_or_none()
    return said(connection, theirs) if theirs else None


def keep_upload(connection: Connection, delivery: str, told: str, now: datetime) -> None:
    """Where the file of a message to come is to be put. told: the door's own."""
    insert_new(connection, uploads, {"delivery": delivery, "told": told, "at": now})


def find_upload(connection: Connection, delivery: str) -> str | None:
    """What was kept for that message."""
    told: str | None = connection.execute(
        select(uploads.c.told).where(uploads.c.delivery == delivery)
    ).scalar_one_or_none()
    return told


def change_upload(connection: Connection, delivery: str, told: str) -> None:
    """The file stands where it was to be put."""
    connection.execute(update(uploads).where(uploads.c.delivery == delivery).values(told=told))


def prune_uploads(connection: Connection, before: datetime) -> int:
    """Forgets those older than that; how many."""
    return connection.execute(delete(uploads).where(uploads.c.at < before)).rowcount
