"""Reading a Web API call's arguments, which arrive as JSON or as a form with JSON in it."""

import json
from typing import Any

from tests.support.slack_blocks import block_problems, metadata_problem, too_long, view_problems
from tests.support.slack_state import SlackState
from tests.support.slack_things import Json, SlackRefusalError, refuse


def needed(given: Json, name: str) -> str:
    """An argument without which the call means nothing."""
    value = given.get(name)
    told = {"messages": [f"[ERROR] missing required field: {name}"]}
    error = "channel_not_found" if name == "channel" else "invalid_arguments"
    refuse(not value, error, response_metadata=told)
    return str(value)


def flag(given: Json, name: str) -> bool:
    """Whether a yes-or-no argument says yes."""
    return str(given.get(name, "")).lower() in {"1", "true"}


def parsed(value: object, refusal: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
    """JSON that may have come as a string."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError as problem:
        raise SlackRefusalError(refusal) from problem


def blocks_of(state: SlackState, given: Json) -> list[Json]:
    """The blocks, with the ids that Slack gives where the app gave none."""
    blocks = parsed(given.get("blocks") or [], "invalid_blocks_format")
    refuse(not isinstance(blocks, list), "invalid_blocks_format")
    _refuse_for(block_problems(blocks), "invalid_blocks")
    refuse(too_long(blocks), "msg_blocks_too_long")
    return named(state, blocks)


def view_of(state: SlackState, given: Json) -> Json:
    """The view, checked, with ids as ``blocks_of`` gives them."""
    view = parsed(given.get("view") or {}, "invalid_arguments")
    refuse(not isinstance(view, dict), "invalid_arguments")
    _refuse_for(view_problems(view), "invalid_arguments")
    return dict(view) | {"blocks": named(state, view["blocks"])}


def metadata_of(given: Json) -> Json:
    """The message's metadata, checked; empty where there is none."""
    metadata = parsed(given.get("metadata") or {}, "invalid_metadata_format")
    code = metadata_problem(metadata)
    refuse(code, code or "")
    return dict(metadata)


def _refuse_for(problems: list[str], error: str) -> None:
    """Tells the problems twice, as Slack does."""
    marked = [f"[ERROR] {problem}" for problem in problems]
    refuse(problems, error, errors=problems, response_metadata={"messages": marked})


def named(state: SlackState, blocks: list[Json]) -> list[Json]:
    """The blocks, each with a ``block_id`` and each element with an ``action_id``."""
    return [{"block_id": state.next_id("b"), **_with_actions(state, block)} for block in blocks]


def _with_actions(state: SlackState, block: Json) -> Json:
    own = dict(block)
    if block["type"] == "actions":
        own["elements"] = [_with_action(state, element) for element in block["elements"]]
    for place in ("accessory", "element"):
        if place in block:
            own[place] = _with_action(state, block[place])
    return own


def _with_action(state: SlackState, element: Json) -> Json:
    return element if element["type"] == "image" else {"action_id": state.next_id("a"), **element}
