"""The app is installed: a greeting and a home for a person, one word for a channel."""

import asyncio
from functools import partial

import pytest

from tests.bot.teams.doors import doing
from tests.bot.teams.house import OFFICE, House
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import labels, problems, words
from tests.bot.teams.user import TeamsUser

CHANNEL = "19:general@thread.tacv2"
GROUP = "19:chat-of-three@thread.v2"
FACTS = ("自動の窓口", "費用はかかりません", "約3分", "いつでも止められ", "答えを見るのは")


def shown(user: TeamsUser) -> list[str]:
    return [words(m.card) for m in user.teams.standing(user.chat)]


async def test_installing_is_greeted_once_with_the_home_below(
    house: House, somebody: TeamsUser
) -> None:
    replies = await asyncio.gather(doing(somebody.install), doing(somebody.arrive))
    await house.delivery.drain()

    assert [reply.status for reply in replies] == [200, 200]
    greeting, privacy, home = shown(somebody)
    assert all(fact in greeting for fact in FACTS)
    assert "【答えの扱い】" in privacy
    assert home.startswith("【今の状態】")
    last = somebody.teams.standing(somebody.chat)[-1]
    assert labels(last.card) == ("参加できるか確認", "診断する", "計画を見る")
    assert problems(last.card) == []


async def test_the_home_is_brought_up_to_date_where_it_stands(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    await doing(somebody.install)
    await doing(lambda: somebody.say("診断"))
    await doing(lambda: somebody.say("実施している"))
    await house.delivery.drain()

    (home,) = [m for m in teams.standing(somebody.chat) if "【今の状態】" in words(m.card)]
    assert home.edits >= 1
    assert "自社診断：途中" in words(home.card)


async def test_a_home_that_was_deleted_is_posted_anew_and_kept_fresh_there(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    await doing(somebody.install)
    await doing(lambda: somebody.say("sme"))
    await house.delivery.drain()
    first = teams.standing(somebody.chat)[-1]
    with teams.lock:
        teams.messages.remove(first)

    for said in ("診断", "実施している", "実施していない"):
        await doing(partial(somebody.say, said))
        await house.delivery.drain()

    homes = [m for m in teams.standing(somebody.chat) if "【今の状態】" in words(m.card)]
    assert len(homes) == 2  # the greeting's, and the one that took the deleted one's place
    assert "途中" in words(homes[-1].card)


async def test_the_secretariat_is_shown_its_own_words(house: House, teams: LoopbackTeams) -> None:
    office = TeamsUser(house.url, teams, OFFICE, "jimukyoku")
    await doing(office.install)
    await house.delivery.drain()

    (told,) = shown(office)
    assert "/sme-office" in told


@pytest.mark.parametrize("channel", [CHANNEL, GROUP])
async def test_a_channel_is_told_once_and_nobody_is_written_to(
    house: House, somebody: TeamsUser, teams: LoopbackTeams, channel: str
) -> None:
    await doing(lambda: somebody.install(channel))
    await doing(lambda: somebody.arrive(channel))
    await doing(lambda: TeamsUser(house.url, teams, "29:sato", "sato").install(channel))
    await house.delivery.drain()

    (told,) = teams.standing(channel)
    assert "@でこの窓口を呼びます" in words(told.card)
    assert problems(told.card) == []
    assert shown(somebody) == []

    await doing(lambda: somebody.say("ヘルプ"))  # whoever let it in is greeted when they come
    await house.delivery.drain()
    assert all(fact in shown(somebody)[0] for fact in FACTS)
