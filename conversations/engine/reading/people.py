"""A number of people: 12人, 約五十名, ぜんぶで１２人, about 30 people."""

from conversations.engine.reading import words
from conversations.engine.reading.quantity import Measure, known, read_quantity
from conversations.engine.reading.result import Read, Unclear
from conversations.engine.reading.sentence import Found, units
from conversations.engine.text import Language
from conversations.engine.writing import write_people

MOST_PEOPLE = 1_000_000  # more than any firm of this country employs


def read_people(text: str, language: Language) -> Read | Unclear:
    """A whole number of people, 0 included; labels of candidates are in ``language``."""
    return read_quantity(text, _PEOPLE, language)


def _meanings(found: Found) -> tuple[int, ...]:
    return (int(found.numeral.value),)


_PEOPLE = Measure(
    units=units(before=(), after=words.PEOPLE_UNITS, others=(*words.YEN_UNITS,)),
    known=known(words.PEOPLE_TOPICS),
    nothing=frozenset(words.NOBODY),
    largest=MOST_PEOPLE,
    meanings=_meanings,
    write=write_people,
)
