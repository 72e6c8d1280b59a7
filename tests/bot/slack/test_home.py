"""The App Home: published, pressed on, and never in the way of messages."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from bot.slack import SlackMessenger
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
from tests.support.slack_user import SlackUser

FRESH = replace(parcel(TO_DM, HOME, delivery="slack:T1:@U1/home"), fresh="home")


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(HOMES)
def test_whatever_a_home_holds_slack_takes_it(home: Home) -> None:
    assert view_problems(home_view(home)) == []


async def test_it_is_published_and_no_message(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(FRESH)

    view = slack.home("U1")
    assert view is not None
    assert view["type"] == "home"
    told = str(view["blocks"])
    assert all(part in told for part in (HOME.heading, HOME.next_step, "メッセージ"))
    assert "第2部 27点" in told  # the picture's numbers
    assert dm(slack) == []


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
