"""From everyday words to rows of the programme page (users.md R6): 「美容室」 is row ③."""

import re
import unicodedata
from typing import NamedTuple

import jaconv

from conversations.eligibility.editions import everyday_services as services
from conversations.eligibility.editions import everyday_shops as shops

MOST = 4  # rows offered at once: what fits a card without a list
_SURE = 3  # letters of katakana from which a word is told from a chance part of another
_INDUSTRIES = frozenset("12345678")

# Written either way: ソフトウエア, 學習塾. Other small kana tell words apart (びょういん).
_ALIKE = str.maketrans(
    "ぁぃぅぇぉ髙﨑齒學舖國會廣濱邊澤鹽藥", "あいうえお高崎歯学舗国会広浜辺沢塩薬"
)


class _Word(NamedTuple):
    """A word, the rows it leads to, and its rank (0, a legal person, goes before all)."""

    text: str
    rows: tuple[str, ...]
    rank: int


class _Hit(NamedTuple):
    start: int
    end: int
    word: _Word


def fold(text: str) -> str:
    """The text with widths, case, kana and old kanji alike."""
    return str(jaconv.kata2hira(_even(text))).translate(_ALIKE)


def _even(text: str) -> str:
    """The text with widths and case alike; spaces only between English words."""
    spaced = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()
    return re.sub(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])", "", spaced)


def _words() -> tuple[_Word, ...]:
    ranks = (
        services.LEGAL_PERSONS,
        shops.DECISIVE,
        shops.TRADES,
        (
            *(*shops.MAKING, *shops.TRADING, *shops.OTHER, *services.BODIES, *services.CARE),
            *(*services.LIVING, *services.PROFESSIONS, *services.LODGING),
        ),
        services.GENERIC,
    )
    return tuple(
        _Word(fold(word.replace("_", " ")), tuple(rows.split()), rank)
        for rank, entries in enumerate(ranks)
        for rows, words in entries
        for word in words.split()
    )


WORDS = _words()


def find_rows(text: str) -> tuple[str, ...]:
    """Rows that what somebody typed may mean, best first, at most four; empty if none.

    The longest words count, and none inside another (タイヤ販売 is no タイヤ). A legal person
    settles it; then a trade goes before goods; then, as in Japanese, what is said last.
    """
    hits = _hits(_even(text))
    if any(hit.word.rank == 0 for hit in hits):
        hits = [hit for hit in hits if hit.word.rank == 0]
    hits.sort(key=lambda hit: (hit.word.rank, -hit.start))
    rows = dict.fromkeys(row for hit in hits for row in hit.word.rows)
    return tuple(rows)[:MOST]


def find_industries(text: str) -> tuple[str, ...]:
    """As ``find_rows``, industries only (rows 1–8)."""
    return tuple(row for row in find_rows(text) if row in _INDUSTRIES)


def _hits(text: str) -> list[_Hit]:
    """Words in the text, the longest first (the later where equal), none over another."""
    folded = fold(text)
    every = [
        _Hit(found.start(), found.end(), word)
        for word in WORDS
        if word.text in folded
        for found in re.finditer(re.escape(word.text), folded)
    ]
    every.sort(key=lambda hit: (hit.start - hit.end, -hit.start))
    kept: list[_Hit] = []
    for hit in every:
        apart = all(hit.end <= other.start or other.end <= hit.start for other in kept)
        if apart and _whole(text, hit):
            kept.append(hit)
    return kept


def _whole(text: str, hit: _Hit) -> bool:
    """Whether the word stands for itself: no inn in dinner, no バー in サーバー."""
    before, said, after = text[: hit.start], text[hit.start : hit.end], text[hit.end :]
    if said.isascii():
        plural = r"(?!e?s(?![a-z0-9]))[a-z0-9]"
        return not re.search(r"[a-z0-9]$", before) and not re.match(plural, after)
    if len(said) < _SURE and hit.word.rank > 1 and re.fullmatch(r"[ァ-ヶー]+", said):
        return not re.search(r"[ァ-ヶー]$", before) and not re.match(r"[ァ-ヶー]", after)
    return True
