"""The times in an expert's form: read, and checked against what both sides have already."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from conversations.actions import Context
from conversations.engine import Text
from conversations.engine.writing import write_day
from conversations.people import Company, Expert
from conversations.proposing import words
from conversations.proposing.policy import EARLIEST, LATEST, SLOTS
from conversations.sessions import tell
from conversations.sessions.lines import overlap
from conversations.sessions.model import DURATION, Mode, Session
from conversations.sessions.policy import NOTICE, apart
from conversations.sessions.wall import FORMAT, on_wall, to_utc
from conversations.sessions.written import read_when

FIELDS = tuple(f"slot{place}" for place in range(1, SLOTS + 1))


def soonest(context: Context) -> date:
    """The first day that is far enough ahead."""
    return context.local.date() + NOTICE


def example(context: Context) -> str:
    """A day as it may be written: 12/10."""
    day = soonest(context)
    return f"{day.month}/{day.day}"


def draft(
    context: Context, company: str, expert: str, number: int, wall: str, mode: Mode
) -> Session:
    """The session that a slot would become."""
    zone = context.programme.zone
    starts_at = to_utc(datetime.strptime(wall, FORMAT), zone)  # noqa: DTZ007 - wall time
    return Session(
        code="",
        company=company,
        expert=expert,
        number=number,
        mode=mode,
        starts_at=starts_at,
        wall=on_wall(starts_at, zone),
        zone=zone.key,
    )


def read_slots(
    context: Context, filled: Mapping[str, str], company: Company, expert: Expert, mode: Mode
) -> tuple[str, ...] | str:
    """The wall times; or, in the reader's language, what is to be mended first."""
    lang, found = context.language, list[Session]()
    for place, field in enumerate(FIELDS, 1):
        typed = filled.get(field, "").strip()
        if not typed:
            continue
        slot = _read(context, typed, company, expert, mode)
        if isinstance(slot, Session) and any(_meet(slot, other) for other in found):
            slot = words.TWICE.say(lang)
        if isinstance(slot, str):
            return words.AT_SLOT.say(lang, place=place, typed=typed[:40], problem=slot)
        found.append(slot)
    if not found:
        return words.NO_SLOT.say(lang, example=example(context))
    return tuple(slot.wall for slot in found)


def _read(
    context: Context, typed: str, company: Company, expert: Expert, mode: Mode
) -> Session | str:
    lang = context.language
    when = read_when(typed, context.local.date())
    if when is None:
        return words.UNREADABLE.say(lang, example=example(context))
    if when.slip:
        return words.OTHER_WEEKDAY.say(lang, day=write_day(when.wall.date(), lang))
    if not EARLIEST <= when.wall.time() <= LATEST:
        return words.ODD_HOUR.say(lang, hour=f"{when.wall.hour}:{when.wall.minute:02}")
    slot = draft(context, company.code, expert.code, 0, when.wall.strftime(FORMAT), mode)
    return problem_of(context, slot) or slot


def problem_of(context: Context, slot: Session) -> str:
    """Why a session cannot be then, to its expert; empty where it can."""
    lang = context.language
    if slot.starts_at <= context.now.astimezone(UTC):
        return words.PAST.say(lang)
    for other in _standing(context.facts.expert_sessions(slot.expert)):
        if not apart(other, slot):
            return _met(context, words.YOURS, other)
    for other in _standing(context.facts.sessions(slot.company)):
        if _meet(other, slot):
            return _met(context, words.THEIRS, other)
    return ""


def _met(context: Context, text: Text, other: Session) -> str:
    lang = context.language
    return text.say(lang, when=tell.when(other, lang, context.local.date()))


def _standing(sessions: tuple[Session, ...]) -> list[Session]:
    return [s for s in sessions if s.stands]


def _meet(one: Session, other: Session) -> bool:
    return overlap(one.starts_at, other.starts_at, DURATION)
