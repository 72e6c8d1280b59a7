"""Help, back and change: the place is kept, and the other answers too."""

from conversations.engine import Answered, Ask, Review
from conversations.events import Pressed
from tests.conversations.person import House, Someone
from tests.conversations.walks import SHOP, checks, diagnoses


def test_help_unfolds_in_the_same_card_and_keeps_the_place(yamada: Someone) -> None:
    card = yamada.commands("diagnose").picks("done").asked
    before = [message.delivery for message in yamada.sees]
    yamada.presses("くわしい説明")
    assert [message.delivery for message in yamada.sees] == before
    assert "【なぜ聞くか】" in yamada.asked.help
    assert yamada.asked.options == card.options
    assert "くわしい説明" not in [button.label for button in yamada.asked.helpers]
    yamada.picks("partial")
    assert yamada.asked.question == "q03"


def test_the_card_from_before_the_help_still_answers(yamada: Someone) -> None:
    card = yamada.commands("diagnose").asked
    yamada.presses("くわしい説明").picks("done", card)
    assert yamada.asked.question == "q02"


def test_back_goes_to_the_question_before_and_its_answer_stays_until_the_new_one(
    yamada: Someone,
) -> None:
    yamada.commands("diagnose").picks("done").picks("done").presses("前の質問")
    assert yamada.asked.question == "q02"
    yamada.says("答えを見る")
    assert "ウイルス対策 実施している" in yamada.text
    yamada.picks("none")
    assert yamada.asked.question == "q03"


def test_back_again_and_again_ends_politely_at_the_first_question(yamada: Someone) -> None:
    yamada.commands("diagnose").picks("done").picks("done").says("戻る").says("もどる")
    assert yamada.asked.question == "q01"
    yamada.says("back")
    assert yamada.asked.question == "q01"
    assert "これが最初の質問です" in yamada.text
    assert "前の質問" not in [button.label for button in yamada.asked.helpers]


def test_after_going_back_twice_one_answer_leads_to_where_it_had_been(yamada: Someone) -> None:
    diagnoses(yamada, until="q05").says("戻る").says("戻る")
    assert yamada.asked.question == "q03"
    yamada.picks("none")
    assert yamada.asked.question == "q05"


def test_an_answer_is_changed_from_its_answered_card(yamada: Someone) -> None:
    checks(yamada, until="took_part_before")
    cards = [m.step for m in yamada.sees if isinstance(m.step, Answered)]
    (change,) = cards[2].buttons
    yamada.does(Pressed(change.action, change.argument))
    assert yamada.asked.question == "regular_employees"
    yamada.says("20人")
    assert yamada.asked.question == "took_part_before"


def test_an_answer_is_changed_from_the_review_and_the_way_goes_on_where_it_was(
    either_house: House,
) -> None:
    yamada = checks(Someone(either_house), until="policy_status").says("答えを見る")
    (review,) = yamada.heard
    assert isinstance(review, Review)
    assert [row.cells[1] for row in review.rows][-1] == "未回答"
    yamada.presses_row("会社の形")
    assert yamada.asked.question == "legal_form"
    yamada.says("個人事業主")
    assert yamada.asked.question == "policy_status"


def test_a_change_that_opens_a_new_question_asks_it_and_nothing_twice(yamada: Someone) -> None:
    checks(yamada, until="policy_status").says("答えを見る")
    yamada.presses_row("従業員").says("60人")
    assert yamada.asked.question == "capital"
    yamada.says("300万円")
    assert yamada.asked.question == "policy_status"


def test_an_answer_off_the_path_is_kept_and_comes_back_with_the_path(yamada: Someone) -> None:
    checks(yamada, until="policy_status", regular_employees="60人", capital="300万円")
    yamada.says("答えを見る").presses_row("従業員").says("12人").says("答えを見る")
    assert "資本金" not in yamada.text
    yamada.presses_row("従業員").says("60人")
    assert yamada.asked.question == "policy_status"


def test_changing_a_finished_diagnosis_makes_a_new_result_and_keeps_the_old(
    yamada: Someone,
) -> None:
    diagnoses(yamada, "none").presses("内訳を見る").presses_row("1 ソフトの更新").picks("done")
    assert yamada.result.payload["score"] == 4
    scores = [row["payload"] for row in yamada.house.record()["result"]]
    assert sorted(payload["score"] for payload in scores if isinstance(payload, dict)) == [0, 4]


def test_every_answer_ever_given_stays_on_record(yamada: Someone) -> None:
    checks(yamada).says("答えを見る").presses_row("従業員").says("20人")
    history = yamada.house.record()["answer_history"]
    people = [row["value"] for row in history if row["question"] == "regular_employees"]
    assert sorted(map(str, people)) == ["12", "20"]
    assert len(yamada.house.record()["answer"]) == len(SHOP)


def test_the_number_on_the_way_grows_and_shrinks_with_the_answers(yamada: Someone) -> None:
    headings: list[str] = []
    yamada.commands("check")
    while isinstance(yamada.asked, Ask) and len(headings) < 3:
        headings.append(yamada.asked.heading)
        yamada.says(SHOP[yamada.asked.question])
    assert headings == [
        "質問1（このあと最大8問）",
        "質問2（このあと最大6問）",
        "質問3（このあと最大5問）",
    ]
