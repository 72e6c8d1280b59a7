"""The App Home: published, pressed on, and never in the way of messages."""

from dataclasses import replace

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings

from bot.documents import Papers
from bot.documents.writing import write_aside
from bot.slack import OneToken, SlackMessenger
from bot.slack.render import home_view
from conversations.engine import Home
from conversations.events import Arrived, Pressed
from conversations.ports import Place
from scheduler.messenger import LaterError, NeverError, Reference
from tests.bot.slack.doors import Script, doing
from tests.bot.slack.parcels import TO_DM, dm, parcel
from tests.bot.slack.steps import HOME, HOMES
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_blocks import view_problems
from tests.support.slack_things import Json
from tests.support.slack_user import SlackUser

FRESH = replace(parcel(TO_DM, HOME, delivery="slack:T1:@U1/home"), fresh="home")


OUTSIDE = "https://consultant.example/files"


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(HOMES)
def test_whatever_a_home_holds_slack_takes_it(home: Home) -> None:
    assert view_problems(home_view(home)) == []
    assert view_problems(home_view(home, OUTSIDE)) == []


async def test_it_is_published_and_no_message(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(FRESH)

    view = slack.home("U1")
    assert view is not None
    assert view["type"] == "home"
    told = str(view["blocks"])
    assert all(part in told for part in (HOME.heading, HOME.next_step, "メッセージ"))
    assert "第2部 27/52\\n■■■■■□□□□□" in told  # the picture's numbers
    assert dm(slack) == []


@pytest.fixture
def reachable(slack: LoopbackSlack, session: aiohttp.ClientSession) -> SlackMessenger:
    """With an address to the outside, where pictures are fetched from."""
    papers = Papers(write_aside, lambda delivery, company: f"{OUTSIDE}/{company}/{delivery}")
    return SlackMessenger(OneToken("xoxb-loopback"), session, slack.url, papers=papers)


async def test_where_slack_can_fetch_the_picture_it_shows_it_with_the_same_numbers_in_words(
    slack: LoopbackSlack, reachable: SlackMessenger
) -> None:
    await reachable.send(FRESH)

    assert HOME.chart
    (image,) = _images(slack)
    assert image["image_url"] == f"{OUTSIDE}/{HOME.chart.company}/{FRESH.delivery}"
    assert image["alt_text"] == HOME.chart.alt
    assert "■■■■■□□□□□" not in str(slack.home("U1"))


async def test_where_slack_refuses_the_picture_the_home_stands_without_it(
    slack: LoopbackSlack, reachable: SlackMessenger
) -> None:
    slack.fail("views.publish", "invalid_blocks")
    await reachable.send(FRESH)

    assert _images(slack) == []
    assert "第2部 27/52" in str(slack.home("U1"))


def test_an_address_that_is_too_long_for_slack_is_no_picture() -> None:
    view = home_view(HOME, f"{OUTSIDE}/{'x' * 3_000}")

    assert view_problems(view) == []
    assert "第2部 27/52" in str(view)


def _images(slack: LoopbackSlack) -> list[Json]:
    view = slack.home("U1")
    assert view is not None
    return [block for block in view["blocks"] if block["type"] == "image"]


async def test_the_later_picture_takes_the_place_of_the_earlier(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(FRESH)
    await messenger.send(replace(FRESH, step=replace(HOME, lines=("参加の確認：済",)), attempts=1))

    assert "参加の確認：済" in str(slack.home("U1"))
    assert "参加の確認：まだ" not in str(slack.home("U1"))


async def test_one_that_was_cut_off_is_not_looked_for(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    assert await messenger.find(replace(FRESH, attempts=1)) is None
    assert slack.calls_of("conversations.history") == []


async def test_one_that_stands_in_a_message_is_updated_there(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    stands = await messenger.send(parcel(step=HOME))

    assert await messenger.send(replace(FRESH, replaces=stands)) == stands
    assert slack.home("U1") is None
    assert len(dm(slack)) == 1


async def test_while_slack_is_busy_it_waits(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.fail("views.publish", "hash_conflict")

    with pytest.raises(LaterError):
        await messenger.send(FRESH)


async def test_where_the_app_has_no_home_it_is_given_up(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.fail("views.publish", "not_enabled")

    with pytest.raises(NeverError, match="not_enabled"):
        await messenger.send(FRESH)


async def test_a_press_there_is_taken_as_one_in_the_private_chat(
    yamada: SlackUser, slack: LoopbackSlack, messenger: SlackMessenger, script: Script
) -> None:
    assert isinstance(await messenger.send(FRESH), Reference)

    await doing(lambda: yamada.press("act.conversation.go_on.0", view=slack.home("U1")))

    (envelope,) = script.seen
    assert envelope.event == Pressed("conversation.go_on", "K7")
    assert envelope.place == Place("slack", "T1", "", private=True, has_home=True)


async def test_coming_to_the_messages_opens_no_home(yamada: SlackUser, script: Script) -> None:
    await doing(lambda: yamada.open_home("messages"))
    await doing(yamada.open_home)

    assert [e.event for e in script.seen] == [Arrived(), Arrived()]
    assert [e.place.has_home for e in script.seen] == [False, True]
