"""Reminders come when they are due, once, whatever happened to the process meanwhile."""

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot import consultant
from bot.settings import Settings
from bot.slack import OneToken, SlackMessenger
from scheduler.delivery import Delivery
from scheduler.ticks import Ticks
from storage import Database
from tests.support.product import TOKEN
from tests.support.site import Site, installed
from tests.support.slack_things import Message
from tests.support.slack_user import SlackUser
from tests.support.waiting import wait_until
from tests.support.zones import wall

pytestmark = pytest.mark.process

REMINDED = "session_reminder_result"
TOKYO = ZoneInfo("Asia/Tokyo")
DESK = consultant.desk(consultant.programme(Settings(_env_file=None)))  # type: ignore[call-arg]  # pydantic-settings


@pytest.mark.parametrize("own_site", ["postgres"], indirect=True)
def test_they_survive_a_kill_and_follow_a_move(own_site: Site) -> None:
    site = own_site
    kept, moved = site.begun("U81"), site.begun("U82")
    expert, other = site.person("U5", "sato"), site.person("U6", "abe")
    strikes = site.strikes(restarts=2)
    _book(site, kept, wall(strikes + timedelta(hours=1)))
    code = _book(site, moved, wall(strikes + timedelta(hours=1)), "<@U6|abe>")
    site.product.settle()
    site.product.restart()
    _office(site, f"session move {code} {wall(strikes + timedelta(days=3))}")
    moved.slack.wait_for(lambda: "日時が変わりました" in str(site.posted(moved)[-1].blocks))
    site.product.settle()
    site.product.restart()
    assert datetime.now(UTC) < strikes, "the machine was too slow for this test"
    assert _reminders(kept) == _reminders(moved) == []

    wait_until(lambda: _reminders(kept) and _reminders(expert), 25)

    assert datetime.now(UTC) >= strikes
    assert [m.payload["due_at"] for m in _reminders(kept)] == [strikes.isoformat()]
    site.product.settle()
    assert len(_reminders(expert)) == 1
    assert _reminders(moved) == _reminders(other) == []


@dataclass
class Later:
    """The clock of the programme, moved on; the same ticks and sender as the product's own."""

    site: Site
    database: Database

    def at(self, moment: datetime) -> list[Message]:
        """All that the product does at that moment; the reminders that arrive."""
        people = (self.site.person("U81"), self.site.person("U5", "sato"))
        before = [m for person in people for m in _reminders(person)]
        asyncio.run(self._at(moment))
        return [m for person in people for m in _reminders(person) if m not in before]

    async def _at(self, moment: datetime) -> None:
        async with aiohttp.ClientSession() as session:
            slack = SlackMessenger(OneToken(TOKEN), session, self.site.slack.url)
            delivery = Delivery(self.database, {slack.platform: slack}, lambda: moment)
            ticks = Ticks(self.database, lambda: moment, delivery.wake, DESK.tick)
            await ticks.run("session.remind")
            await delivery.drain()


class Booked(NamedTuple):
    """An installation with a session in some ten days; the product has ended."""

    site: Site
    database: Path
    code: str
    start: datetime


@pytest.fixture(scope="module")
def booked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Booked]:
    """Made once; each test goes on from a copy of its database."""
    folder = tmp_path_factory.mktemp("booked")
    with installed(folder, f"sqlite:///{folder}/site.db") as site:
        person = site.begun("U81")
        day = datetime.now(TOKYO) + timedelta(days=10)
        start = day.replace(hour=14, minute=0, second=0, microsecond=0)  # not in quiet hours
        code = _book(site, person, f"{start:%Y-%m-%d %H:%M}")
        site.product.settle()
        site.product.stop()
        yield Booked(site, folder / "site.db", code, start)


@pytest.fixture
def later(booked: Booked, tmp_path: Path) -> Iterator[Later]:
    """The time after the booking; the product, started again, has the same database."""
    url = f"sqlite:///{shutil.copy(booked.database, tmp_path)}"
    booked.site.product.settings["DATABASE_URL"] = url
    with closing(Database(url)) as database:
        yield Later(booked.site, database)
    booked.site.product.kill()


def test_a_week_a_day_and_an_hour_before(booked: Booked, later: Later) -> None:
    for offset, head in (
        (timedelta(days=7), "1週間前"),
        (timedelta(days=1), "前日"),
        (timedelta(hours=1), "1時間前"),
    ):
        due = booked.start - offset
        assert later.at(due - timedelta(seconds=1)) == []
        reminded = later.at(due)
        assert later.at(due + timedelta(seconds=1)) == []
        assert [message.channel for message in reminded] == [
            booked.site.slack.dm("T1", user) for user in ("U81", "U5")
        ]
        for message in reminded:
            assert message.payload["session"] == booked.code
            assert datetime.fromisoformat(message.payload["due_at"]) == due
            assert head in str(message.blocks)
            assert "遅くなりました" not in str(message.blocks)


def test_one_that_comes_late_says_so(booked: Booked, later: Later) -> None:
    # two hours after the week's reminder was due
    reminded = later.at(booked.start - timedelta(days=6, hours=22))

    assert len(reminded) == 2
    assert all("お知らせが遅くなりました" in str(message.blocks) for message in reminded)


def test_those_too_late_to_be_useful_are_missed_and_shown(booked: Booked, later: Later) -> None:
    # the machine was off for ten days
    assert later.at(booked.start + timedelta(minutes=1)) == []

    booked.site.product.start()
    status = str(_office(booked.site, "status").blocks)
    assert status.count(f"{booked.code}の") == 6  # week, day, hour: the company and the expert
    assert "お知らせ（会社あて）が届きませんでした" in status


def test_of_a_cancelled_session_none_comes(booked: Booked, later: Later) -> None:
    booked.site.product.start()
    _office(booked.site, f"session cancel {booked.code}")
    booked.site.product.settle()
    booked.site.product.stop()

    for days in (7, 1, 0):
        assert later.at(booked.start - timedelta(days=days)) == []


def _book(site: Site, person: SlackUser, when: str, expert: str = "<@U5|sato>") -> str:
    """A session for somebody's firm with an expert; its code."""
    line = f"session add <@{person.user}|yamada> {expert} {when} online"
    text = str(_office(site, line).blocks)
    assert "登録しました" in text, text
    return text[text.index("S-") :][:7]


def _office(site: Site, line: str) -> Message:
    """What the secretariat is shown for a line."""
    before = len(site.slack.ephemerals)
    assert site.office().command("/sme-office", line).status == 200
    return site.slack.wait_for(lambda: site.slack.ephemerals[before:], 15)[0]


def _reminders(person: SlackUser) -> list[Message]:
    return [message for message in person.messages() if message.event_type == REMINDED]
