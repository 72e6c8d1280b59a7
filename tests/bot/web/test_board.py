"""The door's reads over the real tables, filled by the real delivery."""

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from bot.web.board import OutboxBoard, standing
from bot.web.send import WebMessenger
from conversations.engine import Language, Notice
from conversations.people import Account, Company, Expert, Person
from conversations.ports import (
    AddCompany,
    AddExpert,
    AddPerson,
    AddReminders,
    Address,
    Outcome,
    PutRound,
    Round,
    SaveSession,
    Say,
)
from conversations.sessions.model import Mode, Reminder, Session, Side
from scheduler.delivery import Delivery
from storage import Database, act, migrate
from storage.tables import outbox
from tests.support.postgres import PostgresServer

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
YAMADA = Address("web", "trial", user="yamada")


@pytest.fixture(params=["sqlite", "postgres"])
def database(
    request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer
) -> Iterator[Database]:
    name = f"web_{uuid.uuid4().hex}"
    if request.param == "postgres":
        postgres.create_database(name)
    url = postgres.url(name) if request.param == "postgres" else f"sqlite:///{tmp_path}/web.db"
    migrate(url)
    opened = Database(url)
    yield opened
    opened.close()
    if request.param == "postgres":
        postgres.drop_database(name)


def say(
    delivery: str,
    text: str,
    to: Address = YAMADA,
    *,
    replaces: str | None = None,
    due_at: datetime | None = None,
) -> Say:
    return Say(delivery, to, Notice("通知", text, late="遅れました"), replaces, due_at=due_at)


async def keep(database: Database, outcome: Outcome) -> None:
    await database.run(lambda connection: act(connection, NOW, lambda _: outcome))


async def deliver(database: Database, at: datetime, *says: Say) -> None:
    await keep(database, Outcome("test", says=says))
    await Delivery(database, {"web": WebMessenger(lambda: at)}, lambda: at).drain()


async def texts(database: Database) -> list[str]:
    shown = standing(await OutboxBoard(database).messages())
    return [m.step.text for m in shown if isinstance(m.step, Notice)]


async def test_what_was_sent_stands_in_order_with_replaced_ones_in_their_place(
    database: Database,
) -> None:
    await deliver(database, NOW, say("d-1", "一"), say("d-2", "二"))
    await deliver(database, NOW + HOUR, say("d-3", "一の次", replaces="d-1"))
    await deliver(database, NOW + 2 * HOUR, say("d-4", "一のまた次", replaces="d-3"))
    assert await texts(database) == ["一のまた次", "二"]


async def test_what_is_kept_fresh_stays_where_it_was_first_sent(database: Database) -> None:
    def fresh(text: str) -> Say:
        return replace(say("", text), fresh="round:C-1")  # known by its lane and its name

    await deliver(database, NOW, say("d-1", "一"), fresh("二"), say("d-3", "三"))
    await deliver(database, NOW + HOUR, fresh("二の次"))
    await deliver(database, NOW + 2 * HOUR, say("d-4", "四"))
    assert await texts(database) == ["一", "二の次", "三", "四"]


async def test_only_what_was_sent_through_this_door_stands(database: Database) -> None:
    slack = Address("slack", "T1", user="U1")
    nowhere = Address("web", "trial", channel="nowhere")
    later = say("d-3", "まだ", due_at=NOW + HOUR)
    await deliver(database, NOW, say("d-1", "別", slack), say("d-2", "宛先なし", nowhere), later)
    assert await texts(database) == []


async def test_a_message_says_that_it_is_late_only_where_it_was(database: Database) -> None:
    await deliver(database, NOW, say("d-1", "間に合った"))
    await deliver(database, NOW + HOUR, say("d-2", "遅れた", due_at=NOW))
    shown = await OutboxBoard(database).messages()
    assert [m.step.late for m in shown if isinstance(m.step, Notice)] == ["", "遅れました"]


async def test_a_row_of_another_release_hides_no_other(database: Database) -> None:
    def spoil(connection: Connection) -> None:
        row = update(outbox).where(outbox.c.delivery == "d-1")
        connection.execute(row.values(step='{"kind":"hologram"}'))

    await deliver(database, NOW, say("d-1", "一"), say("d-2", "二"))
    await database.run(spoil)
    assert await texts(database) == ["二"]


async def test_the_next_due_is_the_soonest_that_waits_for_its_time(database: Database) -> None:
    board = OutboxBoard(database)
    assert await board.next_due(NOW) is None
    await keep(database, Outcome("test", says=(say("d-1", "あとで", due_at=NOW + 5 * HOUR),)))
    assert await board.next_due(NOW) == NOW + 5 * HOUR
    await keep(database, Outcome("test", changes=(*_session(), AddReminders((_reminder(),)))))
    assert await board.next_due(NOW) == NOW + 2 * HOUR
    assert await board.next_due(NOW + 2 * HOUR) == NOW + 5 * HOUR


async def test_the_months_round_is_a_notice_to_come(database: Database) -> None:
    board, due = OutboxBoard(database), NOW + 30 * HOUR
    coming = Round("C-1", "month", due.date().replace(day=1), due, due + HOUR)
    await keep(database, Outcome("test", changes=(AddCompany(Company("C-1")), PutRound(coming))))
    assert await board.next_due(NOW) == due
    await keep(database, Outcome("test", changes=(PutRound(replace(coming, state="sent")),)))
    assert await board.next_due(NOW) is None


def _session() -> tuple[AddPerson, AddCompany, AddExpert, SaveSession]:
    sato = Person("P-1", "佐藤 一郎", Language.JA, Account("web", "trial", "sato"))
    starts = NOW + 3 * HOUR
    session = Session("S-1", "C-1", "E-1", 1, Mode.ONLINE, starts, "2026-11-23 13:00", "Asia/Tokyo")
    return (
        AddPerson(sato),
        AddCompany(Company("C-1")),
        AddExpert(Expert("E-1", "P-1", "佐藤 一郎")),
        SaveSession(session, None),
    )


def _reminder() -> Reminder:
    due = NOW + 2 * HOUR
    return Reminder(
        id="M-1",
        session="S-1",
        sequence=0,
        side=Side.STAFF,
        offset="hour",
        due_at=due,
        useless_at=due + HOUR,
        wall="2026-11-23 12:00",
        zone="Asia/Tokyo",
    )
