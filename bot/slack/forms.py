"""Modals: for a typed answer, and for the form of an action."""

import json

from bot.slack import limits, words
from bot.slack.blocks import Block, checkboxes, plain, sections, select
from bot.slack.limits import shorten
from bot.slack.render import FORM, place_of
from conversations.engine import Ask, Field, Fill, Form, Step

ANSWER = "answer"  # the action_id of what is typed
FILL = "fill"  # the callback_id of an action's form
_METADATA = 3_000  # characters of private_metadata


def view_of(step: Step | None) -> Block | None:
    """The modal that a turn opens, None where it opens none."""
    if isinstance(step, Ask):
        return form_view(step)
    return fill_view(step) if isinstance(step, Fill) else None


def form_view(ask: Ask) -> Block:
    """The question with a field to type in; its input block's id is the question's."""
    form = ask.form or Form(button="", title=ask.heading, label=ask.prompt, hint="")
    language = words.language_of(ask.prompt, ask.notification)
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": place_of(ask),
        "title": plain(form.title, limits.TITLE),
        "submit": plain(words.SUBMIT.say(language), limits.TITLE),
        "close": plain(words.CLOSE.say(language), limits.TITLE),
        "blocks": [*sections(ask.prompt)[:1], _field(ask.question, form)],
    }


def _field(question: str, form: Form) -> Block:
    typed: Block = {"type": "plain_text_input", "action_id": ANSWER, "focus_on_load": True}
    if form.initial:
        # what stands in a field is no markup, so it is not escaped
        typed["initial_value"] = shorten(form.initial, limits.TYPED)
    field: Block = {
        "type": "input",
        "block_id": question,
        "label": plain(form.label, limits.LABEL),
        "element": typed,
    }
    if form.hint.strip():
        field["hint"] = plain(form.hint, limits.LABEL)
    return field


def fill_view(fill: Fill) -> Block | None:
    """An action's form; None where its argument does not fit: shortened, it would mean another."""
    place = json.dumps({"action": fill.action, "argument": fill.argument}, ensure_ascii=False)
    if len(place) > _METADATA:
        return None
    language = words.language_of(fill.title, fill.text)
    return {
        "type": "modal",
        "callback_id": FILL,
        "private_metadata": place,
        "title": plain(fill.title, limits.TITLE),
        "submit": plain(fill.submit, limits.TITLE),
        "close": plain(words.CLOSE.say(language), limits.TITLE),
        "blocks": [*sections(fill.problem), *sections(fill.text), *map(_input, fill.fields)],
    }


def _input(field: Field) -> Block:
    block: Block = {
        "type": "input",
        "block_id": field.id,
        "optional": field.optional,
        "label": plain(field.label, limits.LABEL),
        "element": _element(field),
    }
    return block | {"hint": plain(field.hint, limits.LABEL)} if field.hint.strip() else block


def _boxes(field: Field) -> Block:
    """Any number of the options, each with a box to tick."""
    boxes = checkboxes(field.options[: limits.BOXES])
    chosen = field.initial.split(",")
    ticked = [option for option in boxes["options"] if option["value"] in chosen]
    return {**boxes, "action_id": ANSWER, **({"initial_options": ticked} if ticked else {})}


def _element(field: Field) -> Block:
    if field.kind == "choice":
        language = words.language_of(field.label, *(option.label for option in field.options))
        menu = select(field.options[: limits.OPTIONS], words.CHOOSE.say(language))
        first = [o for o in menu["options"] if o["value"] == field.initial]
        return {**menu, "action_id": ANSWER, **({"initial_option": first[0]} if first else {})}
    if field.kind == "choices":
        return _boxes(field)
    if field.kind == "day":
        day: Block = {"type": "datepicker", "action_id": ANSWER}
        return day | {"initial_date": field.initial} if field.initial else day
    typed: Block = {
        "type": "plain_text_input",
        "action_id": ANSWER,
        "multiline": field.kind == "text",
        "max_length": limits.TYPED,
    }
    # what stands in a field is no markup, so it is not escaped
    initial = shorten(field.initial, limits.TYPED)
    return typed | {"initial_value": initial} if initial else typed
