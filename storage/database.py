"""Runs pieces of work, each in one transaction, on threads of its own."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from conversations.ports import ConflictError
from storage.engine import POOL, open_engine

Value = TypeVar("Value")
Work = Callable[[Connection], Value]

# https://www.sqlite.org/rescode.html: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN
_SQLITE_AWAY = frozenset({5, 6, 8, 10, 13, 14})
_SQLITE_TAKEN = frozenset({1555, 2067})  # CONSTRAINT_PRIMARYKEY, CONSTRAINT_UNIQUE
# PostgreSQL's SQLSTATE, by class: connection, resources, operator (shutting down, timeout)
_POSTGRES_AWAY = ("08", "53", "57")
_POSTGRES_AGAIN = frozenset({"23505", "40001", "40P01"})  # taken, not serializable, deadlock


class StorageAwayError(Exception):
    """The database cannot be reached now; the same call works again when it is back."""


class Database:
    """The database at ``DATABASE_URL``.

    SQLite has one writer thread, so its turns never wait for one another's locks; PostgreSQL
    has a small pool. Work may be run a second time, so it keeps nothing between its calls.
    """

    def __init__(self, database_url: str) -> None:
        self._engine = open_engine(database_url)
        threads = 1 if self._engine.dialect.name == "sqlite" else POOL
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="storage")

    async def run(self, work: Work[Value]) -> Value:
        """Does the work in one transaction: committed when it returns, else rolled back.

        Once more where somebody was faster, a key was taken meanwhile, or the connection broke.
        Raises StorageAwayError, and ConflictError where the second try met another turn too.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._do, work)

    def run_now(self, work: Work[Value]) -> Value:
        """As ``run``, for the command line: waits."""
        return self._threads.submit(self._do, work).result()

    def close(self) -> None:
        """Ends work that has begun, then lets the connections go."""
        self._threads.shutdown(wait=True)
        self._engine.dispose()

    def _do(self, work: Work[Value]) -> Value:
        try:
            return self._twice(work)
        except (DBAPIError, PoolTimeoutError) as error:
            if _is_away(error):
                raise StorageAwayError(type(error).__name__) from error
            raise

    def _twice(self, work: Work[Value]) -> Value:
        try:
            return self._once(work)
        except (ConflictError, DBAPIError) as error:
            if not _may_work_again(error):
                raise
        return self._once(work)

    def _once(self, work: Work[Value]) -> Value:
        with self._engine.begin() as connection:
            return work(connection)


def _may_work_again(error: ConflictError | DBAPIError) -> bool:
    if isinstance(error, ConflictError) or error.connection_invalidated:
        return True
    if isinstance(error, IntegrityError) and _sqlite_code(error) in _SQLITE_TAKEN:
        return True
    return _sqlstate(error) in _POSTGRES_AGAIN


def _is_away(error: DBAPIError | PoolTimeoutError) -> bool:
    if isinstance(error, PoolTimeoutError) or error.connection_invalidated:
        return True
    if not isinstance(error, OperationalError):
        return False
    code = _sqlite_code(error)
    if code is not None:
        return code & 0xFF in _SQLITE_AWAY  # the low byte is the error, the rest its reason
    return _sqlstate(error).startswith(_POSTGRES_AWAY) or not _sqlstate(error)


def _sqlite_code(error: DBAPIError) -> int | None:
    return getattr(error.orig, "sqlite_errorcode", None)


def _sqlstate(error: DBAPIError) -> str:
    """Empty where the server said nothing: it was not reached."""
    return getattr(error.orig, "sqlstate", None) or ""
