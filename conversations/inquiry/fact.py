"""One thing that the programme's own sources say, and the words people ask for it with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.engine import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A question that can be answered, with where the answer comes from.

    asks: groups of words; a question is about this fact where each group has a word in it (the
    words of a group mean the same). title: the question in our words. answer: at most 260
    characters; by edition where the editions differ. source: named below every answer.
    """

    id: str
    title: Text
    asks: tuple[tuple[str, ...], ...]
    answer: Text | None = None
    editions: Mapping[str, Text] = field(default_factory=dict)
    source: Text

    def told(self, edition: str) -> Text:
        """The answer under an edition. Raises KeyError where the edition has none."""
        return self.answer if self.answer is not None else self.editions[edition]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpublished:
    """Something the sources do not say: never answered here, always handed on (domain.md 5.5)."""

    id: str
    title: Text
    asks: tuple[tuple[str, ...], ...]
