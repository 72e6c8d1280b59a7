import json
from collections.abc import Mapping
from types import MappingProxyType

import pytest

from bot.web.render import view
from conversations.engine import (
    Answered,
    Ask,
    Button,
    Form,
    Json,
    Notice,
    Option,
    Result,
    Review,
    Row,
    Step,
    Table,
)

GO = Button("plan.show", "計画を見る", "c-1", "primary")
GO_SHOWN = {"action": "plan.show", "argument": "c-1", "label": "計画を見る", "emphasis": "primary"}
PAYLOAD: Mapping[str, Json] = MappingProxyType({"score": 42, "parts": [9, 27, 6]})
FEW = tuple(Option(str(number), f"答え{number}") for number in range(4))

STEPS: tuple[Step, ...] = (
    Ask("c-1", 3, "q01", "通知", "質問1／25", "問い", FEW, None, (GO,), "困りごと", "説明"),
    Answered("通知", "質問1／25", "問い", "実施している", "50人として", (GO,)),
    Notice("通知", "お知らせ", (GO,), "遅れました", "session_reminder_result", PAYLOAD),
    Result("通知", "結果", "diagnosis_result", PAYLOAD, (GO,)),
    Review("通知", "【答えの一覧】", (Row(("業種", "小売業"), GO),), (GO,)),
    Table("通知", "一覧", ("会社", "段階"), (Row(("みほん製菓", "診断ずみ")),), "注", (GO,)),
)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: str(step.kind))
def test_every_kind_of_step_becomes_plain_data_with_its_buttons(step: Step) -> None:
    shown = view(step)
    assert json.loads(json.dumps(shown)) == shown
    assert (shown["kind"], shown["notification"]) == (step.kind, "通知")
    assert shown["buttons"] == [GO_SHOWN]


def test_a_question_keeps_the_ids_of_the_wire() -> None:
    shown = view(STEPS[0])
    assert shown["block"] == "c-1:3:q01"
    options = shown["options"]
    assert isinstance(options, list)
    assert options[0] == {"value": "0", "label": "答え0", "hint": ""}
    assert (shown["problem"], shown["help"], shown["form"]) == ("困りごと", "説明", None)


@pytest.mark.parametrize(("number", "listed"), [(4, False), (5, True), (15, True)])
def test_more_than_four_answers_become_a_list(number: int, *, listed: bool) -> None:
    options = tuple(Option(str(each), "答え") for each in range(number))
    assert view(Ask("c", 0, "q", "", "", "", options))["list"] is listed


def test_a_typed_answer_has_its_form() -> None:
    form = Form("人数を入力", "従業員の人数", "人数", "例：12人", "50")
    assert view(Ask("c", 0, "q", "", "", "", form=form))["form"] == {
        "button": "人数を入力",
        "title": "従業員の人数",
        "label": "人数",
        "hint": "例：12人",
        "initial": "50",
    }


@pytest.mark.parametrize("step", [STEPS[2], STEPS[3]], ids=["notice", "result"])
def test_what_other_programs_read_goes_along(step: Notice | Result) -> None:
    shown = view(step)
    assert shown["event"] == step.event
    assert shown["payload"] == {"score": 42, "parts": [9, 27, 6]}


def test_rows_keep_their_cells_and_their_button() -> None:
    assert view(STEPS[4])["rows"] == [{"cells": ["業種", "小売業"], "button": GO_SHOWN}]
    assert view(STEPS[5])["rows"] == [{"cells": ["みほん製菓", "診断ずみ"], "button": None}]
    assert view(STEPS[5])["columns"] == ["会社", "段階"]
