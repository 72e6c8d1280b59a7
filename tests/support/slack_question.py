"""The question that a person sees in Slack, read as the contract lets other programs read it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tests.support.slack_blocks import elements_of, options_of
from tests.support.slack_things import Json, Message

_ANSWER_BLOCK = re.compile(r"^(?P<conversation>[^:]+):(?P<revision>\d+):(?P<question>[^:]+)$")
_FORM = "form"  # the button that opens the form of a typed answer


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question message: ``typed`` where its answer block has the button of a form."""

    conversation: str
    revision: int
    id: str
    choices: tuple[str, ...]
    typed: bool
    message: Message

    def same_as(self, other: "OpenQuestion | None") -> bool:
        """Whether nothing was answered between the two."""
        mine = self.conversation, self.revision
        return other is not None and mine == (other.conversation, other.revision)


def read_question(message: Message) -> OpenQuestion | None:
    """The question that a message asks; None for other messages.

    Raises AssertionError for two answer blocks in one message (contract.md).
    """
    found = [(block, name) for block in message.blocks if (name := _answer_block(block))]
    if not found:
        return None
    assert len(found) == 1, f"two answer blocks in one message: {[n[0] for _, n in found]}"
    block, name = found[0]
    values = [value.rsplit(":", 1)[-1] for value in _values(block)]
    alone = len(values) == 1 and elements_of(block)[0]["type"] == "button"
    typed = alone or _FORM in values  # a line that may be left empty has a choice beside its form
    return OpenQuestion(
        conversation=name["conversation"],
        revision=int(name["revision"]),
        id=name["question"],
        choices=() if alone else tuple(value for value in values if value != _FORM),
        typed=typed,
        message=message,
    )


def last_question(messages: Iterable[Message]) -> OpenQuestion | None:
    """The newest question among messages in order of time."""
    asked = [question for message in messages if (question := read_question(message))]
    return asked[-1] if asked else None


def _answer_block(block: Json) -> re.Match[str] | None:
    answers = block["type"] == "actions" or "accessory" in block
    return _ANSWER_BLOCK.match(block.get("block_id", "")) if answers else None


def _values(block: Json) -> list[str]:
    """What can be answered, in order: buttons' values and menus' options."""
    values: list[str] = []
    for element in elements_of(block):
        options = options_of(element)
        values += [o["value"] for o in options] if options else [element.get("value", "")]
    return values
