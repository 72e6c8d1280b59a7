"""What reaches the consultant, whatever door it came through."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from conversations.people import Account
from conversations.ports import Place


@dataclass(frozen=True, slots=True)
class Command:
    """A command word with what was typed after it: ``sme``, ``sme-expert``, ``sme-office``."""

    root: str
    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """Text typed in the private chat: an answer to the open question, or a command word."""

    text: str


@dataclass(frozen=True, slots=True)
class Picked:
    """A choice pressed on a question's card, with the revision that the card was made for."""

    conversation: str
    revision: int
    question: str
    choice: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """The form of a typed answer, submitted."""

    conversation: str
    revision: int
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button that enters an action of the registry."""

    action: str
    argument: str


@dataclass(frozen=True, slots=True)
class Filled:
    """An action's form (engine.Fill), submitted: what stands in each field, by its id.

    form: the delivery of the message that the form stands in, empty where it stood in none.
    """

    action: str
    argument: str
    values: Mapping[str, str]
    form: str = ""


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """The button of a typed answer: the door wants the form (opens no turn, changes nothing)."""

    conversation: str
    revision: int
    question: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody opened the private chat; only a person's first arrival is greeted."""


Event = Command | Said | Picked | Wrote | Pressed | Filled | OpenedForm | Arrived


@dataclass(frozen=True, slots=True)
class Envelope:
    """One event as it came. delivery: unique per platform delivery, for the inbox.

    name and locale: as the platform reports them, empty where it does not. handle: what an
    account is called where no name is known. now: aware, UTC.
    also: another key of the same account, as OFFICE_MEMBERS may write it. opens_forms: whether
    the door can open a form in answer to this event.
    """

    delivery: str
    account: Account
    place: Place
    event: Event
    now: datetime
    name: str = ""
    locale: str = ""
    also: str = ""
    opens_forms: bool = False
    handle: str = ""
