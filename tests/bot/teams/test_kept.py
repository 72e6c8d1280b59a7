"""Nothing lost, nothing twice: with the real desk and storage between the two ways."""

import asyncio
from functools import partial

from sqlalchemy import Connection, select

from storage.tables import answer
from tests.bot.teams.doors import doing
from tests.bot.teams.house import House
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import actions, question, words
from tests.bot.teams.service import Message
from tests.bot.teams.user import TeamsUser


def asked(user: TeamsUser) -> list[str]:
    """The questions that stand open in somebody's chat."""
    return [q.id for m in user.teams.standing(user.chat) if (q := question(m.card))]


def last(user: TeamsUser) -> Message:
    return next(m for m in reversed(user.teams.standing(user.chat)) if question(m.card))


async def answers(house: House) -> dict[str, object]:
    def work(connection: Connection) -> dict[str, object]:
        rows = connection.execute(select(answer.c.question, answer.c.value))
        return {row.question: row.value for row in rows}

    return await house.database.run(work)


async def begun(house: House, user: TeamsUser) -> None:
    """The diagnosis, its first question open."""
    assert (await doing(lambda: user.say("診断"))).status == 200
    await house.delivery.drain()
    assert asked(user) == ["q01"]


async def test_a_repeated_activity_has_its_effect_once(house: House, somebody: TeamsUser) -> None:
    await begun(house, somebody)
    activity = somebody.activity({"type": "message", "text": "実施している"})

    replies = await asyncio.gather(*(doing(lambda: somebody.deliver(activity)) for _ in range(5)))
    await house.delivery.drain()

    assert [reply.status for reply in replies] == [200] * 5
    assert await answers(house) == {"q01": "done"}
    assert asked(somebody) == ["q02"]


async def test_two_presses_at_once_are_one_answer_and_one_question(
    house: House, somebody: TeamsUser
) -> None:
    await begun(house, somebody)
    message = last(somebody)
    pressed = [a for a in actions(message.card) if "answer" in a["data"]]

    replies = await asyncio.gather(
        *(doing(partial(somebody.press, message, action)) for action in pressed * 2)
    )
    await house.delivery.drain()

    assert [reply.status for reply in replies] == [200] * 8
    kept = await answers(house)
    assert list(kept) == ["q01"]
    assert asked(somebody) == ["q02"]


async def test_what_came_while_the_database_was_away_is_kept_when_it_comes_again(
    house: House, somebody: TeamsUser
) -> None:
    await begun(house, somebody)
    activity = somebody.activity({"type": "message", "text": "わからない"})
    house.away = True
    assert (await doing(lambda: somebody.deliver(activity))).status == 500
    assert await answers(house) == {}

    house.away = False
    for _ in range(2):
        assert (await doing(lambda: somebody.deliver(activity))).status == 200
    await house.delivery.drain()

    assert await answers(house) == {"q01": "unknown"}
    assert asked(somebody) == ["q02"]


async def test_what_teams_did_not_take_leaves_later_in_its_order(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    await begun(house, somebody)
    teams.refuse("put", 503)
    teams.refuse("post", 429, after="0")

    await doing(lambda: somebody.say("実施している"))
    for _ in range(20):
        await house.delivery.drain()
        if asked(somebody) == ["q02"]:
            break
        await asyncio.sleep(0.1)

    assert asked(somebody) == ["q02"]
    first = next(m for m in teams.standing(somebody.chat) if m.edits)
    assert "実施している" in words(first.card)


async def test_an_old_card_is_answered_politely(house: House, somebody: TeamsUser) -> None:
    await begun(house, somebody)
    message = last(somebody)
    old = [a for a in actions(message.card) if "answer" in a["data"]]
    await doing(lambda: somebody.press(message, old[0]))
    await house.delivery.drain()

    reply = await doing(lambda: somebody.press(message, old[1]))
    await house.delivery.drain()

    assert reply.status == 200
    assert await answers(house) == {"q01": "done"}
    assert asked(somebody) == ["q02"]
    assert "答えは残っています" in words(last(somebody).card)


async def test_who_left_is_not_written_to_until_they_come_back(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    await begun(house, somebody)
    teams.refuse("put", 403, "BotNotInConversationRoster")
    await doing(lambda: somebody.say("実施している"))
    await house.delivery.drain()
    assert house.delivery.counters.failed == 2  # the card, and the next question: one was closed
    calls = len(teams.calls)

    await house.delivery.drain()
    assert len(teams.calls) == calls

    await doing(lambda: somebody.say("続ける"))
    await house.delivery.drain()
    assert asked(somebody)[-1] == "q02"


async def test_whoever_installs_the_bot_is_greeted_in_their_language(
    house: House, teams: LoopbackTeams
) -> None:
    english = TeamsUser(house.url, teams, "29:sato", "Sato")
    english.locale = "en-GB"

    await doing(english.arrive)
    await house.delivery.drain()

    hello = teams.standing(english.chat)[0]
    assert hello.card["lang"] == "en"
    assert "It costs nothing" in words(hello.card)
