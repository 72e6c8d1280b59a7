"""Who reads a channel or group chat, as far as Teams tells."""

from collections.abc import Iterable
from typing import Final

from botbuilder.schema.teams import TeamsChannelAccount

from bot.teams.activities import text_of
from bot.teams.connector import Conversations

PAGE: Final = 200  # people
PAGES: Final = 5  # what is looked through at most, within one sending's time

_OUTSIDE: Final = frozenset({"guest", "anonymous"})
_EXTERNAL: Final = "#EXT#"  # in the sign-in name of a guest


async def outsiders(conversations: Conversations, channel: str, tenant: str) -> str:
    """Why people of other organisations may read there; empty where none is on the roster.

    The roster is all that Teams tells: guests by their role, people of other tenants by their
    tenant. One too long to look through counts as read by others. Raises RefusedError where
    Teams does not tell.
    """
    token = ""
    for _ in range(PAGES):
        page = await conversations.get_conversation_paged_members(channel, PAGE, token)
        if any(_from_outside(member, tenant) for member in _members(page.members)):
            return "people of other organisations read it"
        token = text_of(page.continuation_token)
        if not token:
            return ""
    return "too many people to look through"


async def readers(conversations: Conversations, channel: str) -> int | None:
    """How many people are on the roster; None where it is too long to look through."""
    token, count = "", 0
    for _ in range(PAGES):
        page = await conversations.get_conversation_paged_members(channel, PAGE, token)
        count += sum(1 for _ in _members(page.members))
        token = text_of(page.continuation_token)
        if not token:
            return count or None
    return None


def _members(members: Iterable[TeamsChannelAccount] | None) -> Iterable[TeamsChannelAccount]:
    return members or ()


def _from_outside(member: TeamsChannelAccount, tenant: str) -> bool:
    theirs = text_of(member.tenant_id)
    return (
        text_of(member.user_role).lower() in _OUTSIDE
        or _EXTERNAL in text_of(member.user_principal_name).upper()
        or bool(theirs and tenant and theirs != tenant)
    )
