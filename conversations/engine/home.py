"""What is kept fresh: where somebody stands, and messages composed only when they leave."""

from dataclasses import dataclass
from typing import Literal

from conversations.engine.papers import Chart
from conversations.engine.parts import Button


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody stands, on one screen: Slack's App Home, a card elsewhere.

    lines: what is done and what is not, one a line. next_step: the one thing to do now, said
    above the buttons, of which the first is its own. chart: the last diagnosis, if any.
    """

    notification: str
    heading: str
    lines: tuple[str, ...]
    next_step: str = ""
    buttons: tuple[Button, ...] = ()
    chart: Chart | None = None
    kind: Literal["home"] = "home"


@dataclass(frozen=True, slots=True)
class Fresh:
    """A thing kept fresh: composed when it leaves, from what is known then.

    view: what is shown (``home``, ``plan`` …; the desk composes it). of: whose it is (a
    person's id, a company's code …).
    """

    view: str
    of: str
    kind: Literal["fresh"] = "fresh"
