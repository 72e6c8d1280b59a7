"""An amount of yen: 3億, 5,000万円, 50百万円, 0.5億円, ¥50,000,000, 50 million yen."""

from conversations.engine.reading import words
from conversations.engine.reading.quantity import Measure, known, read_quantity
from conversations.engine.reading.result import Read, Unclear
from conversations.engine.reading.sentence import Found, units
from conversations.engine.text import Language
from conversations.engine.writing import write_yen

MOST_YEN = 100 * 10**12  # 100兆円
_MAN = 10**4
_ONE_DIGIT = range(1, 10)
_SURELY_YEN = 10**6  # a bare number from here on is yen; below, people often mean 万円


def read_yen(text: str, language: Language) -> Read | Unclear:
    """A whole number of yen, 0 included; labels of candidates are in ``language``.

    A bare 3000 or 3千 may be 3,000円 or 3,000万円 (voice.md M4) and is asked back.
    """
    return read_quantity(text, _YEN, language)


def _meanings(found: Found) -> tuple[int, ...]:
    numeral, value = found.numeral, int(found.numeral.value)
    if found.unit or value == 0:
        return (value,)
    # 3億5千 is 3億5千円 as written and 3億5千万円 as spoken; 3億5 is 3億5千万 as spoken.
    spoken_unit = numeral.myriad // (10 if numeral.tail in _ONE_DIGIT else _MAN)
    if numeral.tail and spoken_unit > 1:
        return (value, value - numeral.tail + numeral.tail * spoken_unit)
    if numeral.myriad > 1 or value >= _SURELY_YEN:
        return (value,)
    return (value, value * _MAN)


_YEN = Measure(
    units=units(before=words.YEN_BEFORE, after=words.YEN_UNITS, others=words.PEOPLE_UNITS),
    known=known(words.YEN_TOPICS),
    nothing=frozenset(words.NO_YEN),
    largest=MOST_YEN,
    meanings=_meanings,
    write=write_yen,
)
