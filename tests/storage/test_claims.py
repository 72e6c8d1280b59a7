"""Who gets a row, and when; test_outbox.py tells what becomes of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, update

from conversations.engine import Notice
from conversations.ports import Address, Say
from storage import Database, claims, outbox
from storage.claims import LATE, LEASE, UNREADABLE, Claimed
from storage.stores.status import troubles
from storage.tables import outbox as rows
from tests.storage.things import CHANNEL, HOUR, MINUTE, NOW, say

DUE_LATER = replace(say("later"), due_at=NOW + MINUTE)


def _add(database: Database, *says: Say) -> None:
    database.run_now(lambda c: outbox.add(c, says, NOW))


def _claim(
    database: Database, now: datetime = NOW, owner: str = "me", limit: int = 10
) -> tuple[Claimed, ...]:
    return database.run_now(lambda c: claims.claim(c, now, owner, limit))


def _claim_for(platforms: list[str] | None, connection: Connection) -> tuple[Claimed, ...]:
    return claims.claim(connection, NOW, "me", 9, platforms)


def _names(claimed: tuple[Claimed, ...]) -> list[str]:
    return [row.delivery for row in claimed]


def _sent(database: Database, delivery: str, message: str = "1.0") -> None:
    place = ("D1", message)
    assert database.run_now(lambda c: outbox.mark_sent(c, delivery, "me", place, NOW))


def _late_text(database: Database, now: datetime) -> str:
    (row,) = _claim(database, now)
    assert isinstance(row.step, Notice)
    return row.step.late


def test_a_lane_gives_its_head_only_and_others_theirs(database: Database) -> None:
    _add(database, say("a1", "A"), say("a2", "A"), say("b1", "B"))
    assert _names(_claim(database)) == ["a1", "b1"]
    assert _names(_claim(database)) == []
    _sent(database, "a1")
    assert _names(_claim(database)) == ["a2"]


def test_one_persons_dm_and_their_words_in_a_channel_are_one_lane(database: Database) -> None:
    shown = Say("a2", Address("slack", "T1", "C1", "A"), say().step)
    _add(database, say("a1", "A"), shown, Say("c1", CHANNEL, say().step))
    assert _names(_claim(database)) == ["a1", "c1"]


def test_peoples_turns_go_before_bulk(database: Database) -> None:
    _add(database, replace(say("bulk", "A"), bulk=True), say("first", "B"), say("second", "C"))
    assert _names(_claim(database, limit=1)) == ["first"]
    assert _names(_claim(database)) == ["second", "bulk"]


def test_a_row_due_later_stands_in_nobodys_way(database: Database) -> None:
    _add(database, DUE_LATER, say("now"))
    assert _names(_claim(database)) == ["now"]
    _sent(database, "now")
    assert _names(_claim(database)) == []
    assert _names(_claim(database, NOW + MINUTE)) == ["later"]


def test_of_rows_that_are_due_the_one_due_first_leaves_first(database: Database) -> None:
    _add(database, DUE_LATER, replace(say("sooner"), due_at=NOW + MINUTE / 2))
    assert _names(_claim(database, NOW + HOUR)) == ["sooner"]


def test_a_row_that_is_tried_again_holds_up_its_lane_alone(database: Database) -> None:
    _add(database, say("a1", "A"), say("a2", "A"), say("b1", "B"), say("b2", "B"))
    _claim(database)
    database.run_now(lambda c: outbox.put_off(c, "a1", "me", NOW + MINUTE, "later"))
    _sent(database, "b1")
    assert _names(_claim(database)) == ["b2"]
    assert _names(_claim(database, NOW + MINUTE)) == ["a1", "b2"]


def test_a_killed_owners_row_comes_back_after_its_lease(database: Database) -> None:
    _add(database, say())
    assert [row.attempts for row in _claim(database, owner="killed")] == [0]
    almost = NOW + LEASE - timedelta(microseconds=1)
    assert _claim(database, almost) == ()
    assert [row.attempts for row in _claim(database, NOW + LEASE)] == [1]


def test_only_platforms_with_a_door_are_claimed(database: Database) -> None:
    _add(database, say("slack"), Say("web", Address("web", "trial", user="U1"), say().step))
    for platforms, expected in (([], []), (["web"], ["web"]), (None, ["slack"])):
        found = database.run_now(partial(_claim_for, platforms))
        assert _names(found) == expected


def test_what_is_too_late_to_be_useful_is_missed_visibly(database: Database) -> None:
    _add(database, replace(say("useless"), useless_at=NOW + HOUR), say("useful"))
    assert _names(_claim(database, NOW + HOUR)) == ["useful"]
    assert database.run_now(lambda c: troubles(c, NOW)).failed_deliveries == 1


def test_a_row_on_its_way_is_not_missed(database: Database) -> None:
    _add(database, replace(say(), useless_at=NOW + LEASE / 2))
    _claim(database)
    assert _claim(database, NOW + LEASE / 2) == ()
    _sent(database, "D-1")
    assert database.run_now(lambda c: troubles(c, NOW)).failed_deliveries == 0


def test_a_late_message_says_so_and_a_punctual_one_does_not(database: Database) -> None:
    notice = Notice("通知", "文", late="遅れました。")
    _add(database, replace(say(), step=notice))
    assert _late_text(database, NOW + LATE) == ""
    assert _late_text(database, NOW + LATE + LEASE) == notice.late


def test_a_message_is_replaced_where_it_stands(database: Database) -> None:
    _add(database, say("card"), replace(say("answered"), replaces="card"))
    _claim(database)
    _sent(database, "card", "17.0")
    (row,) = _claim(database)
    assert row.replaces == ("D1", "17.0")


def test_a_chain_of_replacements_ends_at_the_message_that_stands(database: Database) -> None:
    _add(
        database,
        say("card"),
        replace(say("missed"), replaces="card", useless_at=NOW),
        replace(say("last"), replaces="missed"),
    )
    _claim(database)
    _sent(database, "card", "17.0")
    (row,) = _claim(database)
    assert (row.delivery, row.replaces) == ("last", ("D1", "17.0"))


def test_an_update_that_was_refused_for_good_is_followed_by_a_new_message(
    database: Database,
) -> None:
    _add(
        database,
        say("card"),
        replace(say("refused"), replaces="card"),
        replace(say("next"), replaces="refused"),
    )
    _claim(database)
    _sent(database, "card")
    assert _names(_claim(database)) == ["refused"]
    database.run_now(lambda c: outbox.give_up(c, "refused", "me", "no"))
    (row,) = _claim(database)
    assert (row.delivery, row.replaces) == ("next", None)


def test_a_message_takes_the_place_of_no_other_readers_message(database: Database) -> None:
    _add(database, say("theirs", "U2"))
    _claim(database)
    _sent(database, "theirs", "17.0")
    _add(database, replace(say("mine", "U1"), replaces="theirs"))
    (row,) = _claim(database)
    assert (row.delivery, row.replaces) == ("mine", None)


def test_what_replaces_a_message_that_never_arrived_is_posted_anew(database: Database) -> None:
    _add(
        database,
        say("refused", "A"),
        replace(say("after refusal", "A"), replaces="refused"),
        replace(say("unknown", "B"), replaces="no such delivery"),
        replace(say("itself", "C"), replaces="itself"),
    )
    claimed = _claim(database)
    assert [(row.delivery, row.replaces) for row in claimed[1:]] == [
        ("unknown", None),
        ("itself", None),
    ]
    database.run_now(lambda c: outbox.give_up(c, "refused", "me", "no"))
    (row,) = _claim(database)
    assert (row.delivery, row.replaces) == ("after refusal", None)


def test_a_row_that_this_release_cannot_read_waits_then_ends_visibly(database: Database) -> None:
    _add(database, say("strange", "A"), say("known", "B"))
    strange = update(rows).where(rows.c.delivery == "strange").values(step='{"kind": "chart"}')
    database.run_now(lambda c: c.execute(strange).rowcount)
    assert _names(_claim(database)) == ["known"]
    assert database.run_now(lambda c: troubles(c, NOW)).failed_deliveries == 0
    for turn in range(1, UNREADABLE + 1):
        _claim(database, NOW + turn * LEASE)
    assert database.run_now(lambda c: troubles(c, NOW)).failed_deliveries == 1


def test_the_next_time_that_something_may_leave_is_known(database: Database) -> None:
    def soonest(now: datetime) -> datetime | None:
        return database.run_now(lambda c: claims.next_due(c, now))

    assert soonest(NOW) is None
    _add(database, say("now"), DUE_LATER)
    assert soonest(NOW) == NOW + MINUTE
    _claim(database)
    until = NOW + timedelta(seconds=30)
    database.run_now(lambda c: outbox.put_off(c, "now", "me", until, "later"))
    assert soonest(NOW) == until
    assert soonest(until) == NOW + MINUTE
