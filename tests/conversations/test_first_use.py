"""The very first turn: who is speaking, what is kept, and the first question without a press."""

import pytest

from conversations.engine import Ask, Notice
from conversations.events import Arrived, Pressed
from tests.conversations.person import SECRETARIAT, House, Someone, with_programme, words
from tests.conversations.walks import checks

FACTS = ("自動の窓口", "費用はかかりません", "約3分", "いつでも止められ", "答えを見るのは")
NOTICE = ("残すもの", "見る人", "残す期間", "消すには")


def test_the_first_word_is_greeted_before_the_first_question_and_no_press_is_needed(
    either_house: House,
) -> None:
    yamada = Someone(either_house).commands("check")
    greeting, privacy, question = yamada.heard
    assert isinstance(greeting, Notice)
    assert isinstance(privacy, Notice)
    assert isinstance(question, Ask)
    assert [fact for fact in FACTS if fact not in greeting.text] == []
    assert greeting.buttons == privacy.buttons == ()
    assert question.question == "category"


def test_a_telephone_number_can_be_reached_before_the_first_answer(yamada: Someone) -> None:
    yamada.commands("check")
    assert words(yamada.heard[0]).count("03-0000-0000") == 1


def test_without_a_telephone_number_nothing_is_made_up(house: House) -> None:
    office = type(house.desk.programme.office)()
    yamada = Someone(with_programme(house, office=office)).commands("check")
    assert "（）" not in yamada.text
    assert "事務局にお申し出ください" in yamada.text


def test_the_privacy_notice_has_four_lines_under_its_heading(yamada: Someone) -> None:
    yamada.commands("check")
    lines = words(yamada.heard[1]).splitlines()
    assert [line.partition("：")[0] for line in lines[1:]] == list(NOTICE)


def test_the_second_turn_is_not_greeted(yamada: Someone) -> None:
    yamada.commands("check").commands("help")
    assert "はじめまして" not in yamada.text


@pytest.mark.parametrize(
    "event", [Arrived(), Pressed("diagnosis.start", ""), Pressed("no.such.action", "")]
)
def test_whatever_comes_first_is_greeted_first(yamada: Someone, event: Arrived | Pressed) -> None:
    yamada.does(event)
    assert "はじめまして" in words(yamada.heard[0])
    assert "【答えの扱い】" in words(yamada.heard[1])


def test_an_arrival_is_greeted_with_ways_to_begin_and_a_second_one_with_silence(
    yamada: Someone,
) -> None:
    yamada.does(Arrived())
    assert yamada.presses("参加できるか確認").asked.question == "category"
    assert yamada.does(Arrived()).heard == []


def test_a_first_word_that_is_no_command_is_greeted_and_offered_a_start(yamada: Someone) -> None:
    yamada.says("こんにちは")
    assert len(yamada.heard) == 2
    assert yamada.button("診断する").action == "diagnosis.start"


def test_an_incident_in_the_first_word_is_answered_at_once(yamada: Someone) -> None:
    assert "通信を切る" in yamada.says("パソコンが乗っ取られた").text


def test_the_platforms_language_is_the_first_guess_and_japanese_where_it_says_nothing(
    house: House,
) -> None:
    assert "automatic desk" in Someone(house, "U2", locale="en-GB").commands("check").text
    assert "自動の窓口" in Someone(house, "U3", locale="").commands("check").text
    assert "自動の窓口" in Someone(house, "U4", locale="fr-FR").commands("check").text


def test_the_secretariat_is_not_greeted_as_a_firm(house: House) -> None:
    office = Someone(house, SECRETARIAT, "事務局").commands("status", root="sme-office")
    assert "はじめまして" not in office.text


def test_a_first_use_opens_the_firms_file_once(yamada: Someone) -> None:
    checks(yamada)
    yamada.commands("diagnose")
    record = yamada.house.record()
    assert len(record["company"]) == len(record["membership"]) == 1
    (company,) = record["company"]
    assert {row["company"] for row in record["conversation"]} == {company["code"]}


def test_two_people_get_a_file_each(house: House) -> None:
    Someone(house).commands("check")
    Someone(house, "U2", "鈴木").commands("check")
    assert len(house.record()["company"]) == 2


def test_a_command_in_a_channel_asks_in_the_private_chat(yamada: Someone) -> None:
    yamada.commands("check", channel="C1")
    assert {message.to.channel for message in yamada.house.messages()} == {""}
    assert yamada.asked.question == "category"
