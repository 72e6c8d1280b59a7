"""The secretariat's call list."""

from dataclasses import replace

import pytest

from conversations.people.calls import Call, CallKind, CallState
from conversations.ports import AddCall, CallBack, ConflictError, SaveCall
from storage import Database, SqlFacts
from tests.storage.things import FILE, FIRM, HOUR, NOW, keep

CALL = Call("K-1", FIRM.code, CallKind.SESSION, "session:S-1:0", NOW + HOUR, NOW)
SOONER = replace(CALL, id="K-2", kind=CallKind.UNFINISHED, about="conversation:V-1", due_at=NOW)


@pytest.fixture(autouse=True)
def _file(database: Database) -> None:
    keep(database, *FILE, AddCall(CALL), AddCall(SOONER))


def test_calls_are_told_when_they_are_due_the_longest_due_first(database: Database) -> None:
    assert database.run_now(lambda c: SqlFacts(c).calls_open(NOW)) == (SOONER,)
    assert database.run_now(lambda c: SqlFacts(c).calls_open(NOW + HOUR)) == (SOONER, CALL)
    assert database.run_now(lambda c: SqlFacts(c).call("K-1")) == CALL


def test_a_firm_is_rung_once_about_one_matter(database: Database) -> None:
    keep(database, AddCall(replace(CALL, id="K-3", due_at=NOW)))
    assert database.run_now(lambda c: SqlFacts(c).call("K-3")) is None
    assert database.run_now(lambda c: SqlFacts(c).call("K-1")) == CALL


def test_a_call_is_changed_under_the_revision_that_was_read(database: Database) -> None:
    done = replace(CALL, state=CallState.DONE, revision=1)
    keep(database, SaveCall(done, 0))
    with pytest.raises(ConflictError):
        keep(database, SaveCall(done, 0))
    assert database.run_now(lambda c: SqlFacts(c).calls_open(NOW + HOUR)) == (SOONER,)


def test_what_is_called_back_is_not_rung_about(database: Database) -> None:
    keep(database, CallBack("S-1", 0))
    assert database.run_now(lambda c: SqlFacts(c).calls_open(NOW + HOUR)) == (SOONER,)
    void = replace(CALL, state=CallState.VOID, revision=1)
    assert database.run_now(lambda c: SqlFacts(c).call("K-1")) == void
