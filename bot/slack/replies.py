"""What stands in an HTTP response to Slack: never a question (contract.md)."""

from collections.abc import Mapping, Sequence

from slack_bolt.response import BoltResponse

from bot.slack import words
from bot.slack.read import Payload, text_at
from conversations.events import Command, Envelope, Event, Wrote
from conversations.ports import Say


def to_one(text: str) -> BoltResponse:
    """A line that only the person who typed the command sees."""
    return BoltResponse(status=200, body={"response_type": "ephemeral", "text": text})


def refused(body: Payload, event: Event, problem: str) -> BoltResponse:
    """A form that stays open, with the reason at its first field and what was typed in it."""
    field = event.question if isinstance(event, Wrote) else _first_field(body)
    errors = {field: problem} if field else {}
    return BoltResponse(status=200, body={"response_action": "errors", "errors": errors})


def _first_field(body: Payload) -> str:
    view = body.get("view")
    blocks = view.get("blocks") if isinstance(view, Mapping) else None
    fields = [b for b in blocks or () if text_at(b, "type") == "input"]
    return text_at(fields[0], "block_id") if fields else ""


def elsewhere(envelope: Envelope | None, says: Sequence[Say], app: str) -> str:
    """Where a ``/sme`` typed in a channel goes on, empty unless it goes on in the private chat.

    app: the app's id, for a link that opens that chat; empty where Slack did not say.
    """
    if envelope is None or envelope.place.private:
        return ""
    event, user, space = envelope.event, envelope.account.user, envelope.place.space
    away = any(say.to.user == user and not say.to.channel for say in says)
    here = any(say.to.channel == envelope.place.channel for say in says)
    if here or not (isinstance(event, Command) and event.root == "sme" and away):
        return ""
    language = words.language_known(envelope.locale)
    text = words.ELSEWHERE.say(language)
    if not app:
        return text
    chat = f"slack://app?team={space}&id={app}&tab=messages"
    return f"{text}\n<{chat}|{words.OPEN_CHAT.say(language)}>"
