"""From what the page posts to an envelope: the same events as through any other door."""

import unicodedata
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.web.accounts import PEOPLE, place_of, with_mentions
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

MOST_TYPED = 3000  # characters, as a text input of Slack takes
ROOTS = frozenset({"sme", "sme-expert", "sme-office"})
_SLASHES = ("/", "／")
_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—―−ー－", "-"))

Typed = Annotated[str, StringConstraints(min_length=1, max_length=MOST_TYPED)]
Id = Annotated[str, StringConstraints(max_length=200)]
Block = Annotated[str, StringConstraints(pattern=r"^[^:]{1,80}:\d{1,9}:[^:]{1,80}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class SaidBody(_Strict):
    """Typed in a chat or a channel."""

    kind: Literal["said"]
    text: Typed


class PickedBody(_Strict):
    """A choice pressed."""

    kind: Literal["picked"]
    block: Block
    choice: Id


class WroteBody(_Strict):
    """The form below a question, submitted."""

    kind: Literal["wrote"]
    block: Block
    text: Typed


class PressedBody(_Strict):
    """Any other button."""

    kind: Literal["pressed"]
    action: Id
    argument: Annotated[str, StringConstraints(max_length=MOST_TYPED)]


class ArrivedBody(_Strict):
    """The page was opened for somebody."""

    kind: Literal["arrived"]


class FilledBody(_Strict):
    """An action's form, submitted: what stands in each field.

    form: the message that it stands in, empty where it was opened by a press.
    """

    kind: Literal["filled"]
    action: Id
    argument: Annotated[str, StringConstraints(max_length=MOST_TYPED)]
    values: dict[Id, Annotated[str, StringConstraints(max_length=MOST_TYPED)]]
    form: Id = ""


Body = SaidBody | PickedBody | WroteBody | PressedBody | FilledBody | ArrivedBody


class Posted(_Strict):
    """One POST of the page. delivery: a UUID made by the page, the same again on a retry."""

    user: str = Field(alias="as")
    place: str
    delivery: Annotated[str, StringConstraints(pattern=r"^[0-9a-f-]{36}$")]
    locale: Literal["ja", "en"]
    event: Body = Field(discriminator="kind")


def envelope(posted: Posted, now: datetime) -> Envelope | None:
    """What the consultant gets; None for text in a channel that is not meant for it.

    Raises ValueError for a person or a place that the trial does not have.
    """
    person = PEOPLE.get(posted.user)
    place = place_of(posted.user, posted.place) if person else None
    if person is None or place is None:
        raise ValueError(posted.place)
    event = _event(posted.event, private=place.private)
    if event is None:
        return None
    return Envelope(
        delivery=f"web:{posted.delivery}",
        account=Account(place.platform, place.space, person.user),
        place=place,
        event=event,
        now=now,
        name=person.name,
        locale=posted.locale,
        opens_forms=True,
    )


def _event(body: Body, *, private: bool) -> Event | None:
    match body:
        case SaidBody(text=text):
            return command(text) or (Said(with_mentions(text)) if private else None)
        case PickedBody(block=block, choice=choice):
            conversation, revision, question = block.split(":")
            return Picked(conversation, int(revision), question, choice)
        case WroteBody(block=block, text=text):
            conversation, revision, question = block.split(":")
            return Wrote(conversation, int(revision), question, text)
        case PressedBody(action=action, argument=argument):
            return Pressed(action, argument)
        case FilledBody(action=action, argument=argument, values=values, form=form):
            return Filled(action, argument, values, form)
        case ArrivedBody():
            return Arrived()


def command(text: str) -> Command | None:
    """``/sme plan`` in any width (／ｓｍｅ　plan); None where the text is no command of ours."""
    words = text.split(maxsplit=1)
    if not words or not words[0].startswith(_SLASHES):
        return None
    root = unicodedata.normalize("NFKC", words[0][1:]).casefold().translate(_HYPHENS)
    if root not in ROOTS:
        return None
    return Command(root, with_mentions(words[1].strip()) if len(words) > 1 else "")
