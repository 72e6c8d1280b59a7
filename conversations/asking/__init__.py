"""Asking: from the walk to what people see, and from what they do back to answers."""

from conversations.asking.begin import file_of, start
from conversations.asking.compose import compose, review
from conversations.asking.controls import ACTIONS
from conversations.asking.places import elsewhere, last_unfinished, own, reopened
from conversations.asking.reply import alarmed, form, picked, said, wrote
from conversations.asking.talk import set_aside, topic_of

__all__ = [
    "ACTIONS",
    "alarmed",
    "compose",
    "elsewhere",
    "file_of",
    "form",
    "last_unfinished",
    "own",
    "picked",
    "reopened",
    "review",
    "said",
    "set_aside",
    "start",
    "topic_of",
    "wrote",
]
