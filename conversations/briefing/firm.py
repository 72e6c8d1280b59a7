"""The firm as its expert needs it: what is known of it, in lines of a phone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from conversations.actions import Context
from conversations.briefing import words
from conversations.briefing.last import last_time
from conversations.diagnosis import (
    TOPIC,
    Reply,
    Snapshot,
    by_importance,
    gaps,
    items,
    read_snapshot,
    say_score,
)
from conversations.eligibility import edition_of, restore
from conversations.engine import Language, Recorded, Text
from conversations.engine.writing import write_day, write_people
from conversations.plan import in_use
from conversations.sessions import Session

_NAMED = 3  # of weak places and strengths
_NAMED_UNKNOWN = 4
_PEOPLE = 2
_NOTE = 24  # characters of a note; the whole stands with all answers
_DONE = 40  # characters of what was done last time
_PROMISED = 60  # and of its homework


@dataclass(frozen=True, slots=True)
class Diagnosed:
    """The firm's last result, and how many of its answers were mended since."""

    result: Recorded
    kept: Snapshot
    mended: int

    @property
    def unknown(self) -> int:
        """How many answers are "don't know"."""
        return list(self.kept.replies.values()).count(Reply.UNKNOWN)


def diagnosed(context: Context, company: str) -> Diagnosed | None:
    """None where the firm has no result yet."""
    result = context.facts.last_result(company, TOPIC.id)
    if result is None:
        return None
    kept = read_snapshot(result.snapshot)
    conversation = context.facts.conversation(result.conversation)
    answers = conversation.answers if conversation else {}
    mended = sum(
        item in answers and answers[item].value != reply for item, reply in kept.replies.items()
    )
    return Diagnosed(result, kept, mended)


def lines(context: Context, session: Session, found: Diagnosed | None) -> Iterator[str]:
    """Who they are, where they stand, and what they promised."""
    lang = context.language
    yield words.COMPANY.say(lang, known=_known(context, session.company))
    yield words.PEOPLE.say(lang, people=_people(context, session.company))
    yield from _diagnosis(context, found) if found else (words.DIAGNOSED_NOT.say(lang),)
    yield _plan(context, session.company)
    yield from _last(context, session)


def _known(context: Context, company: str) -> str:
    lang = context.language
    checked = context.facts.last_result(company, "eligibility")
    if checked is None:
        return words.NOT_CHECKED.say(lang)
    app, judgement, edition = restore(checked.snapshot)
    rows = {row.number: row for row in edition_of(edition).rows}
    known = (
        rows[app.category].name.say(lang) if app.category in rows else "",
        write_people(app.regular_employees, lang) if app.regular_employees is not None else "",
        words.VERDICTS[judgement.verdict.value].say(lang),
    )
    return words.COMMA.say(lang).join(filter(None, known))


def _people(context: Context, company: str) -> str:
    """Who uses the chat, else whom the application names; with the telephone it gives."""
    lang = context.language
    details = context.facts.company_details(company)
    staff = [person.name for person in context.facts.staff(company)]
    contact = details.get("contact", "")
    names = dict.fromkeys(filter(None, (contact, *staff)))
    said = _some([words.SIR.say(lang, name=name) for name in names], _PEOPLE, lang)
    return " ".join(filter(None, (said, details.get("telephone", "")))) or words.NOBODY.say(lang)


def _diagnosis(context: Context, found: Diagnosed) -> Iterator[str]:
    lang, kept = context.language, found.kept
    on = found.result.at.astimezone(context.programme.zone)
    day = write_day(on, lang, context.local.date())
    yield words.DIAGNOSED.say(lang, score=say_score(kept.total, lang), day=day)
    unknown = [i for i in items(kept.edition) if kept.replies[i.id] is Reply.UNKNOWN]
    weak = [g.item for g in gaps(kept.edition, kept.replies, telework=None)]
    strong = by_importance(kept.edition, kept.replies, telework=None)
    told = (
        (words.UNKNOWN, _topics((i.topic for i in unknown), lang, _NAMED_UNKNOWN, more=True)),
        (words.WEAK, _topics((i.topic for i in weak if i not in unknown), lang, _NAMED)),
        (words.STRONG, _topics((i.strength for i in strong), lang, _NAMED)),
    )
    yield from (text.say(lang, topics=topics) for text, topics in told if topics)
    yield from _notes(kept, lang)
    if found.mended:
        yield words.MENDED.say(lang, count=found.mended)


def _notes(kept: Snapshot, lang: Language) -> Iterator[str]:
    """The first thing they wrote beside a question; the others are counted."""
    noted = [line for line in kept.lines.values() if line.comment]
    if noted:
        text = words.NOTES if len(noted) > 1 else words.NOTE
        note = short(noted[0].comment, _NOTE)
        yield text.say(lang, topic=noted[0].topic.say(lang), note=note, more=len(noted) - 1)


def _plan(context: Context, company: str) -> str:
    lang = context.language
    record = context.facts.plan(company)
    if record is None:
        return words.PLAN_NOT.say(lang)
    used = in_use(context, record)
    of, still = len(used.standings), used.open
    if not still:
        return words.PLAN_DONE.say(lang, of=of)
    after = still[0].measure.what.say(lang)
    return words.PLAN.say(lang, of=of, done=of - len(still), next=after)


def _last(context: Context, session: Session) -> Iterator[str]:
    """What was done last time and what was promised, on a line or two each."""
    found, lang = last_time(context, session), context.language
    if found is None:
        return
    done = short(found.report.done, _DONE)
    yield words.LAST.say(lang, number=found.session.number, done=done)
    if found.report.homework:
        promised = words.COMMA.say(lang).join(found.report.homework)
        yield words.HOMEWORK.say(lang, homework=short(promised, _PROMISED))


def _topics(topics: Iterable[Text], lang: Language, most: int, *, more: bool = False) -> str:
    said = [topic.say(lang) for topic in topics]
    return _some(said, most, lang) if more else words.COMMA.say(lang).join(said[:most])


def _some(said: list[str], most: int, lang: Language) -> str:
    """The first of them, and how many more there are."""
    first = words.COMMA.say(lang).join(said[:most])
    return words.AND_MORE.say(lang, first=first, more=len(said) - most) if said[most:] else first


def short(typed: str, most: int) -> str:
    """Typed words on one line, cut where they are long."""
    line = " ".join(typed.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
