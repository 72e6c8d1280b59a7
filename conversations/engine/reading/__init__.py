"""What people type, read as they typed it: nothing is guessed, unclear answers are asked again."""

from conversations.engine.reading.choices import read_choice, read_choices
from conversations.engine.reading.lines import read_email, read_telephone, read_text
from conversations.engine.reading.people import read_people
from conversations.engine.reading.replies import is_dont_know, is_no, is_yes
from conversations.engine.reading.result import Read, Reason, Unclear
from conversations.engine.reading.widths import plain, spoken
from conversations.engine.reading.yen import read_yen

__all__ = [
    "Read",
    "Reason",
    "Unclear",
    "is_dont_know",
    "is_no",
    "is_yes",
    "plain",
    "read_choice",
    "read_choices",
    "read_email",
    "read_people",
    "read_telephone",
    "read_text",
    "read_yen",
    "spoken",
]
