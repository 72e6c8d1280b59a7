import asyncio
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import Connection, func, select

from conversations.engine import State
from conversations.events import Arrived, Envelope, Said
from conversations.people import Account
from conversations.ports import (
    AddCompany,
    AddPerson,
    Change,
    ConflictError,
    Facts,
    Outcome,
    Place,
    SaveConversation,
    UseAccount,
)
from storage import Database, SqlFacts, Taken, act, prune_inbox, take_turn, waiting
from storage.tables import audit
from tests.storage.things import CONVERSATION, FIRM, HOUR, NOW, YAMADA, keep, say

ENVELOPE = Envelope(
    delivery="Ev1",
    account=YAMADA.account,
    place=Place("slack", "T1", "D1", private=True),
    event=Said("秘密の答え"),
    now=NOW,
)
Turn = Callable[[Facts, Envelope], Outcome]


def _meet(facts: Facts, envelope: Envelope) -> Outcome:
    """A person's first turn, or a later one."""
    known = facts.person(envelope.account)
    met: Change = (
        UseAccount(known.id, known.account, known.name) if known else AddPerson(YAMADA, "ja")
    )
    return Outcome("welcome.show", (met,), (say(f"D-{envelope.delivery}"),))


def _answer(facts: Facts, envelope: Envelope) -> Outcome:
    """The conversation goes one revision on."""
    del envelope
    loaded = facts.conversation(CONVERSATION.id)
    assert loaded is not None
    time.sleep(0.05)  # long enough for another turn to have read the same
    newer = replace(loaded, revision=loaded.revision + 1)
    return Outcome("conversation.answer", (SaveConversation(newer, loaded.revision),))


async def _take(database: Database, turn: Turn, delivery: str = "Ev1") -> Taken:
    envelope = replace(ENVELOPE, delivery=delivery)
    return await database.run(lambda c: take_turn(c, envelope, turn))


def _audit(database: Database) -> list[tuple[object, ...]]:
    columns = (audit.c.at, audit.c.person, audit.c.action, audit.c.company, audit.c.detail)
    query = select(*columns).order_by(audit.c.id)
    return database.run_now(lambda c: [tuple(row) for row in c.execute(query)])


async def test_a_turn_is_kept_whole(database: Database) -> None:
    taken = await _take(database, _meet)
    assert taken == Taken(
        seen_before=False,
        outcome=Outcome("welcome.show", (AddPerson(YAMADA, "ja"),), (say("D-Ev1"),)),
    )
    assert database.run_now(lambda c: SqlFacts(c).person(YAMADA.account)) == YAMADA
    assert database.run_now(waiting) == 1


async def test_a_turn_that_fails_leaves_nothing_and_may_come_again(database: Database) -> None:
    def fail(facts: Facts, envelope: Envelope) -> Outcome:
        _meet(facts, envelope)
        raise LookupError

    with pytest.raises(LookupError):
        await _take(database, fail)
    assert database.run_now(waiting) == 0
    assert not (await _take(database, _meet)).seen_before


async def test_three_same_deliveries_at_once_have_one_effect(database: Database) -> None:
    keep(database, AddCompany(FIRM), SaveConversation(CONVERSATION, None))
    taken = await asyncio.gather(*(_take(database, _answer) for _ in range(3)))
    assert sorted(each.seen_before for each in taken) == [False, True, True]
    loaded = database.run_now(lambda c: SqlFacts(c).conversation(CONVERSATION.id))
    assert loaded == replace(CONVERSATION, revision=2)


async def test_two_turns_at_once_on_one_conversation_both_count(database: Database) -> None:
    keep(database, AddCompany(FIRM), SaveConversation(CONVERSATION, None))
    await asyncio.gather(_take(database, _answer, "Ev1"), _take(database, _answer, "Ev2"))
    loaded = database.run_now(lambda c: SqlFacts(c).conversation(CONVERSATION.id))
    assert loaded == replace(CONVERSATION, revision=3)


async def test_a_newcomer_who_presses_twice_is_one_person(database: Database) -> None:
    def slow(facts: Facts, envelope: Envelope) -> Outcome:
        outcome = _meet(facts, envelope)
        time.sleep(0.05)
        return outcome

    await asyncio.gather(_take(database, slow, "Ev1"), _take(database, slow, "Ev2"))
    assert database.run_now(lambda c: SqlFacts(c).person(YAMADA.account)) == YAMADA
    assert database.run_now(waiting) == 2


async def test_the_audit_tells_who_did_what_to_whose_file_and_no_words(
    database: Database,
) -> None:
    paused = SaveConversation(replace(CONVERSATION, state=State.PAUSED), None)
    await _take(database, _meet)
    await _take(
        database,
        lambda *_: Outcome("conversation.stop", (AddCompany(FIRM), paused)),
        "Ev2",
    )
    assert _audit(database) == [
        (NOW, YAMADA.id, "welcome.show", None, "AddPerson"),
        (NOW, YAMADA.id, "conversation.stop", FIRM.code, "AddCompany SaveConversation"),
    ]


async def test_a_stranger_without_effect_is_audited_as_nobody(database: Database) -> None:
    envelope = replace(ENVELOPE, account=Account("slack", "T1", "U9"), event=Arrived())
    await database.run(lambda c: take_turn(c, envelope, lambda *_: Outcome("arrived")))
    assert _audit(database) == [(NOW, "", "arrived", None, "")]


def test_the_system_acts_without_anything_coming_in(database: Database) -> None:
    outcome = Outcome("session.remind", (AddCompany(FIRM),), (say(),))
    assert database.run_now(lambda c: act(c, NOW, lambda _: outcome)) == outcome
    assert database.run_now(waiting) == 1
    assert _audit(database) == [(NOW, "system", "session.remind", FIRM.code, "AddCompany")]


def test_a_tick_with_nothing_to_do_leaves_no_trace(database: Database) -> None:
    database.run_now(lambda c: act(c, NOW, lambda _: Outcome("session.remind")))
    assert _audit(database) == []


def test_an_outcome_that_meets_a_conflict_is_not_half_kept(database: Database) -> None:
    outcome = Outcome("x", (AddCompany(FIRM), SaveConversation(CONVERSATION, 7)), (say(),))
    with pytest.raises(ConflictError):
        database.run_now(lambda c: act(c, NOW, lambda _: outcome))
    assert database.run_now(lambda c: SqlFacts(c).company(FIRM.code)) is None
    assert database.run_now(waiting) == 0


async def test_the_inbox_forgets_what_no_platform_sends_again(database: Database) -> None:
    await _take(database, _meet)
    assert await database.run(lambda c: prune_inbox(c, NOW)) == 0
    assert (await _take(database, _meet)).seen_before
    assert await database.run(lambda c: prune_inbox(c, NOW + HOUR)) == 1
    assert not (await _take(database, _answerless)).seen_before


def _answerless(facts: Facts, envelope: Envelope) -> Outcome:
    del facts, envelope
    return Outcome("")


async def test_what_does_nothing_to_speak_of_is_not_audited(database: Database) -> None:
    await _take(database, _answerless)

    def count(connection: Connection) -> int:
        return connection.execute(select(func.count()).select_from(audit)).scalar_one()

    assert database.run_now(count) == 0
