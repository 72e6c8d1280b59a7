"""Whether Slack would take these blocks, this view, this metadata: problems in Slack's words."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from tests.support.slack_schema import MOST_TEXT, Json, at, message_schema, told, view_schema

_BROADCAST = re.compile(r"<!(?:channel|here|everyone|subteam)\b[^>]*>")
_MOST_METADATA = 8000  # bytes of event_payload


def block_problems(blocks: list[Any]) -> list[str]:
    """Why a message with these blocks would be refused; empty where it would be taken."""
    problems = _told(message_schema(), {"blocks": blocks})
    return problems or [*_own_problems(blocks, "blocks"), *_model_problems(blocks)]


def view_problems(view: Json) -> list[str]:
    """Why a modal or a home with this content would be refused."""
    problems = _told(view_schema(), {"view": view})
    if problems:
        return problems
    asked = any(block["type"] == "input" for block in view["blocks"])
    if asked and view["type"] == "modal" and "submit" not in view:
        return [at("missing required field: submit", "view")]
    return [*_own_problems(view["blocks"], "view", "blocks"), *_model_problems(view["blocks"])]


def metadata_problem(metadata: object) -> str | None:
    """The error code for a message's metadata that Slack would not take."""
    if not isinstance(metadata, dict):
        return "invalid_metadata_format"
    kind, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not metadata:
        return None  # an empty object takes the metadata away
    if set(metadata) - {"event_type", "event_payload", "entities"}:
        return "invalid_metadata_schema"
    if not isinstance(kind, str) or not kind or not isinstance(payload, dict):
        return "invalid_metadata_schema"
    size = len(json.dumps(payload, ensure_ascii=False).encode())
    return "metadata_too_large" if size > _MOST_METADATA else None


def too_long(blocks: list[Any]) -> bool:
    """Whether a message's blocks hold more text together than Slack takes."""
    return sum(len(text) for kind, text in _texts(blocks) if kind) > MOST_TEXT


def broadcasts_in(text: str, blocks: list[Any]) -> list[str]:
    """Mentions of everybody that Slack would act on, in the text or in marked-up blocks."""
    marked = [part for kind, part in _texts(blocks) if kind in {"mrkdwn", "markdown"}]
    return [found for part in (text, *marked) for found in _BROADCAST.findall(part)]


def elements_of(block: Json) -> list[Json]:
    """What can be pressed, picked or filled in within a block."""
    held = [*block.get("elements", ()), block.get("accessory"), block.get("element")]
    return [element for element in held if element and element["type"] not in _READ]


_READ = frozenset({"image", "mrkdwn", "plain_text"})


def _told(schema: Draft202012Validator, thing: Json) -> list[str]:
    return list(dict.fromkeys(told(problem) for problem in schema.iter_errors(thing)))


def _texts(node: object) -> Iterator[tuple[str, str]]:
    """Every text with the type of the object that holds it."""
    if isinstance(node, list):
        for part in node:
            yield from _texts(part)
    elif isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield str(node.get("type", "")), node["text"]
        for part in node.values():
            yield from _texts(part)


def _own_problems(blocks: list[Json], *path: str) -> Iterator[str]:
    """What neither a schema nor slack_sdk's models notice."""
    for block_id, times in Counter(b["block_id"] for b in blocks if "block_id" in b).items():
        if times > 1:
            yield at(f"block_id {block_id} already exists", *path)
    for place, block in enumerate(blocks):
        elements = elements_of(block)
        for action_id, times in Counter(e.get("action_id") for e in elements).items():
            if action_id and times > 1:
                yield at(f"action_id {action_id} already exists", *path, place)
        for element in elements:
            first, options = element.get("initial_option"), options_of(element)
            if first and options and first not in options:
                yield at("initial_option is none of the options", *path, place)


def options_of(element: Json) -> list[Json]:
    """The options of a menu or of radio buttons, whether grouped or not."""
    groups = element.get("option_groups", ())
    return [*element.get("options", ()), *(o for group in groups for o in group["options"])]


def _model_problems(blocks: list[Json]) -> Iterator[str]:
    for place, block in enumerate(Block.parse_all(blocks)):
        try:
            block.validate_json()
        except SlackObjectFormationError as problem:
            yield at(str(problem), "blocks", place)
