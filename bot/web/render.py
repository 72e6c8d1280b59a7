"""A step as the page's view model: plain data, ids kept, no markup.

The answer group's ``block`` is ``conversation:revision:question`` and each option's ``value``
the choice's id, as on the wire of the other doors (contract.md). The page puts every text in
as text, so nothing here needs escaping.
"""

from conversations.engine import (
    Answered,
    Ask,
    Button,
    Form,
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


def view(step: Step) -> View:
    """The step, as page/cards.js draws it."""
    head: View = {"kind": step.kind, "notification": step.notification}
    return {**head, **_body(step), "buttons": _buttons(_pressable(step))}


def _body(step: Step) -> View:
    match step:
        case Ask():
            return _ask(step)
        case Answered(heading=heading, prompt=prompt, answer=answer, note=note):
            return {"heading": heading, "prompt": prompt, "answer": answer, "note": note}
        case Notice(text=text, late=late):
            return {"text": text, "late": late, **_metadata(step)}
        case Result(text=text):
            return {"text": text, **_metadata(step)}
        case Review(heading=heading, rows=rows):
            return {"heading": heading, "rows": [_row(row) for row in rows]}
        case Table(heading=heading, columns=columns, rows=rows, note=note):
            return {
                "heading": heading,
                "columns": list(columns),
                "rows": [_row(row) for row in rows],
                "note": note,
            }


def _pressable(step: Step) -> tuple[Button, ...]:
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
