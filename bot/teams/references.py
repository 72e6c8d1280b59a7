"""Where people and channels are reached: kept on every turn, as service addresses change."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from botbuilder.core import TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationReference,
)

from bot.teams.activities import (
    CHANNEL_ID,
    PLATFORM,
    channel_of,
    is_private,
    sender_of,
    tenant_of,
    text_of,
)
from conversations.ports import Address


@dataclass(frozen=True, slots=True)
class Known:
    """A kept reference as JSON; closed: the bot can no longer write there."""

    reference: str
    closed: bool = False


class References(Protocol):
    """Kept conversation references, one an address.

    A person's has ``user`` only (their personal chat), a channel's ``channel`` only; one with
    neither is the tenant's: which bot and service were last seen there.
    """

    async def keep(self, references: Mapping[Address, str]) -> None:
        """All or none: new ones, changed ones, and closed ones that are open again."""
        ...

    async def find(self, address: Address) -> Known | None:
        """What is known of an address."""
        ...

    async def close(self, address: Address) -> None:
        """Nothing more can be sent there until something comes from there."""
        ...


def address_of(activity: Activity) -> Address:
    """What the activity's conversation is to the outbox."""
    space = tenant_of(activity)
    if is_private(activity):
        return Address(PLATFORM, space, user=text_of(sender_of(activity).id))
    return Address(PLATFORM, space, channel=channel_of(activity))


def tenant(space: str) -> Address:
    """Where it is kept which bot and service serve a tenant."""
    return Address(PLATFORM, space)


def learned(activity: Activity) -> Mapping[Address, str]:
    """What an activity tells of where to write to; names are left out, nobody needs them."""
    seen = TurnContext.get_conversation_reference(activity)
    bot = ChannelAccount(id=text_of(seen.bot.id)) if seen.bot else None
    service = text_of(seen.service_url)
    if bot is None or not service or text_of(sender_of(activity).id) in ("", bot.id):
        return {}
    served = ConversationReference(bot=bot, channel_id=CHANNEL_ID, service_url=service)
    kept = {tenant(tenant_of(activity)): written(served)}
    address = address_of(activity)
    if address.user or address.channel:
        kept[address] = written(placed(served, address, channel_of(activity)))
    return kept


def placed(
    served: ConversationReference, address: Address, conversation: str
) -> ConversationReference:
    """The reference to one conversation that a bot and service serve."""
    return ConversationReference(
        bot=served.bot,
        channel_id=CHANNEL_ID,
        service_url=served.service_url,
        user=ChannelAccount(id=address.user) if address.user else None,
        conversation=ConversationAccount(
            id=conversation,
            tenant_id=address.space,
            conversation_type="personal" if address.user else None,
        ),
    )


def written(reference: ConversationReference) -> str:
    """A reference as JSON in the protocol's own names, which any SDK reads.

    By hand: botbuilder's serialiser would take a third of a turn's time for it.
    """
    told = {"channelId": CHANNEL_ID, "serviceUrl": reference.service_url}
    told["bot"] = {"id": reference.bot.id}
    if reference.user is not None:
        told["user"] = {"id": reference.user.id}
    if reference.conversation is not None:
        kind = reference.conversation.conversation_type
        told["conversation"] = {"id": reference.conversation.id, "conversationType": kind}
    return json.dumps(told)


def parsed(known: Known) -> ConversationReference:
    """The reference that was kept."""
    return ConversationReference().deserialize(json.loads(known.reference))
