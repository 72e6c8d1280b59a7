"""Questions and answers: pressed, numbered, typed; the card that shows the answer; the result."""

import pytest

from conversations.engine import Answered, Ask
from tests.conversations.person import House, Someone, buttons_of, words
from tests.conversations.walks import SHOP, checks, diagnoses


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1", "実施している"),
        ("３", "実施していない"),
        ("②", "一部実施している"),
        ("実施している", "実施している"),
        ("partly done", "一部実施している"),
        ("はい", "実施している"),
        ("はい。", "実施している"),
        ("まだです", "実施していない"),
        ("一部だけ", "一部実施している"),
        ("わかりません", "わからない"),
        ("ﾜｶﾗﾅｲ", "わからない"),
        ("yes", "実施している"),
        ("no", "実施していない"),
        ("not sure", "わからない"),
    ],
)
def test_a_question_of_the_diagnosis_is_answered_in_words(
    yamada: Someone, typed: str, shown: str
) -> None:
    yamada.commands("diagnose").says(typed)
    assert f"：{shown}" in yamada.text
    assert yamada.asked.question == "q02"


@pytest.mark.parametrize("choice", ["実施している", "unknown"])
def test_a_press_answers_and_no_submit_follows(yamada: Someone, choice: str) -> None:
    yamada.commands("diagnose").picks(choice)
    assert yamada.asked.question == "q02"


def test_the_answered_card_takes_the_questions_place_and_the_next_comes_below(
    yamada: Someone,
) -> None:
    yamada.commands("diagnose")
    before = yamada.sees
    yamada.picks("実施している")
    after = yamada.sees
    assert [m.delivery for m in after[:-1]] == [m.delivery for m in before]
    assert isinstance(after[-2].step, Answered)
    assert isinstance(after[-1].step, Ask)
    assert after[-2].step.answer == "ソフトの更新：実施している"
    assert "最新にしていますか" in after[-2].step.prompt


def test_every_card_on_the_way_is_answered_in_its_own_place(either_house: House) -> None:
    yamada = checks(Someone(either_house))
    kinds = [message.step.kind for message in yamada.sees]
    assert kinds == ["notice", "notice", *["answered"] * len(SHOP), "result"]


def test_money_is_shown_both_ways_without_another_step(yamada: Someone) -> None:
    checks(yamada, until="capital", regular_employees="60人").says("５千万円")
    assert "資本金：5,000万円（50,000,000円）" in yamada.text
    assert yamada.asked.question == "against_public_order"


def test_an_eligible_firm_is_told_so_provisionally_with_the_next_step(yamada: Someone) -> None:
    result = checks(yamada).result
    assert result.event == "eligibility_result"
    assert result.payload == {"verdict": "eligible", "reasons": [], "notes": []}
    assert result.text.startswith("条件に合っています。")
    assert "決定は事務局が行います" in result.text
    assert [b.label for b in result.buttons[:2]] == ["申込みに進む", "診断する"]
    assert yamada.presses("診断する").asked.question == "q01"


def test_an_ineligible_result_names_the_answer_and_first_offers_to_change_it(
    yamada: Someone,
) -> None:
    result = checks(yamada, took_part_before="yes").result
    assert result.payload["verdict"] == "ineligible"
    assert result.buttons[0].label == "答えを直す"
    assert "決め手になった答え：前回の参加" in result.text
    yamada.presses("答えを直す").picks("no")
    assert yamada.result.payload["verdict"] == "eligible"


def test_declared_goes_straight_to_the_star_and_keeps_the_other_answers(yamada: Someone) -> None:
    assert checks(yamada, security_action="0").result.payload["verdict"] == "not_yet"
    yamada.presses("宣言しました")
    assert yamada.asked.question == "security_action"
    yamada.picks("1")
    assert yamada.cards == []
    assert yamada.result.payload["verdict"] == "eligible"


def test_the_lock_screen_line_of_a_result_tells_no_verdict_and_no_score(yamada: Someone) -> None:
    assert "合" not in checks(yamada, took_part_before="yes").result.notification
    score = diagnoses(yamada).result
    assert str(score.payload["score"]) not in score.notification


def test_a_finished_diagnosis_run_again_compares_with_the_earlier(yamada: Someone) -> None:
    first = diagnoses(yamada, "none").result
    yamada.house.pass_time(days=30)
    second = diagnoses(yamada, "partial").result
    assert (first.payload["score"], second.payload["score"]) == (0, 50)
    assert "前回、11月23日（月）の0点から50点上がりました" in second.text


def test_the_last_answer_ends_the_flow_and_the_answers_can_still_be_seen(yamada: Someone) -> None:
    checks(yamada).says("答えを見る")
    assert "従業員 12人" in yamada.text
    assert "直す" in [button.label for button in buttons_of(yamada.heard[0])]


def test_the_breakdown_and_the_conditions_lead_back_to_each_answer(yamada: Someone) -> None:
    diagnoses(yamada).presses("内訳を見る")
    changes = [b for b in buttons_of(yamada.heard[0]) if b.action == "conversation.change"]
    assert len(changes) == 25
    checks(yamada, took_part_before="yes").presses("条件をすべて見る")
    assert "前回の参加：合っていません" in yamada.text


def test_english_is_spoken_to_the_end_where_the_platform_says_so(house: House) -> None:
    smith = checks(Someone(house, "U5", "Smith", locale="en-US"))
    spoken = "\n".join(words(m.step) for m in smith.sees)
    assert not [char for char in spoken if "ぁ" <= char <= "ん"]
