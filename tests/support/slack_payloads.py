"""What Slack sends to an app when a person acts, in the shapes of Slack's public reference."""

import json
import re
import time
import uuid
from collections.abc import Mapping
from html import escape
from typing import NamedTuple

from tests.support.slack_blocks import elements_of, options_of
from tests.support.slack_things import APP, Json, Message

_TOKEN = "verification-token"  # an old way to verify; apps go by the signature
_MENTION = re.compile(r"&lt;([@#][A-Z0-9]+(?:\|[^&]*)?)&gt;")


class Actor(NamedTuple):
    """Who acts, in which workspace."""

    user: str
    team: str
    name: str


class Pick(NamedTuple):
    """One element of a block and, for menus, the option that was picked."""

    block_id: str
    element: Json
    option: Json | None


def escaped(text: str) -> str:
    """Typed text as Slack hands it on; ``<@U1|name>`` stands for a mention that was picked."""
    return _MENTION.sub(r"<\1>", escape(text, quote=False))


def event(actor: Actor, bot_user: str, event_id: str, inner: Json) -> Json:
    """The wrapper of the Events API."""
    installed: Json = {"enterprise_id": None, "team_id": actor.team, "user_id": bot_user}
    return {
        "token": _TOKEN,
        "team_id": actor.team,
        "context_team_id": actor.team,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(time.time()),
        "authorizations": [installed | {"is_bot": True, "is_enterprise_install": False}],
        "is_ext_shared_channel": False,
        "event_context": f"4-{event_id}",
    }


def message_im(actor: Actor, channel: str, ts: str, text: str) -> Json:
    """A message that somebody wrote in the DM with the app."""
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {
        "client_msg_id": str(uuid.uuid4()),
        "type": "message",
        "text": escaped(text),
        "user": actor.user,
        "ts": ts,
        "team": actor.team,
        "blocks": [{"type": "rich_text", "block_id": "said", "elements": [section]}],
        "channel": channel,
        "event_ts": ts,
        "channel_type": "im",
    }


def app_home_opened(actor: Actor, channel: str, ts: str, view: Json | None, tab: str) -> Json:
    """Somebody came to a tab of the app's; ``view`` is what was published before."""
    opened: Json = {"type": "app_home_opened", "user": actor.user, "channel": channel}
    opened |= {"tab": tab, "event_ts": ts}
    return opened | {"view": view} if view else opened


def slash_command(actor: Actor, channel: str, command: str, text: str) -> dict[str, str]:
    """A command's form, less its ``response_url`` and ``trigger_id``."""
    return {
        "token": _TOKEN,
        "team_id": actor.team,
        "team_domain": actor.team.lower(),
        "channel_id": channel,
        "channel_name": "directmessage" if channel.startswith("D") else channel.lower(),
        "user_id": actor.user,
        "user_name": actor.name,
        "command": command,
        "text": escaped(text),
        "api_app_id": APP,
        "is_enterprise_install": "false",
    }


def interaction(actor: Actor, kind: str, trigger: str) -> Json:
    """What every interaction tells."""
    user = {"id": actor.user, "username": actor.name, "name": actor.name, "team_id": actor.team}
    return {
        "type": kind,
        "user": user,
        "api_app_id": APP,
        "token": _TOKEN,
        "trigger_id": trigger,
        "team": {"id": actor.team, "domain": actor.team.lower()},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def shortcut(callback_id: str) -> Json:
    """The rest of a global shortcut."""
    return {"callback_id": callback_id, "action_ts": f"{time.time():.6f}"}


def in_message(message: Message, pick: Pick) -> Json:
    """The rest of a ``block_actions`` on a message, less its ``response_url``."""
    place = {"type": "message", "message_ts": message.ts, "channel_id": message.channel}
    told: Json = {
        "container": place | {"is_ephemeral": message.ephemeral},
        "channel": {"id": message.channel, "name": "directmessage"},
        "state": {"values": _state(list(message.blocks), pick)},
        "actions": [_action(pick)],
    }
    shown = {} if message.ephemeral else {"message": message.wire(with_metadata=False)}
    return told | shown


def in_view(view: Json, pick: Pick) -> Json:
    """The rest of a ``block_actions`` on a modal or an App Home."""
    state = {"values": _state(view["blocks"], pick)}
    container = {"type": "view", "view_id": view["id"]}
    return {"container": container, "view": view | {"state": state}, "actions": [_action(pick)]}


def filled(view: Json, values: Mapping[str, str] | str) -> Json:
    """A modal with its inputs filled in by ``block_id`` or ``action_id``, or its only input.

    Raises AssertionError where a person could not submit: an unknown field, an empty one that
    must be filled in, an option that is not offered.
    """
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    if isinstance(values, str):
        values = {inputs[0]["block_id"]: values} if len(inputs) == 1 else {}
    names = {n for b in inputs for n in (b["block_id"], b["element"]["action_id"])}
    assert set(values) <= names, f"no such field: {set(values) - names} among {names}"
    state: Json = {}
    for block in inputs:
        action = block["element"]["action_id"]
        given = values.get(block["block_id"], values.get(action))
        state[block["block_id"]] = {action: _entered(block, given)}
    return view | {"state": {"values": state}}


def pick_from(blocks: list[Json], choice: str) -> Pick:
    """What shows a choice: by value, by the value's last part, by ``action_id``.

    Raises AssertionError where nothing does.
    """
    for block in blocks:
        for element in elements_of(block):
            for option in options_of(element):
                if _means(option["value"], choice):
                    return Pick(block["block_id"], element, option)
            if choice == element["action_id"] or _means(element.get("value", ""), choice):
                return Pick(block["block_id"], element, None)
    reason = f"{choice} is not offered in {json.dumps(blocks, ensure_ascii=False)}"
    raise AssertionError(reason)


def _means(value: str, choice: str) -> bool:
    return value == choice or value.endswith(f":{choice}")


def _action(pick: Pick) -> Json:
    element = pick.element
    action: Json = {"type": element["type"], "action_id": element["action_id"]}
    action |= {"block_id": pick.block_id, "action_ts": f"{time.time():.6f}"}
    if element["type"] == "button":
        return action | {k: element[k] for k in ("text", "value", "style") if k in element}
    return action | {"selected_option": pick.option}


def _state(blocks: list[Json], pick: Pick) -> Json:
    """What menus and fields hold at the moment of the press."""
    state: Json = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] == "button":
                continue
            picked = pick.option if pick.element is element else element.get("initial_option")
            held = state.setdefault(block["block_id"], {})
            held[element["action_id"]] = _held(element, picked, element.get("initial_value"))
    return state


def _entered(block: Json, given: str | None) -> Json:
    element = block["element"]
    if element["type"] == "checkboxes":
        return _ticked(block, given)
    options = options_of(element)
    option = element.get("initial_option")
    text = element.get("initial_value") if given is None else given or None
    if given is not None and options:
        option = next((o for o in options if _means(o["value"], given)), None)
        assert option, f"{given} is not offered in {block['block_id']}"
    empty = option is None if options else text is None
    assert block.get("optional") or not empty, f"{block['block_id']} must be filled in"
    return _held(element, option, text)


def _ticked(block: Json, given: str | None) -> Json:
    """``1,2`` ticks those two boxes and no other."""
    element = block["element"]
    ticked = element.get("initial_options", [])
    if given is not None:
        wanted = [value for value in given.split(",") if value]
        offered = {option["value"]: option for option in element["options"]}
        ticked = [offered[value] for value in wanted]
    assert block.get("optional") or ticked, f"{block['block_id']} must be ticked"
    return {"type": element["type"], "selected_options": ticked}


def _held(element: Json, option: Json | None, text: str | None) -> Json:
    if options_of(element):
        return {"type": element["type"], "selected_option": option}
    return {"type": element["type"], "value": text}
