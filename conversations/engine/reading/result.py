"""What became of a typed answer: a value, or why it is asked again."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.engine.answers import Candidate


class Reason(StrEnum):
    """Why a typed answer is asked again."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"  # no number, or one of something else (2020年, 500ドル)
    AMBIGUOUS = "ambiguous"  # it may mean more than one thing, or stands among unknown words
    NEGATIVE = "negative"
    FRACTION = "fraction"  # 12.5人, or less than one yen
    RANGE = "range"  # 10〜20人, 50人以上
    TOO_LARGE = "too_large"
    NOT_A_CHOICE = "not_a_choice"
    TOO_LONG = "too_long"
    NOT_SO_WRITTEN = "not_so_written"  # kana expected, …
    NOT_A_TELEPHONE = "not_a_telephone"
    NOT_AN_EMAIL = "not_an_email"


@dataclass(frozen=True, slots=True)
class Read:
    """The value that was read: a choice's id or a number; ``rough`` where it is an estimate."""

    value: str | int
    rough: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nothing was taken; ``candidates`` are the values it may mean, to be confirmed by a press."""

    reason: Reason
    candidates: tuple[Candidate, ...] = ()
