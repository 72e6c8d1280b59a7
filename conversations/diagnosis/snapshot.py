"""A finished diagnosis as it is kept: what was asked and answered, never counted again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from conversations.diagnosis import words
from conversations.diagnosis.fields import Fields, text_json
from conversations.diagnosis.rules import Reply, points
from conversations.engine import Answer, Comment, Flow, Json, Text


@dataclass(frozen=True, slots=True)
class Line:
    """One answer as it was asked and given, with what was written beside it."""

    reply: Reply
    points: int
    topic: Text
    prompt: Text
    label: Text
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """The same firm's run before this one, and what moved on since."""

    on: date
    total: int
    parts: tuple[int, ...]
    improved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A counted diagnosis with its answers by question id, in the order asked."""

    edition: str
    total: int
    band: str
    parts: tuple[int, ...]
    lines: Mapping[str, Line]
    earlier: Earlier | None = None

    @property
    def replies(self) -> dict[str, Reply]:
        """The answers alone."""
        return {item: line.reply for item, line in self.lines.items()}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A run against an earlier one: points gained or lost, and the items that went up."""

    total: int
    parts: tuple[int, ...]
    improved: tuple[str, ...]


def compare(before: Snapshot, after: Snapshot) -> Comparison:
    """What moved between two runs of one firm, by the points as they were counted then."""
    improved = (
        item
        for item, line in after.lines.items()
        if item in before.lines and line.points > before.lines[item].points
    )
    return Comparison(
        total=after.total - before.total,
        parts=tuple(new - old for old, new in zip(before.parts, after.parts, strict=True)),
        improved=tuple(improved),
    )


def lines(
    flow: Flow, replies: Mapping[str, Reply], comments: Mapping[str, Comment]
) -> dict[str, Line]:
    """The answers with the words they were asked in, and the comments beside them."""
    return {
        question.id: Line(
            reply=replies[question.id],
            points=points(flow.edition, replies[question.id]),
            topic=question.topic,
            prompt=question.prompt,
            label=words.LABELS[replies[question.id]],
            comment=comments[question.id].text if question.id in comments else "",
        )
        for question in flow.questions
    }


def replies_of(answers: Mapping[str, Answer]) -> dict[str, Reply]:
    """The four answers out of a conversation's. Raises ValueError for anything else."""
    return {item: Reply(str(answer.value)) for item, answer in answers.items()}


def to_json(kept: Snapshot) -> dict[str, Json]:
    """The snapshot as plain JSON."""
    given = list(kept.replies.values())
    return {
        "edition": kept.edition,
        "score": kept.total,
        "band": kept.band,
        "parts": list(kept.parts),
        "counts": {reply.value: given.count(reply) for reply in Reply},
        "answers": {item: _line_json(line) for item, line in kept.lines.items()},
        "before": None if kept.earlier is None else _earlier_json(kept.earlier),
    }


def from_json(json: Mapping[str, Json]) -> Snapshot:
    """The snapshot read back. Raises TypeError or KeyError where it is not one."""
    fields = Fields(json)
    answers = fields.fields("answers")
    return Snapshot(
        edition=fields.string("edition"),
        total=fields.number("score"),
        band=fields.string("band"),
        parts=fields.numbers("parts"),
        # Stores may hand the keys back in another order than they were asked in.
        lines={item: _line(answers.fields(item)) for item in sorted(answers.names)},
        earlier=None if fields.empty("before") else _earlier(fields.fields("before")),
    )


def _line_json(line: Line) -> dict[str, Json]:
    return {
        "value": line.reply.value,
        "points": line.points,
        "topic": text_json(line.topic),
        "prompt": text_json(line.prompt),
        "label": text_json(line.label),
        "comment": line.comment,
    }


def _line(fields: Fields) -> Line:
    return Line(
        reply=Reply(fields.string("value")),
        points=fields.number("points"),
        topic=fields.text("topic"),
        prompt=fields.text("prompt"),
        label=fields.text("label"),
        # snapshots of before comments have none
        comment="" if fields.empty("comment") else fields.string("comment"),
    )


def _earlier_json(earlier: Earlier) -> dict[str, Json]:
    return {
        "on": earlier.on.isoformat(),
        "score": earlier.total,
        "parts": list(earlier.parts),
        "improved": list(earlier.improved),
    }


def _earlier(fields: Fields) -> Earlier:
    return Earlier(
        on=fields.day("on"),
        total=fields.number("score"),
        parts=fields.numbers("parts"),
        improved=fields.strings("improved"),
    )
