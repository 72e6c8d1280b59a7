"""Whether Slack would take an app manifest, and whether its parts fit together."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jsonschema import Draft202012Validator

Json = dict[str, Any]

_SCHEMA = Path(__file__).parents[1] / "data" / "slack" / "manifest.schema.json"

# What Slack asks for before it sends an event.
_SCOPE_OF_EVENT: Mapping[str, str] = MappingProxyType(
    {
        "app_mention": "app_mentions:read",
        "channel_archive": "channels:read",
        "channel_rename": "channels:read",
        "member_joined_channel": "channels:read",
        "member_left_channel": "channels:read",
        "message.channels": "channels:history",
        "message.groups": "groups:history",
        "message.im": "im:history",
        "message.mpim": "mpim:history",
        "team_join": "users:read",
        "user_change": "users:read",
    }
)


def validate_manifest(manifest: Json) -> list[str]:
    """The problems of a manifest, each with its place; empty where there is none."""
    problems = sorted(_validator().iter_errors(manifest), key=lambda problem: problem.json_path)
    if problems:
        return [f"{problem.json_path}: {problem.message}" for problem in problems]
    return [*_scope_problems(manifest), *_address_problems(manifest), *_command_problems(manifest)]


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(_SCHEMA.read_text()))


def _events(manifest: Json) -> list[str]:
    return list(manifest["settings"].get("event_subscriptions", {}).get("bot_events", ()))


def _scope_problems(manifest: Json) -> Iterator[str]:
    scopes, features = set(manifest["oauth_config"]["scopes"]["bot"]), manifest["features"]
    for event in _events(manifest):
        scope = _SCOPE_OF_EVENT.get(event)
        if scope and scope not in scopes:
            yield f"event {event} needs scope {scope}"
    if ("slash_commands" in features or "shortcuts" in features) and "commands" not in scopes:
        yield "commands and shortcuts need scope commands"
    home = features.get("app_home", {})
    if "message.im" in _events(manifest) and not home.get("messages_tab_enabled"):
        yield "event message.im needs the messages tab"
    tabs = home.get("home_tab_enabled") or home.get("messages_tab_enabled")
    if "app_home_opened" in _events(manifest) and not tabs:
        yield "event app_home_opened needs a tab to open"


def _address_problems(manifest: Json) -> Iterator[str]:
    """Over HTTP every door needs its address; in Socket Mode none may have one."""
    settings = manifest["settings"]
    socket_mode = settings.get("socket_mode_enabled", False)
    events, pressed = settings.get("event_subscriptions"), settings.get("interactivity")
    commands = manifest["features"].get("slash_commands", ())
    doors = {f"command {command['command']}": "url" in command for command in commands}
    if events:
        doors["event_subscriptions"] = "request_url" in events
    if pressed and pressed["is_enabled"]:
        doors["interactivity"] = "request_url" in pressed
    for door, addressed in doors.items():
        if addressed == socket_mode:
            yield f"{door} must have {'no ' if socket_mode else 'an '}address"


def _command_problems(manifest: Json) -> Iterator[str]:
    features = manifest["features"]
    words = [command["command"] for command in features.get("slash_commands", ())]
    words += [shortcut["callback_id"] for shortcut in features.get("shortcuts", ())]
    yield from (f"{word} stands twice" for word, times in Counter(words).items() if times > 1)
