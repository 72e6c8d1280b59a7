"""A quantity in a sentence: exactly one number, and around it only words that are understood."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from conversations.engine.answers import Candidate
from conversations.engine.reading import words
from conversations.engine.reading.result import Read, Reason, Unclear
from conversations.engine.reading.sentence import Found, Sentence, Units, numbers_in
from conversations.engine.reading.vocabulary import any_of, holding
from conversations.engine.reading.widths import LONGEST_ANSWER, spoken
from conversations.engine.text import Language

# 数十人, 十数人, 何人, 1億半: no number can be told (従業員数12人 can).
_VAGUE = re.compile(
    "(?<![人員総])数 ?(?=[0-9])|数(?=[十百千万億人名円])|(?<=[0-9十百千万億兆一-九])数"
    "|[何幾](?=[十百千万億人名円])|(?<=[0-9十百千万億兆人名円])半"
)
_ZERO = re.compile(rf"{any_of(['ゼロ'])}(?=[人名円]|です|$)|{any_of(['zero'])}")
_ALONE = ((re.compile("ひとり"), "1人"), (re.compile("ふたり"), "2人"))
_ENDING = re.compile("(?:です|でした|だ)$")
_ROUGH = holding(words.ROUGH)
_LIMIT_AFTER = re.compile(f" ?{any_of(words.LIMITS_AFTER)}")
_LIMIT_BEFORE = holding(words.LIMITS_BEFORE)
_AFFIRMING = holding(words.AFFIRMING)
_NEGATION = holding((*words.NEGATIONS, "n't"))
_PLUS = holding(words.PLUS)
_PART_OF = holding(words.PART_OF)
_MARKS = re.compile(r"[\s、。,.:;=・()\[\]{}<>「」『』【】\"'*_`~≈≒…!?]+")
_ALSO = re.compile(r"\s?[(=]\s?|、?(?:つまり|すなわち)")
_PAIR = 2
_OWN_SCALE = 10**4  # 万 and above are never left out for a later number to supply
_MOST_CANDIDATES = 3


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted: its units, the words known around it, its limit, how it is written.

    nothing: texts that seem to say 0. meanings: the values a found number may stand for, one
    where it is clear; it is asked only about whole numbers.
    """

    units: Units
    known: re.Pattern[str]
    nothing: frozenset[str]
    largest: int
    meanings: Callable[[Found], tuple[int, ...]]
    write: Callable[[int, Language], str]

    def unclear(
        self, reason: Reason, values: Iterable[int], language: Language, *, rough: bool = False
    ) -> Unclear:
        """Asked again, offering those of the values that are possible."""
        kept = [v for v in dict.fromkeys(values) if 0 <= v <= self.largest]
        return Unclear(reason, tuple(Candidate(v, self.write(v, language), rough) for v in kept))


def known(topics: tuple[str, ...]) -> re.Pattern[str]:
    """Words that may stand around a number of this topic and leave it as it is."""
    return holding((*words.FILLERS, *words.AROUND_NUMBERS, *words.AFFIRMING, *words.ROUGH, *topics))


def read_quantity(text: str, measure: Measure, language: Language) -> Read | Unclear:
    """The one number of the text, or why it is asked again."""
    said = spoken(text.replace("～", "〜"))  # 〜50人 is a limit, ~50 is "about"
    if not said:
        return Unclear(Reason.EMPTY)
    if _ENDING.sub("", said) in measure.nothing:
        return measure.unclear(Reason.AMBIGUOUS, (0,), language)
    sentence = _sentence(text, said, measure.units)
    if isinstance(sentence, Reason):
        return Unclear(sentence)
    if len(sentence.found) == 1 or _said_twice(sentence):
        return _single(sentence, measure, language)
    return _several(sentence, measure, language)


def _sentence(text: str, said: str, units: Units) -> Sentence | Reason:
    """The text with at least one well-formed number in it, or why there is none."""
    if len(text) > LONGEST_ANSWER or any(map(_is_odd_digit, text)):
        return Reason.NOT_A_NUMBER
    said = _ZERO.sub("0", said)
    for word, number in _ALONE:
        said = word.sub(number, said)
    if _VAGUE.search(said):
        return Reason.AMBIGUOUS
    sentence = numbers_in(said, units)
    if isinstance(sentence, Sentence) and not sentence.found:
        return Reason.NOT_A_NUMBER
    return sentence


def _is_odd_digit(char: str) -> bool:
    """Digits that widths folding would run together or change: ①②, 5², ½, ٣."""
    if unicodedata.category(char) not in ("Nd", "Nl", "No"):
        return False
    return not ("0" <= char <= "9" or "０" <= char <= "９" or char == "〇")


def _said_twice(sentence: Sentence) -> bool:
    """Whether the numbers are one number in two dresses: 5,000万円（50,000,000円）."""
    same = len({one.numeral.value for one in sentence.found}) == 1
    return same and bool(_ALSO.fullmatch(sentence.gaps))


def _single(sentence: Sentence, measure: Measure, language: Language) -> Read | Unclear:
    found = next((one for one in sentence.found if one.unit), sentence.found[-1])
    value = found.numeral.value
    if _LIMIT_BEFORE.search(sentence.head) or _LIMIT_AFTER.match(sentence.text, found.end):
        return Unclear(Reason.RANGE)
    if value.denominator != 1:
        return Unclear(Reason.FRACTION)
    if value > measure.largest:
        return Unclear(Reason.TOO_LARGE)
    around = _AFFIRMING.sub(" ", sentence.around)
    if _NEGATION.search(around):
        return Unclear(Reason.AMBIGUOUS)
    meanings = measure.meanings(found)
    strange = _MARKS.sub("", measure.known.sub(" ", sentence.around))
    rough = bool(_ROUGH.search(sentence.text))
    if len(meanings) > 1 or strange or sentence.others:
        return measure.unclear(Reason.AMBIGUOUS, meanings, language, rough=rough)
    return Read(meanings[0], rough=rough)


def _several(sentence: Sentence, measure: Measure, language: Language) -> Unclear:
    """A range (10〜20人), alternatives (10人か12人), or parts (正社員8人とパート4人)."""
    values = _clear_values(sentence.found, measure)
    largest = max(values, default=0)
    if len(sentence.found) > _PAIR and values and 2 * largest == sum(values):
        return measure.unclear(Reason.AMBIGUOUS, (largest,), language)
    gaps = sentence.gaps.replace("とか", "か")
    plus = _PLUS.search(gaps) and "between" not in sentence.head
    part_of = _PART_OF.search(f"{gaps} {sentence.tail}")
    if plus and not part_of:
        return measure.unclear(Reason.AMBIGUOUS, (sum(values),) if values else (), language)
    offered = values if len(values) <= _MOST_CANDIDATES else ()
    reason = Reason.AMBIGUOUS if part_of else Reason.RANGE
    return measure.unclear(reason, offered, language)


def _clear_values(found: tuple[Found, ...], measure: Measure) -> tuple[int, ...]:
    """What the numbers mean, or nothing where one may take over another's unit (3〜5千万円)."""
    numerals = [one.numeral for one in found]
    if any(n.value.denominator != 1 or n.value > measure.largest for n in numerals):
        return ()
    meanings = [measure.meanings(one) for one in found]
    alike = len({n.scale for n in numerals}) == 1
    alike = alike or all(one.unit or one.numeral.scale >= _OWN_SCALE for one in found)
    if not alike or any(len(meaning) > 1 for meaning in meanings):
        return ()
    return tuple(meaning[0] for meaning in meanings)
