"""From a step to a Slack message: pure, and always within Slack's limits."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import singledispatch
from itertools import zip_longest
from typing import Any

from bot.slack import limits, words
from bot.slack.blocks import (
    Block,
    acts,
    context,
    header,
    image,
    listed,
    pressable,
    rows,
    sections,
    select,
    weight,
    within,
)
from bot.slack.limits import fitted
from conversations.engine import (
    Answered,
    Ask,
    Button,
    Chart,
    Document,
    Fill,
    Home,
    Json,
    Notice,
    Option,
    Result,
    Review,
    Row,
    Step,
    Table,
    in_bars,
)

FORM = "form"  # the action_id and value of the button that opens a typed answer's form
_MESSAGE = "sme_message"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message's content. text: the notification line; metadata: what other programs read."""

    text: str
    blocks: list[Block]
    metadata: Mapping[str, Any]


def render(step: Step, delivery: str = "") -> Rendered:
    """The step as a message; ``delivery`` goes into its metadata, to know it again by."""
    event, payload = _MESSAGE, _payload({}, delivery)
    if isinstance(step, Notice | Result):
        event, payload = step.event or _MESSAGE, _payload(step.payload, delivery)
    return Rendered(
        text=fitted(step.notification, limits.NOTIFICATION),
        blocks=_blocks(step),
        metadata={"event_type": event, "event_payload": payload},
    )


def with_link(message: Rendered, link: str, step: Chart | Document) -> Rendered:
    """The message with a button that opens the file's address, where there is one."""
    language = words.language_of(step.text, step.notification)
    if not link and isinstance(step, Document) and step.linked:
        blocks = [*message.blocks, *sections(words.FILE_ELSEWHERE.say(language, name=step.name))]
        return replace(message, blocks=blocks)
    if not link:
        return message
    label = words.OPEN_FILE.say(language)
    button = {**pressable("link", label, "link"), "url": link}
    return replace(message, blocks=[*message.blocks, {"type": "actions", "elements": [button]}])


def place_of(ask: Ask) -> str:
    """What an answer block is known by (contract.md): ``conversation:revision:question``."""
    return f"{ask.conversation}:{ask.revision}:{ask.question}"


def _payload(payload: Mapping[str, Json], delivery: str) -> dict[str, Json]:
    """The payload with the delivery's id; where it is too large, the id alone."""
    own: dict[str, Json] = {**payload, "delivery": delivery}
    fits = len(json.dumps(own).encode()) <= limits.METADATA
    return own if fits else {"delivery": delivery}


@singledispatch
def _blocks(step: Step) -> list[Block]:
    """Its blocks, within one message's limits."""
    raise TypeError(type(step).__name__)


@_blocks.register
def _(step: Ask) -> list[Block]:
    return _ask(step)


@_blocks.register
def _(step: Answered) -> list[Block]:
    body = [*context(f"{step.heading}\n{step.prompt}"), *sections(step.answer)]
    return within([*body, *sections(step.note)], rows(step.buttons))


@_blocks.register
def _(step: Notice) -> list[Block]:
    return within([*sections(step.late), *sections(step.text)], rows(step.buttons))


@_blocks.register
def _(step: Result) -> list[Block]:
    return within(sections(step.text), rows(step.buttons))


@_blocks.register
def _(step: Review) -> list[Block]:
    return _review(step)


@_blocks.register
def _(step: Table) -> list[Block]:
    return _table(step)


@_blocks.register
def _(step: Fill) -> list[Block]:
    opening = Button(step.action, step.button, step.argument, "primary")
    return within([*sections(step.problem), *sections(step.text)], rows((opening,)))


@_blocks.register
def _(step: Home) -> list[Block]:
    return _home(step)


@_blocks.register
def _(step: Chart) -> list[Block]:
    return within([*sections(step.text), *sections(step.alt)], rows(step.buttons))


@_blocks.register
def _(step: Document) -> list[Block]:
    return within(sections(step.text), rows(step.buttons))


def home_view(home: Home, picture: str = "") -> Block:
    """The App Home; whoever presses something there is told where it goes on.

    picture: where Slack can fetch that of the last diagnosis, empty where it cannot.
    """
    language = words.language_of(home.heading, home.notification)
    blocks = [*_home(home, picture), *context(words.IN_MESSAGES.say(language))]
    return {"type": "home", "blocks": blocks[: limits.BLOCKS_IN_VIEW]}


def _home(home: Home, picture: str = "") -> list[Block]:
    """The same in the App Home and in a message: what is, then what to do now."""
    drawn = _drawn(home.chart, picture) if home.chart else []
    body = [*header(home.heading), *sections("\n".join(home.lines)), *drawn]
    tail = [*sections(home.next_step)[:1], *rows(home.buttons)]
    return within(body, tail)


def _drawn(chart: Chart, picture: str) -> list[Block]:
    """The picture with its numbers in words; where it cannot be fetched, bars of text."""
    shown = image(picture, chart.alt) if picture else []
    return shown or sections(in_bars(chart))


def _ask(ask: Ask) -> list[Block]:
    """The problem first, so that it is seen; the answers right below the question."""
    hints = "" if _in_menu(ask) else _hints(ask.options)
    body = [
        *sections(ask.problem),
        *context(ask.heading),
        *sections(ask.prompt),
        *sections(hints),
        *sections(ask.help),
    ]
    return within(body, [*_answers(ask), *_helpers(ask)])


def _in_menu(ask: Ask) -> bool:
    return len(ask.options) > limits.BUTTONS_A_ROW


def _hints(options: tuple[Option, ...]) -> str:
    """Buttons have no room for hints: they stand above them."""
    return "\n".join(f"{option.label}：{option.hint}" for option in options if option.hint)


def _answers(ask: Ask) -> list[Block]:
    """The one answer block: buttons or a menu, and the button of the form."""
    elements = [_menu(ask)] if _in_menu(ask) else _choices(ask)
    if ask.form is not None:
        elements.append(pressable(FORM, ask.form.button, FORM))
    if not elements:
        return []
    return [{"type": "actions", "block_id": place_of(ask), "elements": elements}]


def _choices(ask: Ask) -> list[Block]:
    return [
        pressable(f"choice-{place}", option.label, option.id)
        for place, option in enumerate(ask.options, start=1)
        if len(option.id) <= limits.BUTTON_VALUE
    ]


def _menu(ask: Ask) -> Block:
    """The options as a menu; without their hints where these would fill the message."""
    language = words.language_of(ask.prompt, ask.notification)
    options = [o for o in ask.options if len(o.id) <= limits.OPTION_VALUE][: limits.OPTIONS]
    menu = select(options, words.CHOOSE.say(language))
    if weight(menu) <= limits.MESSAGE_TEXT // 2:
        return menu
    return select(options, words.CHOOSE.say(language), hints=False)


def _helpers(ask: Ask) -> list[Block]:
    """Back, help and stop, in a block that no answer block can be taken for."""
    elements = acts(ask.helpers)[: limits.ACTIONS]
    if not elements:
        return []
    block_id = ".".join(("more", *place_of(ask).split(":")))
    return [{"type": "actions", "block_id": block_id, "elements": elements}]


def _review(review: Review) -> list[Block]:
    head, tail = header(review.heading), rows(review.buttons)
    lines = [("\n".join(row.cells), row.button) for row in review.rows]
    language = words.language_of(review.heading, review.notification)
    body = listed(lines, [*head, *tail], lambda count: words.MORE_ROWS.say(language, count=count))
    return [*head, *body, *tail]


def _table(table: Table) -> list[Block]:
    title, _, counts = table.heading.partition("\n")  # large letters have room for one line only
    head = [*header(title), *sections(counts)]
    tail = [*sections(table.note), *rows(table.buttons)]
    lines = [(_line(table.columns, row), row.button) for row in table.rows]
    language = words.language_of(table.heading, table.notification, *table.columns)
    body = listed(lines, [*head, *tail], lambda count: words.MORE_ROWS.say(language, count=count))
    return [*head, *body, *tail]


def _line(columns: tuple[str, ...], row: Row) -> str:
    """A table's row for a narrow screen: its first cell, and below it the others by name."""
    first, *others = row.cells or ("",)
    named = (
        f"{column}：{cell}" if column else cell
        for column, cell in zip_longest(columns[1:], others, fillvalue="")
        if cell
    )
    return "\n".join(part for part in (first, "　".join(named)) if part)
