import json
from collections.abc import Mapping

import pytest

from conversations.eligibility import conditions_notice, restore
from conversations.engine import Answer, Language, Office, Result
from tests.conversations.eligibility.runs import NOW, OFFICE, answer, answers, finish

NOWHERE = Office()


def _result(given: Mapping[str, Answer], language: Language = Language.JA) -> Result:
    return finish(given, language=language).result


def _buttons(result: Result) -> list[tuple[str, str]]:
    return [(button.action, button.argument) for button in result.buttons]


def test_what_other_programs_read() -> None:
    result = _result(answers(security_action="2"))
    assert result.event == "eligibility_result"
    assert result.payload == {
        "verdict": "eligible",
        "reasons": [],
        "notes": ["two_stars_no_policy"],
    }


def test_eligible_names_the_size_and_the_next_steps() -> None:
    result = _result(answers())
    assert result.text.startswith(
        "条件に合っています。\nこれは自動の確認です。決定は事務局が行います。"
    )
    assert "④小売業で12人。条件は50人以下" in result.text
    assert _buttons(result)[:2] == [("application.start", ""), ("diagnosis.start", "")]
    assert "/sme" not in result.text


def test_eligible_by_capital_names_the_capital() -> None:
    text = _result(answers(regular_employees=80, capital=10_000_000)).text
    assert "④小売業で資本金1,000万円。条件は5,000万円以下" in text


def test_eligible_with_something_to_check() -> None:
    result = _result(answers(policy_status="partial"))
    assert result.text.startswith("条件に合っています。1つだけ、事務局が確かめます。")
    assert "先に進めます" in result.text
    assert ("conversation.change", "c-7:policy_status") in _buttons(result)
    both = _result({**answers(security_action="2"), "regular_employees": answer(50, rough=True)})
    assert "2つ、事務局が確かめます" in both.text


def test_no_star_says_what_is_left_and_how() -> None:
    result = _result(answers(security_action="0"))
    assert result.text.startswith("あと1つで、参加の条件がそろいます。")
    for said in ("一つ星", "費用はかかりません", "サイトに載ります", "条件は50人以下"):
        assert said in result.text
    assert _buttons(result) == [
        ("eligibility.how_to_declare", "c-7"),
        ("eligibility.declared", "c-7"),
        ("eligibility.find_star", "c-7"),
        ("eligibility.conditions", "c-7"),
        ("diagnosis.start", ""),
    ]
    assert [button.label for button in result.buttons][:3] == [
        "宣言のしかた",
        "宣言しました",
        "宣言したか不明",
    ]


def test_a_pending_star_says_when_the_id_comes_by_todays_way() -> None:
    given = answers(security_action="pending")
    assert NOW.year == 2020
    assert "約1週間で、メールで届きます" in _result(given).text
    assert "about a week" in _result(given, Language.EN).text


@pytest.mark.parametrize(
    ("changes", "question", "said"),
    [
        ({"regular_employees": 51, "capital": 60_000_000}, "regular_employees", "資本金6,000万円"),
        ({"legal_form": "unincorporated"}, "legal_form", "法人ではない団体"),
        ({"against_public_order": "yes"}, "against_public_order", "「あてはまります」"),
        ({"took_part_before": "yes"}, "took_part_before", "令和元年度（2019年度）に受けた"),
        ({"policy_status": "complete"}, "policy_status", "両方あり配布済み"),
    ],
)  # fmt: skip  # a table reads as a table
def test_ineligible_names_the_answer_and_offers_to_change_it_first(
    changes: dict[str, str | int], question: str, said: str
) -> None:
    result = _result(answers(**changes))
    assert said in result.text
    assert "条件は" in result.text
    first, *others = result.buttons
    assert (first.action, first.label) == ("conversation.change", "答えを直す")
    assert first.argument == f"c-7:{question}"
    assert "diagnosis.start" in [button.action for button in others]
    assert "診断と計画は" in result.text


def test_incomplete_says_what_is_missing_and_whom_to_ask() -> None:
    result = _result(answers(regular_employees=80, capital=None))
    assert result.text.startswith("あと1つの答えで、条件を確かめられます。\n足りない答え：資本金")
    assert "税理士" in result.text
    assert "事務局にも伝わります" in result.text
    assert _buttons(result)[0] == ("conversation.change", "c-7:capital")


def test_an_unknown_star_leads_to_how_to_find_it() -> None:
    result = _result(answers(security_action="unknown"))
    assert _buttons(result)[:2] == [
        ("conversation.change", "c-7:security_action"),
        ("eligibility.find_star", "c-7"),
    ]


def test_the_secretariat_is_named_only_where_it_can_be_reached() -> None:
    given = answers(took_part_before="unknown")
    assert f"{OFFICE.telephone}（{OFFICE.hours}）" in finish(given).result.text
    assert "聞きたいとき" not in finish(given, office=NOWHERE).result.text


def test_the_snapshot_holds_all_that_was_said_and_decided() -> None:
    given = {**answers(), "regular_employees": answer(50, rough=True), "capital": answer(1)}
    outcome = finish(given)
    kept = json.loads(json.dumps(outcome.snapshot))
    assert kept["edition"] == "2020"
    assert (kept["verdict"], kept["notes"]) == ("eligible", ["rough_near_limit"])
    assert kept["facts"]["employees_rough"] is True
    assert {"row": 4, "employees": 50, "capital": 50_000_000} in kept["limits"]
    told = {each["question"]: each for each in kept["answers"]}
    assert "capital" not in told
    assert told["regular_employees"]["answer"] == 50
    assert told["regular_employees"]["prompt"].startswith("従業員は何人ですか。")
    assert (told["category"]["by"], told["category"]["at"]) == ("P-1", NOW.isoformat())


def test_all_conditions_are_told_with_their_place_on_the_page() -> None:
    given = answers(security_action="0", took_part_before="unknown", regular_employees=12)
    app, judgement, edition = restore(json.loads(json.dumps(finish(given).snapshot)))
    review = conditions_notice(app, judgement, edition, "c-7", Language.JA)
    cells = [" ".join(row.cells) for row in review.rows]
    told = (
        ("会社の大きさ：合っています", "④小売業で12人。条件は50人以下", "定義の表の④"),
        ("会社の形：合っています", "法人（会社など）", "定義の表の下の注"),
        ("公序良俗：合っています", "あてはまりません", "定義の表の下の注"),
        ("前回の参加：わからない", "令和元年度（2019年度）", "応募対象の3の注"),
        ("一つ星の宣言：まだ", "一つ星以上", "応募対象の2"),
        ("方針と社内ルール：合っています", "どちらもない", "応募対象の3"),
    )
    for cell, words in zip(cells, told, strict=True):
        assert not [word for word in words if word not in cell]
    changes = [row.button.argument for row in review.rows if row.button]
    assert changes == [
        "c-7:regular_employees",
        "c-7:legal_form",
        "c-7:against_public_order",
        "c-7:took_part_before",
        "c-7:security_action",
        "c-7:policy_status",
    ]
    assert "決定は事務局が行います" in review.heading


def test_a_school_corporation_is_a_legal_person_by_its_row() -> None:
    app, judgement, edition = restore(finish(answers(category="10")).snapshot)
    review = conditions_notice(app, judgement, edition, "c-7", Language.JA)
    assert "⑩学校法人（法人です）" in review.rows[1].cells[1]
    assert review.rows[1].button is not None
    assert review.rows[1].button.argument == "c-7:category"
