"""What a finished diagnosis comes to: the result, what to find out, and the snapshot."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from conversations.diagnosis import words
from conversations.diagnosis.editions import items
from conversations.diagnosis.item import Item
from conversations.diagnosis.paging import pages
from conversations.diagnosis.picture import picture
from conversations.diagnosis.priority import FIRST, Gap, gaps, possible_with
from conversations.diagnosis.rules import Reply, score
from conversations.diagnosis.snapshot import (
    Earlier,
    Snapshot,
    compare,
    from_json,
    lines,
    replies_of,
    to_json,
)
from conversations.engine import (
    Button,
    Finished,
    Language,
    Notice,
    Outcome,
    Result,
    accepted,
)
from conversations.engine.writing import write_day

# Characters of a result (voice.md 1): full-width ones, of which a line holds half as many.
PAGE: Mapping[Language, int] = MappingProxyType({Language.JA: 320, Language.EN: 640})

TOPICS_A_LINE = 4  # what one line of a phone holds


def finish(finished: Finished) -> Outcome:
    """The score and what it means, its picture, what to find out, and the answers as kept.

    Raises KeyError where an answer is missing.
    """
    kept = _keep(finished)
    language, today = finished.language, finished.now.date()
    more = (Button("documents.show", words.SEE_DOCUMENTS.say(language)),)
    chart = picture(kept, finished.conversation.company, today, language, today)
    chart = replace(chart, buttons=more)
    return Outcome(_result(kept, finished), to_json(kept), (chart, *to_check(kept, language)))


def _keep(finished: Finished) -> Snapshot:
    flow = finished.flow
    replies = replies_of(accepted(flow, finished.conversation.answers))
    counted = score(flow.edition, replies)
    kept = Snapshot(
        edition=flow.edition,
        total=counted.total,
        band=counted.band,
        parts=counted.parts,
        lines=lines(flow, replies, finished.conversation.comments),
    )
    if finished.before is None:
        return kept
    before = from_json(finished.before.snapshot)
    on = finished.before.at.astimezone(finished.now.tzinfo).date()
    improved = compare(before, kept).improved
    return replace(kept, earlier=Earlier(on, before.total, before.parts, improved))


def _result(kept: Snapshot, finished: Finished) -> Result:
    language, conversation = finished.language, finished.conversation.id
    return Result(
        notification=words.RESULT_NOTIFICATION.say(language),
        text="\n\n".join(_paragraphs(kept, language, finished.now.date())),
        event="diagnosis_result",
        payload={"score": kept.total, "band": kept.band, "parts": list(kept.parts)},
        buttons=(
            Button("plan.show", words.SEE_PLAN.say(language), emphasis="primary"),
            Button("diagnosis.breakdown", words.SEE_BREAKDOWN.say(language), conversation),
        ),
    )


def _paragraphs(kept: Snapshot, language: Language, today: date) -> Iterator[str]:
    """The result in the order of voice.md 3, check 10."""
    # The diagnosis asks nothing about telework, and unknown counts as yes (contract.md).
    first = gaps(kept.edition, kept.replies, telework=None)[:FIRST]
    ended = words.ENDED.say(language, score=words.say_score(kept.total, language))
    yield ended if kept.earlier is None else f"{ended}\n{_before(kept, language, today)}"
    yield f"{words.NO_VERDICT.say(language)}\n{words.BANDS[kept.band].say(language)}"
    yield _counts(kept, language)
    if first:
        becomes = possible_with(kept.edition, kept.total, first)
        said = words.say_score(becomes, language)
        yield words.BECOMES.say(language, count=len(first), score=said)
    yield _first_step(first, language)
    yield words.OTHER_WORDS.say(language)


def _before(kept: Snapshot, language: Language, today: date) -> str:
    if kept.earlier is None:
        return ""
    moved = kept.total - kept.earlier.total
    change = words.UP if moved > 0 else words.DOWN if moved < 0 else words.LEVEL
    return words.BEFORE.say(
        language,
        day=write_day(kept.earlier.on, language, today),
        score=words.say_score(kept.earlier.total, language),
        change=change.say(language, points=abs(moved)),
    )


def _counts(kept: Snapshot, language: Language) -> str:
    given = list(kept.replies.values())
    told = []
    for reply in Reply:
        count = given.count(reply)
        line = words.COUNT_UNKNOWN if reply is Reply.UNKNOWN and count else words.COUNT
        told.append(line.say(language, label=words.LABELS[reply].say(language), count=count))
    return "\n".join(told)


def _first_step(first: tuple[Gap, ...], language: Language) -> str:
    step = first[0].item.first_step if first else words.ALL_DONE_STEP
    return words.FIRST_STEP.say(language, step=step.say(language))


def to_check(kept: Snapshot, language: Language) -> tuple[Notice, ...]:
    """What was not known, by whom to ask, in messages of a screen each; none where all was."""
    unknown = [i for i in items(kept.edition) if kept.replies[i.id] is Reply.UNKNOWN]
    if not unknown:
        return ()
    blocks = [
        words.TO_CHECK.say(language, count=len(unknown)),
        *(_ask(whom, about, language) for whom, about in _by_whom(unknown, language).items()),
        words.TO_CHECK_END.say(language),
    ]
    notification = words.TO_CHECK_NOTIFICATION.say(language)
    return tuple(Notice(notification, text) for text in pages(blocks, PAGE[language]))


def _by_whom(unknown: list[Item], language: Language) -> Mapping[str, list[Item]]:
    asked: dict[str, list[Item]] = {}
    for item in unknown:
        asked.setdefault(item.ask_whom.say(language), []).append(item)
    return asked


def _ask(whom: str, about: list[Item], language: Language) -> str:
    named = [
        words.TOPIC.say(language, number=item.number, topic=item.topic.say(language))
        for item in about
    ]
    rows = (named[at : at + TOPICS_A_LINE] for at in range(0, len(named), TOPICS_A_LINE))
    told = (words.COMMA.say(language).join(row) for row in rows)
    return "\n".join(words.TO_CHECK_LINE.say(language, whom=whom, topics=row) for row in told)
