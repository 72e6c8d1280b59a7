"""From what Slack sends to an event of the consultant; what means nothing to it is None."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from bot.slack.blocks import acted
from bot.slack.forms import ANSWER, FILL
from bot.slack.limits import unescape
from bot.slack.manifest import SHORTCUTS
from bot.slack.render import FORM
from conversations.events import (
    Arrived,
    Command,
    Envelope,
    Event,
    Filled,
    OpenedForm,
    Picked,
    Pressed,
    Said,
    Wrote,
)
from conversations.people import Account
from conversations.ports import Place

PLATFORM: Final = "slack"

Payload = Mapping[str, object]

_PLACE = re.compile(r"([^:]+):([0-9]+):([^:]+)")
# Slack links what looks like an address, a number to call or a page: people typed the label
_LINK = re.compile(r"<(?:(?:mailto|tel):|(?=https?:))([^|>]*)(?:\|([^>]*))?>")
_SAID_AS = frozenset({"", "file_share", "thread_broadcast"})


def read(body: Payload, now: datetime) -> Envelope | None:
    """The event of a request's body, None where there is none for the consultant."""
    if text_at(body, "command"):
        return _command(body, now)
    reader = _READERS.get(text_at(body, "type"))
    return reader(body, now) if reader else None


def text_at(body: object, *path: str) -> str:
    """The text at a path of a payload; empty where there is none."""
    for step in path:
        body = body.get(step) if isinstance(body, Mapping) else None
    return body if isinstance(body, str) else ""


def typed(text: str) -> str:
    """A message's or command's text as it was typed; mentions stay as Slack writes them."""
    return unescape(_LINK.sub(lambda link: link[2] or link[1], text))


def _command(body: Payload, now: datetime) -> Envelope | None:
    channel = text_at(body, "channel_id")
    private = channel.startswith("D") or text_at(body, "channel_name") == "directmessage"
    space = text_at(body, "team_id") or text_at(body, "enterprise_id")
    return _envelope(
        text_at(body, "trigger_id"),
        Account(PLATFORM, space, text_at(body, "user_id")),
        Place(PLATFORM, space, channel, private, has_home=True),
        Command(text_at(body, "command").removeprefix("/"), typed(text_at(body, "text")).strip()),
        now,
        text_at(body, "user_name"),
        opens_forms=True,
    )


def _happened(body: Payload, now: datetime) -> Envelope | None:
    event = _event(body.get("event"))
    if event is None:
        return None
    space = text_at(body, "team_id") or text_at(body, "event", "team")
    looks = isinstance(event, Arrived) and text_at(body, "event", "tab") != "home"
    channel = text_at(body, "event", "channel")
    return _envelope(
        text_at(body, "event_id"),
        Account(PLATFORM, space, text_at(body, "event", "user")),
        # who came to the messages has not looked at the home
        Place(PLATFORM, space, channel, private=True, has_home=not looks),
        event,
        now,
    )


def _event(event: object) -> Event | None:
    """What was said to the consultant, or that somebody came; its own messages are neither."""
    if not isinstance(event, Mapping):
        return None
    if text_at(event, "type") == "app_home_opened":
        return Arrived()
    private = text_at(event, "channel_type") == "im" or text_at(event, "channel").startswith("D")
    if text_at(event, "type") != "message" or not private:
        return None
    if event.get("bot_id") or event.get("hidden") or text_at(event, "subtype") not in _SAID_AS:
        return None
    said = typed(text_at(event, "text")).strip()
    return Said(said) if said else None


def _chosen(body: Payload, now: datetime) -> Envelope | None:
    """A shortcut from the menu beside the message field; the answer goes to the private chat."""
    action = text_at(body, "callback_id")
    if action not in SHORTCUTS:
        return None
    account, space = _who(body)
    place = Place(PLATFORM, space, "", private=True, has_home=True)
    delivery, handle = text_at(body, "trigger_id"), _handle(body)
    return _envelope(delivery, account, place, Pressed(action, ""), now, handle, opens_forms=True)


def _clicked(body: Payload, now: datetime) -> Envelope | None:
    actions = body.get("actions")
    action = actions[0] if isinstance(actions, list) and actions else None
    event = _action(action)
    if event is None:
        return None
    account, space = _who(body)
    channel = text_at(body, "channel", "id") or text_at(body, "container", "channel_id")
    in_view = text_at(body, "container", "type") == "view"  # the App Home is nobody else's
    private = in_view or channel.startswith("D")
    delivery = (text_at(body, "trigger_id"), text_at(action, "action_ts"))
    return _envelope(
        ":".join(part for part in delivery if part),
        account,
        Place(PLATFORM, space, channel, private, has_home=True),
        event,
        now,
        _handle(body),
        opens_forms=bool(text_at(body, "trigger_id")),
    )


def _action(action: object) -> Event | None:
    """What a press means: an answer, the wish for a form, or an action of the registry."""
    action_id = text_at(action, "action_id")
    value = text_at(action, "value") or text_at(action, "selected_option", "value")
    place = _PLACE.fullmatch(text_at(action, "block_id"))
    if place is not None:
        conversation, revision, question = place[1], int(place[2]), place[3]
        if action_id == FORM:
            return OpenedForm(conversation, revision, question)
        choice = unescape(value.rpartition(":")[2])
        return Picked(conversation, revision, question, choice) if choice else None
    entered = acted(action_id)
    return None if entered is None else Pressed(entered, unescape(value))


def _submitted(body: Payload, now: datetime) -> Envelope | None:
    forms = {FORM: _wrote, FILL: _filled}
    read_form = forms.get(text_at(body, "view", "callback_id"))
    event = read_form(body) if read_form else None
    if event is None:
        return None
    account, space = _who(body)
    return _envelope(
        text_at(body, "trigger_id"),
        account,
        Place(PLATFORM, space, "", private=True, has_home=True),
        event,
        now,
        _handle(body),
    )


def _wrote(body: Payload) -> Event | None:
    """The form of a typed answer."""
    place = _PLACE.fullmatch(text_at(body, "view", "private_metadata"))
    if place is None:
        return None
    conversation, revision, question = place[1], int(place[2]), place[3]
    answer = text_at(body, "view", "state", "values", question, ANSWER, "value")
    return Wrote(conversation, revision, question, answer)


def _filled(body: Payload) -> Event | None:
    """The form of an action: what stands in each field, empty where nothing does."""
    try:
        place = json.loads(text_at(body, "view", "private_metadata"))
    except ValueError:
        return None
    action = text_at(place, "action")
    view = body.get("view")
    state = view.get("state") if isinstance(view, Mapping) else None
    values = state.get("values") if isinstance(state, Mapping) else None
    fields = values if isinstance(values, Mapping) else {}
    filled = {str(field): _value(fields[field]) for field in fields}
    return Filled(action, text_at(place, "argument"), filled) if action else None


def _value(field: object) -> str:
    return (
        text_at(field, ANSWER, "value")
        or text_at(field, ANSWER, "selected_option", "value")
        or text_at(field, ANSWER, "selected_date")
        or ",".join(_ticked(field))
    )


def _ticked(field: object) -> Iterator[str]:
    """The values of the boxes that are ticked."""
    held = field.get(ANSWER) if isinstance(field, Mapping) else None
    options = held.get("selected_options") if isinstance(held, Mapping) else None
    yield from (text_at(option, "value") for option in options or ())


def _who(body: Payload) -> tuple[Account, str]:
    """Who pressed, and the workspace: in an organisation-wide installation the person's own."""
    space = text_at(body, "team", "id") or text_at(body, "user", "team_id")
    return Account(PLATFORM, space, text_at(body, "user", "id")), space


def _handle(body: Payload) -> str:
    """The account's short name: what people go by Slack tells only where it is asked."""
    return text_at(body, "user", "name") or text_at(body, "user", "username")


def _envelope(  # noqa: PLR0913 - what an envelope is made of
    delivery: str,
    account: Account,
    place: Place,
    event: Event,
    now: datetime,
    handle: str = "",
    *,
    opens_forms: bool = False,
) -> Envelope | None:
    """The envelope, None where Slack did not say which delivery it is, or whose."""
    if not (delivery and account.space and account.user):
        return None
    return Envelope(delivery, account, place, event, now, handle=handle, opens_forms=opens_forms)


_READERS: Final = {
    "event_callback": _happened,
    "block_actions": _clicked,
    "shortcut": _chosen,
    "view_submission": _submitted,
}
