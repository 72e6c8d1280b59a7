"""What becomes of a row; test_claims.py asks who gets it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import Connection, select

from conversations.engine import Notice
from conversations.ports import Address, CallBack, Say
from storage import Database, claims, outbox
from storage.claims import LEASE, Claimed
from storage.outbox import OutboxState
from storage.tables import outbox as rows
from tests.storage.things import CHANNEL, HOUR, MINUTE, NOW, keep, say

SECOND = MINUTE / 60


def _add(database: Database, *says: Say) -> None:
    database.run_now(lambda c: outbox.add(c, says, NOW))


def _claim(database: Database, seconds: float = 0, owner: str = "me") -> list[Claimed]:
    return list(database.run_now(lambda c: claims.claim(c, NOW + seconds * SECOND, owner, 10)))


def _states(database: Database) -> dict[str, str]:
    def work(connection: Connection) -> dict[str, str]:
        return {
            row.delivery: row.state
            for row in connection.execute(select(rows.c.delivery, rows.c.state))
        }

    return database.run_now(work)


def _sent(database: Database, delivery: str, channel: str = "D1", message: str = "1.0") -> bool:
    place = (channel, message)
    return database.run_now(lambda c: outbox.mark_sent(c, delivery, "me", place, NOW))


def _why(database: Database, delivery: str) -> object:
    query = select(rows.c.why).where(rows.c.delivery == delivery)
    return database.run_now(lambda c: c.execute(query).scalar_one())


def test_a_row_is_claimed_as_it_was_said(database: Database) -> None:
    said, step = replace(say(), consent=False), Notice("件名", "本文")
    _add(database, replace(said, step=step))
    assert _claim(database) == [Claimed("D-1", said.to, step, None, consent=False, attempts=0)]


def test_what_was_sent_is_never_claimed_again(database: Database) -> None:
    _add(database, say())
    _claim(database)
    assert _sent(database, "D-1")
    assert _claim(database, seconds=HOUR / SECOND) == []
    assert _states(database) == {"D-1": OutboxState.SENT}


def test_a_delivery_said_twice_is_one_row(database: Database) -> None:
    _add(database, say(), say())
    _add(database, replace(say(), step=Notice("別の", "別の")))
    assert [row.step for row in _claim(database)] == [say().step]


def test_what_is_put_off_comes_back_at_its_time_and_counts_its_tries(database: Database) -> None:
    _add(database, say())
    _claim(database)
    until = NOW + 30 * SECOND
    assert database.run_now(lambda c: outbox.put_off(c, "D-1", "me", until, "ratelimited"))
    assert _claim(database, seconds=29.9) == []
    assert [row.attempts for row in _claim(database, seconds=30)] == [1]


def test_what_is_given_up_stays_so_with_its_reason(database: Database) -> None:
    _add(database, say())
    _claim(database)
    assert database.run_now(lambda c: outbox.give_up(c, "D-1", "me", "account_inactive"))
    assert _claim(database, seconds=3600) == []
    assert (_states(database), _why(database, "D-1")) == (
        {"D-1": OutboxState.FAILED},
        "account_inactive",
    )


Settle = Callable[[Connection], bool]
SETTLED: tuple[Settle, ...] = (
    lambda c: outbox.mark_sent(c, "D-1", "slow", ("D1", "1.0"), NOW),
    lambda c: outbox.put_off(c, "D-1", "slow", NOW, "later"),
    lambda c: outbox.give_up(c, "D-1", "slow", "never"),
    lambda c: outbox.ask_instead(c, "D-1", "slow", NOW),
)


@pytest.mark.parametrize("settle", SETTLED, ids=["sent", "put off", "given up", "asked"])
def test_an_owner_whose_lease_went_to_another_changes_nothing(
    database: Database, settle: Settle
) -> None:
    _add(database, replace(say(), asks=say("D-2")))
    _claim(database, owner="slow")
    after = LEASE / SECOND
    assert [row.attempts for row in _claim(database, seconds=after, owner="quick")] == [1]
    assert not database.run_now(settle)
    assert _states(database) == {"D-1": OutboxState.WAITING}
    assert _claim(database, seconds=after, owner="third") == []


def test_somebody_is_asked_in_place_of_the_row(database: Database) -> None:
    question = replace(say("D-2"), to=Address("slack", "T1", "C1", "U1"))
    _add(database, Say("D-1", CHANNEL, say().step, consent=False, asks=question))
    _claim(database)
    assert database.run_now(lambda c: outbox.ask_instead(c, "D-1", "me", NOW))
    assert _states(database) == {"D-1": OutboxState.ASKED, "D-2": OutboxState.WAITING}
    assert [(row.delivery, row.to) for row in _claim(database)] == [("D-2", question.to)]


def test_a_refused_row_says_otherwise_what_was_kept_for_that(database: Database) -> None:
    word = replace(say("D-2"), to=Address("slack", "T1", user="U1"))
    _add(database, replace(say(), otherwise=word))
    _claim(database)
    assert database.run_now(lambda c: outbox.give_up(c, "D-1", "me", "not_in_channel"))
    assert _states(database) == {"D-1": OutboxState.FAILED, "D-2": OutboxState.WAITING}
    assert [(row.delivery, row.to) for row in _claim(database)] == [("D-2", word.to)]


def test_a_row_with_nobody_to_ask_is_given_up_visibly(database: Database) -> None:
    _add(database, say())
    _claim(database)
    database.run_now(lambda c: outbox.ask_instead(c, "D-1", "me", NOW))
    assert _states(database) == {"D-1": OutboxState.FAILED}


def test_calling_back_voids_what_has_not_left_and_nothing_else(database: Database) -> None:
    about = "session:S-1:0"
    _add(
        database,
        replace(say("sent", "U1"), about=about),
        replace(say("waiting", "U2"), about=about, due_at=NOW + HOUR),
        replace(say("other", "U3"), about="session:S-1:1", due_at=NOW + HOUR),
    )
    _claim(database)
    _sent(database, "sent")
    keep(database, CallBack("S-1", 0))
    assert _states(database) == {
        "sent": OutboxState.SENT,
        "waiting": OutboxState.VOID,
        "other": OutboxState.WAITING,
    }


def test_what_arrived_while_it_was_called_back_counts_as_sent(database: Database) -> None:
    _add(database, replace(say(), about="session:S-1:0"))
    _claim(database)
    keep(database, CallBack("S-1", 0))
    assert _sent(database, "D-1")
    assert _states(database) == {"D-1": OutboxState.SENT}


def test_what_was_called_back_is_not_tried_again(database: Database) -> None:
    _add(database, replace(say(), about="session:S-1:0"))
    _claim(database)
    keep(database, CallBack("S-1", 0))
    assert not database.run_now(lambda c: outbox.put_off(c, "D-1", "me", NOW, "later"))
    assert _claim(database, seconds=60) == []
