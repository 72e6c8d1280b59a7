"""From a step to a Teams message: pure, and always within what Teams takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import singledispatch
from typing import Any

from bot.teams import cards, forms, limits, words
from bot.teams.cards import Part
from bot.teams.limits import fitting, shorten
from bot.teams.read import TYPED
from bot.teams.told import line, told
from conversations.engine import (
    Answered,
    Ask,
    Chart,
    Document,
    Fill,
    Home,
    Json,
    Language,
    Notice,
    Result,
    Review,
    Row,
    Step,
    Table,
    in_bars,
)

_MESSAGE = "sme_message"
_VERB = "answer"
_EXAMPLES = "examples"  # no question has this id: it would be an input's


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message's content. summary: the notification line; sme: what other programs read."""

    summary: str
    card: Part
    sme: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Content:
    """What a card shows: groups that stay whole or go, and a tail that always stays."""

    groups: Sequence[Sequence[Part]]
    tail: Sequence[Part]
    counted: bool = False  # whether the groups are rows of a list


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a card is made for. link: to its picture or file, empty where there is none."""

    lang: Language
    delivery: str
    link: str


def render(step: Step, delivery: str = "", link: str = "") -> Rendered:
    """The step as a message; ``delivery`` goes into its channelData, to know it again by.

    link: where its picture or file is fetched, empty where nothing can be fetched from outside.
    """
    event, payload = _MESSAGE, _payload({}, delivery)
    if isinstance(step, Notice | Result):
        event, payload = step.event or _MESSAGE, _payload(step.payload, delivery)
    return Rendered(
        summary=shorten(step.notification.strip() or "…", limits.SUMMARY),
        card=_card(step, delivery, link),
        sme={"event_type": event, "event_payload": payload},
    )


def _payload(payload: Mapping[str, Json], delivery: str) -> dict[str, Json]:
    """The payload with the delivery's id; where it is too large, the id alone."""
    own: dict[str, Json] = {**payload, "delivery": delivery}
    return own if limits.size(own) <= limits.METADATA else {"delivery": delivery}


def _card(step: Step, delivery: str, link: str) -> Part:
    said = told(step)
    lang = words.language_of(step.notification, said)
    card: Part = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "lang": str(lang),
        "fallbackText": shorten(said.strip() or "…", limits.FALLBACK),
        "speak": shorten(said.strip() or "…", limits.SPEAK),
    }
    content = _content(step, _Frame(lang, delivery, link))
    return {**card, "body": _within(content, limits.CARD - limits.size(card), lang)}


@singledispatch
def _content(step: Step, frame: _Frame) -> _Content:
    """What its card shows."""
    del frame
    raise TypeError(type(step).__name__)


@_content.register
def _(step: Ask, frame: _Frame) -> _Content:
    return _ask(step, frame.lang)


@_content.register
def _(step: Answered, frame: _Frame) -> _Content:
    del frame
    head = cards.subtle(f"{step.heading}\n{step.prompt}")
    body = [*head, *cards.lines(step.answer, weight="Bolder"), *cards.lines(step.note)]
    return _Content([[part] for part in body], _tail(cards.acts(step.buttons)))


@_content.register
def _(step: Notice, frame: _Frame) -> _Content:
    del frame
    body = [*cards.lines(step.late, weight="Bolder"), *cards.lines(step.text)]
    return _Content([[part] for part in body], _tail(cards.acts(step.buttons)))


@_content.register
def _(step: Result, frame: _Frame) -> _Content:
    del frame
    body = cards.lines(step.text)
    return _Content([[part] for part in body], _tail(cards.acts(step.buttons)))


@_content.register
def _(step: Fill, frame: _Frame) -> _Content:
    head = [[part] for part in forms.head(step)]
    return _Content(head, forms.fields(step, frame.delivery, frame.lang))


@_content.register
def _(step: Home, frame: _Frame) -> _Content:
    said = "\n".join((*step.lines, step.next_step))
    chart = _drawn(step.chart, frame.link) if step.chart else []
    body = [*cards.heading(step.heading), *cards.lines(said), *chart]
    return _Content([[part] for part in body], _tail(cards.acts(step.buttons)))


@_content.register
def _(step: Chart, frame: _Frame) -> _Content:
    body = [*cards.lines(step.text), *_picture(step, frame.link)]
    return _Content([[part] for part in body], _tail(cards.acts(step.buttons)))


@_content.register
def _(step: Document, frame: _Frame) -> _Content:
    fetched = cards.opened(words.OPEN_FILE.say(frame.lang), frame.link) if frame.link else []
    missing = words.FILE_BY_LINK_ONLY if step.linked else words.FILE_ELSEWHERE
    note = words.FILE_FOR_A_WHILE if frame.link else missing
    body = [*cards.lines(step.text), *cards.subtle(note.say(frame.lang, name=step.name))]
    return _Content([[part] for part in body], [*fetched, *_tail(cards.acts(step.buttons))])


@_content.register
def _(step: Review, frame: _Frame) -> _Content:
    del frame
    return _listed(step, ["\n".join(row.cells) for row in step.rows])


@_content.register
def _(step: Table, frame: _Frame) -> _Content:
    del frame
    return _listed(step, [line(step.columns, row) for row in step.rows])


def _picture(chart: Chart, link: str) -> list[Part]:
    """The picture; where nobody could fetch it, the same numbers in words."""
    return [cards.picture(link, chart.alt)] if link else cards.lines(chart.alt)


def _drawn(chart: Chart, link: str) -> list[Part]:
    """In a home, which has room for bars of text where nobody could fetch the picture."""
    return _picture(chart, link) if link else cards.lines(in_bars(chart))


def _ask(ask: Ask, lang: Language) -> _Content:
    """The problem first, so that it is seen; the answers right below the question."""
    first, _, rest = ask.prompt.strip().partition("\n")
    body = [
        *cards.lines(ask.problem, weight="Bolder"),
        *cards.subtle(ask.heading),
        *cards.lines(first, weight="Bolder", size="Medium"),
        *cards.lines(rest),
        *cards.lines("" if _in_menu(ask) else _hints(ask)),
        *cards.lines(ask.help),
    ]
    tail = [*_answers(ask, lang), *_tail(cards.acts(ask.helpers))]
    return _Content([[part] for part in body], tail)


def _in_menu(ask: Ask) -> bool:
    return len(ask.options) > limits.BUTTONS


def _hints(ask: Ask) -> str:
    """Buttons and menus have no room for hints."""
    return "\n".join(f"{option.label}：{option.hint}" for option in ask.options if option.hint)


def _answers(ask: Ask, lang: Language) -> list[Part]:
    """Buttons or a menu, and what can be typed."""
    if _in_menu(ask):
        return _menu(ask, lang)
    place = _place(ask)
    pressed = (cards.submit(o.label, {**place, "answer": o.id}) for o in ask.options)
    parts = cards.stacked([action for action in pressed if action is not None])
    return parts if ask.form is None else [*parts, *_typed(ask, lang)]


def _place(ask: Ask) -> dict[str, Any]:
    """What every answer carries (contract.md), so that an old card is known as one."""
    revision = ask.revision
    return {"conversation": ask.conversation, "revision": revision, "question": ask.question}


def _menu(ask: Ask, lang: Language) -> list[Part]:
    """The options as a menu with one button; their hints unfold on the client."""
    choose, problem = words.CHOOSE.say(lang), words.PICK_ONE.say(lang)
    menu = cards.menu(ask.question, ask.options, choose, problem, limits.CARD // 3)
    hints = fitting(cards.lines(_hints(ask), size="Small"), limits.CARD // 4)
    examples = cards.folded(hints, _EXAMPLES, words.EXAMPLES.say(lang)) if hints else []
    return [menu, *cards.sent(words.SUBMIT.say(lang), _place(ask)), *examples]


def _typed(ask: Ask, lang: Language) -> list[Part]:
    if ask.form is None:
        return []
    form, problem = ask.form, words.FILL_IN.say(lang)
    field = cards.field(ask.question, form.label, form.hint, form.initial, problem)
    data = {**_place(ask), TYPED: True}
    return [field, *cards.executed(words.SUBMIT.say(lang), data, _VERB)]


def _tail(actions: Sequence[Part]) -> list[Part]:
    """As many rows of buttons as leave room for what they belong to."""
    rows = fitting(cards.rows(actions), limits.CARD // 3)
    return [{**rows[0], "spacing": "Medium"}, *rows[1:]] if rows else []


def _listed(step: Review | Table, texts: Sequence[str]) -> _Content:
    groups = [_row(text, row) for text, row in zip(texts, step.rows, strict=True)]
    note = cards.lines(step.note) if isinstance(step, Table) else []
    head = cards.heading(step.heading)
    tail = [*fitting(note, limits.CARD // 3), *_tail(cards.acts(step.buttons))]
    return _Content([head, *groups] if head else groups, tail, counted=True)


def _row(text: str, row: Row) -> list[Part]:
    first, _, rest = text.strip().partition("\n")
    said = [*cards.lines(first or "…", weight="Bolder"), *cards.lines(rest)]
    return [cards.beside(said, cards.act(row.button) if row.button else None)]


def _within(content: _Content, room: int, lang: Language) -> list[Part]:
    """The groups as far as the card holds them beside its tail, with a word where it does not."""
    left = room - limits.size(content.tail) - len('"body":[],')
    note = cards.shown(words.MORE_ROWS.say(lang, count=len(content.groups)))
    kept = fitting(content.groups, left)
    if len(kept) < len(content.groups):
        kept = fitting(content.groups, left - limits.size(note) - 1)
        count = len(content.groups) - len(kept)
        more = words.MORE_ROWS.say(lang, count=count) if content.counted else "…"
        kept.append([cards.shown(more)])
    return [part for group in [*kept, content.tail] for part in group]
