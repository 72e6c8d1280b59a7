"""What the consultant says, free of any platform: each door renders it within its own limits.

Everything here is already in the reader's language and is stored as it is in the outbox.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from conversations.engine.forms import Fill
from conversations.engine.home import Home
from conversations.engine.papers import Chart, Document
from conversations.engine.parts import Button, Json, Option, Row


@dataclass(frozen=True, slots=True)
class Form:
    """The form behind the button of a typed answer."""

    button: str
    title: str
    label: str
    hint: str
    initial: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question with its answers.

    problem: why it is asked again. help: the explanation unfolded below it. options: presses;
    form: a typed answer. helpers: help, back, stop.
    """

    conversation: str
    revision: int
    question: str
    notification: str
    heading: str
    prompt: str
    options: tuple[Option, ...] = ()
    form: Form | None = None
    helpers: tuple[Button, ...] = ()
    problem: str = ""
    help: str = ""
    kind: Literal["ask"] = "ask"


@dataclass(frozen=True, slots=True)
class Answered:
    """An answered question: what was asked, the answer, what was assumed, [change]."""

    notification: str
    heading: str
    prompt: str
    answer: str
    note: str = ""
    buttons: tuple[Button, ...] = ()
    kind: Literal["answered"] = "answered"


@dataclass(frozen=True, slots=True)
class Notice:
    """A message to read; ``late`` is put before it when it leaves well after it was due.

    ``event`` and ``payload`` go into the message's metadata (contract.md).
    """

    notification: str
    text: str
    buttons: tuple[Button, ...] = ()
    late: str = ""
    event: str = "sme_message"
    payload: Mapping[str, Json] = field(default_factory=dict)
    kind: Literal["notice"] = "notice"


def word(text: str, buttons: tuple[Button, ...] = ()) -> Notice:
    """A short message whose first sentence is its notification line."""
    first = re.split(r"(?<=。)|\n|(?<=[.?]) ", text, maxsplit=1)[0]
    return Notice(notification=first, text=text, buttons=buttons)


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of a flow; ``event`` and ``payload`` are what other programs read."""

    notification: str
    text: str
    event: str
    payload: Mapping[str, Json]
    buttons: tuple[Button, ...] = ()
    kind: Literal["result"] = "result"


@dataclass(frozen=True, slots=True)
class Review:
    """All answers of a conversation, each with [change]; cells are (topic, answer)."""

    notification: str
    heading: str
    rows: tuple[Row, ...]
    buttons: tuple[Button, ...] = ()
    kind: Literal["review"] = "review"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column names, for the secretariat; every cell is text."""

    notification: str
    heading: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    note: str = ""
    buttons: tuple[Button, ...] = ()
    kind: Literal["table"] = "table"


Step = Ask | Answered | Notice | Result | Review | Table | Fill | Home | Chart | Document
