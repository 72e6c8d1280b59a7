"""Something is happening now (voice.md E1): the steps at once, the same question below."""

from dataclasses import replace

import pytest

from conversations.engine import Ask, Choice, Flow, Helplines, Notice, Topic, same
from conversations.events import Filled
from conversations.people import Company, Membership, Role
from conversations.ports import AddCompany, AddMembership
from storage.changes import apply
from tests.conversations.person import SECRETARIAT, House, Someone, with_programme, words
from tests.conversations.walks import checks, diagnoses

SIGNS = (
    "感染したかも",
    "ウイルスが出ました！",
    "メールが乗っ取られた",
    "変な画面が出て消えない",
    "身代金を払えと言われた",
    "ﾗﾝｻﾑｳｪｱ",
    "We got hacked",
)


@pytest.mark.parametrize("sign", SIGNS)
def test_words_of_an_incident_bring_the_steps_and_the_same_question_below(
    yamada: Someone, sign: str
) -> None:
    diagnoses(yamada, until="q11").says(sign)
    steps = yamada.heard
    assert isinstance(steps[0], Notice)
    assert "通信を切る" in steps[0].text
    assert "電源は切らない" in steps[0].text
    assert isinstance(steps[-1], Ask)
    assert steps[-1].question == "q11"
    assert isinstance(yamada.sees[-1].step, Ask)


@pytest.mark.parametrize("question", ["category", "regular_employees", "policy_status"])
def test_it_comes_in_the_middle_of_any_question(yamada: Someone, question: str) -> None:
    checks(yamada, until=question).says("パソコンに警告画面が出た")
    assert "通信を切る" in yamada.text
    assert yamada.asked.question == question


def test_it_comes_before_anything_while_stopped_and_after_the_end(yamada: Someone) -> None:
    assert "通信を切る" in yamada.says("感染した").text
    checks(yamada, until="legal_form").says("やめる").says("感染した")
    assert "通信を切る" in yamada.text
    checks(yamada).says("感染した")
    assert "通信を切る" in yamada.text
    assert yamada.cards == []


def test_it_comes_after_the_command_too_and_keeps_the_question(yamada: Someone) -> None:
    checks(yamada, until="legal_form").commands("ウイルスに感染した")
    assert "通信を切る" in yamada.text
    assert yamada.asked.question == "legal_form"


def test_it_comes_from_a_form_too(yamada: Someone) -> None:
    checks(yamada, until="regular_employees").writes("それどころじゃない、乗っ取られた")
    assert "通信を切る" in yamada.text
    assert yamada.outcome.refused == ""


def test_the_telephone_stands_in_it_only_where_it_is_known(house: House) -> None:
    yamada = Someone(house).says("感染した")
    assert "事務局（03-0000-0000）" in words(yamada.heard[-1])


def test_numbers_stand_in_it_only_where_the_settings_give_them(house: House) -> None:
    without = Someone(house).says("感染した").text
    assert "企業向け相談窓口\n" in without
    lines = Helplines(ipa="soudan@example.jp", police="#9110", maintainer="090-0000-0000")
    told = Someone(with_programme(house, helplines=lines)).says("感染した").text
    for part in (
        "企業向け相談窓口：soudan@example.jp",
        "窓口：#9110",
        "保守の会社（090-0000-0000）",
    ):
        assert part in told


def test_what_was_lost_or_given_away_has_steps_of_its_own(yamada: Someone) -> None:
    assert "警察に届ける" in yamada.says("会社のスマホをなくした").text
    assert "別の機器から変える" in yamada.says("フィッシング開いた").text


def test_the_secretariat_is_told_at_once_by_one_press(house: House) -> None:
    office = Someone(house, SECRETARIAT, "事務局").commands("status", root="sme-office")
    yamada = checks(Someone(house)).says("パソコンが乗っ取られた").presses("事務局に知らせる")
    code = _code(yamada)
    assert "事務局に知らせました" in yamada.text
    assert "平日10:30～17:00" in yamada.text
    (company,) = house.record()["company"]
    told = words(office.sees[-1].step)
    for part in (code, str(company["code"]), "山田 花子", "パソコンが乗っ取られた"):
        assert part in told
    assert not [say for say in yamada.outcome.says if say.bulk and say.to.user == SECRETARIAT]


def _code(told: Someone) -> str:
    return told.text.partition("受付番号 ")[2][:7]


def test_a_second_press_tells_nobody_again(house: House) -> None:
    yamada = checks(Someone(house)).says("感染した").presses("事務局に知らせる")
    code, before = _code(yamada), house.record()
    yamada.presses("事務局に知らせる")
    assert "もう知らせてあります" in yamada.text
    assert _code(yamada) == code
    assert house.record() == before
    assert {say.to.user for say in yamada.outcome.says} == {yamada.user}


def test_the_secretariat_answers_it_like_a_question(house: House) -> None:
    office = Someone(house, SECRETARIAT, "事務局")
    yamada = Someone(house).says("感染した").presses("事務局に知らせる")
    office.commands(f"reply {_code(yamada)} すぐに電話します", root="sme-office")
    assert "すぐに電話します" in words(yamada.sees[-1].step)


def test_where_nobody_can_be_told_it_says_so(house: House) -> None:
    yamada = Someone(with_programme(house, members=frozenset())).says("感染した")
    yamada.presses("事務局に知らせる")
    assert "何も送っていません" in yamada.text
    assert "03-0000-0000" in yamada.text
    assert "inquiry" not in {name for name, rows in house.record().items() if rows}


def test_the_telephone_of_the_application_stands_in_the_alarm(house: House) -> None:
    yamada = Someone(house).commands("help")
    (person,) = house.record()["person"]
    firm = Company("C-AAAAA", "みほん製菓")
    member = Membership(str(person["id"]), Role.STAFF, firm.code)
    for change in (AddCompany(firm, {"telephone": "0857-00-0000"}), AddMembership(member)):
        _apply(house, change)
    office = Someone(house, SECRETARIAT, "事務局")
    yamada.says("感染した").presses("事務局に知らせる")
    assert "0857-00-0000" in words(office.sees[-1].step)


def _apply(house: House, change: AddCompany | AddMembership) -> None:
    house.database.run_now(lambda connection: apply(connection, change, house.now))


def test_in_a_channel_the_steps_stand_where_they_were_asked_for(yamada: Someone) -> None:
    yamada.commands("help").commands("ウイルスに感染した", channel="C1")
    (say,) = yamada.outcome.says
    assert (say.to.channel, say.to.user) == ("C1", yamada.user)
    assert "通信を切る" in yamada.text


def test_the_secretariat_is_not_offered_to_tell_itself(house: House) -> None:
    office = Someone(house, SECRETARIAT, "事務局").says("感染した")
    (notice,) = office.heard
    assert isinstance(notice, Notice)
    assert notice.buttons == ()


def test_a_form_that_tells_of_it_is_kept_and_brings_the_steps(yamada: Someone) -> None:
    yamada.commands("help").does(Filled("inquiry.ask", "", {"question": "パソコンが感染した"}))
    assert "通信を切る" in yamada.text


def test_a_comment_that_tells_of_it_is_kept_and_brings_the_steps(yamada: Someone) -> None:
    diagnoses(yamada, until="q02").says("ひとこと：きのうからウイルスに感染しています")
    assert "通信を切る" in yamada.text
    assert "感染しています" in str(yamada.house.record()["comment"])


def test_an_answer_that_merely_holds_such_a_word_is_an_answer(house: House) -> None:
    yamada = Someone(_with_choice(house, "感染した機器を切り離す手順がある"))
    yamada.commands("diagnose").says("感染した機器を切り離す手順がある")
    assert "通信を切る" not in yamada.text
    assert yamada.asked.question == "q02"


def _with_choice(house: House, label: str) -> House:
    """The first question has an answer that speaks of an incident."""
    topic = house.desk.topics["diagnosis"]

    def flow(edition: str) -> Flow:
        asked = topic.flow(edition)
        first = asked.questions[0]
        worded = replace(first, choices=(*first.choices, Choice("drilled", same(label))))
        return replace(asked, questions=(worded, *asked.questions[1:]))

    topics = {**house.desk.topics, "diagnosis": Topic(topic.id, flow, topic.finish)}
    house.desk = replace(house.desk, topics=topics)
    return house


@pytest.mark.parametrize("typed", ["ウイルス対策ソフトの販売", "パソコンの修理"])
def test_a_trade_that_deals_with_such_things_is_no_incident(yamada: Someone, typed: str) -> None:
    yamada.commands("check").says(typed)
    assert "通信を切る" not in yamada.text
