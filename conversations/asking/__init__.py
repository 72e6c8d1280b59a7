"""Asking: from the walk to what people see, and from what they do back to answers."""

from conversations.asking.begin import file_of, start
from conversations.asking.compose import compose, review, written
from conversations.asking.controls import ACTIONS
from conversations.asking.ending import all_there, finish, is_complete, owner_of
from conversations.asking.names import beside_answer, called, numbers, ranges
from conversations.asking.places import elsewhere, last_unfinished, own, reopened, seen
from conversations.asking.proxies import proxy_lines
from conversations.asking.reply import alarmed, form, picked, said, wrote
from conversations.asking.talk import again, keep, pose, set_aside, topic_of
from conversations.asking.together import call_back

__all__ = [
    "ACTIONS",
    "again",
    "alarmed",
    "all_there",
    "beside_answer",
    "call_back",
    "called",
    "compose",
    "elsewhere",
    "file_of",
    "finish",
    "form",
    "is_complete",
    "keep",
    "last_unfinished",
    "numbers",
    "own",
    "owner_of",
    "picked",
    "pose",
    "proxy_lines",
    "ranges",
    "reopened",
    "review",
    "said",
    "seen",
    "set_aside",
    "start",
    "topic_of",
    "written",
    "wrote",
]
