"""PostgreSQL that goes away and comes back, with no restart of ours."""

import time
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from storage import Database, StorageAwayError, read_setting, write_setting
from tests.storage.gate import Gate


@pytest.fixture
def gate(postgres_url: str) -> Iterator[Gate]:
    with Gate(postgres_url) as gate:
        yield gate


@pytest.fixture
def behind(gate: Gate) -> Iterator[Database]:
    """PostgreSQL behind the gate."""
    opened = Database(gate.url)
    yield opened
    opened.close()


def test_postgres_that_is_away_is_told_quickly_and_works_when_it_is_back(
    gate: Gate, behind: Database
) -> None:
    behind.run_now(lambda c: write_setting(c, "key", "before"))
    gate.shut()
    for _ in range(2):
        began = time.monotonic()
        with pytest.raises(StorageAwayError):
            behind.run_now(lambda c: write_setting(c, "key", "lost"))
        assert time.monotonic() - began < 3
    gate.open()
    assert behind.run_now(lambda c: read_setting(c, "key")) == "before"


def test_postgres_that_says_nothing_is_away_too(gate: Gate, behind: Database) -> None:
    gate.shut()
    gate.open(silent=True)
    began = time.monotonic()
    with pytest.raises(StorageAwayError):
        behind.run_now(lambda c: read_setting(c, "key"))
    assert time.monotonic() - began < 4


def test_a_connection_that_breaks_in_the_middle_is_made_anew(gate: Gate, behind: Database) -> None:
    tries: list[int] = []

    def work(connection: Connection) -> None:
        tries.append(1)
        write_setting(connection, "key", f"try {len(tries)}")
        if len(tries) == 1:
            gate.shut()
            gate.open()
        write_setting(connection, "other", "value")

    behind.run_now(work)
    assert behind.run_now(lambda c: read_setting(c, "key")) == "try 2"


def test_a_server_that_was_restarted_between_two_turns_is_no_trouble(
    gate: Gate, behind: Database
) -> None:
    behind.run_now(lambda c: write_setting(c, "key", "before"))
    gate.shut()
    gate.open()
    assert behind.run_now(lambda c: read_setting(c, "key")) == "before"
