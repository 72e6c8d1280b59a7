"""Asking: from the walk to what people see, and from what they do back to answers."""

from conversations.asking.compose import compose, review
from conversations.asking.controls import ACTIONS, file_of, nothing_open, start
from conversations.asking.reply import form, picked, said, wrote
from conversations.asking.talk import elsewhere, own, reopened, topic_of

__all__ = [
    "ACTIONS",
    "compose",
    "elsewhere",
    "file_of",
    "form",
    "nothing_open",
    "own",
    "picked",
    "reopened",
    "review",
    "said",
    "start",
    "topic_of",
    "wrote",
]
