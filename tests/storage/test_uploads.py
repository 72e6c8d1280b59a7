"""Files that somebody agreed to take: kept once, found until they are forgotten."""

from datetime import timedelta
from functools import partial

from conversations.ports import Address
from storage import Database, outbox
from storage.stores import uploads
from tests.storage.things import NOW, say

TO = Address("slack", "T1", user="U1")


def test_where_a_file_goes_is_kept_once_and_changed_when_it_stands(database: Database) -> None:
    for told in ("first", "second"):
        database.run_now(partial(uploads.keep_upload, delivery="D-1:file", told=told, now=NOW))
    assert database.run_now(lambda c: uploads.find_upload(c, "D-1:file")) == "first"

    database.run_now(lambda c: uploads.change_upload(c, "D-1:file", "stands"))
    assert database.run_now(lambda c: uploads.find_upload(c, "D-1:file")) == "stands"
    assert database.run_now(lambda c: uploads.find_upload(c, "D-2:file")) is None


def test_an_offer_is_its_readers_alone(database: Database) -> None:
    database.run_now(lambda c: outbox.add(c, [say("D-1")], NOW))

    assert database.run_now(lambda c: uploads.offered(c, "D-1", TO)) == say("D-1").step
    for other in (Address("slack", "T1", user="U2"), Address("slack", "T2", user="U1")):
        assert database.run_now(partial(uploads.offered, delivery="D-1", to=other)) is None
    assert database.run_now(lambda c: uploads.offered(c, "D-9", TO)) is None


def test_old_ones_are_forgotten(database: Database) -> None:
    database.run_now(lambda c: uploads.keep_upload(c, "old", "x", NOW))
    database.run_now(lambda c: uploads.keep_upload(c, "new", "x", NOW + timedelta(days=2)))

    assert database.run_now(lambda c: uploads.prune_uploads(c, NOW + timedelta(days=1))) == 1
    assert database.run_now(lambda c: uploads.find_upload(c, "new")) == "x"
