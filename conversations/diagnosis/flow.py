"""The 25 questions as data, by edition."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from conversations.diagnosis import words
from conversations.diagnosis.editions import ITEMS, items
from conversations.diagnosis.item import Item
from conversations.diagnosis.rules import Reply
from conversations.engine import Answer, Choice, Flow, Kind, Question, Text

FLOW = "diagnosis"

CHOICES: tuple[Choice, ...] = tuple(
    Choice(reply.value, words.LABELS[reply], words.SAYS[reply]) for reply in Reply
)


def _confirm(item: Item) -> Callable[[Answer, Mapping[str, Answer]], Text | None]:
    """What the answered card adds to "don't know": whom to ask, and a text to send (M6)."""

    def confirm(answer: Answer, before: Mapping[str, Answer]) -> Text | None:
        if answer.value != Reply.UNKNOWN:
            return None
        told = Text(
            ja=words.NOT_SURE.ja.format(whom=item.ask_whom.ja, forward=item.forward.ja),
            en=words.NOT_SURE.en.format(whom=item.ask_whom.en, forward=item.forward.en),
        )
        if any(a.value == Reply.UNKNOWN for id_, a in before.items() if id_ != item.id):
            return told
        cost = words.NOT_SURE_COSTS
        return Text(ja=f"{told.ja}\n{cost.ja}", en=f"{told.en}\n{cost.en}")

    return confirm


def _question(item: Item) -> Question:
    return Question(
        id=item.id,
        kind=Kind.CHOICE,
        topic=item.topic,
        prompt=item.prompt,
        choices=CHOICES,
        part=words.PARTS[item.part - 1],
        help=item.help,
        confirm=_confirm(item),
    )


_FLOWS: Mapping[str, Flow] = MappingProxyType(
    {
        edition: Flow(
            FLOW, words.TITLE, edition, tuple(map(_question, ITEMS[edition])), takes_comments=True
        )
        for edition in ITEMS
    }
)


def flow(edition: str) -> Flow:
    """The diagnosis of an edition. Raises ValueError for an edition not known."""
    items(edition)
    return _FLOWS[edition]
