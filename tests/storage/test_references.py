"""Where people are reached: kept, changed, closed, opened again."""

from conversations.ports import Address
from storage import Database
from storage.stores.references import close_reference, find_reference, keep_references

YAMADA = Address("teams", "tenant", user="29:yamada")
CHANNEL = Address("teams", "tenant", channel="19:general")


def test_an_address_that_was_never_heard_of_has_none(database: Database) -> None:
    assert database.run_now(lambda c: find_reference(c, YAMADA)) is None


def test_the_newest_is_kept_for_each_address(database: Database) -> None:
    database.run_now(lambda c: keep_references(c, {YAMADA: "old", CHANNEL: "channel"}))
    database.run_now(lambda c: keep_references(c, {YAMADA: "new"}))
    assert database.run_now(lambda c: find_reference(c, YAMADA)) == ("new", False)
    assert database.run_now(lambda c: find_reference(c, CHANNEL)) == ("channel", False)


def test_a_closed_one_opens_when_it_is_heard_of_again(database: Database) -> None:
    database.run_now(lambda c: keep_references(c, {YAMADA: "kept"}))
    database.run_now(lambda c: close_reference(c, YAMADA))
    assert database.run_now(lambda c: find_reference(c, YAMADA)) == ("kept", True)
    database.run_now(lambda c: keep_references(c, {YAMADA: "kept"}))
    assert database.run_now(lambda c: find_reference(c, YAMADA)) == ("kept", False)
