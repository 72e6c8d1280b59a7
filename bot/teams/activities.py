"""What stands in an activity, read with care: botbuilder's types take whatever they are given."""

from collections.abc import Iterator, Mapping
from typing import Final

from botbuilder.schema import Activity, ChannelAccount, ConversationAccount

PLATFORM: Final = "teams"
CHANNEL_ID: Final = "msteams"  # what the Bot Framework calls it
NO_TENANT: Final = "local"  # where nobody names one: Agents Playground, tests

_THREAD: Final = ";messageid="


def text_of(value: object) -> str:
    """A text, empty where it is none."""
    return value if isinstance(value, str) else ""


def input_of(value: object) -> str:
    """What a client sends for a choice or an input: text, or a number that it made of it."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value) if type(value) is int else text_of(value).strip()


def part(value: object, *path: str) -> object:
    """What stands at a path of a JSON value, None where there is nothing."""
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def tenants_of(activity: Activity) -> set[str]:
    """Every tenant that the activity names: there should be one."""
    conversation = activity.conversation or ConversationAccount()
    named = (
        conversation.tenant_id,
        # botbuilder knows it as ``tenantID`` only
        part(conversation.additional_properties, "tenantId"),
        part(activity.channel_data, "tenant", "id"),
    )
    return {text_of(tenant) for tenant in named if text_of(tenant)}


def tenant_of(activity: Activity) -> str:
    """The activity's tenant."""
    return min(tenants_of(activity), default=NO_TENANT)


def is_private(activity: Activity) -> bool:
    """Whether it is a personal chat; old clients tell a group only."""
    conversation = activity.conversation or ConversationAccount()
    kind = text_of(conversation.conversation_type)
    return kind == "personal" if kind else not conversation.is_group


def channel_of(activity: Activity) -> str:
    """The conversation's id; a channel's threads are one place, as on every platform."""
    conversation = activity.conversation or ConversationAccount()
    return text_of(conversation.id).partition(_THREAD)[0]


def sender_of(activity: Activity) -> ChannelAccount:
    """Who sent it, perhaps nobody."""
    return activity.from_property or ChannelAccount()


def bot_of(activity: Activity) -> str:
    """The bot's own id in Teams (``28:`` and the app's id)."""
    return text_of((activity.recipient or ChannelAccount()).id)


def mentions_of(activity: Activity) -> Iterator[tuple[str, str, str]]:
    """Who is mentioned, in order: the id, the name, and how the text shows it."""
    for entity in activity.entities or ():
        told = entity.additional_properties or {}
        user = text_of(part(told, "mentioned", "id"))
        if text_of(entity.type).lower() == "mention" and user:
            yield user, text_of(part(told, "mentioned", "name")), text_of(told.get("text"))
