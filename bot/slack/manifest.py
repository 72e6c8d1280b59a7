"""What the app must be allowed and sent; manifest.json is held against it by a test.

The addresses in manifest.json (https://example.com/slack/events) are placeholders: put the
PUBLIC_URL of the installation in their place before the manifest is given to Slack.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

COMMANDS: Final = ("sme", "sme-expert", "sme-office")

# an event's name in the manifest -> the type it arrives with
EVENTS: Final[Mapping[str, str]] = MappingProxyType(
    {"app_home_opened": "app_home_opened", "message.im": "message"}
)

# the Web API methods that the door calls -> the scopes they take
METHODS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        # .public: a plan is posted where /sme plan was typed, also where nobody invited the app
        "chat.postMessage": ("chat:write", "chat:write.public"),
        "chat.postEphemeral": ("chat:write",),
        "chat.update": ("chat:write",),
        "conversations.history": ("im:history",),  # DMs only, to find what had arrived
        "conversations.info": ("channels:read", "groups:read"),
        "conversations.open": ("im:write",),
        "views.open": (),
        "views.publish": (),
    }
)

_RECEIVED: Final = ("commands", "im:history")  # slash commands, and the message.im event

SCOPES: Final = frozenset(_RECEIVED).union(*METHODS.values())
