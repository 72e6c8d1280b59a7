"""The score taken apart: three sub-totals and all 25 answers, each with [change]."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from conversations.diagnosis import words
from conversations.diagnosis.rules import PARTS, full_marks
from conversations.diagnosis.snapshot import Line, Snapshot, from_json
from conversations.engine import Button, Json, Language, Review, Row


def breakdown(
    snapshot: Mapping[str, Json], conversation: str, language: Language, *, may_change: bool = True
) -> Review:
    """A kept result line by line, as it was counted; [change] goes to the question.

    Raises TypeError or KeyError where the snapshot is no diagnosis.
    """
    kept = from_json(snapshot)
    rows = _rows(kept, conversation, language)
    return Review(
        notification=words.BREAKDOWN_NOTIFICATION.say(language),
        heading=words.BREAKDOWN.say(language, score=words.say_score(kept.total, language)),
        rows=tuple(row if may_change else replace(row, button=None) for row in rows),
    )


def _rows(kept: Snapshot, conversation: str, language: Language) -> Iterator[Row]:
    improved = kept.earlier.improved if kept.earlier is not None else ()
    for part, numbers in enumerate(PARTS, start=1):
        yield Row((words.PARTS[part - 1].say(language), _subtotal(kept, part, language)))
        for number in numbers:
            item = f"q{number:02}"
            cells = _cells(number, kept.lines[item], language, better=item in improved)
            change = Button(
                "conversation.change", words.CHANGE.say(language), f"{conversation}:{item}"
            )
            yield Row(cells, change)


def _subtotal(kept: Snapshot, part: int, language: Language) -> str:
    said = words.say_score(kept.parts[part - 1], language)
    if kept.earlier is None:
        return words.PART_TOTAL.say(language, score=said, full=full_marks(part))
    before = words.say_score(kept.earlier.parts[part - 1], language)
    return words.PART_CHANGE.say(language, score=said, full=full_marks(part), before=before)


def _cells(number: int, line: Line, language: Language, *, better: bool) -> tuple[str, str]:
    topic = words.TOPIC.say(language, number=number, topic=line.topic.say(language))
    answer = words.ANSWER_BETTER if better else words.ANSWER
    label, points = line.label.say(language), words.say_score(line.points, language)
    told = answer.say(language, label=label, points=points)
    beside = words.COMMENT.say(language, comment=line.comment) if line.comment else ""
    return topic, "\n".join(filter(None, (told, beside)))
