"""What the app must be allowed and sent; manifest.json is held against it by a test.

The addresses in manifest.json (https://example.com/slack/events) are placeholders:
``sme-consultant slack-manifest`` prints it with the PUBLIC_URL of the installation in their
place, or without addresses for Socket Mode.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

FILE: Final = Path(__file__).parents[2] / "manifest.json"
_PLACEHOLDER: Final = "https://example.com"

COMMANDS: Final = ("sme", "sme-expert", "sme-office")

# what the menu of shortcuts offers -> the action that it enters
SHORTCUTS: Final = ("diagnosis.start", "welcome.show", "plan.show")

# an event's name in the manifest -> the type it arrives with
EVENTS: Final[Mapping[str, str]] = MappingProxyType(
    {"app_home_opened": "app_home_opened", "message.im": "message"}
)

# the Web API methods that the door calls -> the scopes they take
METHODS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "apps.connections.open": (),  # by the app token, whose scope is connections:write
        # .public: a plan is posted where /sme plan was typed, also where nobody invited the app
        "chat.postMessage": ("chat:write", "chat:write.public"),
        "chat.postEphemeral": ("chat:write",),
        "chat.update": ("chat:write",),
        "conversations.history": ("im:history",),  # DMs only, to find what had arrived
        "conversations.info": ("channels:read", "groups:read"),
        "conversations.open": ("im:write",),
        "files.completeUploadExternal": ("files:write",),
        "files.getUploadURLExternal": ("files:write",),
        "users.info": ("users:read",),  # name and locale: nothing else of it is kept
        "views.open": (),
        "views.publish": (),
    }
)

_RECEIVED: Final = ("commands", "im:history")  # slash commands, and the message.im event

SCOPES: Final = frozenset(_RECEIVED).union(*METHODS.values())


def manifest_for(public_url: str, *, socket: bool) -> str:
    """The manifest to give to Slack, as JSON: with this address, or for Socket Mode with none.

    Raises ValueError where an address is needed and is not one of https, OSError where the
    file is not there.
    """
    text = FILE.read_text("utf-8")
    if socket:
        return json.dumps(_without_addresses(json.loads(text)), ensure_ascii=False, indent=2)
    if not public_url.startswith("https://"):
        reason = "PUBLIC_URL: set the https address under which Slack reaches this server"
        raise ValueError(reason)
    return text.replace(_PLACEHOLDER, public_url.rstrip("/")).rstrip()


def _without_addresses(manifest: dict[str, Any]) -> dict[str, Any]:
    for command in manifest["features"]["slash_commands"]:
        del command["url"]
    settings = manifest["settings"]
    for part in ("event_subscriptions", "interactivity"):
        del settings[part]["request_url"]
    settings["socket_mode_enabled"] = True
    return manifest
