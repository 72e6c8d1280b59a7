"""The result in words: the conclusion first, provisional, naming what decided and its limit."""

import re
from dataclasses import dataclass, replace
from datetime import date

from conversations.eligibility import words
from conversations.eligibility.editions import edition_of
from conversations.eligibility.editions.declaring import procedure
from conversations.eligibility.facts import Application
from conversations.eligibility.rules import Judgement, Subject, Verdict
from conversations.eligibility.size import Standing
from conversations.eligibility.size_words import write_size
from conversations.engine import Language, Office, Text

LONGEST = 320  # characters of a result (voice.md section 1)


@dataclass(frozen=True, slots=True)
class Room:
    """How much of what could be said is; the rest is behind [all conditions]."""

    bars: int = 2
    notes: int = 4
    contact: bool = True


# Tried in turn until the message fits one screen.
_ROOMS = (Room(), Room(notes=1), Room(1, 1), Room(1, 1, contact=False), Room(1, 0, contact=False))


@dataclass(frozen=True, slots=True)
class Told:
    """All that the result's words are made of."""

    application: Application
    judgement: Judgement
    edition: str
    language: Language
    office: Office
    today: date
    room: Room = _ROOMS[0]

    def say(self, text: Text, **values: object) -> str:
        """A text in the reader's language."""
        return text.say(self.language, **values)


def message(told: Told) -> str:
    """The result's text, cut to one screen; lines with nothing to say are left out."""
    making = {
        Verdict.ELIGIBLE: _eligible,
        Verdict.NOT_YET: _not_yet,
        Verdict.INELIGIBLE: _ineligible,
        Verdict.INCOMPLETE: _incomplete,
    }
    make = making[told.judgement.verdict]
    texts = (_tidy(make(replace(told, room=room))) for room in _ROOMS)
    shortest = ""
    for shortest in texts:
        if len(shortest) <= LONGEST:
            break
    return shortest


def notification(told: Told) -> str:
    """The line for a locked phone: never which way it went where that could embarrass."""
    text = {
        Verdict.NOT_YET: words.NOTIFY_NOT_YET,
        Verdict.INCOMPLETE: words.NOTIFY_INCOMPLETE,
    }.get(told.judgement.verdict, words.NOTIFY)
    return told.say(text)


def deciding(judgement: Judgement) -> str:
    """The question whose answer decided, or that is missing first; what [change] leads to."""
    if judgement.verdict is Verdict.INCOMPLETE:
        return judgement.reasons[0]
    if judgement.verdict is Verdict.NOT_YET:
        return "security_action"
    if judgement.verdict is Verdict.ELIGIBLE:
        return words.NOTE_QUESTIONS[judgement.notes[0]] if judgement.notes else "category"
    unmet = (c for c in judgement.conditions if c.standing is Standing.UNMET)
    return next(c.question for c in unmet if c.subject is not Subject.STAR)


def reach(office: Office, language: Language) -> str:
    """How to reach the secretariat, as far as the settings say; empty where they do not."""
    brackets = "（{}）" if language is Language.JA else " ({})"
    open_at = office.open_at(language)
    hours = brackets.format(open_at) if office.telephone and open_at else ""
    return f"{office.telephone}{hours}" if office.telephone else office.mail


def _eligible(told: Told) -> str:
    notes = told.judgement.notes
    if not notes:
        return told.say(words.ELIGIBLE, automatic=told.say(words.AUTOMATIC), size=_size(told))
    count = words.ONE_THING if len(notes) == 1 else words.THINGS
    return told.say(
        words.ELIGIBLE_NOTED,
        count=told.say(count, n=len(notes)),
        notes=_bullets(told),
        size=_size(told),
        automatic=told.say(words.AUTOMATIC),
    )


def _not_yet(told: Told) -> str:
    pending = told.judgement.reasons == ("star_pending",)
    return told.say(
        words.STAR_PENDING if pending else words.NO_STAR,
        waiting=told.say(procedure(told.today).waiting),
        size=_size(told),
        notes=_noted(told),
        automatic=told.say(words.AUTOMATIC),
    )


def _ineligible(told: Told) -> str:
    bars = told.judgement.reasons
    year = told.say(edition_of(told.edition).previous)
    lines = [
        told.say(words.BARS[bar], size=_size(told), year=year) for bar in bars[: told.room.bars]
    ]
    if len(bars) > told.room.bars:
        lines.append(told.say(words.MORE_BARS, n=len(bars) - told.room.bars))
    return told.say(
        words.INELIGIBLE,
        bars="\n".join(lines),
        question=told.say(words.SHORT[deciding(told.judgement)]),
        notes=_noted(told),
        automatic=told.say(words.AUTOMATIC),
        contact=_contact(told),
    )


def _incomplete(told: Told) -> str:
    missing = told.judgement.reasons
    comma = "、" if told.language is Language.JA else ", "
    return told.say(
        words.INCOMPLETE,
        n=len(missing),
        missing=comma.join(told.say(words.SHORT[question]) for question in missing),
        ask="\n".join(told.say(words.ASK[question]) for question in missing[: told.room.bars]),
        notes=_noted(told),
        automatic=told.say(words.AUTOMATIC),
        contact=_contact(told),
    )


def _size(told: Told) -> str:
    found = next(c for c in told.judgement.conditions if c.subject is Subject.SIZE)
    return write_size(told.application, found, edition_of(told.edition), told.language)


def _bullets(told: Told) -> str:
    notes = (told.say(words.NOTES[note]) for note in told.judgement.notes[: told.room.notes])
    return "\n".join(told.say(words.BULLET, note=note) for note in notes)


def _noted(told: Told) -> str:
    notes = _bullets(told)
    return told.say(words.NOTED, notes=notes) if notes else ""


def _contact(told: Told) -> str:
    how = reach(told.office, told.language) if told.room.contact else ""
    return told.say(words.CONTACT, reach=how) if how else ""


def _tidy(text: str) -> str:
    """One empty line at most between two, none at the end."""
    return re.sub(r"\n{3,}", "\n\n", text).strip()
