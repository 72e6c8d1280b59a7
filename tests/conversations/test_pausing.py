"""Stop and go on, in every state; two flows at once; the words that work at any time."""

import pytest

from conversations.engine import Ask, Notice
from conversations.events import Pressed
from tests.conversations.person import House, Someone
from tests.conversations.walks import checks, diagnoses

STOPS = (
    "やめる",
    "stop",
    "／ｓｍｅ　やめる",
    "ＳＴＯＰ",
    "あとで",
    "/sme stop",
    "キャンセル",
    "終了。",
)
GOES_ON = ("続ける", "resume", "／ｓｍｅ　続ける", "再開")


def test_the_button_stops_in_place_and_goes_on_from_there(yamada: Someone) -> None:
    diagnoses(yamada, until="q12").presses("あとで続ける")
    assert yamada.cards == []
    assert "ここまでの答えは残っています" in yamada.text
    yamada.house.pass_time(days=4)
    assert yamada.presses("続ける").asked.question == "q12"


@pytest.mark.parametrize("word", STOPS)
def test_a_word_stops_and_the_place_is_kept(yamada: Someone, word: str) -> None:
    diagnoses(yamada, until="q03").says(word)
    assert yamada.cards == []
    assert "ここで止めました" in yamada.text
    assert yamada.presses("続ける").asked.question == "q03"


@pytest.mark.parametrize("word", GOES_ON)
def test_a_word_goes_on(either_house: House, word: str) -> None:
    yamada = diagnoses(Someone(either_house), until="q03").says("やめる")
    yamada.house.pass_time(days=30)
    assert yamada.says(word).asked.question == "q03"


def test_pressing_the_old_question_goes_on_with_it(yamada: Someone) -> None:
    card = diagnoses(yamada, until="q03").asked
    yamada.says("やめる").picks("done", card)
    assert yamada.asked.question == "q03"
    assert "いまの質問はこちらです" in yamada.text
    assert yamada.picks("done").asked.question == "q04"


def test_the_same_command_goes_on_at_the_kept_place_and_offers_to_begin_again(
    yamada: Someone,
) -> None:
    diagnoses(yamada, until="q03").says("やめる").commands("diagnose")
    assert "続きから始めます" in yamada.text
    assert yamada.asked.question == "q03"
    yamada.presses("はじめから").presses("はじめから")
    assert yamada.asked.question == "q01"


def test_the_same_command_in_the_middle_brings_the_question_again(yamada: Someone) -> None:
    checks(yamada, until="security_action").commands("check")
    assert yamada.asked.question == "security_action"
    assert len(yamada.cards) == 1
    assert yamada.picks("1").asked.question == "policy_status"


def test_a_second_press_on_stop_changes_nothing(yamada: Someone) -> None:
    yamada.commands("diagnose").picks("done")
    stop = yamada.button("あとで続ける")
    yamada.presses("あとで続ける")
    before = yamada.house.record(), yamada.sees
    yamada.does(Pressed(stop.action, stop.argument))
    assert (yamada.house.record(), yamada.sees) == before


@pytest.mark.parametrize("word", ["やめる", "戻る", "続ける", "はじめから", "答えを見る"])
def test_before_anything_was_begun_a_word_shows_what_can_be_done(
    yamada: Someone, word: str
) -> None:
    yamada.says("こんにちは").says(word)
    assert "途中の質問はありません" in yamada.text
    assert yamada.presses("参加できるか確認").asked.question == "category"


@pytest.mark.parametrize("word", ["やめる", "戻る"])
def test_while_stopped_a_word_shows_how_to_go_on(yamada: Someone, word: str) -> None:
    diagnoses(yamada, until="q03").says("やめる").says(word)
    assert "ここで止めました" in yamada.text
    assert yamada.presses("続ける").asked.question == "q03"


@pytest.mark.parametrize("word", ["やめる", "戻る", "続ける", "はじめから"])
def test_after_the_end_a_word_changes_nothing(yamada: Someone, word: str) -> None:
    checks(yamada)
    before = yamada.house.record()
    assert "途中の質問はありません" in yamada.says(word).text
    assert yamada.house.record() == before


@pytest.mark.parametrize("word", ["ヘルプ", "help", "ＨＥＬＰ", "/sme ヘルプ", "使い方"])
def test_help_works_before_anything_in_the_middle_while_stopped_and_after_the_end(
    yamada: Someone, word: str
) -> None:
    yamada.says("こんにちは")
    assert "・やめる／続ける" in yamada.says(word).text
    diagnoses(yamada, until="q02").says(word)
    assert "・やめる／続ける" in yamada.text
    assert yamada.asked.question == "q02"  # again, below
    assert isinstance(yamada.sees[-1].step, Ask)
    yamada.says("やめる").says(word)
    assert "・やめる／続ける" in yamada.text
    assert yamada.presses("続ける").asked.question == "q02"
    diagnoses(yamada).says(word)
    assert "・やめる／続ける" in yamada.text


def test_what_is_typed_while_stopped_is_not_lost_and_going_on_is_one_press(
    yamada: Someone,
) -> None:
    checks(yamada, until="regular_employees").says("やめる").says("12人")
    assert "「12人」" in yamada.text
    assert yamada.presses("続ける").asked.question == "regular_employees"


def test_the_diagnosis_begun_in_the_middle_of_the_check_keeps_the_check(yamada: Someone) -> None:
    checks(yamada, until="security_action").commands("diagnose")
    assert [card.question for card in yamada.cards] == ["q01"]
    assert yamada.says("はい").asked.question == "q02"
    yamada.presses("続ける")  # on the check's own card
    assert [card.question for card in yamada.cards] == ["security_action"]
    yamada.says("一つ星")
    assert yamada.asked.question == "policy_status"


def test_a_change_in_a_finished_check_sets_the_open_diagnosis_aside(yamada: Someone) -> None:
    checks(yamada, security_action="0").commands("diagnose").picks("done")
    yamada.presses("宣言しました").picks("1")
    assert yamada.result.payload["verdict"] == "eligible"
    assert yamada.says("続ける").asked.question == "q02"


def test_of_two_that_were_stopped_the_one_answered_last_goes_on(yamada: Someone) -> None:
    diagnoses(yamada, until="q03")
    checks(yamada, until="legal_form").says("やめる")
    assert yamada.says("続ける").asked.question == "legal_form"


def test_where_somebody_stands_offers_to_go_on(yamada: Someone) -> None:
    diagnoses(yamada, until="q03").says("やめる").commands("")
    assert "自社診断：途中" in yamada.text
    assert yamada.presses("続ける").asked.question == "q03"


def test_unknown_words_after_the_command_are_said_to_be_unknown(yamada: Someone) -> None:
    diagnoses(yamada, until="q03")
    before = yamada.house.record()
    (answer,) = yamada.commands("しんだん").heard
    assert isinstance(answer, Notice)
    assert "「sme しんだん」は、この窓口の言葉にありませんでした" in answer.text
    assert yamada.house.record() == before


@pytest.mark.parametrize("word", ["人と話したい", "電話", "連絡先"])
def test_who_wants_to_talk_to_a_person_is_given_the_telephone(yamada: Someone, word: str) -> None:
    diagnoses(yamada, until="q03").says(word)
    assert "03-0000-0000" in yamada.text
    assert yamada.asked.question == "q03"
