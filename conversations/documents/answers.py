"""The 25 answers as a file, in the order of IPA's items, to be carried over into its version."""

from collections.abc import Iterator

from conversations.actions import Context
from conversations.asking import proxy_lines
from conversations.diagnosis import Snapshot, points_of, read_snapshot, say_score, scores
from conversations.documents import words
from conversations.documents.naming import dated, named, stamp
from conversations.engine import Cell, Document, Language, Recorded, Sheet, Workbook


def answers(context: Context, result: Recorded) -> Document:
    """Answers with points and notes, the sub-totals, and a place for IPA's date and score."""
    lang = context.language
    kept = read_snapshot(result.snapshot)
    sheets = (_answers(context, result, kept), _points(kept, lang), _ipa(lang))
    return Document(
        notification=words.ANSWERS_NOTIFY.say(lang),
        text=words.ANSWERS.say(lang),
        name=named(context, words.ANSWERS_NAME, result.company),
        company=result.company,
        content=Workbook(sheets),
    )


def _answers(context: Context, result: Recorded, kept: Snapshot) -> Sheet:
    lang = context.language
    on = result.at.astimezone(context.programme.zone).date()
    note = words.ANSWERS_NOTE.say(
        lang,
        points=_counted(kept.edition, lang),
        on=dated(on, lang),
        at=stamp(context),
    )
    return Sheet(
        name=words.ANSWERS_SHEET.say(lang),
        columns=tuple(column.say(lang) for column in words.ANSWERS_COLUMNS),
        rows=tuple(_rows(kept, lang)),
        note="\n".join(filter(None, (note, proxy_lines(context, result.snapshot)))),
    )


def _rows(kept: Snapshot, lang: Language) -> Iterator[tuple[Cell, ...]]:
    for number, line in enumerate(kept.lines.values(), start=1):
        asked = (line.topic.say(lang), line.prompt.say(lang).replace("\n", " "))
        yield (number, *asked, line.label.say(lang), line.points, line.comment)


def _counted(edition: str, lang: Language) -> str:
    """What each of the four answers counts."""
    return words.COMMA.say(lang).join(
        words.POINTS_OF.say(lang, label=label.say(lang), score=say_score(score, lang))
        for label, score in points_of(edition)
    )


def _points(kept: Snapshot, lang: Language) -> Sheet:
    return Sheet(
        name=words.POINTS_SHEET.say(lang),
        columns=tuple(column.say(lang) for column in words.POINTS_COLUMNS),
        rows=tuple((s.label.say(lang), s.now, s.full, s.before) for s in scores(kept)),
    )


def _ipa(lang: Language) -> Sheet:
    return Sheet(
        name=words.IPA_SHEET.say(lang),
        columns=tuple(column.say(lang) for column in words.IPA_COLUMNS),
        rows=tuple((row.say(lang), None) for row in words.IPA_ROWS),
        note=words.IPA_NOTE.say(lang),
    )
