"""Which Web API methods the loopback Slack knows, and the scope that each asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tests.support import slack_files as files
from tests.support import slack_methods as methods
from tests.support import slack_views as views
from tests.support.slack_state import SlackState
from tests.support.slack_things import Json, Workspace, known, refuse


@dataclass(frozen=True, slots=True)
class _Entry:
    """A method, and its scope; ``{kind}`` stands for the channel's kind (im, channels, groups)."""

    run: methods.Method
    scope: str = ""


_METHODS: Mapping[str, _Entry] = MappingProxyType(
    {
        "api.test": _Entry(lambda _state, _bot, given: {"args": given}),
        "auth.test": _Entry(methods.auth_test),
        "chat.delete": _Entry(methods.delete, "chat:write"),
        "chat.postEphemeral": _Entry(methods.post_ephemeral, "chat:write"),
        "chat.postMessage": _Entry(methods.post_message, "chat:write"),
        "chat.update": _Entry(methods.update, "chat:write"),
        "conversations.history": _Entry(methods.history, "{kind}:history"),
        "conversations.info": _Entry(methods.info, "{kind}:read"),
        "conversations.members": _Entry(methods.members, "{kind}:read"),
        "conversations.open": _Entry(methods.open_conversation, "im:write"),
        "files.completeUploadExternal": _Entry(files.complete, "files:write"),
        "files.getUploadURLExternal": _Entry(files.announce, "files:write"),
        "users.conversations": _Entry(methods.user_conversations, "channels:read"),
        "users.info": _Entry(methods.user_info, "users:read"),
        "views.open": _Entry(views.open_view),
        "views.publish": _Entry(views.publish_view),
        "views.push": _Entry(views.push_view),
        "views.update": _Entry(views.update_view),
    }
)


def answer(state: SlackState, bot: Workspace, method: str, given: Json) -> Json:
    """What Slack answers. Raises SlackRefusalError for ``ok`` false."""
    entry = known(_METHODS.get(method), "unknown_method")
    scope = entry.scope
    if "{kind}" in scope:
        channel = known(state.channels.get(str(given.get("channel"))), "channel_not_found")
        scope = scope.format(kind=channel.kind)
    provided = ",".join(sorted(state.scopes))
    missing = scope and scope not in state.scopes
    refuse(missing, "missing_scope", needed=scope, provided=provided)
    return {"ok": True, **entry.run(state, bot, given)}
