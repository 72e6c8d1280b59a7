"""Things kept fresh: one row each, composed when it leaves, never lost to a race."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from conversations.engine import Fresh, Home, Step
from conversations.ports import Address, Say
from storage import Database, outbox
from storage.claims import Claimed, claim
from storage.outbox import OutboxState, mark_sent
from storage.tables import outbox as rows
from tests.storage.things import NOW, say

U1 = Address("slack", "T1", user="U1")
HOME = Say("ignored", U1, Fresh("home", "P-1"), fresh="home")
LANE = "slack:T1:@U1/home"


class Known:
    """What is known when a thing is composed; changes in between."""

    lines: tuple[str, ...] = ("one",)

    def compose(self, connection: Connection, fresh: Fresh, now: datetime) -> Step | None:
        del connection, now
        assert fresh == Fresh("home", "P-1")
        return Home("n", "h", self.lines) if self.lines else None


def _claim(database: Database, known: Known, at: datetime = NOW) -> list[Claimed]:
    return list(database.run_now(lambda c: claim(c, at, "me", 10, compose=known.compose)))


def _add(database: Database, *says: Say, at: datetime = NOW) -> None:
    database.run_now(lambda c: outbox.add(c, says, at))


def _sent(database: Database, row: Claimed, place: str = "17.0") -> bool:
    return database.run_now(
        lambda c: mark_sent(c, row.delivery, "me", ("D1", place), NOW, row.version)
    )


def _state(database: Database) -> list[str]:
    return list(database.run_now(lambda c: c.execute(select(rows.c.state)).scalars().all()))


def test_it_is_composed_when_it_leaves(database: Database) -> None:
    known = Known()
    _add(database, HOME)
    known.lines = ("two",)
    (row,) = _claim(database, known)
    assert (row.delivery, row.fresh) == (LANE, "home")
    assert row.step == Home("n", "h", ("two",))


def test_many_refreshes_are_one_row(database: Database) -> None:
    known = Known()
    _add(database, HOME, HOME, HOME)
    assert len(_claim(database, known)) == 1


def test_one_that_was_sent_leaves_again_when_it_is_brought_up_to_date(database: Database) -> None:
    known = Known()
    _add(database, HOME)
    (row,) = _claim(database, known)
    assert _sent(database, row)
    assert _claim(database, known, NOW + timedelta(hours=1)) == []
    known.lines = ("later",)
    _add(database, HOME, at=NOW + timedelta(hours=1))
    (again,) = _claim(database, known, NOW + timedelta(hours=1))
    assert isinstance(again.step, Home)
    assert again.step.lines == ("later",)
    assert again.attempts == 0


def test_a_refresh_while_it_is_on_its_way_is_not_lost(database: Database) -> None:
    known = Known()
    _add(database, HOME)
    (row,) = _claim(database, known)
    known.lines = ("newer",)
    _add(database, HOME)
    assert _claim(database, known) == []  # leased: nobody sends it a second time meanwhile
    assert _sent(database, row)
    assert _state(database) == [OutboxState.WAITING]
    (again,) = _claim(database, known)
    assert isinstance(again.step, Home)
    assert again.step.lines == ("newer",)
    assert _sent(database, again)
    assert _state(database) == [OutboxState.SENT]


def test_with_nothing_to_show_nothing_leaves(database: Database) -> None:
    known = Known()
    known.lines = ()
    _add(database, HOME)
    assert _claim(database, known) == []
    assert _state(database) == [OutboxState.VOID]


def test_it_holds_no_message_up_and_no_message_holds_it_up(database: Database) -> None:
    known = Known()
    _add(database, replace(say(), to=U1), HOME)
    assert {row.delivery for row in _claim(database, known)} == {"D-1", LANE}


def test_it_stands_where_it_was_sent_last_until_it_is_opened_elsewhere(
    database: Database,
) -> None:
    known = Known()
    _add(database, replace(say("first"), to=U1))
    (row,) = _claim(database, known)
    assert _sent(database, row, place="17.1")

    _add(database, replace(HOME, replaces="first"))
    (row,) = _claim(database, known)
    assert row.replaces == ("D1", "17.1")
    assert _sent(database, row, place="17.2")  # that message was gone: posted anew

    _add(database, replace(HOME, replaces="first"))
    (row,) = _claim(database, known)
    assert row.replaces == ("D1", "17.2")
    assert _sent(database, row, place="17.2")

    _add(database, replace(say("second"), to=U1))
    (row,) = _claim(database, known)
    assert _sent(database, row, place="17.3")
    _add(database, replace(HOME, replaces="second"))
    (row,) = _claim(database, known)
    assert row.replaces == ("D1", "17.3")
