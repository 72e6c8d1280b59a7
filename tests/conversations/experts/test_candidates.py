"""Candidates for a firm, and what the secretariat is told before it asks one of them."""

import pytest

from conversations.engine import Fill
from tests.conversations.experts.asking import labels, last, offers
from tests.conversations.experts.firms import NAME, a_firm
from tests.conversations.experts.roster import code_of, fills, joins, office, registers
from tests.conversations.person import House, Someone


def test_the_three_best_with_their_reasons(either_house: House) -> None:
    _, company = a_firm(either_house)
    _, sato = joins(either_house)
    _, kato = joins(either_house, "U5", name="加藤 次郎", prefectures="島根")
    joins(either_house, "U6", name="伊藤 三郎", prefectures="東京", online="no")
    desk = office(either_house).commands(f"match {NAME}", root="sme-office")
    assert f"{NAME}（{company}）" in desk.text
    assert "鳥取県、小売業、12人" in desk.text
    assert "希望：第1回は現地、以後はオンライン、平日の午後" in desk.text
    assert f"1. 佐藤 一郎（{sato}）\n　鳥取県に行ける・希望のオンラインができる" in desk.text
    assert "業種を知っている" in desk.text
    assert "希望の時間に合う" in desk.text
    assert f"2. 加藤 次郎（{kato}）\n　となりの島根県に行ける" in desk.text
    assert "伊藤" not in desk.text
    assert labels(desk, "【専門家の候補】") == ["1に依頼", "2に依頼"]


def test_a_firm_is_found_by_a_part_of_its_name_or_its_telephone(house: House) -> None:
    _, company = a_firm(house)
    for typed in ("みほん", "0857-00-0000", company.lower()):
        found = office(house).commands(f"match {typed}", root="sme-office").text
        assert f"【専門家の候補】{NAME}（{company}）" in found
    a_firm(house, "U2", "鈴木 一郎", "みほん商店")
    desk = office(house).commands("match みほん", root="sme-office")
    assert "みほん商店" in desk.text
    assert "【専門家の候補】" not in desk.text


def test_the_firms_sheet_says_whose_it_is(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house)
    offers(house, company, code)
    desk = office(house).commands(f"company {company}", root="sme-office")
    assert f"専門家 佐藤 一郎（{code}）の返事待ち　11月26日（木）17:00まで" in desk.text
    sato.presses("引き受ける")
    desk.commands(f"company {company}", root="sme-office")
    assert f"専門家 佐藤 一郎（{code}）　11月23日（月）から" in desk.text
    assert "【専門家の候補】" in desk.presses("専門家の候補").text


def test_nobody_to_ask_is_said(house: House) -> None:
    _, company = a_firm(house)
    desk = office(house).commands(f"候補 {company}", root="sme-office")
    assert "いま依頼できる専門家が見つかりません" in desk.text


def test_firms_without_an_expert_and_prefectures_without_any(house: House) -> None:
    desk = office(house)
    assert "すべて専門家がいます" in desk.commands("match", root="sme-office").text
    a_firm(house)
    joins(house)
    desk.commands("match", root="sme-office")
    assert "【専門家がまだの会社】1社" in desk.text
    assert "鳥取県、小売業、12人（3大都市圏の外）" in desk.text
    assert "・東北：すべての県" in desk.text
    assert "・中国：岡山、広島、山口" in desk.text
    status = desk.commands("status", root="sme-office").text
    assert "専門家：まだの会社1社、返事待ちの依頼0件" in status
    desk.commands("match", root="sme-office").presses("候補を見る")
    assert "1. 佐藤 一郎" in desk.text
    desk.presses("1に依頼").presses("依頼する")
    assert (
        "返事待ち：佐藤 一郎（11月26日（木）17:00まで）"
        in desk.commands("match", root="sme-office").text
    )
    joined = Someone(house, "U3", "佐藤 一郎").presses("引き受ける")
    assert joined.outcome.did == "experts.accept"
    assert "すべて専門家がいます" in desk.commands("match", root="sme-office").text


def test_assign_has_a_form_and_asks_again_what_it_cannot_read(house: House) -> None:
    _, company = a_firm(house)
    _, code = joins(house)
    desk = office(house).commands("assign", root="sme-office")
    assert isinstance(desk.sees[-1].step, Fill)
    fills(desk, "experts.assign", company=NAME, expert=code.lower())
    assert "依頼しますか" in desk.text
    assert "会社と専門家を" in desk.commands(f"assign {code}", root="sme-office").text
    assert "E-ZZZZZ" in desk.commands(f"assign {company} E-ZZZZZ", root="sme-office").text
    assert "ない会社" in desk.commands(f"assign ない会社 {code}", root="sme-office").text


def test_whoever_is_full_or_told_nothing_may_be_asked_with_a_word_of_it(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house, capacity="1")
    offers(house, company, code)
    sato.presses("引き受ける")
    _, other = a_firm(house, "U2", "鈴木 一郎", "見本商店")
    desk = office(house).commands(f"assign {other} {code}", root="sme-office")
    assert "受け持ちは1／1社です" in desk.text
    Someone(house, "U8", "名無し").says("ヘルプ")
    desk.commands(f"assign {other} <@U8|名無し>", root="sme-office")
    assert "登録の内容がまだで" in desk.text
    again = desk.commands(f"assign {company} {code}", root="sme-office")
    assert f"もう{NAME}（{company}）の担当です。何も送っていません" in again.text


@pytest.mark.parametrize("waits", [True, False])
def test_naming_somebody_who_waits_in_assign_approves_them(house: House, *, waits: bool) -> None:
    _, company = a_firm(house)
    someone = registers(house) if waits else Someone(house, "U3", "佐藤 一郎").says("ヘルプ")
    called = code_of(house, someone) if waits else someone.mention
    office(house).commands(f"assign {company} {called}", root="sme-office").presses("依頼する")
    assert "新しい依頼があります" in last(someone)
    assert someone.presses("引き受ける").outcome.did == "experts.accept"
