"""Brings a database to the tables of this release; any number of processes may try at once."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.engine import open_engine

SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 7_463_001  # PostgreSQL's advisory lock, ours alone within the database


def migrate(database_url: str) -> None:
    """Runs the migrations that are missing, all or none.

    A second process waits for the first and then finds nothing to do. Raises ValueError for an
    address that is none, and SQLAlchemy's error where the database cannot be reached.
    """
    engine = open_engine(database_url)
    try:
        with engine.begin() as connection:
            _wait_for_others(connection)
            command.upgrade(_config(connection), "head")
    finally:
        engine.dispose()


def is_current(connection: Connection) -> bool:
    """Whether the database has exactly the tables of this release."""
    return MigrationContext.configure(connection).get_current_heads() == _heads()


def _wait_for_others(connection: Connection) -> None:
    """On SQLite BEGIN IMMEDIATE has waited already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@cache
def _heads() -> tuple[str, ...]:
    return tuple(ScriptDirectory(str(SCRIPTS)).get_heads())
