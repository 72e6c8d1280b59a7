"""A turn that was not kept, as Teams tells it."""

from bot.teams import words
from conversations.engine import Language


def apology(reference: str, language: Language) -> str:
    """What the person reads: what happened, what is kept, what to do next."""
    return words.NOT_KEPT.say(language, reference=reference)
