"""Replies that mean the same to every question: yes, no, I don't know."""

import re

from conversations.engine.reading import words
from conversations.engine.reading.vocabulary import holding
from conversations.engine.reading.widths import spoken

_MARKS = re.compile(r"[\s、。,.~〜ー()「」!?]+")
_YES, _NO, _DONT_KNOW = map(holding, (words.YES, words.NO, words.DONT_KNOW))
_POLITE = holding(words.POLITE)
_HEDGES = holding(
    (
        *(*words.POLITE, *words.HEDGES, *words.FILLERS, *words.UNSURE),
        *(*words.PEOPLE_TOPICS, *words.YEN_TOPICS),
    )
)
_ONLY_A_QUESTION_MARK = re.compile(r"\s*[?？]+\s*")


def is_yes(text: str) -> bool:
    """Whether the text says yes and nothing else: はい。, うん, そうです, OK, yes."""
    return _says(text, _YES, _POLITE)


def is_no(text: str) -> bool:
    """Whether the text says no and nothing else: いいえ, ちがいます, no."""
    return _says(text, _NO, _POLITE)


def is_dont_know(text: str) -> bool:
    """Whether the text says that the answer is not known: わかりません, 不明, not sure, ？."""
    return bool(_ONLY_A_QUESTION_MARK.fullmatch(text)) or _says(text, _DONT_KNOW, _HEDGES)


def _says(text: str, reply: re.Pattern[str], around: re.Pattern[str]) -> bool:
    said = spoken(text)
    rest = reply.sub(" ", said)
    return rest != said and not _MARKS.sub("", around.sub(" ", rest))
