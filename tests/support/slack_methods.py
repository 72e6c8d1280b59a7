"""Slack's Web API methods over the loopback's state; each answers as Slack does.

A method takes the state, the workspace whose token was used and the arguments, and returns the
answer's fields beside ``ok``; it raises SlackRefusalError for an answer with ``ok`` false.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from tests.support.slack_arguments import blocks_of, flag, metadata_of, needed
from tests.support.slack_blocks import broadcasts_in
from tests.support.slack_state import SlackState
from tests.support.slack_things import (
    Channel,
    Json,
    Message,
    Workspace,
    known,
    refuse,
)

Method = Callable[[SlackState, Workspace, Json], Json]

_MOST_TEXT = 40_000
_MOST_BYTES_UPDATED = 4_000  # of chat.update's text, escaped: gitlab merge request 258898


def auth_test(_state: SlackState, bot: Workspace, _given: Json) -> Json:
    return {
        "url": "https://workspace.example/",
        "team": f"Workspace {bot.team}",
        "user": "sme-consultant",
        "team_id": bot.team,
        "user_id": bot.bot_user,
        "bot_id": bot.bot_id,
        "is_enterprise_install": False,
    }


def post_message(state: SlackState, bot: Workspace, given: Json) -> Json:
    channel = _postable(state, bot, given)
    message = state.put(_written(state, bot, given, channel))
    shown = message.wire(with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def update(state: SlackState, bot: Workspace, given: Json) -> Json:
    """The rules of what is kept: slackapi's reference of chat.update."""
    channel = _channel(state, bot, needed(given, "channel"))
    before = _own_message(channel, bot, given, "cant_update_message")
    wanted: Json = {"text": before.text, "blocks": []} | given
    if "text" not in given and "blocks" not in given:
        wanted["blocks"] = list(before.blocks)
    refuse(len(str(wanted["text"]).encode()) > _MOST_BYTES_UPDATED, "msg_too_long")
    after = _written(state, bot, wanted, channel)
    kept = after.metadata if "metadata" in given else before.metadata
    edited = state.put(
        replace(before, text=after.text, blocks=after.blocks, metadata=kept, edits=before.edits + 1)
    )
    shown = edited.wire(with_metadata=True)
    return {"channel": channel.id, "ts": edited.ts, "text": edited.text, "message": shown}


def delete(state: SlackState, bot: Workspace, given: Json) -> Json:
    channel = _channel(state, bot, needed(given, "channel"))
    message = _own_message(channel, bot, given, "cant_delete_message")
    del channel.messages[message.ts]
    return {"channel": channel.id, "ts": message.ts}


def post_ephemeral(state: SlackState, bot: Workspace, given: Json) -> Json:
    channel, user = _postable(state, bot, given), needed(given, "user")
    state.person(user, bot.team)
    refuse(channel.members and user not in channel.members, "user_not_in_channel")
    message = _written(state, bot, given, channel)
    state.ephemerals.append(replace(message, ephemeral=True, seen_by=user))
    return {"message_ts": message.ts}


def open_conversation(state: SlackState, bot: Workspace, given: Json) -> Json:
    users = needed(given, "users").split(",")
    refuse(len(users) > 1, "method_not_supported_for_channel_type")  # no group DMs here
    state.person(users[0], bot.team)
    channel = state.dm(bot.team, users[0])
    if flag(given, "return_im"):
        return {"channel": _described(state.channels[channel], bot)}
    return {"channel": {"id": channel}}


def info(state: SlackState, bot: Workspace, given: Json) -> Json:
    channel = _channel(state, bot, needed(given, "channel"))
    described = _described(channel, bot)
    if str(given.get("include_num_members", "")).lower() in ("1", "true"):
        described |= {"num_members": len(channel.members) + channel.bot_is_member}
    return {"channel": described}


def members(state: SlackState, bot: Workspace, given: Json) -> Json:
    channel = _channel(state, bot, needed(given, "channel"))
    people = [channel.user] if channel.user else [*channel.members]
    present = [bot.bot_user] if channel.bot_is_member else []
    return {"members": people + present, "response_metadata": {"next_cursor": ""}}


def history(state: SlackState, bot: Workspace, given: Json) -> Json:
    """Newest first; a cursor is the time of the last message shown."""
    channel = _channel(state, bot, needed(given, "channel"))
    refuse(not channel.bot_is_member, "not_in_channel")
    oldest = float(given.get("oldest") or 0)
    latest = float(given.get("cursor") or given.get("latest") or "inf")
    inclusive = flag(given, "inclusive")
    found = [
        message
        for message in reversed(channel.messages.values())
        if (oldest < float(message.ts) < latest)
        or (inclusive and float(message.ts) in {oldest, latest})
    ]
    found = [m for m in found if m.thread_ts in {"", m.ts}]
    limit = int(given.get("limit") or 100)
    page, more = found[:limit], len(found) > limit
    shown = [m.wire(with_metadata=flag(given, "include_all_metadata")) for m in page]
    return {
        "messages": shown,
        "has_more": more,
        "response_metadata": {"next_cursor": page[-1].ts if more else ""},
    }


def user_info(state: SlackState, bot: Workspace, given: Json) -> Json:
    person = state.person(needed(given, "user"), bot.team)
    return {"user": person.wire(datetime.now(UTC), with_locale=flag(given, "include_locale"))}


def user_conversations(state: SlackState, bot: Workspace, given: Json) -> Json:
    """The conversations of somebody, or of the bot, of the kinds asked for."""
    types = str(given.get("types") or "public_channel").split(",")
    words = {"im": "im", "groups": "private_channel", "channels": "public_channel"}
    user = given.get("user")
    found = [
        _described(channel, bot)
        for channel in state.channels.values()
        if channel.team == bot.team
        and words[channel.kind] in types
        and (user in {channel.user, *channel.members} if user else channel.bot_is_member)
    ]
    return {"channels": found, "response_metadata": {"next_cursor": ""}}


def _channel(state: SlackState, bot: Workspace, channel: str) -> Channel:
    found = known(state.channels.get(channel), "channel_not_found")
    refuse(found.team != bot.team and not found.is_ext_shared, "channel_not_found")
    return found


def _postable(state: SlackState, bot: Workspace, given: Json) -> Channel:
    """The channel to post in; a person's id stands for their DM."""
    target = needed(given, "channel")
    if target.startswith(("U", "W")):
        refuse(not state.has_person(target, bot.team), "channel_not_found")
        target = state.dm(bot.team, target)
    channel = _channel(state, bot, target)
    refuse(channel.is_archived, "is_archived")
    public = channel.kind == "channels" and "chat:write.public" in state.scopes
    refuse(not channel.bot_is_member and not public, "not_in_channel")
    return channel


def _written(state: SlackState, bot: Workspace, given: Json, channel: Channel) -> Message:
    """A new message of the bot. Raises SlackRefusalError for what Slack would not take."""
    text, blocks = str(given.get("text") or ""), blocks_of(state, given)
    refuse(not text and not blocks, "no_text")
    refuse(len(text) > _MOST_TEXT, "msg_too_long")
    metadata = metadata_of(given)
    state.broadcasts.extend(broadcasts_in(text, blocks))
    return Message(
        channel=channel.id,
        ts=state.next_ts(),
        user=bot.bot_user,
        text=text,
        team=bot.team,
        bot_id=bot.bot_id,
        blocks=tuple(blocks),
        metadata=metadata,
        thread_ts=str(given.get("thread_ts") or ""),
    )


def _own_message(channel: Channel, bot: Workspace, given: Json, refusal: str) -> Message:
    message = known(channel.messages.get(needed(given, "ts")), "message_not_found")
    refuse(message.user != bot.bot_user, refusal)
    return message


def _described(channel: Channel, bot: Workspace) -> Json:
    common: Json = {
        "id": channel.id,
        "is_im": bool(channel.user),
        "is_archived": channel.is_archived,
        "context_team_id": bot.team,
        "is_ext_shared": channel.is_ext_shared,
        "is_shared": channel.is_ext_shared,
        "is_org_shared": False,
    }
    if channel.user:
        return common | {"user": channel.user, "is_user_deleted": False}
    return common | {
        "name": channel.name or channel.id.lower(),
        "is_channel": not channel.is_private,
        "is_group": channel.is_private,
        "is_private": channel.is_private,
        "is_member": channel.bot_is_member,
    }
