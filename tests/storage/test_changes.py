from typing import get_args

import pytest
from sqlalchemy import Connection

from conversations.ports import Change, Facts
from storage import Database, SqlFacts
from storage.changes import apply
from storage.changes.applying import applying
from tests.storage.things import NOW, keep


def test_every_change_can_be_applied() -> None:
    """One that nobody applies would be lost without a word."""
    known = set(applying.registry)
    assert set(get_args(Change)) <= known


def test_what_is_no_change_is_refused(database: Database) -> None:
    def work(connection: Connection) -> None:
        apply(connection, "a word", NOW)  # type: ignore[arg-type]

    with pytest.raises(TypeError):
        database.run_now(work)


def test_facts_are_what_a_turn_reads(database: Database) -> None:
    def work(connection: Connection) -> bool:
        facts: Facts = SqlFacts(connection)
        return facts.status() == ()

    assert database.run_now(work)


def test_nothing_changes_without_a_change(database: Database) -> None:
    keep(database)
    assert database.run_now(lambda c: SqlFacts(c).status()) == ()
