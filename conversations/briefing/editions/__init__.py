"""The aims of the four sessions and the cards for hard moments: data, ours to better.

IPA's own content sheet and guidance manual (指導要領) were not found (domain.md 5.3, users.md
R9), so every one of these texts is told as a suggestion, with the manual before it.
"""

from conversations.briefing.editions.aims import AIMS, ALL_KNOWN, NOT_DIAGNOSED, Aim
from conversations.briefing.editions.cards import CARDS, Card
from conversations.briefing.editions.goals import GOALS
from conversations.engine import Text

__all__ = ["AIMS", "ALL_KNOWN", "CARDS", "GOALS", "Aim", "Card", "aim_of"]


def aim_of(number: int, unknown: int | None) -> tuple[Aim, Text]:
    """The aim of a session of that number, and its goal in words.

    unknown: how many answers of the diagnosis are "don't know", None where there is none yet.
    """
    aim = AIMS[number]
    if number > 1:
        return aim, aim.goal
    if unknown is None:
        return NOT_DIAGNOSED, NOT_DIAGNOSED.goal
    return aim, aim.goal if unknown else ALL_KNOWN
