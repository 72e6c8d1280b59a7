"""From what Teams sends to an event of the consultant; what means nothing to it is None."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from botbuilder.schema import Activity

from bot.teams.activities import (
    PLATFORM,
    bot_of,
    channel_of,
    input_of,
    is_private,
    part,
    sender_of,
    tenant_of,
    text_of,
)
from bot.teams.forms import filled
from bot.teams.mentions import is_mentioned, typed
from conversations.desk import spoken_root
from conversations.events import (
    Arrived,
    Command,
    Envelope,
    Event,
    Filled,
    Picked,
    Pressed,
    Said,
    Wrote,
)
from conversations.people import Account
from conversations.ports import Place

CARD_ACTION: Final = "adaptiveCard/action"  # the invoke of an Action.Execute
TYPED: Final = "typed"  # marks a submit button whose input holds words, not a choice

_STAFF: Final = "sme"
_BOT: Final = "28:"


def read(activity: Activity, now: datetime) -> Envelope | None:
    """The event of an activity, None where there is none for the consultant.

    The account is the ``from`` id (``29:…``), not the directory's object id: it is always
    there, a mention carries nothing else, and Microsoft names it as the key to keep for a bot.
    The delivery is the activity's id with its conversation's, as ids of messages are unique
    within one only.
    """
    user, space = text_of(sender_of(activity).id), tenant_of(activity)
    delivery, conversation = text_of(activity.id), channel_of(activity)
    if not (user and delivery and conversation) or user.startswith(_BOT):
        return None
    event = _event(activity)
    if event is None:
        return None
    if isinstance(event, Filled) and event.form:
        delivery = f"form:{event.form}"  # a form that was filled in twice was filled in once
    return Envelope(
        delivery=f"{PLATFORM}:{conversation}:{delivery}",
        account=Account(PLATFORM, space, user),
        place=Place(PLATFORM, space, conversation, private=is_private(activity)),
        event=event,
        now=now,
        name=text_of(sender_of(activity).name),
        locale=text_of(activity.locale),
        also=_also(activity, space),
    )


def _also(activity: Activity, space: str) -> str:
    """The directory's object id: what an administrator can look up before anybody writes."""
    directory = text_of(sender_of(activity).aad_object_id)
    return Account(PLATFORM, space, directory).key if directory else ""


def has_left(activity: Activity) -> bool:
    """Whether the bot was taken out of that conversation."""
    if activity.type == "installationUpdate":
        return text_of(activity.action) == "remove"
    return activity.type == "conversationUpdate" and _is_bot_among(
        activity, activity.members_removed
    )


def _event(activity: Activity) -> Event | None:
    if activity.type == "message":
        return _submitted(activity.value) or _said(activity)
    if activity.type == "invoke" and activity.name == CARD_ACTION:
        return _submitted(part(activity.value, "action", "data"))
    return Arrived() if _arrives(activity) else None


def _said(activity: Activity) -> Event | None:
    """A command word or an answer; in a group only what is said to the bot."""
    text = typed(activity)
    root, rest = spoken_root(text)
    if is_private(activity):
        if root:
            return Command(root, rest.strip())
        return Said(text) if text else None
    return Command(root or _STAFF, rest.strip()) if is_mentioned(activity) else None


def _arrives(activity: Activity) -> bool:
    """Whether somebody put the bot where it can be written to; the first arrival is greeted."""
    if activity.type == "installationUpdate":
        return text_of(activity.action) == "add"
    if activity.type != "conversationUpdate":
        return False
    added = activity.members_added
    return _is_bot_among(activity, added) or (is_private(activity) and bool(added))


def _is_bot_among(activity: Activity, members: object) -> bool:
    found = members if isinstance(members, list) else []
    return bot_of(activity) in [member.id for member in found]


def _submitted(data: object) -> Event | None:
    """What a press on a card means: an answer, words in its input, a form, or an action."""
    if not isinstance(data, Mapping):
        return None
    form = filled(data)
    if form is not None:
        return form
    action = text_of(data.get("action"))
    if action:
        return Pressed(action, text_of(data.get("argument")))
    question = text_of(data.get("question"))
    if not question:
        return None
    conversation, revision = text_of(data.get("conversation")), _number(data.get("revision"))
    if data.get(TYPED) is True:
        return Wrote(conversation, revision, question, input_of(data.get(question)))
    choice = input_of(data["answer"] if "answer" in data else data.get(question))
    return Picked(conversation, revision, question, choice) if choice else None


def _number(value: object) -> int:
    """A revision, -1 (older than any) where it is none."""
    try:
        return int(value) if isinstance(value, int | float | str) else -1
    except (ValueError, OverflowError):
        return -1
