import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from slack_sdk.models.blocks import Block

from bot.slack import limits
from bot.slack.render import render
from conversations.engine import Button, Notice, Option, Row, Step
from tests.bot.slack.steps import (
    ANSWERED,
    ANY_STEP,
    ASK,
    EVERY_KIND,
    NOTICE,
    RESULT,
    REVIEW,
    TABLE,
    TYPED,
)
from tests.support.slack_blocks import (
    block_problems,
    elements_of,
    metadata_problem,
    options_of,
    too_long,
)

_SLOW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def shown(step: Step) -> str:
    """All text of a rendered step, in order."""
    return "\n".join(_texts(render(step).blocks))


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from _texts(part)
    elif isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node["text"]
        for part in node.values():
            yield from _texts(part)


def answers(step: Step) -> dict[str, Any]:
    """The one answer block."""
    found = [b for b in render(step).blocks if b.get("block_id", "").count(":") == 2]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("step", EVERY_KIND, ids=lambda step: step.kind)
def test_every_kind_of_step_is_taken_by_slack(step: Step) -> None:
    rendered = render(step, "D-1")

    assert block_problems(rendered.blocks) == []
    for block in Block.parse_all(rendered.blocks):
        block.validate_json()
    assert metadata_problem(dict(rendered.metadata)) is None
    assert rendered.text == step.notification


@_SLOW
@given(ANY_STEP)
def test_whatever_a_step_holds_slack_takes_it(step: Step) -> None:
    rendered = render(step, "D-1")

    assert block_problems(rendered.blocks) == []
    assert not too_long(rendered.blocks)
    assert 0 < len(rendered.text) <= limits.NOTIFICATION
    assert "<!" not in json.dumps(rendered.blocks)


def test_a_question_has_its_choices_in_one_block_named_by_its_place() -> None:
    block = answers(ASK)

    assert block["block_id"] == "K7:3:q11"
    assert [e["value"] for e in block["elements"]] == ["done", "partial", "none", "unknown"]
    assert [e["text"]["text"] for e in block["elements"]] == [o.label for o in ASK.options]


def test_helpers_stand_in_a_block_that_no_answer_is_looked_for_in() -> None:
    *_, block = render(ASK).blocks

    assert ":" not in block["block_id"]
    assert [e["value"] for e in block["elements"]] == ["K7:3:q11"] * 3


def test_the_problem_is_read_first_and_the_help_below_the_question() -> None:
    step = replace(ASK, problem="数として読み取れませんでした。", help="会計だけでもかまいません。")
    text = shown(step)

    places = [text.index(part) for part in (step.problem, step.heading, step.prompt, step.help)]
    assert places == sorted(places)
    assert text.index(step.help) < text.index("実施している")


def test_fifteen_choices_become_a_menu_with_their_hints() -> None:
    options = tuple(Option(str(n), f"業種{n}", hint=f"例{n}") for n in range(1, 16))
    (menu,) = answers(replace(ASK, options=options))["elements"]

    assert menu["type"] == "static_select"
    assert [o["value"] for o in menu["options"]] == [str(n) for n in range(1, 16)]
    assert menu["options"][0]["description"]["text"] == "例1"


def test_a_typed_question_has_the_button_of_its_form_as_the_answer_block() -> None:
    (button,) = answers(TYPED)["elements"]

    assert (button["action_id"], button["value"]) == ("form", "form")
    assert button["text"]["text"] == "人数を入力"


def test_what_typed_words_may_mean_stands_beside_the_form() -> None:
    step = replace(TYPED, options=(Option("3000", "3,000円"), Option("30000000", "3,000万円")))

    assert [e["value"] for e in answers(step)["elements"]] == ["3000", "30000000", "form"]


def test_the_hints_of_buttons_are_not_lost() -> None:
    options = (Option("incorporated", "法人", hint="株式会社、合同会社など"), Option("x", "その他"))

    assert "法人：株式会社、合同会社など" in shown(replace(ASK, options=options))


def test_more_choices_than_a_menu_holds_are_left_out() -> None:
    options = tuple(Option(str(n), "長" * 200, hint="長" * 200) for n in range(150))
    rendered = render(replace(ASK, options=options))

    (menu,) = answers(replace(ASK, options=options))["elements"]
    assert len(menu["options"]) == limits.OPTIONS
    assert block_problems(rendered.blocks) == []
    assert not too_long(rendered.blocks)


@pytest.mark.parametrize(
    "step",
    [
        replace(ASK, prompt="長" * 9_000, help="い" * 9_000, heading="題" * 4_000),
        replace(ANSWERED, answer="長" * 20_000),
        replace(NOTICE, text="長" * 60_000, notification="長" * 9_000),
        replace(RESULT, text="&" * 20_000),
        replace(REVIEW, rows=REVIEW.rows * 20),
        replace(TABLE, rows=tuple(Row((f"会社{n}", "見る" * 20)) for n in range(400))),
        replace(TABLE, rows=TABLE.rows * 100, note="長" * 9_000),
        replace(RESULT, buttons=tuple(Button("a.b", "長" * 99, str(n)) for n in range(60))),
    ],
    ids=lambda step: step.kind,
)
def test_what_is_too_long_is_cut_and_still_taken(step: Step) -> None:
    rendered = render(step, "D-1")

    assert block_problems(rendered.blocks) == []
    assert not too_long(rendered.blocks)
    assert len(rendered.text) <= limits.NOTIFICATION


def test_a_long_text_keeps_its_buttons() -> None:
    *_, last = render(replace(RESULT, text="長" * 20_000)).blocks

    assert [e["text"]["text"] for e in last["elements"]] == ["計画を見る", "内訳を見る"]


def test_a_long_list_tells_how_many_are_not_shown() -> None:
    step = replace(TABLE, rows=tuple(Row((f"会社{n}", "あ" * 50)) for n in range(400)))
    text = shown(step)

    names = [n for n in range(400) if f"会社{n}\n" in text]
    assert names == list(range(len(names)))
    assert f"ほか{400 - len(names)}件" in text


def test_a_review_has_the_change_button_beside_each_answer() -> None:
    rows = [block for block in render(REVIEW).blocks if "accessory" in block]

    assert len(rows) == 25
    assert rows[0]["text"]["text"] == "項目1\n実施している"
    assert rows[0]["accessory"]["text"]["text"] == "直す"


def test_a_table_reads_on_a_phone_and_leaves_out_empty_cells() -> None:
    text = shown(TABLE)

    assert "みほん製菓株式会社\nコード：C-7K2M9　段階：診断済み" in text
    assert "見本工業\nコード：C-8K2M9\n" in text


@pytest.mark.parametrize(
    "step",
    [
        replace(ASK, prompt="<!channel> *太字* & _斜体_"),
        replace(NOTICE, text="<!channel> *太字* & _斜体_", notification="<!channel> &"),
        replace(ANSWERED, answer="<!channel> *太字* & _斜体_"),
        replace(TABLE, rows=(Row(("<!channel> *太字* & _斜体_",)),)),
    ],
    ids=lambda step: step.kind,
)
def test_typed_words_neither_mention_nor_format(step: Step) -> None:
    rendered = render(step)
    written = json.dumps(rendered.blocks, ensure_ascii=False)

    assert "&lt;!channel&gt; *太字* &amp; _斜体_" in written
    assert "<!channel>" not in written + rendered.text
    assert "mrkdwn" not in written


def test_a_result_carries_what_other_programs_read() -> None:
    assert render(RESULT, "D-1").metadata == {
        "event_type": "diagnosis_result",
        "event_payload": {
            "score": 42,
            "band": "under-50",
            "parts": [9, 27, 6],
            "delivery": "D-1",
        },
    }


def test_other_messages_carry_their_delivery_alone() -> None:
    assert render(ASK, "D-2").metadata == {
        "event_type": "sme_message",
        "event_payload": {"delivery": "D-2"},
    }


def test_metadata_too_large_for_slack_keeps_the_delivery() -> None:
    step = replace(RESULT, payload={"items": ["q01"] * 5_000})

    assert render(step, "D-3").metadata["event_payload"] == {"delivery": "D-3"}


def test_a_late_notice_says_so_first() -> None:
    assert shown(NOTICE).startswith(NOTICE.late)
    assert shown(replace(NOTICE, late="")) == NOTICE.text


def test_a_button_whose_argument_does_not_fit_is_left_out() -> None:
    kept, lost = Button("a.b", "残る", "1"), Button("a.b", "残らない", "1" * 2_001)
    (_, row) = render(Notice("通知", "本文", buttons=(lost, kept))).blocks

    assert [e["text"]["text"] for e in row["elements"]] == ["残る"]


def test_many_buttons_stand_in_rows_of_five() -> None:
    buttons = tuple(Button("a.b", f"{n}番", str(n)) for n in range(12))
    rows = [b for b in render(replace(RESULT, buttons=buttons)).blocks if b["type"] == "actions"]

    assert [len(row["elements"]) for row in rows] == [5, 5, 2]


def test_emphasis_is_shown_and_plain_is_not() -> None:
    (row,) = [b for b in render(RESULT).blocks if b["type"] == "actions"]

    assert [e.get("style") for e in row["elements"]] == ["primary", None]


def test_every_button_of_a_message_can_be_told_from_the_others_in_its_block() -> None:
    for block in render(ASK).blocks:
        ids = [element["action_id"] for element in elements_of(block)]
        assert len(ids) == len(set(ids))
        assert not any(options_of(element) for element in elements_of(block))
