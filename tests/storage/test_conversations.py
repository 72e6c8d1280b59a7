from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, func, select

from conversations.engine import Answer, Candidate, Conversation, State
from conversations.people import Membership, Role
from conversations.ports import (
    AddCompany,
    AddMembership,
    AddPerson,
    ConflictError,
    SaveConversation,
)
from storage import Database, SqlFacts
from storage.tables import answer_history
from tests.storage.things import ANSWER, CONVERSATION, FIRM, HOUR, NOW, SUZUKI, YAMADA, keep


@pytest.fixture(autouse=True)
def _firm(database: Database) -> None:
    member = AddMembership(Membership(YAMADA.id, Role.STAFF, FIRM.code))
    keep(database, AddPerson(YAMADA), AddCompany(FIRM), member)


def _load(database: Database, conversation: str = CONVERSATION.id) -> Conversation | None:
    return database.run_now(lambda c: SqlFacts(c).conversation(conversation))


def _history(database: Database) -> Mapping[str, int]:
    def work(connection: Connection) -> Mapping[str, int]:
        rows = connection.execute(
            select(answer_history.c.question, func.count().label("times")).group_by(
                answer_history.c.question
            )
        )
        return {row.question: row.times for row in rows}

    return database.run_now(work)


def test_a_conversation_comes_back_as_it_was_kept(database: Database) -> None:
    full = replace(
        CONVERSATION,
        state=State.PAUSED,
        answers={
            "category": ANSWER,
            "regular_employees": Answer(50, NOW, YAMADA.id, "約５０名", rough=True),
            "capital": Answer(None, NOW + timedelta(microseconds=1), YAMADA.id, "わからない"),
        },
        reopened="category",
        candidates=(Candidate("3", "サービス業"), Candidate(50, "50人")),
        helped=frozenset({"capital", "category"}),
        shape="category(1|2)",
        card="D-1",
    )
    keep(database, SaveConversation(full, None))
    assert _load(database) == full
    assert _load(database, "V-9") is None


def test_an_answer_keeps_its_kind(database: Database) -> None:
    answers = {"a": replace(ANSWER, value="1"), "b": replace(ANSWER, value=1)}
    keep(database, SaveConversation(replace(CONVERSATION, answers=answers), None))
    loaded = _load(database)
    assert loaded is not None
    assert [type(answer.value) for answer in loaded.answers.values()] == [str, int]


def test_a_changed_answer_replaces_the_old_one_which_stays_on_record(database: Database) -> None:
    first = replace(CONVERSATION, answers={"a": ANSWER, "b": ANSWER})
    second = replace(first, revision=2, answers={**first.answers, "a": replace(ANSWER, value="2")})
    keep(database, SaveConversation(first, None))
    keep(database, SaveConversation(second, 1))
    assert _load(database) == second
    assert _history(database) == {"a": 2, "b": 1}


def test_an_answer_taken_away_stays_on_record_only(database: Database) -> None:
    first = replace(CONVERSATION, answers={"a": ANSWER, "b": ANSWER})
    second = replace(first, revision=2, answers={"b": ANSWER})
    keep(database, SaveConversation(first, None))
    keep(database, SaveConversation(second, 1))
    assert _load(database) == second
    assert _history(database) == {"a": 1, "b": 1}


def test_whoever_was_slower_is_told_and_changes_nothing(database: Database) -> None:
    kept = replace(CONVERSATION, revision=2, answers={"a": ANSWER})
    keep(database, SaveConversation(CONVERSATION, None), SaveConversation(kept, 1))
    slower = replace(CONVERSATION, revision=2, answers={"a": replace(ANSWER, value="2")})
    with pytest.raises(ConflictError):
        keep(database, SaveConversation(slower, 1))
    assert _load(database) == kept
    assert _history(database) == {"a": 1}


def test_current_is_the_open_conversation_touched_last(database: Database) -> None:
    older = CONVERSATION
    newer = replace(CONVERSATION, id="V-2", flow="diagnosis")
    paused = replace(CONVERSATION, id="V-3", state=State.PAUSED)
    finished = replace(CONVERSATION, id="V-4", state=State.FINISHED)
    foreign = replace(CONVERSATION, id="V-5", person=SUZUKI.id)
    for hours, conversation in enumerate((older, newer, paused, finished, foreign)):
        keep(database, SaveConversation(conversation, None), at=NOW + hours * HOUR)
    assert database.run_now(lambda c: SqlFacts(c).current(YAMADA.id)) == newer
    touched = replace(older, revision=2)
    keep(database, SaveConversation(touched, 1), at=NOW + 9 * HOUR)
    assert database.run_now(lambda c: SqlFacts(c).current(YAMADA.id)) == touched
    assert database.run_now(lambda c: SqlFacts(c).current("P-9")) is None


def test_unfinished_is_open_or_paused_and_of_that_flow(database: Database) -> None:
    paused = replace(CONVERSATION, state=State.PAUSED)
    left = replace(CONVERSATION, id="V-2", state=State.LEFT)
    other = replace(CONVERSATION, id="V-3", flow="diagnosis", state=State.FINISHED)
    keep(database, *(SaveConversation(each, None) for each in (paused, left, other)))
    find = SqlFacts.unfinished
    assert database.run_now(lambda c: find(SqlFacts(c), YAMADA.id, "eligibility")) == paused
    assert database.run_now(lambda c: find(SqlFacts(c), YAMADA.id, "diagnosis")) is None
    assert database.run_now(lambda c: find(SqlFacts(c), SUZUKI.id, "eligibility")) is None
