"""Which fact a typed question is about: by the words in it, never by guessing further."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from conversations.engine.reading import plain
from conversations.inquiry.editions import FACTS, UNPUBLISHED
from conversations.inquiry.fact import Fact, Unpublished

Each = TypeVar("Each")
MOST = 3  # facts offered where a question may be about several


@dataclass(frozen=True, slots=True)
class Found:
    """Facts that a question may be about, the likeliest first; what is not published."""

    facts: tuple[Fact, ...] = ()
    unpublished: Unpublished | None = None

    @property
    def sure(self) -> Fact | None:
        """The one fact that it is about, None where there are several or none."""
        return self.facts[0] if len(self.facts) == 1 else None


def find(question: str) -> Found:
    """What the sources say to a question. What they do not say goes before what they do."""
    folded = _folded(question)
    unpublished = _best((u, _weight(u.asks, folded)) for u in UNPUBLISHED)
    if unpublished:
        return Found(unpublished=unpublished[0])
    return Found(facts=_best((fact, _weight(fact.asks, folded)) for fact in FACTS)[:MOST])


def fact(id_: str) -> Fact | None:
    """A fact by its id."""
    return next((each for each in FACTS if each.id == id_), None)


def _best(weighed: Iterable[tuple[Each, int]]) -> tuple[Each, ...]:
    """Those that weigh most: a fact asked for in more words is meant more surely."""
    found = [(each, weight) for each, weight in weighed if weight]
    most = max((weight for _, weight in found), default=0)
    return tuple(each for each, weight in found if weight == most)


def _weight(asks: tuple[tuple[str, ...], ...], folded: str) -> int:
    """The letters of the longest word of each group; 0 where a group has none in it."""
    longest = [max((len(w) for w in group if _folded(w) in folded), default=0) for group in asks]
    return sum(longest) if all(longest) else 0


def _folded(text: str) -> str:
    return "".join(plain(text).split())
