"""The offer before the name is told: asked once, taken back, and ended by the clock."""

from datetime import timedelta

from conversations.events import Pressed
from conversations.ports import Outcome
from tests.conversations.experts.asking import labels, last, offers, states
from tests.conversations.experts.firms import NAME, a_firm, withdrawn
from tests.conversations.experts.roster import joins, office
from tests.conversations.person import House, words


def test_the_offer_tells_neither_name_nor_code_nor_the_firms_own_words(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house)
    desk = office(house).commands(f"assign {company} {code}", root="sme-office")
    assert "返事の期限は11月26日（木）17:00" in desk.text
    assert house.record()["offer"] == []
    desk.presses("依頼する")
    offer = last(sato)
    assert "新しい依頼があります" in offer
    assert "鳥取県、小売業、12人" in offer
    assert "お返事の期限：11月26日（木）17:00" in offer
    for secret in (NAME, "みほん", company, "裏口", "0857", "東町", "山田"):
        assert secret not in offer
        assert secret not in sato.commands("offers", root="sme-expert").text
    assert labels(sato, "新しい依頼があります") == ["引き受ける", "見送る", "条件を相談"]


def test_no_answer_in_time_ends_it_and_proposes_the_next(either_house: House) -> None:
    _, company = a_firm(either_house)
    sato, code = joins(either_house)
    offers(either_house, company, code)
    either_house.now = either_house.now.replace(day=26, hour=7, minute=59)
    assert either_house.tick("experts.tick") == Outcome("")
    either_house.now = either_house.now.replace(hour=8, minute=0, second=0)
    either_house.tick("experts.tick")
    assert states(either_house) == ["expired"]
    told = last(office(either_house))
    assert "期限までに返事がありませんでした" in told
    assert "次の候補はいません" in told
    assert "【お返事の期限が過ぎました】" in last(sato)
    assert "引き受ける" not in labels(sato, "期限が過ぎました")
    assert either_house.tick("experts.tick") == Outcome("")


def test_nothing_ends_at_night(house: House) -> None:
    _, company = a_firm(house)
    _, code = joins(house)
    offers(house, company, code)
    house.now = house.now.replace(day=26, hour=14)  # 23:00 in Tokyo
    assert house.tick("experts.tick") == Outcome("")
    house.now += timedelta(hours=10)
    house.tick("experts.tick")
    assert states(house) == ["expired"]


def test_taken_back_within_five_minutes(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house)
    offers(house, company, code)
    desk = office(house).presses("取り消す")
    assert "取り消しました" in desk.text
    assert states(house) == ["taken_back"]
    assert "【事務局が取り消しました】" in last(sato)
    assert "もう返事がありました" in desk.presses("取り消す").text
    assert "1. 佐藤 一郎" in desk.commands(f"match {company}", root="sme-office").text


def test_after_five_minutes_or_an_answer_it_stands(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house)
    offers(house, company, code)
    house.pass_time(minutes=5)
    desk = office(house).presses("取り消す")
    assert "5分を過ぎた" in desk.text
    assert states(house) == ["asked"]
    sato.presses("引き受ける")
    assert "もう返事がありました" in desk.presses("取り消す").text


def test_another_offer_takes_the_first_back_and_only_as_it_was_seen(house: House) -> None:
    _, company = a_firm(house)
    sato, first = joins(house)
    kato, second = joins(house, "U5", name="加藤 次郎")
    desk = office(house).commands(f"assign {company} {second}", root="sme-office")
    late = desk.button("依頼する")
    offers(house, company, first)
    desk.does(Pressed(late.action, late.argument))
    assert "そのあいだに" in desk.text
    assert states(house) == ["asked"]
    desk.commands(f"assign {company} {second}", root="sme-office")
    assert "佐藤 一郎様への依頼は取り消されます" in desk.text
    desk.presses("依頼する")
    assert states(house) == ["taken_back", "asked"]
    assert "【事務局が取り消しました】" in last(sato)
    assert "新しい依頼があります" in last(kato)


def test_two_presses_ask_once(house: House) -> None:
    _, company = a_firm(house)
    _, code = joins(house)
    desk = office(house).commands(f"assign {company} {code}", root="sme-office")
    button = desk.button("依頼する")
    for _ in range(2):
        desk.does(Pressed(button.action, button.argument))
    assert "もう依頼しています" in desk.text
    assert states(house) == ["asked"]


def test_what_hangs_on_a_firm_that_leaves_ends(either_house: House) -> None:
    _, company = a_firm(either_house)
    sato, code = joins(either_house)
    kato, other = joins(either_house, "U5", name="加藤 次郎")
    offers(either_house, company, code)
    sato.presses("引き受ける")
    offer = offers(either_house, company, other)
    withdrawn(either_house, company)
    assert "もう終わっています" in kato.does(Pressed("experts.accept", offer)).text
    assert states(either_house) == ["accepted", "asked"]
    assert either_house.tick("experts.tick") == Outcome("")  # it may be taken back yet
    either_house.pass_time(minutes=5)
    either_house.tick("experts.tick")
    assert states(either_house) == ["accepted", "taken_back"]
    assert [bool(row["until"]) for row in either_house.record()["assignment"]] == [True]
    assert "【事務局が取り消しました】" in [words(m.step) for m in kato.sees][-2]
    assert "参加を取りやめました" in last(sato)
    assert "担当の会社は、まだありません" in sato.commands("firms", root="sme-expert").text
    assert either_house.tick("experts.tick") == Outcome("")
    desk = office(either_house).commands(f"assign {company} {other}", root="sme-office")
    assert "申込みは終わっています" in desk.text
