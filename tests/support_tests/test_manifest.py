from copy import deepcopy
from typing import Any

import pytest

from tests.support.manifest import validate_manifest

ADDRESS = "https://consultant.example/slack/events"

MANIFEST: dict[str, Any] = {
    "_metadata": {"major_version": 2},
    "display_information": {"name": "対策コンサルタント", "background_color": "#004488"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "bot_user": {"display_name": "consultant"},
        "slash_commands": [
            {"command": "/sme", "description": "相談", "url": ADDRESS, "should_escape": True}
        ],
    },
    "oauth_config": {"scopes": {"bot": ["chat:write", "commands", "im:history", "im:write"]}},
    "settings": {
        "event_subscriptions": {"request_url": ADDRESS, "bot_events": ["message.im"]},
        "interactivity": {"is_enabled": True, "request_url": ADDRESS},
        "socket_mode_enabled": False,
    },
}


def changed(path: str, value: object) -> dict[str, Any]:
    manifest = deepcopy(MANIFEST)
    *way, last = path.split("/")
    part: Any = manifest
    for step in way:
        part = part[int(step)] if step.isdigit() else part[step]
    part[int(last) if last.isdigit() else last] = value
    return manifest


def test_a_manifest_whose_parts_fit_is_taken() -> None:
    assert validate_manifest(MANIFEST) == []


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        ("colour", "red", "colour"),
        ("display_information/name", "あ" * 36, "too long"),
        ("features/slash_commands/0/command", "sme", "does not match"),
        ("features/bot_user", {}, "display_name"),
        ("oauth_config/scopes/bot", ["chat:wrte"], "chat:wrte"),
        ("oauth_config/scopes/bot", ["commands"], "event message.im needs scope im:history"),
        ("oauth_config/scopes/bot", ["im:history"], "need scope commands"),
        ("settings/event_subscriptions/bot_events", ["message.imm"], "message.imm"),
        ("settings/interactivity", {"is_enabled": True}, "interactivity must have an address"),
        ("settings/interactivity/request_url", "http://x.example/", "does not match"),
        ("settings/socket_mode_enabled", True, "must have no address"),
        ("features/app_home", {"home_tab_enabled": True}, "needs the messages tab"),
        (
            "features/slash_commands",
            [{"command": "/sme", "description": "x", "url": ADDRESS}] * 2,
            "/sme stands twice",
        ),
    ],
)
def test_a_manifest_that_slack_would_refuse_is_refused(
    path: str, value: object, reason: str
) -> None:
    assert reason in " ".join(validate_manifest(changed(path, value)))
