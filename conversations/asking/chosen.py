"""What is seen of a choice of many while it is made (asking/many.py)."""

from dataclasses import replace

from conversations.asking import words
from conversations.engine import ALL_TOLD, Conversation, Language, Option


def so_far(conversation: Conversation, lang: Language) -> str:
    """What was chosen, and how to end it; empty before the first press."""
    if not conversation.candidates:
        return ""
    labels = words.LISTED.say(lang).join(c.label for c in conversation.candidates)
    return words.SO_FAR.say(lang, chosen=labels)


def marked(
    offered: tuple[Option, ...], conversation: Conversation, lang: Language
) -> tuple[Option, ...]:
    """The choices, those chosen marked in words, with the press that ends it."""
    if not conversation.candidates:
        return offered
    chosen = {candidate.value for candidate in conversation.candidates}
    options = (
        replace(option, label=words.CHOSEN.say(lang, label=option.label))
        if option.id in chosen
        else option
        for option in offered
    )
    return (*options, Option(ALL_TOLD, words.ALL_TOLD.say(lang)))
