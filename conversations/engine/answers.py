"""What a person answered, and what was read from what they typed."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, kept with what was typed, by whom and when.

    ``value`` is a choice's id, a number (people or yen), or None where the person said twice
    that they do not know and the question was left open. ``rough`` marks a number given as
    an estimate (about 50). ``proxy``: somebody of the secretariat, or the firm's expert, entered
    it for the firm (代理入力).
    """

    value: str | int | None
    at: datetime
    by: str
    typed: str = ""
    rough: bool = False
    proxy: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote beside a question, in their own words; it answers nothing."""

    text: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that what was typed may mean, with the words to offer it by.

    rough: what was typed was an estimate, and stays one when the value is pressed.
    """

    value: str | int
    label: str
    rough: bool = False
