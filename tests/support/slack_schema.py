"""The shape and limits of Slack's blocks and views, as a JSON schema made of small parts.

Written from Slack's public reference of Block Kit; Slack publishes no schema of its own. Only
the blocks and elements that the product has a use for are known: add one here with its use.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

Json = dict[str, Any]

MOST_BLOCKS = 50  # in a message
MOST_BLOCKS_IN_VIEW = 100
MOST_TEXT = 12_000  # over all blocks of a message: slackapi/bolt-js issue 2509

_FLAG: Json = {"type": "boolean"}
_NAME: Json = {"type": "string", "minLength": 1, "maxLength": 255}  # block_id, action_id


def _string(most: int, least: int = 0) -> Json:
    return {"type": "string", "minLength": least, "maxLength": most}


def _list(items: Json, most: int, least: int = 1) -> Json:
    return {"type": "array", "items": items, "minItems": least, "maxItems": most}


def _shape(required: str, /, **properties: Json) -> Json:
    return {
        "type": "object",
        "properties": {"type": {"type": "string"}, **properties},
        "required": required.split(),
        "additionalProperties": False,
    }


def _by_type(shapes: Mapping[str, Json]) -> Json:
    """One of several shapes, told apart by ``type``, so that messages speak of that shape."""
    told = [
        {"if": {"properties": {"type": {"const": name}}, "required": ["type"]}, "then": shape}
        for name, shape in shapes.items()
    ]
    return {
        "type": "object",
        "properties": {"type": {"enum": list(shapes)}},
        "required": ["type"],
        "allOf": told,
    }


def _plain(most: int) -> Json:
    return _by_type({"plain_text": _shape("type text", text=_string(most, 1), emoji=_FLAG)})


def _words(most: int) -> Json:
    plain = _shape("type text", text=_string(most, 1), emoji=_FLAG)
    marked = _shape("type text", text=_string(most, 1), verbatim=_FLAG)
    return _by_type({"plain_text": plain, "mrkdwn": marked})


def _option(text: Json) -> Json:
    return _shape(
        "text value",
        text=text,
        value=_string(150, 1),
        description=_plain(75),
        url=_string(3000),
    )


_CONFIRM = _shape(
    "title text",
    title=_plain(100),
    text=_words(300),
    confirm=_plain(30),
    deny=_plain(30),
    style={"enum": ["primary", "danger"]},
)
_IMAGE = {"image_url": _string(3000, 1), "alt_text": _string(2000)}


def _element(required: str = "", /, **properties: Json) -> Json:
    """Something to press, pick or fill in: all have an ``action_id`` and may be confirmed."""
    return _shape(
        f"type {required}", action_id=_NAME, confirm=_CONFIRM, focus_on_load=_FLAG, **properties
    )


def _menu(most: int, /, **initial: Json) -> Json:
    option = _option(_plain(75))
    group = _shape("label options", label=_plain(75), options=_list(option, 100))
    menu = _element(
        placeholder=_plain(150),
        options=_list(option, most),
        option_groups=_list(group, 100),
        **initial,
    )
    return {**menu, "oneOf": [{"required": ["options"]}, {"required": ["option_groups"]}]}


@cache
def _elements() -> Json:
    chosen, any_option = _option(_plain(75)), _option(_words(75))
    picker = {"placeholder": _plain(150)}
    typed = {**picker, "initial_value": _string(3000), "dispatch_action_config": {"type": "object"}}
    return {
        "button": _element(
            "text",
            text=_plain(75),
            value=_string(2000),
            url=_string(3000),
            style={"enum": ["primary", "danger"]},
            accessibility_label=_string(75),
        ),
        "static_select": _menu(100, initial_option=chosen),
        "multi_static_select": _menu(
            100, initial_options=_list(chosen, 100), max_selected_items={"type": "integer"}
        ),
        "external_select": _element(
            **picker, min_query_length={"type": "integer"}, initial_option=chosen
        ),
        "users_select": _element(**picker, initial_user=_string(255)),
        "overflow": _element("options", options=_list(chosen, 5)),
        "radio_buttons": _element(
            "options", options=_list(any_option, 10), initial_option=any_option
        ),
        "checkboxes": _element(
            "options", options=_list(any_option, 10), initial_options=_list(any_option, 10)
        ),
        "datepicker": _element(**picker, initial_date=_string(10)),
        "timepicker": _element(**picker, initial_time=_string(5), timezone=_string(64)),
        "plain_text_input": _element(
            **typed,
            multiline=_FLAG,
            min_length={"type": "integer", "minimum": 0, "maximum": 3000},
            max_length={"type": "integer", "minimum": 1, "maximum": 3000},
        ),
        "number_input": _element(
            "is_decimal_allowed",
            **typed,
            is_decimal_allowed=_FLAG,
            min_value=_string(30),
            max_value=_string(30),
        ),
        "email_text_input": _element(**typed),
        "image": _shape("type image_url alt_text", **_IMAGE),
    }


_PRESSED = (
    "button static_select multi_static_select external_select users_select overflow"
    " radio_buttons checkboxes datepicker timepicker"
)
_FILLED = "plain_text_input number_input email_text_input " + _PRESSED.replace("button", "", 1)


def _some(names: str) -> Json:
    return _by_type({name: _elements()[name] for name in names.split()})


@cache
def _blocks() -> Json:
    section = _shape(
        "type",
        block_id=_NAME,
        text=_words(3000),
        fields=_list(_words(2000), 10),
        accessory=_some(f"image {_PRESSED}"),
        expand=_FLAG,
    )
    read = _by_type(
        {
            "image": _elements()["image"],
            "plain_text": _shape("text", text=_string(3000, 1), emoji=_FLAG),
            "mrkdwn": _shape("text", text=_string(3000, 1), verbatim=_FLAG),
        }
    )
    entry = _shape(
        "type label element",
        block_id=_NAME,
        label=_plain(2000),
        element=_some(_FILLED),
        hint=_plain(2000),
        optional=_FLAG,
        dispatch_action=_FLAG,
    )
    shapes: Json = {
        "section": {**section, "anyOf": [{"required": ["text"]}, {"required": ["fields"]}]},
        "actions": _shape("type elements", block_id=_NAME, elements=_list(_some(_PRESSED), 25)),
        "context": _shape("type elements", block_id=_NAME, elements=_list(read, 10)),
        "header": _shape("type text", block_id=_NAME, text=_plain(150)),
        "divider": _shape("type", block_id=_NAME),
        "image": _shape("type image_url alt_text", block_id=_NAME, title=_plain(2000), **_IMAGE),
        "markdown": _shape("type text", block_id=_NAME, text=_string(12_000, 1)),
        "input": entry,
    }
    return _by_type(shapes)


@cache
def message_schema() -> Draft202012Validator:
    """The blocks of a message, under ``blocks``."""
    blocks = _list(_blocks(), MOST_BLOCKS, 0)
    return Draft202012Validator({"properties": {"blocks": blocks}})


@cache
def view_schema() -> Draft202012Validator:
    """A modal or an App Home, under ``view``."""
    common = {
        "blocks": _list(_blocks(), MOST_BLOCKS_IN_VIEW, 0),
        "private_metadata": _string(3000),
        "callback_id": _string(255),
        "external_id": _string(255),
    }
    modal = _shape(
        "type title blocks",
        **common,
        title=_plain(24),
        submit=_plain(24),
        close=_plain(24),
        clear_on_close=_FLAG,
        notify_on_close=_FLAG,
        submit_disabled=_FLAG,
    )
    view = _by_type({"modal": modal, "home": _shape("type blocks", **common)})
    return Draft202012Validator({"properties": {"view": view}})


def told(problem: ValidationError) -> str:
    """A problem in the words that Slack uses for it, with the place it was found."""
    limit = problem.validator_value
    words = {
        "maxLength": f"must be less than {limit + 1} characters" if isinstance(limit, int) else "",
        "minLength": "must be more than 0 characters",
        "maxItems": f"no more than {limit} items allowed",
        "minItems": f"no fewer than {limit} items allowed",
        "enum": f"unsupported value: {problem.instance!r}",
    }.get(str(problem.validator), problem.message)
    return at(words, *problem.absolute_path)


def at(words: str, *path: str | int) -> str:
    """Words with a place in them: ``… [json-pointer:/blocks/0/text]``."""
    return f"{words} [json-pointer:/{'/'.join(map(str, path))}]"
