"""A plan as it was made: frozen, in the words it was made with."""

from dataclasses import dataclass
from datetime import date

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class FindOut:
    """Before a measure that rests on "don't know": whom to ask, and a text ready to send."""

    whom: Text
    forward: Text


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure for one gap.

    item: the question it answers (q01 to q25). rank: 1 comes first. month: 1 to 12 of the plan.
    who: the usual owner, until somebody is named. habit: begins in that month and goes on.
    reason: why it stands at this rank. find_out: only where the answer was "don't know".
    """

    item: str
    rank: int
    month: int
    what: Text
    who: Text
    first_step: Text
    reason: Text
    habit: bool
    find_out: FindOut | None = None


@dataclass(frozen=True, slots=True)
class TeleworkMeasure:
    """One measure for working at home; ``first`` belongs to the first months."""

    id: str
    first: bool
    what: Text


@dataclass(frozen=True, slots=True)
class Plan:
    """What a firm is going to do in the twelve months from ``begins`` (the first of a month).

    score: of the diagnosis it rests on. strengths: at most three things to go on with.
    """

    edition: str
    made: date
    begins: date
    score: int
    measures: tuple[Measure, ...]
    telework: tuple[TeleworkMeasure, ...]
    strengths: tuple[Text, ...]
    look_again: date
