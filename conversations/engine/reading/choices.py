"""One of the choices, typed: its number, its id, its label or words that say it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from conversations.engine.answers import Candidate
from conversations.engine.question import BETWEEN, Choice
from conversations.engine.reading import words
from conversations.engine.reading.numerals import read_numeral
from conversations.engine.reading.replies import is_dont_know, is_no, is_yes
from conversations.engine.reading.result import Read, Reason, Unclear
from conversations.engine.reading.vocabulary import any_of, holding
from conversations.engine.reading.widths import LONGEST_ANSWER, spoken
from conversations.engine.text import Language

_MARKS = re.compile(r"[\s、。,.:;・()\[\]「」『』【】\"*_`~〜…!?-]+")
_SPACE_IN_JAPANESE = re.compile("(?<![a-z0-9']) | (?![a-z0-9'])")
# Polite, short and written forms of one ending, so that 実施していません is 実施していない.
_ENDINGS = tuple(
    (re.compile(ending), same)
    for ending, same in (
        ("(?<=[てで])(?:い?ません|おりません|ない)", "いない"),
        ("(?<=[てで])(?:い?ます|おります|る)", "いる"),
        ("ありません", "ない"),
        ("りません", "らない"),
        ("(?<=[一-龠])いません", "わない"),
        ("ません", "ない"),
        ("しました", "した"),
        ("あります", "ある"),
        ("します", "する"),
    )
)
_FILLERS = holding(words.FILLERS)
_STILL = re.compile("まだ|もう")
# Possessive (++), so that words made of other fillers are not tried in every division.
_FILLERS_AT_ENDS = re.compile(
    f"^(?:{any_of(words.FILLERS)}\\s*)++|(?:\\s*{any_of(words.FILLERS)})++$"
)
_NOT = re.compile("ない|ません|まだ|なし|無し|未|n't|(?<![a-z])(?:not|no|none|never)(?![a-z])")
_ITEM = "[(#]?(?:no[.]? ?|第)?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:番目|番|つ目|つめ)?[.)]?"
_NUMBER = re.compile(f"{_ITEM}(?:です|だ|でお願いします|にします|を選びます)?")
_NUMBERS = re.compile(f"{_ITEM}(?: ?(?:[、,・/ ]|と|か|or|and) ?{_ITEM})+(?:です|だ)?")
_MOST_CANDIDATES = 4
_SHORTEST = 2  # characters; anything shorter is in too many words
_LONG_ENOUGH = 4  # kana or English letters that are more than an ending


@dataclass(frozen=True, slots=True)
class _Key:
    """One way of saying a choice."""

    said: str
    choice: Choice


def read_choice(text: str, choices: Sequence[Choice], language: Language) -> Read | Unclear:
    """The id of the choice that was typed; ``choices`` as they are shown, in order.

    An id that is typed wins over the place of another choice in the list. Words around a
    choice that are not understood, or more than one choice, are asked back.
    """
    if len(text) > LONGEST_ANSWER:
        return Unclear(Reason.NOT_A_CHOICE)
    if is_dont_know(text) and any(choice.id == "unknown" for choice in choices):
        return Read("unknown")
    said = _normal(text)
    if not said:
        return Unclear(Reason.EMPTY)
    typed = (said, _FILLERS_AT_ENDS.sub("", said))
    keys = tuple(_Key(way, choice) for choice in choices for way in _ways(choice))
    named = _named(text, typed, keys, choices)
    if named is not None:
        return _one_of(named, language)
    return _in_a_sentence(text, choices, keys, language) or _fragment(typed, keys, language)


def read_choices(text: str, choices: Sequence[Choice], language: Language) -> Read | Unclear:
    """The ids of one or more choices, in their order: by numbers, or named one after another."""
    numbers = _numbers(text)
    found = {choice.id for choice in _numbered(numbers, choices)} if numbers else set()
    for part in () if numbers else re.split(r"[、,，/／\n]+", text.strip(" 。、")):
        read = read_choice(part, choices, language)
        if isinstance(read, Unclear):
            return read
        found.add(str(read.value))
    ids = [choice.id for choice in choices if choice.id in found]
    return Read(BETWEEN.join(ids)) if ids else Unclear(Reason.NOT_A_CHOICE)


def _named(
    text: str, typed: tuple[str, str], keys: Sequence[_Key], choices: Sequence[Choice]
) -> list[Choice] | None:
    """The choices that the whole text names; none where it names one that is not there.

    None where the text is no name: neither words of a choice, an id, a number, nor yes or no.
    """
    if is_yes(text) or is_no(text):
        return _replied(text, choices)
    if exact := [key.choice for key in keys if key.said in typed]:
        return exact
    numbers = _numbers(text)
    by_id = [choice for choice in choices if spoken(choice.id) == spoken(_apart(text))]
    return by_id or (_numbered(numbers, choices) if numbers else None)


def _one_of(hits: Iterable[Choice], language: Language, *, sure: bool = True) -> Read | Unclear:
    found = list({choice.id: choice for choice in hits}.values())
    if len(found) == 1 and sure:
        return Read(found[0].id)
    if not found or len(found) > _MOST_CANDIDATES:
        return Unclear(Reason.NOT_A_CHOICE)
    candidates = tuple(Candidate(choice.id, choice.label.say(language)) for choice in found)
    return Unclear(Reason.AMBIGUOUS, candidates)


def _normal(text: str) -> str:
    said = _SPACE_IN_JAPANESE.sub("", _MARKS.sub(" ", spoken(_apart(text))).strip())
    for ending, same in _ENDINGS:
        said = ending.sub(same, said)
    return said


def _ways(choice: Choice) -> Iterable[str]:
    """The labels, with and without what stands in brackets, and what else says the choice."""
    labels = (choice.label.ja, choice.label.en)
    bare = (re.sub("[(（].*?[)）]", "", label) for label in labels)
    return {way for words_ in (*labels, *bare, *choice.says) if (way := _normal(words_))}


def _apart(text: str) -> str:
    """Circled numbers with space around them: ①② is two numbers, and widths would make it 12."""
    return "".join(f" {c} " if unicodedata.category(c) == "No" else c for c in text)


def _numbers(text: str) -> tuple[int, ...]:
    """The numbers of a text that holds nothing else: 3, ③, (3), ３番, 1と2."""
    said = spoken(_apart(text))
    if not (_NUMBER.fullmatch(said) or _NUMBERS.fullmatch(said)):
        return ()
    read = (read_numeral(digits) for digits in re.findall("[0-9]+|[一二三四五六七八九十]+", said))
    return tuple(-1 if isinstance(number, Reason) else int(number.value) for number in read)


def _numbered(numbers: Sequence[int], choices: Sequence[Choice]) -> list[Choice]:
    """The choices of these numbers, by id or by place; none where one of them has no choice."""
    by_id = {choice.id: choice for choice in choices}
    by_place = {str(place): choice for place, choice in enumerate(choices, start=1)}
    if not all(choice.id.isdigit() for choice in choices):
        by_id = by_place | by_id
    found = [by_id.get(str(number)) for number in numbers]
    return [choice for choice in found if choice] if all(found) else []


def _replied(text: str, choices: Sequence[Choice]) -> list[Choice]:
    """The choices that a plain yes or no stands for, by id or by what says them.

    A ``no`` that はい says too (please confirm that none applies) makes yes mean both.
    """
    reply, id_ = (is_yes, "yes") if is_yes(text) else (is_no, "no")
    return [
        choice
        for choice in choices
        if choice.id == id_ or any(map(reply, (choice.label.ja, choice.label.en, *choice.says)))
    ]


def _in_a_sentence(
    text: str, choices: Sequence[Choice], keys: Sequence[_Key], language: Language
) -> Read | Unclear | None:
    """The choices named in the text, the longest words first; None where there is none."""
    first, _, others = spoken(text).replace("。", "、").replace(",", "、").partition("、")
    hits: list[Choice] = []
    if others and (is_yes(first) or is_no(first)):
        hits, text = _replied(first, choices), others
    rest = _normal(text)
    for key in sorted(keys, key=lambda key: -len(key.said)):
        without = re.sub(any_of([key.said]), " ", rest)
        if len(key.said) >= _SHORTEST and without != rest:
            hits, rest = [*hits, key.choice], without
    rest = _STILL.sub(" ", rest)
    if hits and _NOT.search(rest):
        return Unclear(Reason.NOT_A_CHOICE)
    strange = _MARKS.sub("", _FILLERS.sub(" ", rest))
    return _one_of(hits, language, sure=not strange) if hits else None


def _fragment(texts: tuple[str, str], keys: Sequence[_Key], language: Language) -> Read | Unclear:
    """The choice that the text is a part of, unless the part leaves out a "not"."""
    hits = [key for key in keys if any(_is_part(text, key.said) for text in texts)]
    negative = bool(_NOT.search(texts[0]))
    if not any(bool(_NOT.search(key.said)) is negative for key in hits):
        return Unclear(Reason.NOT_A_CHOICE)
    return _one_of((key.choice for key in hits), language)


def _is_part(text: str, of: str) -> bool:
    if len(text) < _SHORTEST:
        return False
    if text.isascii():
        end = "" if len(text) >= _LONG_ENOUGH else "(?![a-z0-9])"
        return bool(re.search(f"(?<![a-z0-9]){re.escape(text)}{end}", of))
    telling = len(text) >= _LONG_ENOUGH or bool(re.search("[一-龠]", text))
    return of.startswith(text) or (telling and text in of)
