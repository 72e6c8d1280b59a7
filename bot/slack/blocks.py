"""Block Kit's parts, each made to fit Slack's limits.

Text is always ``plain_text``: what people typed can then neither format nor mention.
"""

from collections.abc import Callable, Sequence
from typing import Any

from bot.slack import limits
from bot.slack.limits import escape, fitted, pieces, room, shorten, unescape
from conversations.engine import Button, Option

Block = dict[str, Any]

Line = tuple[str, Button | None]  # one row of a list, and what can be done with it

_STYLES = frozenset({"primary", "danger"})
_ACT = "act."


def plain(text: str, limit: int) -> Block:
    """A text object, escaped and shortened."""
    return {"type": "plain_text", "text": fitted(text, limit), "emoji": False}


def header(text: str) -> list[Block]:
    """A heading in large letters; nothing where there is none."""
    return [{"type": "header", "text": plain(text, limits.HEADER)}] if text.strip() else []


def context(text: str) -> list[Block]:
    """A line in small letters; nothing where there is none."""
    if not text.strip():
        return []
    return [{"type": "context", "elements": [plain(text, limits.CONTEXT)]}]


def sections(text: str) -> list[Block]:
    """A text in as many sections as it needs; none where it is empty."""
    return [section(piece) for piece in pieces(text)]


def image(address: str, alt: str) -> list[Block]:
    """A picture; nothing where its address is longer than Slack takes."""
    if len(address) > limits.ADDRESS:
        return []
    return [
        {"type": "image", "image_url": address, "alt_text": shorten(alt.strip() or "…", limits.ALT)}
    ]


def section(text: str, accessory: Block | None = None) -> Block:
    """One section, with a button beside it where there is one."""
    block: Block = {"type": "section", "text": plain(text, limits.SECTION)}
    return block if accessory is None else {**block, "accessory": accessory}


def pressable(action_id: str, label: str, value: str) -> Block:
    """A button as Slack has them."""
    text = plain(label, limits.BUTTON)
    return {"type": "button", "action_id": action_id, "text": text, "value": value}


def act(button: Button, place: int) -> Block | None:
    """A button that enters an action; ``place`` keeps its id unique in its block.

    None where its argument does not fit: shortened, it would mean something else.
    """
    action_id = f"{_ACT}{button.action}.{place}"
    if len(button.argument) > limits.BUTTON_VALUE or len(action_id) > limits.IDENTIFIER:
        return None
    block = pressable(action_id, button.label, button.argument)
    if not button.argument:
        del block["value"]  # Slack takes no empty one
    return block | {"style": button.emphasis} if button.emphasis in _STYLES else block


def acted(action_id: str) -> str | None:
    """The action that a button of ``act`` enters, None for another button."""
    name, _, place = action_id.removeprefix(_ACT).rpartition(".")
    return name if action_id.startswith(_ACT) and name and place.isdecimal() else None


def acts(buttons: Sequence[Button]) -> list[Block]:
    """Buttons as elements of one block."""
    made = (act(button, place) for place, button in enumerate(buttons))
    return [block for block in made if block is not None]


def rows(buttons: Sequence[Button]) -> list[Block]:
    """Buttons in rows that are seen without unfolding."""
    elements, width = acts(buttons), limits.BUTTONS_A_ROW
    return [
        {"type": "actions", "elements": elements[start : start + width]}
        for start in range(0, min(len(elements), limits.ACTIONS), width)
    ]


def select(options: Sequence[Option], placeholder: str, *, hints: bool = True) -> Block:
    """The options as a menu, each with its hint below it."""
    return {
        "type": "static_select",
        "action_id": "choice",
        "placeholder": plain(placeholder, limits.PLACEHOLDER),
        "options": [_option(option, hints=hints) for option in options],
    }


def checkboxes(options: Sequence[Option]) -> Block:
    """The options with a box each; their hints are left out."""
    return {
        "type": "checkboxes",
        "action_id": "choice",
        "options": [_option(option, hints=False) for option in options],
    }


def _option(option: Option, *, hints: bool) -> Block:
    block: Block = {"text": plain(option.label, limits.OPTION), "value": option.id}
    if hints and option.hint.strip():
        block["description"] = plain(option.hint, limits.OPTION)
    return block


def weight(node: object) -> int:
    """How many characters of text some blocks hold together."""
    if isinstance(node, list):
        return sum(weight(part) for part in node)
    if not isinstance(node, dict):
        return 0
    text = node.get("text")
    return (len(text) if isinstance(text, str) else 0) + sum(weight(v) for v in node.values())


def within(body: list[Block], tail: list[Block]) -> list[Block]:
    """The body as far as one message holds it, and then the tail, which always stays."""
    left = limits.MESSAGE_TEXT - weight(tail)
    kept: list[Block] = []
    for block in body[: limits.BLOCKS - len(tail)]:
        size = weight(block)
        if size > left:
            if block["type"] == "section" and left > 1:
                text = unescape(block["text"]["text"])
                kept.append({**block, "text": plain(text, left)})
            break
        kept.append(block)
        left -= size
    return [*kept, *tail]


def listed(lines: Sequence[Line], frame: list[Block], more: Callable[[int], str]) -> list[Block]:
    """A list as sections: lines with a button stand alone, others share sections.

    Where one message does not hold all beside its ``frame``, ``more`` tells how many are left out.
    """
    most = limits.BLOCKS - len(frame) - 1  # the last block is for what is left out
    left = limits.MESSAGE_TEXT - weight(frame) - limits.BUTTON
    groups: list[Line] = []
    for place, line in enumerate(lines):
        shared = _shared(groups[-1], line) if groups else None
        left -= _cost(line)
        if left < 0 or (shared is None and len(groups) == most):
            groups.append((more(len(lines) - place), None))
            break
        if shared is None:
            groups.append(line)
        else:
            groups[-1] = (shared, None)
    return [section(text, act(button, 0) if button else None) for text, button in groups]


def _cost(line: Line) -> int:
    text, button = line
    return min(len(escape(text)) + 1, limits.SECTION) + (limits.BUTTON if button else 0)


def _shared(above: Line, below: Line) -> str | None:
    """Two lines as the text of one section, None where they stand apart."""
    text = f"{above[0]}\n{below[0]}"
    apart = above[1] is not None or below[1] is not None or room(text, limits.SECTION) < len(text)
    return None if apart else text
