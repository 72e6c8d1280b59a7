"""Files in the loopback Slack: an address to put bytes to, and the sharing in a channel."""

from dataclasses import dataclass

from tests.support.slack_arguments import needed, parsed
from tests.support.slack_state import SlackState
from tests.support.slack_things import Json, Workspace, known, refuse


@dataclass
class File:
    """A file that was announced; shared where ``channel`` says so."""

    name: str
    length: int
    alt: str = ""
    content: bytes = b""
    channel: str = ""


def announce(state: SlackState, _bot: Workspace, given: Json) -> Json:
    """files.getUploadURLExternal."""
    file = File(needed(given, "filename"), int(needed(given, "length")), given.get("alt_txt", ""))
    identity = state.next_id("F")
    state.files[identity] = file
    return {"file_id": identity, "upload_url": f"{state.origin}/upload/{identity}"}


def complete(state: SlackState, bot: Workspace, given: Json) -> Json:
    """files.completeUploadExternal."""
    shared = parsed(needed(given, "files"), "invalid_arguments")
    channel = known(state.channels.get(str(given.get("channel_id"))), "channel_not_found")
    refuse(channel.team != bot.team, "channel_not_found")
    for each in shared:
        file = known(state.files.get(each["id"]), "file_not_found")
        refuse(len(file.content) != file.length, "file_not_found")
        file.channel = channel.id
    return {"files": [{"id": each["id"], "title": each.get("title", "")} for each in shared]}
