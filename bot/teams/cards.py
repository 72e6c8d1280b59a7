"""Adaptive Card parts, each made so that nothing typed can format, and no label is cut."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from bot.teams import limits
from bot.teams.limits import shorten
from conversations.engine import Button, Option

Part = dict[str, Any]

# what a TextBlock would read as Markdown, a list, a link or a date
_MARKUP: Final = re.compile(r"[*_`~\[\]{}<>#\\|&]|^\s*(?:[-+=]|\d+[.)])|^\s{4}")
_STYLES: Final[Mapping[str, str]] = {"primary": "positive", "danger": "destructive"}


def lines(text: str, **look: str | bool) -> list[Part]:
    """A text line by line: clients differ in what a line break inside an element is."""
    parts: list[Part] = []
    gap = False
    for line in text.strip("\n").splitlines():
        if not line.strip():
            gap = True
            continue
        for piece in _pieces(line):
            spacing = "Medium" if gap and parts else "Small" if parts else "Default"
            parts.append(shown(piece, spacing=spacing, **look))
            gap = False
    return parts


def shown(line: str, *, spacing: str = "Default", **look: str | bool) -> Part:
    """One line as it was written; in a run where a block would read Markdown in it."""
    if not _MARKUP.search(line):
        return {"type": "TextBlock", "text": line, "wrap": True, "spacing": spacing, **look}
    run: Part = {"type": "TextRun", "text": line, **look}
    return {"type": "RichTextBlock", "inlines": [run], "spacing": spacing}


def heading(text: str) -> list[Part]:
    """A heading, told to screen readers as one; nothing where there is none."""
    parts = lines(text, weight="Bolder", size="Medium")
    for part in parts:
        if part["type"] == "TextBlock":
            part["style"] = "heading"
    return parts


def subtle(text: str) -> list[Part]:
    """Small print; nothing where there is none."""
    return lines(text, isSubtle=True, size="Small")


def submit(label: str, data: Mapping[str, Any], emphasis: str = "") -> Part | None:
    """A button that sends its data and leaves inputs alone.

    None where the data does not fit: shortened, it would mean something else.
    """
    if limits.size(data) > limits.DATA:
        return None
    action = {
        "type": "Action.Submit",
        "title": shorten(label.strip() or "…", limits.LABEL),
        "data": dict(data),
        "associatedInputs": "none",  # an empty input must not hold back a helper
    }
    return action | {"style": _STYLES[emphasis]} if emphasis in _STYLES else action


def act(button: Button) -> Part | None:
    """A button that enters an action of the registry."""
    data = {"action": button.action, "argument": button.argument}
    return submit(button.label, data, button.emphasis)


def acts(buttons: Sequence[Button]) -> list[Part]:
    """The buttons that fit, as actions."""
    return [action for action in map(act, buttons) if action is not None]


def sent(label: str, data: Mapping[str, Any]) -> list[Part]:
    """The one button that sends what stands in the inputs."""
    action = submit(label, data, "primary")
    return [] if action is None else stacked([action | {"associatedInputs": "auto"}])


def executed(label: str, data: Mapping[str, Any], verb: str) -> list[Part]:
    """``sent`` whose answer can be the card again, with a reason; older clients submit.

    Only an invoke has an answer: what cannot be read stays in its field that way.
    """
    found = sent(label, data)
    for part in found:
        (submitted,) = part["actions"]
        own = {"type": "Action.Execute", "verb": verb, "fallback": submitted}
        part["actions"] = [{**submitted, **own}]
    return found


def opened(label: str, link: str) -> list[Part]:
    """A button that opens a link."""
    action = {"type": "Action.OpenUrl", "title": shorten(label, limits.LABEL), "url": link}
    return stacked([action])


def picture(link: str, alt: str) -> Part:
    """A picture as wide as the card, with its words for who does not see it."""
    return {"type": "Image", "url": link, "altText": alt, "size": "Stretch"}


def stacked(actions: Sequence[Part]) -> list[Part]:
    """Buttons one below the other, each as wide as it needs."""
    return [_set(action, "Small") for action in actions]


def rows(actions: Sequence[Part]) -> list[Part]:
    """Buttons, two in a row where both are short; in one set a narrow screen would cut them."""
    found: list[list[Part]] = []
    for action in actions:
        if found and len(found[-1]) == 1 and _short(action) and _short(found[-1][0]):
            found[-1].append(action)
        else:
            found.append([action])
    return [_set(row[0], "Small") if len(row) == 1 else _beside(row) for row in found]


def beside(text: Sequence[Part], action: Part | None) -> Part:
    """A list's row: what it says, and its button at the end."""
    said = {"type": "Column", "width": "stretch", "items": list(text)}
    if action is None:
        return {"type": "ColumnSet", "columns": [said]}
    pressed = {"type": "Column", "width": "auto", "items": [_set(action, "None")]}
    return {"type": "ColumnSet", "columns": [said, pressed]}


def menu(
    question: str, options: Sequence[Option], placeholder: str, problem: str, room: int
) -> Part:
    """As many options as fit into so many bytes, as a menu; its id is the question's."""
    return {
        "type": "Input.ChoiceSet",
        "id": question,
        "style": "compact",
        "label": placeholder,
        "placeholder": placeholder,
        "isRequired": True,
        "errorMessage": problem,
        "choices": choices(options, room),
    }


def field(question: str, label: str, hint: str, initial: str, problem: str) -> Part:
    """A line to type in; its id is the question's. Numbers are typed as people write them."""
    return entry("Input.Text", question, label, problem) | {
        "maxLength": limits.TYPED,
        **placeholder(hint),
        **({"value": shorten(initial, limits.TYPED)} if initial else {}),
    }


def entry(kind: str, name: str, label: str, problem: str) -> Part:
    """An input's own part. problem: what is said where it is left empty; "": it may be."""
    part: Part = {
        "type": kind,
        "id": name,
        "label": shorten(label.strip() or "…", limits.LABEL),
    }
    return part | {"isRequired": True, "errorMessage": problem} if problem else part


def placeholder(hint: str) -> Part:
    """How it may be written, shown in the empty input."""
    return {"placeholder": shorten(hint, limits.HINT)} if hint.strip() else {}


def choices(options: Sequence[Option], room: int) -> list[Part]:
    """As many options as fit into so many bytes."""
    listed = [
        {"title": shorten(option.label.strip() or "…", limits.OPTION), "value": option.id}
        for option in options
    ]
    return limits.fitting(listed, room)


def folded(parts: Sequence[Part], name: str, label: str) -> list[Part]:
    """Parts that a button of the client's own unfolds."""
    toggle = {"type": "Action.ToggleVisibility", "title": label, "targetElements": [name]}
    hidden = {"type": "Container", "id": name, "isVisible": False, "items": list(parts)}
    return [hidden, _set(toggle, "Small")]


def _set(action: Part, spacing: str) -> Part:
    return {"type": "ActionSet", "actions": [action], "spacing": spacing}


def _beside(row: Sequence[Part]) -> Part:
    columns = [{"type": "Column", "width": "stretch", "items": [_set(a, "None")]} for a in row]
    return {"type": "ColumnSet", "columns": columns, "spacing": "Small"}


def _short(action: Part) -> bool:
    return limits.width(action["title"]) <= limits.HALF_ROW


def _pieces(line: str) -> list[str]:
    """A line in as few pieces as one text element each takes."""
    cuts = [*range(0, len(line), limits.LINE), len(line)]
    return [line[start:end] for start, end in pairwise(cuts)]
