"""The 25 questions to print, with four boxes each: for firms without chat (users.md F1)."""

from collections.abc import Iterator

from conversations.actions import Context
from conversations.diagnosis import items, part_name, points_of
from conversations.documents import words
from conversations.engine import Block, Document, Language, Leaflet

BOX = "□"
BLANK = "　" * 12 + "\n　"  # room to write in by hand
PARTS = (1, 2, 3)


def paper(context: Context) -> Document:
    """The sheet under the programme's edition; numbers as in IPA's, so it can be typed back."""
    lang, edition = context.language, context.programme.edition
    foot = words.PAPER_FOOT.say(lang)
    reach = context.programme.office.contact(lang)
    leaflet = Leaflet(
        title=words.PAPER_TITLE.say(lang),
        blocks=(_head(lang), *(_part(part, edition, lang) for part in PARTS)),
        footer=words.PAPER_CONTACT.say(lang, foot=foot, contact=reach) if reach else foot,
    )
    return Document(
        notification=words.PAPER_NOTIFY.say(lang),
        text=words.PAPER.say(lang),
        name=words.PAPER_NAME.say(lang),
        company=context.actor.company or "",
        content=leaflet,
    )


def _head(lang: Language) -> Block:
    rows = tuple(
        tuple(cell for field in row for cell in (field.say(lang), BLANK))
        for row in words.PAPER_FIELDS
    )
    return Block(rows=rows, paragraphs=(words.PAPER_HOW.say(lang),))


def _part(part: int, edition: str, lang: Language) -> Block:
    labels = (label.say(lang) for label, _ in points_of(edition))
    return Block(
        heading=part_name(part).say(lang),
        columns=(*(column.say(lang) for column in words.PAPER_COLUMNS), *labels),
        rows=tuple(_rows(part, edition, lang)),
    )


def _rows(part: int, edition: str, lang: Language) -> Iterator[tuple[str, ...]]:
    boxes = [BOX for _ in points_of(edition)]
    for item in items(edition):
        if item.part == part:
            asked = words.PAPER_QUESTION.say(
                lang, topic=item.topic.say(lang), prompt=item.prompt.say(lang)
            )
            yield (str(item.number), asked, *boxes)
