"""The form of an action as a card: its fields, and one button that sends them all."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from bot.teams import cards, limits, words
from bot.teams.activities import input_of
from bot.teams.cards import Part
from bot.teams.limits import shorten
from conversations.engine import Field, Fill, Language
from conversations.events import Filled

FILL: Final = "fill"  # the key under which a press carries the form's action

_FORM: Final = "form"
_VERB: Final = "fill"
_FIELD: Final = "field."  # before a field's id: the button's data stands beside the inputs


def head(fill: Fill) -> list[Part]:
    """The problem first, so that it is seen; then what the form is for."""
    return [
        *cards.lines(fill.problem, weight="Bolder", color="Attention"),
        *cards.heading(fill.title),
        *cards.lines(fill.text),
    ]


def fields(fill: Fill, delivery: str, lang: Language) -> list[Part]:
    """The fields, each within its share of the card, and the button."""
    room = limits.FORM // max(len(fill.fields), 1)
    inputs = [_input(field, room, lang) for field in fill.fields]
    data = {FILL: fill.action, "argument": fill.argument, _FORM: delivery}
    return [*inputs, *cards.executed(fill.submit, data, _VERB)]


def filled(data: Mapping[Any, object]) -> Filled | None:
    """What a press on the button says: a value for each field that the client sent."""
    action, argument, form = (input_of(data.get(name)) for name in (FILL, "argument", _FORM))
    if not action:
        return None
    values = {
        name.removeprefix(_FIELD): input_of(value)
        for name, value in data.items()
        if isinstance(name, str) and name.startswith(_FIELD)
    }
    return Filled(action, argument, values, form)


def _input(field: Field, room: int, lang: Language) -> Part:
    problem = "" if field.optional else words.FILL_IN_FORM.say(lang, label=field.label)
    name = f"{_FIELD}{field.id}"
    if field.kind in ("choice", "choices"):
        return _choice(field, name, room, lang)
    if field.kind == "day":
        return cards.entry("Input.Date", name, _label(field), problem) | _day(field.initial)
    most = min(limits.TYPED if field.kind == "line" else limits.LONG, room // 3)  # 3 bytes a kana
    part = cards.entry("Input.Text", name, field.label, problem) | cards.placeholder(field.hint)
    typed = {"value": shorten(field.initial, most)} if field.initial else {}
    return part | typed | {"maxLength": most, "isMultiline": field.kind == "text"}


def _choice(field: Field, name: str, room: int, lang: Language) -> Part:
    """All options in view where they are few, else a menu."""
    problem = "" if field.optional else words.CHOOSE_IN_FORM.say(lang, label=field.label)
    listed = cards.choices(field.options, room)
    few = len(listed) <= limits.BUTTONS
    part = cards.entry("Input.ChoiceSet", name, _label(field), problem) | {
        "style": "expanded" if few else "compact",
        "choices": listed,
    }
    if not few:
        part |= {"placeholder": words.CHOOSE.say(lang)}
    several = field.kind == "choices"
    if several:
        part |= {"isMultiSelect": True}
    chosen = field.initial.split(",") if several else [field.initial]
    known = {*chosen} <= {choice["value"] for choice in listed}
    return part | ({"value": field.initial} if known else {})


def _label(field: Field) -> str:
    """A label with the hint, where the input has no place of its own for one."""
    return f"{field.label}（{field.hint}）" if field.hint else field.label


def _day(initial: str) -> Part:
    """A day that was filled in; what is none would break the client's calendar."""
    try:
        return {"value": date.fromisoformat(initial).isoformat()}
    except ValueError:
        return {}
