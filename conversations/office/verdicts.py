"""What the secretariat should look at in a verdict, in words."""

from conversations.engine import Language, Text
from conversations.office import words
from conversations.ports import CompanyStatus


def points_of(status: CompanyStatus) -> tuple[str, ...]:
    """Notes, and what is missing where the verdict is incomplete; settled ones too."""
    return (*(status.reasons if status.verdict == "incomplete" else ()), *status.notes)


def is_open(status: CompanyStatus) -> bool:
    """Whether a verdict waits for a person."""
    return bool(points_of(status)) and status.decision is None


def listed(points: tuple[str, ...], lang: Language) -> str:
    """Points by their names."""
    return ("、" if lang is Language.JA else ", ").join(named(each).say(lang) for each in points)


def automatic(status: CompanyStatus, lang: Language) -> str:
    """What the automatic check came to, whatever was decided since."""
    if status.verdict is None:
        return ""
    told = words.VERDICTS[status.verdict].say(lang)
    points = listed(points_of(status), lang)
    return words.CHECK_NOTES.say(lang, verdict=told, notes=points) if points else told


def said(status: CompanyStatus, lang: Language) -> str:
    """The verdict with what is to be checked behind it, or what the secretariat decided."""
    if status.decision is not None:
        verdict = words.VERDICTS[status.decision.verdict].say(lang)
        return words.DECIDED.say(lang, verdict=verdict)
    return automatic(status, lang)


def named(point: str) -> Text:
    """A reason or a note by its id; one that is not known stands for itself."""
    return words.POINT_NAMES.get(point, Text(ja=point, en=point))
