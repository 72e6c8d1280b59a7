"""Codes that can be said over the telephone: words everybody knows, then four digits.

「さくら-4821」 is one of 1.28 million, enough for fifteen minutes and five tries; an invitation
lives for weeks among hundreds of others, so it has two words and is one of 160 million.
"""

import hashlib
import re
from functools import cache

from conversations.engine import Language
from conversations.engine.reading import plain, spoken
from conversations.joining.vocabulary import WORDS

LINK_WORDS, INVITATION_WORDS = 1, 2
_DIGITS = 10_000
_BETWEEN = re.compile(r"[\s\-‐‑–—―ー−~・,、.「」『』\"']")
_LEAD = re.compile(r"^(?:link|join|code|つなぐ|招待こーど|招待|こーど)\s*[::]?\s*")
_PARTICLE = "は"  # 招待コードは…; some words of codes begin with it as well


def make_code(chance: str, words: int) -> str:
    """A code out of ``chance``, a random string of more than 40 bits, in its plainest spelling.

    The plainest spelling (``sakura4821``) is what is sealed; ``shown`` writes it for people.
    """
    number = int.from_bytes(hashlib.sha256(chance.encode()).digest())
    number, digits = divmod(number, _DIGITS)
    picked: list[str] = []
    for _ in range(words):
        number, place = divmod(number, len(WORDS))
        picked.append(WORDS[place][1])
    return f"{'.'.join(picked)}.{digits:04}"


def shown(code: str, lang: Language) -> str:
    """As it is read out: 「さくら-4821」, sakura-4821."""
    kana = {roman: written for written, roman in WORDS}
    parts = code.split(".")
    return "-".join(kana.get(part, part) if lang is Language.JA else part for part in parts)


def sealed(code: str) -> str:
    """What is kept of a code: it cannot be read back from a copy of the database at a glance."""
    return hashlib.sha256(f"sme-code:{code}".encode()).hexdigest()


def read_code(text: str) -> str | None:
    """The code that was typed, in its plainest spelling; None where it is none.

    Kana of either kind, Latin letters, any width, any dash or none; a word such as 「招待コード」
    may stand before it.
    """
    bare = _BETWEEN.sub("", _LEAD.sub("", spoken(text)))
    found = _pattern().fullmatch(bare) or _pattern().fullmatch(bare.removeprefix(_PARTICLE))
    if found is None:
        return None
    words = re.findall(_word(), found[1])
    romans = [_romans().get(word, word) for word in words]
    return ".".join((*romans, found[2]))


def looks_like_a_code(text: str) -> bool:
    """Whether the whole of what was typed is a code; short, so that no story is taken for one."""
    return len(plain(text)) <= _LONGEST and read_code(text) is not None


_LONGEST = 60


@cache
def _romans() -> dict[str, str]:
    return dict(WORDS)


@cache
def _word() -> str:
    spellings = [spelling for word in WORDS for spelling in word]
    return "|".join(sorted(spellings, key=len, reverse=True))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"((?:{_word()}){{1,{INVITATION_WORDS}}})(\d{{4}})")
