from typing import Any

import pytest

from tests.support.slack_blocks import block_problems, metadata_problem, too_long, view_problems

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str, **more: object) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(action: str, text: str = "はい", value: str = "yes") -> Json:
    return {"type": "button", "action_id": action, "text": plain(text), "value": value}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def option(text: str = "はい", value: str = "yes") -> Json:
    return {"text": plain(text), "value": value}


def menu(*options: Json, **more: object) -> Json:
    return {"type": "static_select", "action_id": "pick", "options": list(options), **more}


def entry(**more: object) -> Json:
    return {
        "type": "input",
        "label": plain("人数"),
        "element": {"type": "plain_text_input", "action_id": "number"},
        **more,
    }


def context(*texts: str) -> Json:
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": text} for text in texts]}


def modal(**more: object) -> Json:
    return {"type": "modal", "title": plain("人数"), "blocks": [section("x")], **more}


AT_THE_LIMIT = (
    [{"type": "divider"}] * 50,
    [section("あ" * 3000)],
    [{"type": "header", "text": plain("あ" * 150)}],
    [actions(*(button(str(n)) for n in range(25)))],
    [actions(button("a" * 255, "あ" * 75, "v" * 2000))],
    [section("x", block_id="b" * 255, accessory=menu(*[option("あ" * 75, "v" * 150)] * 100))],
    [context(*("あ",) * 10)],
    [actions(button("a")), actions(button("a"))],
    [entry(block_id="n", optional=True, hint=plain("例: 20"))],
)

TOO_MUCH = (
    ([{"type": "divider"}] * 51, "no more than 50 items"),
    ([section("あ" * 3001)], "less than 3001 characters"),
    ([section("")], "more than 0 characters"),
    ([{"type": "section"}], "not valid under any"),
    ([{"type": "section", "text": "x"}], "not of type 'object'"),
    ([{"type": "header", "text": plain("あ" * 151)}], "less than 151 characters"),
    ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "unsupported value: 'mrkdwn'"),
    ([actions(*(button(str(n)) for n in range(26)))], "no more than 25 items"),
    ([actions()], "no fewer than 1 items"),
    ([actions(button("a"), button("a"))], "action_id a already exists"),
    ([actions(button("a" * 256))], "less than 256 characters"),
    ([actions(button("a", "あ" * 76))], "less than 76 characters"),
    ([actions(button("a", value="v" * 2001))], "less than 2001 characters"),
    ([actions({"type": "plain_text_input", "action_id": "a"})], "unsupported value"),
    ([section("x", block_id="b" * 256)], "less than 256 characters"),
    ([section("x", block_id="b"), section("y", block_id="b")], "block_id b already exists"),
    ([section("x", accessory=menu(*[option()] * 101))], "no more than 100 items"),
    ([section("x", accessory=menu(option("あ" * 76)))], "less than 76 characters"),
    ([section("x", accessory=menu(option(value="v" * 151)))], "less than 151 characters"),
    ([section("x", accessory=menu(option(), initial_option=option("他", "no")))], "none of the"),
    ([context(*("あ",) * 11)], "no more than 10 items"),
    ([{"type": "divder"}], "unsupported value: 'divder'"),
    ([{"type": "divider", "blockid": "b"}], "blockid"),
    (["text"], "not of type 'object'"),
)


@pytest.mark.parametrize("blocks", AT_THE_LIMIT)
def test_blocks_within_the_limits_are_taken(blocks: list[Json]) -> None:
    assert block_problems(blocks) == []


@pytest.mark.parametrize(("blocks", "reason"), TOO_MUCH)
def test_blocks_beyond_a_limit_are_refused_with_the_reason(blocks: list[Json], reason: str) -> None:
    assert reason in " ".join(block_problems(blocks))


@pytest.mark.parametrize(
    ("view", "reason"),
    [
        (modal(title=plain("あ" * 25)), "less than 25 characters"),
        (modal(submit=plain("あ" * 25)), "less than 25 characters"),
        (modal(private_metadata="x" * 3001), "less than 3001 characters"),
        (modal(callback_id="x" * 256), "less than 256 characters"),
        (modal(blocks=[{"type": "divider"}] * 101), "no more than 100 items"),
        (modal(blocks=[entry()]), "submit"),
        (modal(colour="red"), "colour"),
        ({"type": "home", "title": plain("x"), "blocks": []}, "title"),
        ({"type": "modal", "blocks": []}, "title"),
    ],
)
def test_views_beyond_a_limit_are_refused_with_the_reason(view: Json, reason: str) -> None:
    assert reason in " ".join(view_problems(view))


def test_views_within_the_limits_are_taken() -> None:
    full = modal(submit=plain("あ" * 24), private_metadata="x" * 3000, blocks=[entry()] * 1)
    assert view_problems(full) == []
    assert view_problems({"type": "home", "blocks": [{"type": "divider"}] * 100}) == []


def test_all_blocks_of_a_message_together_have_a_limit() -> None:
    assert not too_long([section("あ" * 3000)] * 4)
    assert too_long([section("あ" * 3000)] * 4 + [section("あ")])


@pytest.mark.parametrize(
    ("metadata", "code"),
    [
        ({}, None),
        ({"event_type": "x", "event_payload": {"a": [1]}}, None),
        ("x", "invalid_metadata_format"),
        ({"event_type": "x"}, "invalid_metadata_schema"),
        ({"event_type": "", "event_payload": {}}, "invalid_metadata_schema"),
        ({"event_type": "x", "event_payload": [], "more": 1}, "invalid_metadata_schema"),
        ({"event_type": "x", "event_payload": {"a": "あ" * 2700}}, "metadata_too_large"),
    ],
)
def test_metadata_is_an_event_type_and_a_small_object(metadata: object, code: str | None) -> None:
    assert metadata_problem(metadata) == code
