from datetime import date, timedelta
from typing import get_args

import pytest

from conversations.engine import (
    Answered,
    Ask,
    Bar,
    Block,
    Button,
    Chart,
    Day,
    Document,
    Field,
    Fill,
    Form,
    Fresh,
    Home,
    Leaflet,
    Notice,
    Option,
    Plain,
    Result,
    Review,
    Row,
    Sheet,
    Step,
    Table,
    Workbook,
)
from conversations.ports import Address, Say
from storage.steps import say_from_json, say_to_json, step_from_json, step_to_json
from tests.storage.things import NOW

BUTTON = Button("eligibility.start", "はじめる", "x", "primary")
CHART = Chart(
    notification="通知",
    text="本文",
    title="題",
    bars=(Bar("第1部", 9, 20, 4), Bar("第2部", -1, 52)),
    alt="文",
    company="C-1",
    name="shindan",
    legend=("前", "今"),
)
CELLS = (("0123", Day(date(2026, 11, 25)), -7), ("2026-11-25", None, 1.5))
SHEET = Sheet("一覧", ("番号", "日", "点"), CELLS, "注")
FIELD = Field("f", "欄", "choice", (Option("1", "一"),))
PAGE = Leaflet("題", (Block("見出し", ("文",), ("列",), (("値",),)),), "脚注")
STEPS: tuple[Step, ...] = (
    Ask(
        conversation="V-1",
        revision=3,
        question="capital",
        notification="質問",
        heading="見出し",
        prompt="資本金は<いくら>ですか。",
        options=(Option("1", "はい", "説明"), Option("2", "いいえ")),
        form=Form("入力", "題", "欄", "例", "5000万円"),
        helpers=(BUTTON,),
        problem="もう一度",
        help="説明",
    ),
    Answered("通知", "見出し", "質問", "答え", "仮定", (BUTTON,)),
    Notice(
        "通知",
        '1行目\n\u2028「引用」\\ " 𠮷',
        (BUTTON,),
        late="遅れました",
        event="session_reminder_result",
        payload={"n": 1, "f": 1.0, "b": True, "none": None, "list": ["a", [{"deep": "1"}]]},
    ),
    Result("通知", "結果", "diagnosis_result", {"score": -25, "parts": [1, 2, 3]}),
    Review("通知", "見出し", (Row(("質問", "答え"), BUTTON), Row(("質問", "答え")))),
    Table("通知", "見出し", ("会社", "段階"), (Row(("C-1", "new")),), "注", (BUTTON,)),
    Fill(
        "通知",
        "題",
        "本文",
        "a.b",
        "x",
        (Field("f", "欄", "choice", (Option("1", "一"),)),),
        "送る",
        "開く",
    ),
    Home("通知", "見出し", ("1行", "2行"), "次", (BUTTON,), CHART),
    CHART,
    Document("通知", "本文", "a.xlsx", "C-1", Workbook((SHEET,)), (BUTTON,)),
    Document(
        "通知",
        "本文",
        "a.pdf",
        "",
        Leaflet("題", (Block("見出し", ("文",), ("列",), (("値",),)),), "脚注"),
    ),
    Document("通知", "本文", "a.ics", "C-1", Plain("BEGIN:VCALENDAR")),
)


def test_there_is_one_of_each_kind_here() -> None:
    assert {type(step) for step in STEPS} == set(get_args(Step))


@pytest.mark.parametrize("step", [*STEPS, Fresh("home", "P-1")], ids=lambda step: step.kind)
def test_a_step_comes_back_the_same(step: Step | Fresh) -> None:
    assert step_from_json(step_to_json(step)) == step


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.kind)
def test_a_message_comes_back_the_same_with_what_it_asks_first(step: Step) -> None:
    place = Address("slack", "T1", "C1")
    asks = Say("D-2", Address("slack", "T1", user="U1"), step, due_at=NOW)
    say = Say(
        delivery="D-1",
        to=place,
        step=step,
        replaces="D-0",
        about="session:S-1:0",
        useless_at=NOW + timedelta(hours=1),
        bulk=True,
        consent=False,
        asks=asks,
    )
    assert say_from_json(say_to_json(say)) == say


@pytest.mark.parametrize("text", ["", "{}", '{"kind": "chart"}', '{"kind": "notice"}'])
def test_what_this_release_cannot_read_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        step_from_json(text)
