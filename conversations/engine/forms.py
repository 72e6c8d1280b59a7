"""A form of an action: what can be filled in at once, where one question at a time is too slow."""

from dataclasses import dataclass
from typing import Literal

from conversations.engine.parts import Option


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in; its id is what the action finds the value under.

    kind: ``line`` and ``text`` are typed (one line, or several), ``choice`` is one of the
    options by id, ``choices`` any number of them with commas between, ``day`` a date as
    YYYY-MM-DD. hint: how it may be written. initial: what
    stands in it; what was typed stays in it when the form is refused.
    """

    id: str
    label: str
    kind: Literal["line", "text", "choice", "choices", "day"] = "line"
    options: tuple[Option, ...] = ()
    hint: str = ""
    initial: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """The form of an action: submitted, it enters ``action`` (events.Filled).

    An action hands it back as ``Outcome.opens``. A door that can open it at once does (a
    modal); elsewhere it is a message with the fields in it, or with ``button`` to open it.
    text: what stands above the fields. problem: why it stands here again.
    """

    notification: str
    title: str
    text: str
    action: str
    argument: str
    fields: tuple[Field, ...]
    submit: str
    button: str
    problem: str = ""
    kind: Literal["fill"] = "fill"
