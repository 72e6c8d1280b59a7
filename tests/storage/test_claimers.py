"""Several senders empty one outbox: each row once, each lane in order."""

import threading
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection

from conversations.ports import AddReminders, CloseReminder
from conversations.sessions.model import Reminder, ReminderState
from storage import Database, SqlFacts, claims, outbox
from storage.changes import apply
from tests.storage.things import FILE, NOW, REMINDER, keep, say

LANES, LENGTH = 8, 12


def _together(database_url: str, work: Callable[[Database, str], None]) -> None:
    """Three owners with connections of their own; raises what one of them raised."""
    raised: list[BaseException] = []

    def own(name: str) -> None:
        database = Database(database_url)
        try:
            work(database, name)
        except BaseException as error:  # noqa: BLE001 - told below, in the test's own thread
            raised.append(error)
        finally:
            database.close()

    threads = [threading.Thread(target=own, args=(f"owner {n}",)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert raised == []


def test_rows_are_claimed_once_and_lanes_keep_their_order(
    database_url: str, database: Database
) -> None:
    says = [say(f"{lane} {n:02}", f"U{lane}") for n in range(LENGTH) for lane in range(LANES)]
    database.run_now(lambda c: outbox.add(c, says, NOW))
    left: list[str] = []

    def send(mine: Database, owner: str) -> None:
        while mine.run_now(outbox.waiting):
            for row in mine.run_now(lambda c: claims.claim(c, NOW, owner, 3)):
                left.append(row.delivery)
                place = ("D1", row.delivery)
                assert mine.run_now(_mark(row.delivery, owner, place))

    _together(database_url, send)
    assert sorted(left) == sorted(each.delivery for each in says)
    for lane in range(LANES):
        in_lane = [name for name in left if name.startswith(f"{lane} ")]
        assert in_lane == sorted(in_lane)


def _mark(delivery: str, owner: str, place: tuple[str, str]) -> Callable[[Connection], bool]:
    return lambda c: outbox.mark_sent(c, delivery, owner, place, NOW)


def test_a_due_reminder_is_handed_on_by_one_alone(database_url: str, database: Database) -> None:
    coming = tuple(replace(REMINDER, id=f"M-{n}", offset=f"offset {n}") for n in range(60))
    keep(database, *FILE, AddReminders(coming))
    handed: list[Reminder] = []

    def tick(connection: Connection) -> tuple[Reminder, ...]:
        due = SqlFacts(connection).due_reminders(NOW, 5)
        for reminder in due:
            apply(connection, CloseReminder(reminder.id, ReminderState.SENT), NOW)
        return due

    def work(mine: Database, owner: str) -> None:
        del owner
        while due := mine.run_now(tick):
            handed.extend(due)

    _together(database_url, work)
    assert sorted(each.id for each in handed) == sorted(each.id for each in coming)
