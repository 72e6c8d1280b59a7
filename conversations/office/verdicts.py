"""What the secretariat should look at in a verdict, in words."""

from conversations.engine import Language, Text
from conversations.office import words


def points_to_check(
    verdict: str, reasons: tuple[str, ...], notes: tuple[str, ...], lang: Language
) -> str:
    """Notes, and what is missing where the verdict is incomplete."""
    ids = (*(reasons if verdict == "incomplete" else ()), *notes)
    separator = "、" if lang is Language.JA else ", "
    return separator.join(named(id_).say(lang) for id_ in ids)


def said(verdict: str, reasons: tuple[str, ...], notes: tuple[str, ...], lang: Language) -> str:
    """The verdict, with what is to be checked behind it."""
    told = words.VERDICTS[verdict].say(lang)
    points = points_to_check(verdict, reasons, notes, lang)
    return words.CHECK_NOTES.say(lang, verdict=told, notes=points) if points else told


def named(point: str) -> Text:
    """A reason or a note by its id; one that is not known stands for itself."""
    return words.POINT_NAMES.get(point, Text(ja=point, en=point))
