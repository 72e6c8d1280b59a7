"""A few values that the product keeps for itself, such as the trial clock's offset."""

from sqlalchemy import Connection, select

from storage.tables import setting as settings
from storage.upsert import insert_new, put


def read_setting(connection: Connection, key: str) -> str | None:
    """A value, None where it was never kept."""
    return connection.execute(
        select(settings.c.value).where(settings.c.key == key)
    ).scalar_one_or_none()


def write_setting(connection: Connection, key: str, value: str) -> None:
    """Keeps a value in place of the one before."""
    put(connection, settings, {"key": key, "value": value})


def settle_setting(connection: Connection, key: str, value: str) -> str:
    """The value that was kept first, of this and every other process; kept now if none was."""
    insert_new(connection, settings, {"key": key, "value": value})
    return read_setting(connection, key) or value
