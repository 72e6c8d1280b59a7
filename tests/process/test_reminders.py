"""Reminders come when they are due, once, whatever happened to the process meanwhile."""

import asyncio
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.ids import new_id
from bot.slack import OneToken, SlackMessenger
from conversations.engine import Office
from scheduler.delivery import Delivery
from scheduler.ticks import Ticks
from storage import Database
from tests.support.product import TOKEN
from tests.support.site import Site
from tests.support.slack_things import Message
from tests.support.slack_user import SlackUser
from tests.support.waiting import wait_until
from tests.support.zones import wall

pytestmark = pytest.mark.process

REMINDED = "session_reminder_result"
TOKYO = ZoneInfo("Asia/Tokyo")
AHEAD = timedelta(seconds=16)  # room to book twice and to start twice


@pytest.mark.parametrize("own_site", ["postgres"], indirect=True)
def test_they_survive_a_kill_and_follow_a_move(own_site: Site) -> None:
    site = own_site
    kept, moved = site.begun("U81"), site.begun("U82")
    expert = site.person("U5", "sato")
    strikes = site.strikes(AHEAD)
    _book(site, kept, wall(strikes + timedelta(hours=1)))
    code = _book(site, moved, wall(strikes + timedelta(hours=1)))
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
    assert len(_reminders(expert)) == 1  # of the session that was not moved
    assert _reminders(moved) == []


@dataclass
class Later:
    """The clock of the programme, moved on; the same ticks and sender as the product's own."""

    site: Site
    database: Database

    def at(self, moment: datetime) -> None:
        """All that the product does at that moment."""
        asyncio.run(self._at(moment))

    async def _at(self, moment: datetime) -> None:
        async with aiohttp.ClientSession() as session:
            slack = SlackMessenger(OneToken(TOKEN), session, self.site.slack.url)
            delivery = Delivery(self.database, {slack.platform: slack}, lambda: moment)
            ticks = Ticks(self.database, lambda: moment, delivery.wake, Office(), new_id)
            await ticks.reminders()
            await delivery.drain()


@pytest.fixture
def booked(sqlite_site: Site) -> tuple[Site, str, datetime]:
    """A session in some ten days, with its code and its start; the product has ended."""
    site = sqlite_site
    person = site.begun("U81")
    start = (datetime.now(TOKYO) + timedelta(days=10)).replace(second=0, microsecond=0)
    code = _book(site, person, f"{start:%Y-%m-%d %H:%M}")
    site.product.settle()
    site.product.stop()
    return site, code, start


@pytest.fixture
def later(booked: tuple[Site, str, datetime]) -> Iterator[Later]:
    """The time after the booking."""
    site, _, _ = booked
    with closing(Database(site.product.settings["DATABASE_URL"])) as database:
        yield Later(site, database)


def test_a_week_a_day_and_an_hour_before(
    booked: tuple[Site, str, datetime], later: Later
) -> None:
    site, code, start = booked
    people = (site.person("U81"), site.person("U5", "sato"))
    before = (timedelta(days=7), timedelta(days=1), timedelta(hours=1))
    for count, offset in enumerate(before):
        due = start - offset
        later.at(due - timedelta(seconds=1))
        assert [len(_reminders(person)) for person in people] == [count] * 2
        later.at(due)
        later.at(due + timedelta(seconds=1))
        assert [len(_reminders(person)) for person in people] == [count + 1] * 2
        for person in people:
            newest = _reminders(person)[-1]
            assert newest.payload["session"] == code
            assert datetime.fromisoformat(newest.payload["due_at"]) == due
            assert "遅くなりました" not in str(newest.blocks)
    texts = [str(m.blocks) for m in _reminders(people[0])]
    heads = ("1週間前", "前日", "1時間前")
    assert all(head in text for head, text in zip(heads, texts, strict=True))


def test_one_that_comes_late_says_so(booked: tuple[Site, str, datetime], later: Later) -> None:
    site, _, start = booked

    later.at(start - timedelta(days=6, hours=22))  # two hours after the week's reminder was due

    (late,) = _reminders(site.person("U81"))
    assert "お知らせが遅くなりました" in str(late.blocks)


def test_those_too_late_to_be_useful_are_missed_and_shown(
    booked: tuple[Site, str, datetime], later: Later
) -> None:
    site, code, start = booked

    later.at(start + timedelta(minutes=1))  # the machine was off for ten days

    assert _reminders(site.person("U81")) == []
    site.product.start()
    status = str(_office(site, "status").blocks)
    assert status.count(f"{code}の") == 6  # week, day and hour, for the company and the expert
    assert "お知らせ（会社あて）が届きませんでした" in status


def test_of_a_cancelled_session_none_comes(
    booked: tuple[Site, str, datetime], later: Later
) -> None:
    site, code, start = booked
    site.product.start()
    _office(site, f"session cancel {code}")
    site.product.settle()
    site.product.stop()

    for days in (7, 1, 0):
        later.at(start - timedelta(days=days))

    assert _reminders(site.person("U81")) == []
    assert _reminders(site.person("U5", "sato")) == []


def _book(site: Site, person: SlackUser, when: str) -> str:
    """A session for somebody's firm with the one expert; its code."""
    line = f"session add <@{person.user}|yamada> <@U5|sato> {when} online"
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
