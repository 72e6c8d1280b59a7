"""Somebody is there no more: nothing is sent there again, and the secretariat rings them."""

from functools import partial

from tests.bot.teams.doors import doing
from tests.bot.teams.house import OFFICE, House
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import words
from tests.bot.teams.user import TeamsUser

LEFT = "BotNotInConversationRoster"


def told(teams: LoopbackTeams) -> list[str]:
    """What the secretariat reads of who cannot be reached."""
    shown = [words(m.card) for m in teams.standing(teams.chat(OFFICE))]
    return [text for text in shown if "届かなくなった" in text]


async def speaks(house: House, user: TeamsUser, *said: str) -> None:
    for text in said:
        await doing(partial(user.say, text))
        await house.delivery.drain()


async def test_the_secretariat_is_told_once_a_closing(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    somebody.name = "山田 花子"
    await speaks(house, somebody, "診断")
    teams.refuse("put", 403, LEFT)

    await speaks(house, somebody, "実施している")  # the card, and the question that follows it

    (text,) = told(teams)
    assert "山田 花子" in text
    assert "C-" in text  # the firm's code: its name is not known yet
    assert "届かなかったもの：質問" in text
    assert "実施している" not in text


async def test_who_comes_back_and_goes_again_is_told_of_again(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    await speaks(house, somebody, "診断", "やめる")
    for _ in range(2):
        teams.refuse("post", 403, LEFT)
        await speaks(house, somebody, "ヘルプ", "ヘルプ")

    assert len(told(teams)) == 2


async def test_the_secretariat_is_not_told_of_itself(house: House, teams: LoopbackTeams) -> None:
    office = TeamsUser(house.url, teams, OFFICE, "jimukyoku")
    await speaks(house, office, "sme-office")
    teams.refuse("post", 403, LEFT)
    await speaks(house, office, "sme-office")

    assert told(teams) == []


async def test_a_refusal_that_is_not_theirs_is_not_told(
    house: House, somebody: TeamsUser, teams: LoopbackTeams
) -> None:
    await speaks(house, somebody, "診断", "やめる")
    teams.refuse("post", 400, "BadSyntax")
    await speaks(house, somebody, "ヘルプ")

    assert told(teams) == []
