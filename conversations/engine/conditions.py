"""When a question is asked: small frozen conditions that read earlier answers only."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from conversations.engine.answers import Answer


class Condition(Protocol):
    """Something that holds or not, given the answers so far."""

    @property
    def reads(self) -> frozenset[str]:
        """Ids of the questions whose answers decide; all stand earlier in the flow."""
        ...

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        """Whether it holds; an answer not yet given never makes it hold by chance."""
        ...


@dataclass(frozen=True, slots=True)
class Always:
    """Holds from the start."""

    @property
    def reads(self) -> frozenset[str]:
        return frozenset()

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        del answers
        return True


@dataclass(frozen=True, slots=True)
class Is:
    """The question was answered by one of the values."""

    question: str
    values: tuple[str, ...]

    @property
    def reads(self) -> frozenset[str]:
        return frozenset({self.question})

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        given = answers.get(self.question)
        return given is not None and given.value in self.values


@dataclass(frozen=True, slots=True)
class Both:
    """Both conditions hold."""

    first: Condition
    second: Condition

    @property
    def reads(self) -> frozenset[str]:
        return self.first.reads | self.second.reads

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        return self.first.holds(answers) and self.second.holds(answers)


ALWAYS = Always()
