"""A step as the page's view model: plain data, ids kept, no markup.

The answer group's ``block`` is ``conversation:revision:question`` and each option's ``value``
the choice's id, as on the wire of the other doors (contract.md). The page puts every text in
as text, so nothing here needs escaping.
"""

from functools import singledispatch

from conversations.engine import (
    Answered,
    Ask,
    Button,
    Chart,
    Document,
    Field,
    Fill,
    Form,
    Home,
    Json,
    Notice,
    Result,
    Review,
    Row,
    Step,
    Table,
)

MOST_BUTTONS = 4  # voice.md 1: more answers than this become a list to choose from

View = dict[str, Json]


def view(step: Step, link: str = "") -> View:
    """The step, as page/cards.js draws it. link: where its picture or file is fetched, if any."""
    head: View = {"kind": step.kind, "notification": step.notification}
    return {**head, **_body(step), "link": link, "buttons": _buttons(_pressable(step))}


@singledispatch
def _body(step: Step) -> View:
    """What the page draws of it."""
    raise TypeError(type(step).__name__)


@_body.register
def _(step: Ask) -> View:
    return _ask(step)


@_body.register
def _(step: Answered) -> View:
    return {
        "heading": step.heading,
        "prompt": step.prompt,
        "answer": step.answer,
        "note": step.note,
    }


@_body.register
def _(step: Notice) -> View:
    return {"text": step.text, "late": step.late, **_metadata(step)}


@_body.register
def _(step: Result) -> View:
    return {"text": step.text, **_metadata(step)}


@_body.register
def _(step: Fill) -> View:
    """The form itself, whether it stands in the chat or opens over it."""
    return {
        "heading": step.title,
        "text": step.text,
        "problem": step.problem,
        "action": step.action,
        "argument": step.argument,
        "submit": step.submit,
        "fields": [_field(field) for field in step.fields],
    }


@_body.register
def _(step: Home) -> View:
    return {
        "heading": step.heading,
        "lines": list(step.lines),
        "next": step.next_step,
        "alt": step.chart.alt if step.chart else "",
    }


@_body.register
def _(step: Chart) -> View:
    return {"text": step.text, "alt": step.alt}


@_body.register
def _(step: Document) -> View:
    return {"text": step.text, "name": step.name}


@_body.register
def _(step: Review) -> View:
    return {"heading": step.heading, "rows": [_row(row) for row in step.rows]}


@_body.register
def _(step: Table) -> View:
    return {
        "heading": step.heading,
        "columns": list(step.columns),
        "rows": [_row(row) for row in step.rows],
        "note": step.note,
    }


def _pressable(step: Step) -> tuple[Button, ...]:
    if isinstance(step, Fill):
        return ()
    return step.helpers if isinstance(step, Ask) else step.buttons


def _ask(step: Ask) -> View:
    return {
        "block": f"{step.conversation}:{step.revision}:{step.question}",
        "heading": step.heading,
        "prompt": step.prompt,
        "problem": step.problem,
        "help": step.help,
        "options": [{"value": o.id, "label": o.label, "hint": o.hint} for o in step.options],
        "list": len(step.options) > MOST_BUTTONS,
        "form": _form(step.form) if step.form else None,
    }


def _field(field: Field) -> View:
    return {
        "id": field.id,
        "label": field.label,
        "kind": field.kind,
        "options": [{"value": o.id, "label": o.label} for o in field.options],
        "hint": field.hint,
        "initial": field.initial,
        "optional": field.optional,
    }


def _form(form: Form) -> View:
    return {
        "button": form.button,
        "title": form.title,
        "label": form.label,
        "hint": form.hint,
        "initial": form.initial,
    }


def _metadata(step: Notice | Result) -> View:
    return {"event": step.event, "payload": dict(step.payload)}


def _button(button: Button) -> View:
    return {
        "action": button.action,
        "argument": button.argument,
        "label": button.label,
        "emphasis": button.emphasis,
    }


def _buttons(buttons: tuple[Button, ...]) -> list[Json]:
    return [_button(button) for button in buttons]


def _row(row: Row) -> View:
    return {"cells": list(row.cells), "button": _button(row.button) if row.button else None}
