"""From ``DATABASE_URL`` to an engine, with what each database needs to be safe and quick."""

from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

POOL = 5  # connections, and threads that use them, of one process on PostgreSQL
BUSY = 5000  # ms that SQLite waits for another process's transaction

_SCHEMES = {"postgresql", "postgres", "postgresql+psycopg"}
# Milliseconds. A turn has to be answered within three seconds, a hung client may hold no locks.
_POSTGRES_OPTIONS = (
    "-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC"
)


def open_engine(database_url: str) -> Engine:
    """An engine for ``sqlite:///path`` or ``postgresql://…``; nothing is connected yet.

    Raises ValueError for any other address (a database in memory is one: it ends with its
    connection).
    """
    url = make_url(database_url)
    if url.drivername == "sqlite" and url.database not in {None, "", ":memory:"}:
        return _sqlite(url)
    if url.drivername in _SCHEMES:
        return _postgres(url.set(drivername="postgresql+psycopg"))
    reason = "DATABASE_URL is sqlite:///path or postgresql://user@host/database"
    raise ValueError(reason)


def _sqlite(url: URL) -> Engine:
    Path(str(url.database)).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,  # an error tells the statement, never what people typed
        connect_args={"check_same_thread": False},  # the writer thread uses it, another closes it
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    del entry
    if not isinstance(connection, SqliteConnection):  # the event's type tells less
        raise TypeError
    connection.isolation_level = None  # BEGIN is ours: the driver's own comes too late
    for pragma in (
        f"busy_timeout={BUSY}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _begin_immediate(connection: Connection) -> None:
    # A lock that is upgraded in mid-transaction fails at once, whatever the timeout.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgres(url: URL) -> Engine:
    settings = {
        "connect_timeout": "2",  # s, the least that libpq knows
        "tcp_user_timeout": "5000",  # ms until a host that vanished is given up
        "application_name": "sme-consultant",
        "options": _POSTGRES_OPTIONS,
    }
    return create_engine(
        url,
        pool_size=POOL,
        max_overflow=0,
        hide_parameters=True,  # an error tells the statement, never what people typed
        pool_timeout=2,
        pool_pre_ping=True,
        connect_args={name: value for name, value in settings.items() if name not in url.query},
    )
