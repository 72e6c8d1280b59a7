import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.teams import limits
from bot.teams.limits import width, wire
from bot.teams.render import render
from conversations.engine import Button, Notice, Option, Row, Step
from tests.bot.slack.steps import (
    ANSWERED,
    ANY_STEP,
    ASK,
    EVERY_KIND,
    HOME,
    NOTICE,
    RESULT,
    REVIEW,
    TABLE,
    TYPED,
)
from tests.bot.teams.seen import actions, elements, inputs, labels, problems, question, texts, words

_SLOW = settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

FIFTEEN = tuple(Option(str(n), f"業種{n}", hint=f"例{n}") for n in range(1, 16))


@pytest.mark.parametrize("step", EVERY_KIND, ids=lambda step: step.kind)
def test_every_kind_of_step_is_a_card(step: Step) -> None:
    rendered = render(step, "D-1")

    assert problems(rendered.card) == []
    assert rendered.card["version"] == "1.5"
    assert rendered.summary == step.notification
    assert rendered.card["fallbackText"]
    assert rendered.card["speak"]


@_SLOW
@given(ANY_STEP)
def test_whatever_a_step_holds_teams_takes_it(step: Step) -> None:
    rendered = render(step, "D-1")

    assert problems(rendered.card) == []
    assert len(wire(rendered.card)) <= limits.CARD
    assert 0 < len(rendered.summary) <= limits.SUMMARY


def test_a_question_has_its_place_on_every_choice() -> None:
    found = [a["data"] for a in actions(render(ASK).card) if "answer" in a["data"]]

    assert [data["answer"] for data in found] == ["done", "partial", "none", "unknown"]
    places = {(data["conversation"], data["revision"], data["question"]) for data in found}
    assert places == {("K7", 3, "q11")}
    assert labels(render(ASK).card)[:4] == tuple(o.label for o in ASK.options)


def test_buttons_of_an_answer_stand_one_below_the_other() -> None:
    sets = [e for e in elements(render(ASK).card) if e["type"] == "ActionSet"]

    assert all(len(each["actions"]) == 1 for each in sets)


def test_no_helper_waits_for_an_empty_input() -> None:
    step = replace(TYPED, helpers=ASK.helpers, options=(Option("50", "50人"),))
    (*others,) = (a for a in actions(render(step).card) if "typed" not in a["data"])

    assert len(others) == 4
    assert {action["associatedInputs"] for action in others} == {"none"}


def test_the_problem_is_read_first_and_the_help_below_the_question() -> None:
    step = replace(ASK, problem="数として読み取れませんでした。", help="会計だけでもかまいません。")
    text = words(render(step).card)

    places = [text.index(part) for part in (step.problem, step.heading, step.prompt, step.help)]
    assert places == sorted(places)


def test_five_choices_are_buttons_and_six_a_menu() -> None:
    five = render(replace(ASK, options=FIFTEEN[:5], helpers=())).card
    six = render(replace(ASK, options=FIFTEEN[:6], helpers=())).card

    assert (len(actions(five)), inputs(five)) == (5, [])
    assert (len(actions(six)), len(inputs(six))) == (1, 1)


def test_fifteen_choices_are_a_menu_with_their_hints_to_unfold() -> None:
    card = render(replace(ASK, options=FIFTEEN)).card
    (menu,) = inputs(card)
    (hidden,) = [e for e in elements(card) if e["type"] == "Container"]
    (toggle,) = [e for e in elements(card) if e["type"] == "Action.ToggleVisibility"]

    assert (menu["type"], menu["id"], menu["isRequired"]) == ("Input.ChoiceSet", "q11", True)
    assert [c["value"] for c in menu["choices"]] == [str(n) for n in range(1, 16)]
    assert menu["errorMessage"]
    assert texts(hidden)[0] == "業種1：例1"
    assert (hidden["isVisible"], toggle["targetElements"]) == (False, [hidden["id"]])


def test_the_hints_of_buttons_are_not_lost() -> None:
    options = (Option("incorporated", "法人", hint="株式会社、合同会社など"), Option("x", "その他"))

    assert "法人：株式会社、合同会社など" in words(render(replace(ASK, options=options)).card)


def test_a_typed_question_has_its_field_and_an_answer_for_clients_without_invokes() -> None:
    card = render(TYPED).card
    (field,) = inputs(card)
    (action,) = actions(card)

    assert (field["type"], field["id"]) == ("Input.Text", "regular_employees")
    assert (field["label"], field["placeholder"]) == ("人数", "例：12人")
    assert (field["isRequired"], bool(field["errorMessage"])) == (True, True)
    assert (action["type"], action["associatedInputs"]) == ("Action.Execute", "auto")
    assert action["fallback"]["type"] == "Action.Submit"
    assert action["fallback"]["data"] == action["data"]


def test_what_was_typed_stays_in_the_field() -> None:
    form = TYPED.form
    assert form is not None
    (field,) = inputs(render(replace(TYPED, form=replace(form, initial="3千くらい"))).card)

    assert field["value"] == "3千くらい"


def test_what_typed_words_may_mean_stands_beside_the_field() -> None:
    step = replace(TYPED, options=(Option("3000", "3,000円"), Option("30000000", "3,000万円")))
    found = question(render(step).card)

    assert found is not None
    assert (found.choices, found.typed) == (("3000", "30000000"), True)


@pytest.mark.parametrize(
    "typed",
    [
        "[押す](https://evil.example)",
        "**太字**",
        "# 見出し",
        "- 1つ",
        "1. 1つ",
        "<at>社長</at>",
        "{{DATE(2020-10-20T05:00:00Z)}}",
        "`x`",
        "    x",
    ],
)
def test_what_people_typed_can_format_nothing(typed: str) -> None:
    card = render(replace(ANSWERED, answer=f"{typed}\n{typed}"), "D-1").card
    blocks = [e["text"] for e in elements(card) if e["type"] == "TextBlock"]

    assert texts(card).count(typed) == 2
    assert typed not in blocks


def test_each_line_stands_alone() -> None:
    assert texts(render(replace(RESULT, text="一行目\n二行目\n\n三行目")).card) == [
        "一行目",
        "二行目",
        "三行目",
    ]


def test_the_pair_is_the_contracts() -> None:
    assert render(RESULT, "D-1").sme == {
        "event_type": "diagnosis_result",
        "event_payload": {"score": 42, "band": "under-50", "parts": [9, 27, 6], "delivery": "D-1"},
    }
    assert render(ASK, "D-2").sme == {
        "event_type": "sme_message",
        "event_payload": {"delivery": "D-2"},
    }


def test_a_payload_that_is_too_large_keeps_the_delivery() -> None:
    step = replace(RESULT, payload={"items": ["長" * 2_000]})

    assert render(step, "D-1").sme["event_payload"] == {"delivery": "D-1"}


def test_a_late_notice_says_so_first() -> None:
    assert texts(render(NOTICE).card) == [NOTICE.late, NOTICE.text]


def test_a_review_has_a_button_for_each_row() -> None:
    card = render(REVIEW).card

    assert labels(card) == (*["直す"] * 25, "続ける")
    assert texts(card)[:3] == ["【答えの一覧】自社診断", "項目1", "実施している"]


def test_a_table_is_read_row_by_row() -> None:
    assert texts(render(TABLE).card) == [
        "会社の一覧",
        *("みほん製菓株式会社", "コード：C-7K2M9", "段階：診断済み"),
        *("見本工業", "コード：C-8K2M9"),
        *("例示商店", "コード：C-9K2M9", "段階：新規"),
        "全部で3社です。",
    ]


def test_headings_are_told_to_screen_readers() -> None:
    (first, *_) = elements(render(REVIEW).card["body"])

    assert first["style"] == "heading"


def test_only_short_buttons_share_a_row() -> None:
    short, long = Button("a.b", "前の質問"), Button("a.b", "優先順位の高い順に見る")
    card = render(replace(NOTICE, buttons=(short, short, long, short, short, short))).card
    rows = [
        [action["title"] for action in actions(part)]
        for part in card["body"]
        if part["type"] in ("ActionSet", "ColumnSet")
    ]

    assert rows == [["前の質問"] * 2, [long.label], ["前の質問"] * 2, ["前の質問"]]


def test_emphasis_is_kept() -> None:
    assert [a.get("style") for a in actions(render(RESULT).card)] == ["positive", None]


@pytest.mark.parametrize(
    "step",
    [
        replace(ASK, prompt="長" * 9_000, help="い" * 9_000, heading="題" * 4_000),
        replace(ASK, options=tuple(Option(str(n), "長" * 200, "長" * 200) for n in range(150))),
        replace(ANSWERED, answer="長" * 20_000),
        replace(NOTICE, text="長" * 60_000, notification="長" * 9_000),
        replace(NOTICE, text="長い行\n" * 9_000),
        replace(RESULT, text='"' * 20_000),
        replace(REVIEW, rows=REVIEW.rows * 20),
        replace(TABLE, rows=tuple(Row((f"会社{n}", "見る" * 20)) for n in range(400))),
        replace(TABLE, rows=TABLE.rows * 100, note="長" * 9_000),
        replace(RESULT, buttons=tuple(Button("a.b", "長" * 99, str(n)) for n in range(60))),
        replace(RESULT, buttons=(Button("a.b", "見る", "長" * 900),)),
    ],
    ids=lambda step: step.kind,
)
def test_what_is_too_long_is_cut_and_still_taken(step: Step) -> None:
    card = render(step, "D-1").card

    assert problems(card) == []
    assert len(wire(card)) <= limits.CARD


def test_a_long_list_says_how_much_is_left_out() -> None:
    table = replace(TABLE, rows=tuple(Row((f"会社{n}", "見る" * 20)) for n in range(400)))
    shown = texts(render(table).card)
    listed = sum(text.startswith("会社") and text != "会社の一覧" for text in shown)

    assert f"ほか{400 - listed}件" in shown


def test_a_plan_of_24_lines_is_not_cut() -> None:
    step = Notice("計画です。", "\n".join(f"{n}つ目：" + "あ" * 40 for n in range(60)))

    assert len(texts(render(step).card)) == 60


def test_width_counts_full_width_twice() -> None:
    assert (width("実施している"), width("Not sure"), width("①A")) == (12, 8, 3)


def test_japanese_goes_out_as_utf_8() -> None:
    assert wire({"a": "日"}) == '{"a":"日"}'.encode()
    assert json.loads(wire({"a": "\ud800"})) == {"a": "?"}


def test_the_language_is_told() -> None:
    english: dict[str, Any] = {"notification": "Done.", "text": "All is done."}

    assert render(Notice(**english)).card["lang"] == "en"
    assert render(NOTICE).card["lang"] == "ja"


def test_a_home_whose_picture_nobody_could_fetch_shows_bars_of_text() -> None:
    shown, linked = words(render(HOME).card), render(HOME, link="https://example.com/x").card

    assert "第2部 27/52" in shown
    assert "■■■■■□□□□□" in shown
    (picture,) = [part for part in elements(linked) if part["type"] == "Image"]
    assert HOME.chart
    assert picture["altText"] == HOME.chart.alt
