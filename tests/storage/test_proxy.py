"""Who acts for which firm, and how a firm is reached: on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.engine import Answer
from conversations.people.applications import Application, ApplicationState, Particulars
from conversations.people.channels import Channel
from conversations.ports import (
    ActFor,
    Acting,
    AddCompany,
    PassOn,
    ReachBy,
    SaveApplication,
    SaveConversation,
    StopActing,
)
from storage import Database, SqlFacts
from tests.storage.things import CONVERSATION, FILE, FIRM, NOW, SUZUKI, keep

ACTING = Acting(SUZUKI.id, FIRM.code, NOW)
APPLICATION = Application(
    "A-AAAAA", FIRM.code, ApplicationState.RECEIVED, NOW, NOW, Particulars(channel="email")
)


@pytest.fixture(autouse=True)
def _file(database: Database) -> None:
    keep(database, *FILE)


def _channel(database: Database, company: str = FIRM.code) -> Channel | None:
    return database.run_now(lambda c: SqlFacts(c).channel(company))


def test_a_person_acts_for_one_firm_at_a_time(database: Database) -> None:
    other = replace(ACTING, company="C-BBBBB", since=NOW + timedelta(hours=1))
    keep(database, AddCompany(replace(FIRM, code="C-BBBBB")), ActFor(ACTING), ActFor(other))
    assert database.run_now(lambda c: SqlFacts(c).acting(SUZUKI.id)) == other
    keep(database, StopActing(SUZUKI.id, "C-BBBBB"))
    assert database.run_now(lambda c: SqlFacts(c).acting(SUZUKI.id)) is None


def test_what_they_hold_of_that_firm_is_open_to_them_while_they_act(database: Database) -> None:
    keep(database, PassOn(FIRM.code, CONVERSATION.id, SUZUKI.id))
    assert database.run_now(lambda c: SqlFacts(c).current(SUZUKI.id)) is None
    keep(database, ActFor(ACTING))
    found = database.run_now(lambda c: SqlFacts(c).current(SUZUKI.id))
    assert found is not None
    assert found.id == CONVERSATION.id


def test_an_answer_keeps_that_it_was_entered_for_the_firm(database: Database) -> None:
    answer = Answer("2", NOW, SUZUKI.id, proxy=True)
    changed = replace(CONVERSATION, answers={"category": answer}, revision=2)
    keep(database, SaveConversation(changed, 1))
    again = replace(changed, answers={"category": replace(answer, value="3")}, revision=3)
    keep(database, SaveConversation(again, 2))
    kept = database.run_now(lambda c: SqlFacts(c).conversation(CONVERSATION.id))
    assert kept is not None
    assert kept.answers["category"].proxy
    earlier = database.run_now(lambda c: SqlFacts(c).earlier_answers(CONVERSATION.id))
    assert earlier["category"].proxy


def test_how_a_firm_is_reached_is_what_was_heard_last(database: Database) -> None:
    assert _channel(database) is None
    keep(database, SaveApplication(APPLICATION, None))
    assert _channel(database) is Channel.EMAIL
    keep(database, ReachBy(FIRM.code, Channel.TELEPHONE))
    assert _channel(database) is Channel.TELEPHONE


@pytest.mark.parametrize(
    ("written", "read"), [("ＴＥＬ", Channel.TELEPHONE), ("メール", Channel.EMAIL), ("fax", None)]
)
def test_an_imported_file_says_it_in_its_own_words(
    database: Database, written: str, read: Channel | None
) -> None:
    keep(database, AddCompany(replace(FIRM, code="C-CCCCC"), {"channel": written}))
    assert _channel(database, "C-CCCCC") is read
