"""A question as data: what is asked, when, and which answers are acceptable."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from conversations.engine.answers import Answer
from conversations.engine.conditions import ALWAYS, Condition
from conversations.engine.text import Text


class Kind(StrEnum):
    """What an answer is made of."""

    CHOICE = "choice"  # one of the choices, by id
    MANY = "many"  # one or more of the choices, their ids with ``BETWEEN`` between them
    PEOPLE = "people"  # a whole number of people
    YEN = "yen"  # a whole number of yen
    TEXT = "text"  # words on one line; beside its choices, if it has any
    TELEPHONE = "telephone"  # digits and hyphens
    EMAIL = "email"
    SWITCH = "switch"  # never asked: set by the button of a later question's helper


BETWEEN = ","
ALL_TOLD = "all_told"  # the press that ends a choice of many
WRITTEN = frozenset({Kind.TEXT, Kind.TELEPHONE, Kind.EMAIL})  # answers that are words


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to press, or to type.

    says: further typed forms (はい, まだです, yes). short: a list row's name on a button; hint
    explains the row. offered_when: takes it out where earlier answers rule it out.
    """

    id: str
    label: Text
    says: tuple[str, ...] = ()
    short: Text | None = None
    hint: Text | None = None
    offered_when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class DontKnow:
    """Where "I don't know" leads when it is no choice: where to look, whom to ask.

    Pressed a second time, the answer is left open (None).
    """

    advice: Text


@dataclass(frozen=True, slots=True)
class Counter:
    """A helper that works the answer out from smaller questions of the same flow.

    ``switch`` is the SWITCH question that turns the smaller questions on; ``total`` reads
    their answers and gives the number to propose, or None while some are missing.
    """

    switch: str
    label: Text
    total: Callable[[Mapping[str, Answer]], int | None]


@dataclass(frozen=True, slots=True)
class Question:
    """One question with a stable id that is never reused (conversations/ids.csv).

    prompt: what is asked, in at most 160 characters. topic: its short name in reviews and
    results. part: the heading it stands under. help: behind a button, at most 260 characters.
    example: how an answer may be written, shown where one is asked again. ask_when: reads
    earlier answers only. carries_from: the id this one replaced, where the old answer is still
    an answer. find: everyday words to choice ids, best first. confirm: said on the answered
    card, given the answer and those before it. tidy: what a TEXT answer becomes, None where it is
    none (kana that are no kana).
    """

    id: str
    kind: Kind
    topic: Text
    prompt: Text
    choices: tuple[Choice, ...] = ()
    part: Text | None = None
    help: Text | None = None
    example: Text | None = None
    ask_when: Condition = ALWAYS
    carries_from: str | None = None
    dont_know: DontKnow | None = None
    counter: Counter | None = None
    find: Callable[[str], tuple[str, ...]] | None = None
    confirm: Callable[[Answer, Mapping[str, Answer]], Text | None] | None = None
    tidy: Callable[[str], str | None] | None = None

    def offered(self, answers: Mapping[str, Answer]) -> tuple[Choice, ...]:
        """The choices that earlier answers leave open."""
        return tuple(choice for choice in self.choices if choice.offered_when.holds(answers))

    def accepts(self, answer: Answer, answers: Mapping[str, Answer]) -> bool:
        """Whether the answer still is one: its choice offered, its number possible."""
        if answer.value is None:
            return self.dont_know is not None
        if self.kind is Kind.CHOICE:
            return any(answer.value == choice.id for choice in self.offered(answers))
        if self.kind is Kind.MANY:
            offered = {choice.id for choice in self.offered(answers)}
            return isinstance(answer.value, str) and offered.issuperset(answer.value.split(BETWEEN))
        if self.kind in WRITTEN:
            return isinstance(answer.value, str) and bool(answer.value)
        return isinstance(answer.value, int) and answer.value >= 0
