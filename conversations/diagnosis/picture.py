"""The score as a picture: the total and its three parts, beside the firm's run before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from conversations.diagnosis import words
from conversations.diagnosis.rules import PARTS, full_marks
from conversations.diagnosis.snapshot import Snapshot
from conversations.engine import Bar, Chart, Language, Text
from conversations.engine.writing import write_day

FULL = sum(full_marks(part) for part, _ in enumerate(PARTS, start=1))


@dataclass(frozen=True, slots=True)
class Mark:
    """One number of a result: now, and before where there was a run before."""

    label: Text
    now: int
    full: int
    before: int | None


def picture(kept: Snapshot, company: str, on: date, language: Language, today: date) -> Chart:
    """A kept result as a chart, with the same numbers in words for who sees no picture.

    company: whose it is. on: the day of this run.
    """
    marks = scores(kept)
    return Chart(
        notification=words.PICTURE_NOTIFICATION.say(language),
        text=words.PICTURE_TEXT.say(language),
        title=words.PICTURE_TITLE.say(language),
        bars=tuple(_bar(mark, language) for mark in marks),
        alt="\n".join(_alt(mark, language) for mark in marks),
        company=company,
        name=words.PICTURE_NAME.say(language),
        legend=_legend(kept, on, language, today),
    )


def scores(kept: Snapshot) -> tuple[Mark, ...]:
    """The total and the three sub-totals, each beside the firm's run before."""
    return tuple(_marks(kept))


def _marks(kept: Snapshot) -> Iterator[Mark]:
    earlier = kept.earlier
    before = earlier.total if earlier else None
    yield Mark(words.TOTAL, kept.total, FULL, before)
    for place, text in enumerate(words.PARTS):
        before = earlier.parts[place] if earlier else None
        yield Mark(text, kept.parts[place], full_marks(place + 1), before)


def _bar(mark: Mark, language: Language) -> Bar:
    before = "" if mark.before is None else _said(words.AT_BAR_BEFORE, mark.before, language)
    below = mark.now < 0
    said = words.say_score(mark.now, language)
    at = said if below else words.AT_BAR.say(language, score=mark.now, full=mark.full)
    return Bar(mark.label.say(language), mark.now, mark.full, mark.before, at, before)


def _said(text: Text, score: int, language: Language) -> str:
    return text.say(language, score=words.say_score(score, language))


def _alt(mark: Mark, language: Language) -> str:
    text = words.ALT if mark.before is None else words.ALT_CHANGE
    before = "" if mark.before is None else words.say_score(mark.before, language)
    label, score = mark.label.say(language), words.say_score(mark.now, language)
    return text.say(language, label=label, score=score, full=mark.full, before=before)


def _legend(kept: Snapshot, on: date, language: Language, today: date) -> tuple[str, str]:
    if kept.earlier is None:
        return ("", "")
    before, now = (write_day(day, language, today) for day in (kept.earlier.on, on))
    return words.LAST_TIME.say(language, day=before), words.THIS_TIME.say(language, day=now)
