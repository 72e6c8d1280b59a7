"""In which language somebody is spoken to: their own choice, kept for good."""

from conversations.language.actions import ACTIONS
from conversations.language.following import follow, guess, introduced

__all__ = ["ACTIONS", "follow", "guess", "introduced"]
