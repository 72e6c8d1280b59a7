"""In which language somebody is spoken to: their own choice, kept for good."""

from conversations.language.actions import ACTIONS

__all__ = ["ACTIONS"]
