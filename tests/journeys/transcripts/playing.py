"""How a flow is answered in the scenes, and one diagnosis that they share."""

from collections.abc import Mapping

from conversations.events import Picked, Said
from tests.conversations.person import choosing
from tests.journeys.transcripts.stage import Speaker

# 42 points: the example of voice.md and of the journeys.
LETTERS = "ddnpdnpupudnppnuddpnpndud"
NAMED = {"d": "done", "p": "partial", "n": "none", "u": "unknown"}
DIAGNOSIS = {f"q{n:02}": NAMED[letter] for n, letter in enumerate(LETTERS, 1)}


def answer(who: Speaker, given: Mapping[str, str], *, until: str = "") -> None:
    """Presses or types, as each question takes it."""
    while who.cards and who.asked.question != until:
        card, value = who.asked, given[who.asked.question]
        if any(option.id == value for option in card.options):
            who.does(choosing(card, value))
        else:
            who.says(value)


def quietly(who: Speaker, command: str, given: Mapping[str, str], *, until: str = "") -> None:
    """As above, and not written down."""
    who.quietly(Said(command))
    answer_quietly(who, given, until=until)


def answer_quietly(who: Speaker, given: Mapping[str, str], *, until: str = "") -> None:
    """The open questions, not written down."""
    while who.cards and who.asked.question != until:
        card, value = who.asked, given[who.asked.question]
        if any(option.id == value for option in card.options):
            who.quietly(Picked(card.conversation, card.revision, card.question, value))
        else:
            who.quietly(Said(value))
