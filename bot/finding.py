"""One line of ``sme-consultant check``."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about a setting, a scope or an address; ``text`` says what to do.

    ``wrong`` keeps something from working; ``note`` is worth knowing.
    """

    state: Literal["ok", "note", "wrong"]
    name: str
    text: str
