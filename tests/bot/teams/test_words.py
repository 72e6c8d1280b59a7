"""Whatever can be done in Slack's chat can be done in Teams': every word and every button."""

from functools import partial

import pytest

from bot.consultant import registry
from bot.teams import package_words
from bot.teams.render import render
from conversations.access import ALLOWED
from conversations.actions import Action
from conversations.desk import STAFF
from conversations.engine import Button, Language, Notice
from conversations.engine.reading import plain
from conversations.events import Command, Pressed, Said
from conversations.people import Role
from tests.bot.teams.doors import doing
from tests.bot.teams.house import OFFICE, House
from tests.bot.teams.incoming import CHANNEL, event_of
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import actions, words
from tests.bot.teams.signing import BOT
from tests.bot.teams.user import TeamsUser

SPOKEN = [(action, word) for action in registry() if action.root for word in action.words]
LOST = "この窓口の言葉にありませんでした"


@pytest.mark.parametrize(("action", "word"), SPOKEN, ids=lambda value: getattr(value, "id", value))
def test_every_word_is_read_with_or_without_its_command(action: Action, word: str) -> None:
    root = action.root or ""
    typed = f"{root} {word}".strip()

    assert event_of({"type": "message", "text": typed}) == Command(root, word)
    assert event_of({"type": "message", "text": f"／{typed}"}) == Command(root, word)
    if root == STAFF and word:
        assert event_of({"type": "message", "text": word}) == Said(word)
        tag = "<at>窓口</at>"
        mention = {"type": "mention", "mentioned": {"id": BOT, "name": "窓口"}, "text": tag}
        told = {"type": "message", "text": f"{tag} {word}", "entities": [mention]}
        assert event_of(told, CHANNEL) == Command(STAFF, word)


@pytest.mark.parametrize("action", sorted(each.id for each in registry()))
def test_every_action_can_be_pressed(action: str) -> None:
    card = render(Notice("n", "t", (Button(action, "押す", "C-7K2MA:x"),))).card
    (button,) = actions(card)

    told = {"type": "message", "value": button["data"]}
    assert event_of(told) == Pressed(action, "C-7K2MA:x")


async def test_every_word_of_staff_is_understood(house: House, teams: LoopbackTeams) -> None:
    """Typed by itself, each by somebody new; none is answered with "no such word"."""
    staff = [
        (action.id, word)
        for action, word in SPOKEN
        if action.root == STAFF and plain(word) and Role.STAFF in ALLOWED[action.id]
    ]
    people = {}
    for number, (name, word) in enumerate(staff):
        person = TeamsUser(house.url, teams, f"29:w{number}", "w")
        people[person.chat] = (name, word)
        assert (await doing(partial(person.say, word))).status == 200
    await house.delivery.drain()

    for chat, said in people.items():
        shown = [words(message.card) for message in teams.standing(chat)]
        assert len(shown) >= 3, said  # greeting, privacy notice, and the answer
        assert not any(LOST in text for text in shown), said


async def test_every_command_of_the_app_package_is_understood(
    house: House, teams: LoopbackTeams
) -> None:
    office = TeamsUser(house.url, teams, OFFICE, "jimukyoku")
    for number, (title, _) in enumerate(package_words.PERSONAL):
        for lang in Language:
            word = title.say(lang)
            person = TeamsUser(house.url, teams, f"29:{lang}{number}", "w")
            person = office if word == "sme-office" else person
            await doing(partial(person.say, word))
            await house.delivery.drain()
            shown = [words(message.card) for message in teams.standing(person.chat)]
            assert shown, word
            assert not any(LOST in text for text in shown), word
