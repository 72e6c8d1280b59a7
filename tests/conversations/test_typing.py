"""Typed answers: what may be meant is offered, what is unclear is asked again, nothing is lost."""

import pytest

from conversations.engine import Answered
from conversations.events import OpenedForm
from tests.conversations.person import House, Someone, choosing, words
from tests.conversations.walks import checks


@pytest.fixture
def at_capital(yamada: Someone) -> Someone:
    """A shop of sixty, asked for its capital."""
    return checks(yamada, until="capital", regular_employees="60人")


@pytest.fixture
def at_people(yamada: Someone) -> Someone:
    return checks(yamada, until="regular_employees")


def _labels(someone: Someone) -> list[str]:
    return [option.label for option in someone.asked.options]


def test_a_bare_3000_yen_or_ten_thousand_yen_is_asked_back_and_pressed(
    at_capital: Someone,
) -> None:
    at_capital.says("3000")
    assert "入力：「3000」" in at_capital.asked.problem
    assert _labels(at_capital) == ["3,000円", "3,000万円"]
    at_capital.picks("3,000万円")
    assert "3,000万円（30,000,000円）" in at_capital.text
    assert at_capital.asked.question == "against_public_order"


def test_a_hospital_may_be_two_rows_and_one_is_pressed(yamada: Someone) -> None:
    yamada.commands("check").says("病院")
    assert "入力：「病院」" in yamada.asked.problem
    assert len(yamada.asked.options) == 2
    yamada.picks("9")
    assert "⑨医療法人・社会福祉法人" in yamada.text
    assert yamada.asked.question == "regular_employees"


def test_a_hairdresser_is_confirmed_by_yes(either_house: House) -> None:
    yamada = Someone(either_house).commands("check").says("美容室")
    assert "「③美容室・塾・士業（サービス業）」でよいですか。" in yamada.asked.problem
    assert _labels(yamada) == ["はい"]
    yamada.says("はい")
    assert yamada.asked.question == "legal_form"


@pytest.mark.parametrize("no", ["ちがう", "いいえ", "no"])
def test_a_no_to_what_was_understood_brings_all_choices_without_a_complaint(
    yamada: Someone, no: str
) -> None:
    yamada.commands("check").says("美容室").says(no)
    assert len(yamada.asked.options) == 15
    assert yamada.asked.problem == ""


def test_the_list_of_all_choices_is_one_press_away(yamada: Someone) -> None:
    yamada.commands("check").says("美容室").presses("一覧から選ぶ")
    assert len(yamada.asked.options) == 15


@pytest.mark.parametrize("between", ["ヘルプ", "変な画面が出た", "続ける"])
def test_what_is_to_be_confirmed_is_still_said_after_something_else(
    yamada: Someone, between: str
) -> None:
    yamada.commands("check").says("美容室").says(between)
    assert "「③美容室・塾・士業（サービス業）」でよいですか。" in yamada.asked.problem
    assert yamada.says("はい").asked.question == "legal_form"


def test_what_is_to_be_confirmed_is_still_said_when_help_unfolds(yamada: Someone) -> None:
    yamada.commands("check").says("美容室").presses("くわしい説明")
    assert "でよいですか。" in yamada.asked.problem


def test_an_answer_that_is_not_sure_is_confirmed_by_its_name(yamada: Someone) -> None:
    yamada.commands("diagnose").says("たぶんしている")
    assert "「実施している」でよいですか。" in yamada.asked.problem
    yamada.says("はい")
    assert "ソフトの更新：実施している" in yamada.text


def test_a_no_to_a_confirmed_no_is_not_taken_for_the_answer(yamada: Someone) -> None:
    checks(yamada, until="took_part_before").says("たぶん受けていない").says("いいえ")
    assert yamada.asked.question == "took_part_before"
    assert len(yamada.asked.options) == 3


def test_nobody_is_confirmed_as_zero(at_people: Someone) -> None:
    at_people.says("誰もいない")
    assert _labels(at_people) == ["0人"]
    at_people.says("はい")
    assert "従業員：0人" in at_people.text


@pytest.mark.parametrize("typed", ["たくさん", "<!channel> & *多い*", "{count}人", "12人\nかな?%s"])
def test_what_cannot_be_read_is_echoed_with_an_example_and_the_answers_stay(
    at_people: Someone, typed: str
) -> None:
    before = at_people.house.record()["answer"]
    at_people.says(typed)
    assert f"入力：「{typed}」" in at_people.asked.problem
    assert "残っています" in at_people.asked.problem or at_people.asked.options
    assert at_people.house.record()["answer"] == before
    assert at_people.says("12人").asked.question == "against_public_order"


def test_an_empty_message_is_asked_again(at_people: Someone) -> None:
    assert "まだ入力がありません" in at_people.says("　 ").asked.problem


@pytest.mark.parametrize("typed", ["12\x00人", "\u200b12人\ud83d", "12人\r\n"])
def test_what_no_screen_shows_does_not_stand_in_the_way(at_people: Someone, typed: str) -> None:
    assert at_people.says(typed).asked.question == "against_public_order"
    assert "従業員：12人" in at_people.text


def test_a_form_that_cannot_be_read_stays_open_with_the_reason(at_people: Someone) -> None:
    before = at_people.house.record(), at_people.sees
    at_people.writes("たくさん")
    assert "入力：「たくさん」" in at_people.outcome.refused
    assert (at_people.house.record(), at_people.sees) == before


def test_a_form_with_two_readings_names_both(at_capital: Someone) -> None:
    at_capital.writes("3000")
    assert "3,000円" in at_capital.outcome.refused
    assert "3,000万円" in at_capital.outcome.refused
    at_capital.writes("3000万円")
    assert at_capital.asked.question == "against_public_order"


def test_dont_know_is_understood_in_a_form_too(at_people: Someone) -> None:
    at_people.writes("わかりません")
    assert "給与明細" in at_people.asked.problem


def test_a_form_of_an_old_card_brings_the_present_question_with_what_was_typed(
    at_people: Someone,
) -> None:
    card = at_people.asked
    at_people.says("ヘルプ").writes("約50人", card)
    assert "入力：「約50人」" in at_people.asked.problem
    assert at_people.asked.question == "regular_employees"


def test_a_form_opens_for_the_question_asked_now_and_changes_nothing(at_people: Someone) -> None:
    card = at_people.asked
    before = at_people.house.record()
    at_people.does(OpenedForm(card.conversation, card.revision, card.question))
    assert at_people.outcome.opens == card
    assert at_people.house.record() == before


def test_a_rough_number_at_the_limit_is_said_on_the_card_and_noted(at_people: Someone) -> None:
    at_people.says("約50名")
    (card,) = [step for step in at_people.heard if isinstance(step, Answered)]
    assert card.answer == "従業員：50人"
    assert "50人として確かめます。51人以上のときは［直す］を押してください。" in card.note
    assert [button.label for button in card.buttons] == ["直す"]
    for choice in ("no", "no", "1", "none"):
        at_people.picks(choice)
    assert at_people.result.payload["verdict"] == "eligible"
    assert at_people.result.payload["notes"] == ["rough_near_limit"]


def test_a_rough_number_far_from_the_limit_is_not_remarked_on(at_people: Someone) -> None:
    at_people.says("約12人")
    assert "として確かめます" not in at_people.text


@pytest.mark.parametrize("question", ["category", "legal_form", "regular_employees", "capital"])
def test_dont_know_first_advises_and_the_second_time_leaves_it_open(
    yamada: Someone, question: str
) -> None:
    checks(yamada, until=question, regular_employees="60人").says("わかりません")
    assert yamada.asked.question == question
    assert "聞く相手" in yamada.asked.problem
    yamada.presses("わからない")
    assert "確認中" in yamada.text
    assert yamada.asked.question != question


def test_left_open_the_check_is_incomplete_and_the_secretariat_is_told(yamada: Someone) -> None:
    checks(yamada, until="capital", regular_employees="60人").says("わからない").says("わからない")
    for choice in ("no", "no", "1", "none"):
        yamada.picks(choice)
    assert yamada.result.payload["verdict"] == "incomplete"
    assert yamada.result.payload["reasons"] == ["capital"]
    (told,) = [m.step for m in yamada.house.messages() if m.to.user == "UOFFICE"]
    assert "確かめる所：資本金" in words(told)
    (company,) = yamada.house.record()["company"]
    assert str(company["code"]) in words(told)
    assert yamada.presses("答えを直す").asked.question == "capital"
    assert yamada.says("3千万円").result.payload["verdict"] == "eligible"


def test_asking_once_and_then_answering_forgets_that_it_was_asked(at_people: Someone) -> None:
    at_people.says("わからない").says("12人").says("戻る").says("わからない")
    assert at_people.asked.question == "regular_employees"
    assert "給与明細" in at_people.asked.problem


def test_a_typed_number_and_a_press_of_its_candidate_leave_one_answer(
    at_capital: Someone,
) -> None:
    press = choosing(at_capital.says("3000").asked, "3,000円")
    at_capital.does(press).does(press)
    assert at_capital.heard == []
    values = [r["value"] for r in at_capital.house.record()["answer"] if r["question"] == "capital"]
    assert values == [3000]


def test_an_estimate_stays_one_when_its_meaning_is_pressed(at_capital: Someone) -> None:
    at_capital.says("だいたい5000くらい").picks("5,000万円")
    (kept,) = (a for a in at_capital.house.record()["answer"] if a["question"] == "capital")
    assert kept["rough"]
