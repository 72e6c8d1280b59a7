"""Cells of the application file as people write them: forgiving words, nothing guessed.

Each reader gives None for a cell that says nothing (empty, -, 不明), and raises UnreadableError for
one that says something it does not know.
"""

import re
from collections.abc import Mapping

from conversations.eligibility.editions import cell_words as words
from conversations.eligibility.editions.definition import INDUSTRIES, MARKS, ROWS
from conversations.eligibility.facts import LegalForm, Policy, Star
from conversations.eligibility.industries import find_rows, fold
from conversations.engine import Language
from conversations.engine.reading import Read, is_dont_know, read_people, read_yen


class UnreadableError(ValueError):
    """A cell whose words are not known."""


_EMPTY = frozenset(fold(word) for word in words.NOTHING.split())
_TWO, _ONE = re.compile("★★|☆☆|[二2ふ](つ|たつ)星"), re.compile("★|☆|[一1ひ](つ|とつ)星")
_NOT_DECLARED = re.compile("未|ない|まだ|なし|申|待|予定|中")


def category(cell: str) -> int | None:
    """A row of the page: 3, ③, サービス業, or an everyday word that fits one row only."""
    if _empty(cell):
        return None
    stripped = cell.strip()
    if stripped[0] in MARKS:
        return MARKS.index(stripped[0]) + 1
    found = re.fullmatch(r"(\d{1,2})(?:[.,:)、。 ].*)?", fold(stripped))
    if found and 1 <= int(found[1]) <= len(MARKS):
        return int(found[1])
    name = re.sub(r"\(.*\)", "", fold(stripped))
    named = [row.number for row in ROWS if fold(row.name.ja) == name]
    rows = [int(row) for row in find_rows(stripped)]
    for choice in (named, rows):
        if len(choice) == 1:
            return choice[0]
    raise UnreadableError(cell)


def main_industry(cell: str) -> int | None:
    """As ``category``, industries only (rows 1–8)."""
    row = category(cell)
    if row is not None and row not in INDUSTRIES:
        raise UnreadableError(cell)
    return row


def legal_form(cell: str) -> LegalForm | None:
    """法人, 株式会社, 個人事業主, 任意団体."""
    if _empty(cell):
        return None
    said = re.sub(r"\s", "", fold(cell))
    if found := _word(words.FORMS, said):
        return LegalForm(found)
    if said.startswith("個人"):
        return LegalForm.SOLE_PROPRIETOR
    if said.endswith(("会社", "法人")):
        return LegalForm.INCORPORATED
    raise UnreadableError(cell)


def people(cell: str) -> tuple[int | None, bool]:
    """A number of people, and whether it is an estimate; nobody at all is 0."""
    if _empty(cell):
        return None, False
    read = read_people(cell, Language.JA)
    if isinstance(read, Read):
        return int(read.value), read.rough
    if [candidate.value for candidate in read.candidates] == [0]:
        return 0, False
    raise UnreadableError(cell)


def yen(cell: str) -> tuple[int | None, bool]:
    """An amount, and whether it is an estimate; なし says no amount, rather than 0 yen."""
    if _empty(cell):
        return None, False
    read = read_yen(cell, Language.JA)
    if isinstance(read, Read):
        return int(read.value), read.rough
    if [candidate.value for candidate in read.candidates] == [0]:
        return None, False
    raise UnreadableError(cell)


def flag(cell: str) -> bool | None:
    """Yes or no: はい, なし, 有, 0 …."""
    if _empty(cell):
        return None
    return _looked_up(words.FLAGS, cell) == "yes"


def star(cell: str) -> Star | None:
    """一つ星, ★★, 宣言済, 申請中, なし …; 宣言済 alone is one star, the least it can mean."""
    if _empty(cell):
        return None
    said = re.sub(r"\s", "", fold(cell))
    if found := _word(words.STARS, said):
        return Star(found)
    if not _NOT_DECLARED.search(said):
        for value, pattern in ((Star.TWO, _TWO), (Star.ONE, _ONE)):
            if pattern.search(said):
                return value
    raise UnreadableError(cell)


def policy(cell: str) -> Policy | None:
    """なし, 作成中, 両方あり …; あり alone says too little."""
    return None if _empty(cell) else Policy(_looked_up(words.POLICIES, cell))


def _empty(cell: str) -> bool:
    said = fold(cell)
    return not said or said in _EMPTY or is_dont_know(cell)


def _looked_up(table: Mapping[str, str], cell: str) -> str:
    found = _word(table, re.sub(r"\s", "", fold(cell)))
    if found is None:
        raise UnreadableError(cell)
    return found


def _word(table: Mapping[str, str], said: str) -> str | None:
    """The value that has the word among its own."""
    return next((value for value, own in table.items() if said in map(fold, own.split())), None)
