"""Whole ways through the flows, for tests that need somebody who has been here before."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Ask
from tests.conversations.person import Someone

# A shop of twelve that has done nothing wrong and declared one star: eligible.
SHOP: Mapping[str, str] = MappingProxyType(
    {
        "category": "4",
        "legal_form": "incorporated",
        "regular_employees": "12人",
        "against_public_order": "no",
        "took_part_before": "no",
        "security_action": "1",
        "policy_status": "none",
    }
)


def answers(someone: Someone, given: str) -> Someone:
    """Answers the open question: by a press where it has one, else by typing."""
    card = someone.asked
    return someone.picks(given) if _pressable(card, given) else someone.says(given)


def _pressable(card: Ask, given: str) -> bool:
    return any(given in (option.id, option.label) for option in card.options)


def checks(someone: Someone, *, until: str = "", **changes: str) -> Someone:
    """``/sme check`` to its end, or to the question ``until``."""
    given = {**SHOP, **changes}
    someone.commands("check")
    while someone.cards and someone.asked.question != until:
        answers(someone, given[someone.asked.question])
    return someone


def diagnoses(someone: Someone, reply: str = "none", *, until: str = "", **changes: str) -> Someone:
    """``/sme diagnose`` to its end, or to the question ``until``."""
    someone.commands("diagnose")
    while someone.cards and someone.asked.question != until:
        someone.picks(changes.get(someone.asked.question, reply))
    return someone
