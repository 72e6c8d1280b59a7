"""How to declare one star, and how to find out whether one has (users.md R4, F7)."""

from datetime import date

from conversations.eligibility import words
from conversations.eligibility.editions import edition_of
from conversations.eligibility.editions.declaring import PROCEDURES, procedure
from conversations.eligibility.message import LONGEST, reach
from conversations.engine import Button, Language, Notice, Office
from conversations.engine.writing import write_day


def how_to_declare(
    edition: str, today: date, language: Language, office: Office, conversation: str = ""
) -> Notice:
    """Today's way first; where the edition's own was another, what it was.

    conversation: whose answer [I have declared] changes; without one the button is left out.
    """
    way = procedure(today)
    own = next(way for way in PROCEDURES if way.id == edition_of(edition).procedure)
    steps = [
        words.HOW_STEP.say(language, n=number, step=step.say(language))
        for number, step in enumerate(way.steps, start=1)
    ]
    arrives = write_day(today + way.wait, language, today) if way.wait else ""
    lines = [way.heading.say(language), *steps, "", way.closing.say(language, day=arrives)]
    if own is not way:
        lines.append(words.OTHER_WAY.say(language, past=own.past.say(language)))
    text = "\n".join(lines)
    how = reach(office, language)
    contact = words.CONTACT.say(language, reach=how)
    if how and len(text) + len(contact) < LONGEST:
        text = f"{text}\n{contact}"
    return Notice(
        notification=words.HOW_NOTIFY.say(language),
        text=text,
        buttons=_buttons(language, conversation),
    )


def find_star(language: Language, conversation: str = "") -> Notice:
    """How to find out whether a star was declared, perhaps by an adviser years ago."""
    change = Button(
        "conversation.change", words.CHANGE.say(language), f"{conversation}:security_action"
    )
    how = Button("eligibility.how_to_declare", words.HOW.say(language), conversation)
    return Notice(
        notification=words.FIND_NOTIFY.say(language),
        text=words.FIND.say(language),
        buttons=(change, how) if conversation else (how,),
    )


def _buttons(language: Language, conversation: str) -> tuple[Button, ...]:
    if not conversation:
        return ()
    declared = Button("eligibility.declared", words.DECLARED.say(language), conversation)
    find = Button("eligibility.find_star", words.FIND_STAR.say(language), conversation)
    return (declared, find)
