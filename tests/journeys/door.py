"""What the story needs of a door, whichever it is: people who act, and what they see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as it stands now.

    text: all its words. event, payload: what other programs read (contract.md). labels: of the
    buttons that can be pressed. edits: how often it was changed in place.
    """

    id: str
    text: str
    event: str = ""
    payload: Mapping[str, Any] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    edits: int = 0


class Somebody(Protocol):
    """One person at the door. Raises AssertionError where they cannot do what they should."""

    @property
    def mention(self) -> str:
        """How the secretariat names them in a line."""
        ...

    @property
    def name(self) -> str:
        """How the product calls them."""
        ...

    def command(self, line: str, channel: str = "") -> None:
        """Types a command line, in a channel or in the private chat."""
        ...

    def say(self, text: str) -> None:
        """Writes in the private chat."""
        ...

    def answer(self, choice: str) -> None:
        """Presses or picks a choice of the present question."""
        ...

    def fill(self, *texts: str) -> list[str]:
        """Opens the present question's form, submits each text in turn; what it complained of."""
        ...

    def press(self, label: str) -> None:
        """Presses the newest button of that label in the private chat."""
        ...

    def fill_in(self, label: str, filled: Mapping[str, str]) -> None:
        """Presses the newest button of that label, and submits the form that it opens.

        filled: what is chosen (an option's label) or typed, by the field's id.
        """
        ...

    def asked(self) -> str:
        """The id of the question that stands open in the private chat; empty where none does."""
        ...

    def heard(self) -> Sequence[Heard]:
        """The private chat, oldest first."""
        ...

    def pictures(self) -> Sequence[str]:
        """What is read aloud of each picture in the private chat, oldest first."""
        ...

    def shown(self) -> Sequence[Heard]:
        """What was shown in channels to them alone, oldest first."""
        ...


class Door(Protocol):
    """A door with four people at it, a channel of the firm, and one that outsiders read."""

    @property
    def staff(self) -> Somebody: ...

    @property
    def colleague(self) -> Somebody:
        """Somebody of the same office, who is not known to the product yet."""
        ...

    @property
    def expert(self) -> Somebody: ...

    @property
    def office(self) -> Somebody: ...

    @property
    def channel(self) -> str: ...

    @property
    def shared_channel(self) -> str:
        """A channel shared with other organisations; empty where the door has none."""
        ...

    def standing(self, channel: str) -> Sequence[Heard]:
        """What the product posted in a channel, as it stands, oldest first."""
        ...

    def now(self) -> datetime:
        """What the programme's clock shows (aware)."""
        ...

    def come_to(self, moment: datetime) -> None:
        """Lets weeks and months pass until that moment (aware)."""
        ...

    def strikes(self) -> datetime:
        """A full minute on the programme's clock, a few seconds ahead (aware)."""
        ...

    def wall(self, moment: datetime) -> str:
        """``YYYY-MM-DD HH:MM`` on the programme's clock."""
        ...

    def wait_until(self, moment: datetime) -> None:
        """Lets the programme's time pass."""
        ...
