"""What steps are made of: buttons, options and rows."""

from dataclasses import dataclass
from typing import Literal

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Button:
    """A press that enters an action of the registry (``action`` is its id)."""

    action: str
    label: str
    argument: str = ""
    emphasis: Literal["plain", "primary", "danger"] = "plain"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to press: the choice's id and its label; ``hint`` explains a list row."""

    id: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a review or a table: its cells, and what can be done with it."""

    cells: tuple[str, ...]
    button: Button | None = None
