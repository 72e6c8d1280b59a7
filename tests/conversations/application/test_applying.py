"""``/sme apply``: terms, questions, receipt; what comes before, and what is kept."""

from datetime import date

import pytest

from conversations.application.questions import adds_up, corporate_number, declaration, kana
from conversations.application.terms import PART, parts
from conversations.people.applications import Terms, Window
from tests.conversations.application.firm import (
    FIRM,
    TERMS,
    applications,
    applies,
    number,
    office_of,
    with_terms,
    writes,
)
from tests.conversations.person import House, Someone, with_programme
from tests.conversations.test_joining import code_in
from tests.conversations.walks import checks


@pytest.fixture
def staff(house: House) -> Someone:
    return Someone(with_terms(house))


def test_the_whole_way_from_the_check_to_the_receipt(staff: Someone) -> None:
    house = staff.house
    checks(staff).presses("申込みに進む")
    assert TERMS.text in staff.text
    assert house.record()["conversation"][0]["flow"] == "eligibility"
    staff.presses("同意して進む")
    (agreement,) = house.record()["agreement"]
    assert (agreement["version"], agreement["at"]) == (TERMS.version, house.now)
    writes(staff)
    (row,) = applications(house)
    assert staff.result.event == "application_result"
    assert staff.result.payload == {"application": row["code"], "state": "received"}
    assert f"受付番号：{row['code']}" in staff.result.text
    assert "④小売業で12人" in staff.result.text
    assert "電話でお知らせします" in staff.result.text
    assert (row["terms"], row["late"], row["state"]) == (TERMS.version, False, "received")
    assert row["kana"] == "ミホンセイカ"
    assert row["telephone"] == "0857-12-3456"
    assert row["email"] == "yamada@example.co.jp"
    assert (row["prefecture"], row["corporate_number"]) == ("31", "")
    assert (row["mode"], row["times"], row["wish"]) == (
        "first_onsite",
        "afternoon",
        "月末は避けたい",
    )
    assert house.record()["company"][0]["name"] == FIRM["company_name"]


def test_the_secretariat_is_told_once(staff: Someone) -> None:
    applies(staff)
    told = [m for m in office_of(staff.house).sees if "申込みが届きました" in str(m.step)]
    assert len(told) == 1
    assert "鳥取県" in str(told[0].step)


def test_without_agreement_there_is_no_application_and_it_is_said_kindly(staff: Someone) -> None:
    checks(staff).commands("apply").presses("同意しない")
    assert "申込みは、まだしていません" in staff.text
    assert staff.house.record()["agreement"] == []
    assert staff.cards == []
    staff.says("申込み")
    assert TERMS.text in staff.text


def test_agreeing_can_be_typed(staff: Someone) -> None:
    checks(staff).says("申し込む").says("同意します")
    assert staff.asked.question == "company_name"


def test_terms_that_changed_meanwhile_are_shown_again(staff: Someone) -> None:
    checks(staff).commands("apply")
    with_programme(staff.house, terms=Terms("第2版", "第1条 あたらしい規約です。"))
    staff.presses("同意して進む")
    assert "あたらしい規約" in staff.text
    assert staff.house.record()["agreement"] == []
    staff.presses("同意して進む")
    assert [row["version"] for row in staff.house.record()["agreement"]] == ["第2版"]


def test_terms_that_changed_while_it_was_written_are_agreed_to_before_it_counts(
    staff: Someone,
) -> None:
    checks(staff).commands("apply").presses("同意して進む")
    with_programme(staff.house, terms=Terms("第2版", "第1条 あたらしい規約です。"))
    writes(staff)
    assert "お申込みには、まだなっていません" in staff.text
    assert applications(staff.house) == []
    staff.presses("規約を読む").presses("同意して進む")
    (row,) = applications(staff.house)
    assert (row["terms"], row["name"]) == ("第2版", FIRM["company_name"])
    assert f"受付番号：{row['code']}" in staff.result.text


def test_without_terms_it_can_be_written_but_is_no_application(house: House) -> None:
    staff = checks(Someone(house)).commands("apply")
    assert "同意をいただくまで、お申込みにはなりません" in staff.text
    writes(staff.presses("先に書いておく"))
    assert applications(house) == []
    assert "TERMS_FILE" in str(office_of(house).sees[-1].step)
    staff.commands("apply")
    assert "利用規約は、事務局が用意しているところです" in staff.text
    with_terms(house)
    staff.commands("apply").presses("同意して進む")
    assert [row["state"] for row in applications(house)] == ["received"]


def test_the_check_comes_first_and_leads_back(staff: Someone) -> None:
    staff.commands("apply")
    assert "お申込みの前に、参加の条件を確かめます" in staff.text
    staff.presses("参加できるか確認")
    checks(staff).presses("申込みに進む")
    assert TERMS.text in staff.text


@pytest.mark.parametrize(
    ("changes", "said", "leads"),
    [
        ({"security_action": "0"}, "一つ星の宣言", "宣言のしかた"),
        ({"took_part_before": "yes"}, "条件に合わない答え", "条件をすべて見る"),
    ],
)
def test_what_bars_is_said_with_a_way_on(
    staff: Someone, changes: dict[str, str], said: str, leads: str
) -> None:
    checks(staff, **changes).commands("apply")
    assert said in staff.text
    assert TERMS.text not in staff.text
    assert staff.presses(leads).outcome.did.startswith("eligibility.")


def test_what_is_still_unknown_bars_nobody(staff: Someone) -> None:
    checks(staff, took_part_before="unknown").commands("apply")
    assert TERMS.text in staff.text


@pytest.mark.parametrize(
    ("window", "said"),
    [
        (Window(opens=date(2026, 11, 24)), "申込みの受付は、11月24日（火）からです"),
        (Window(closes=date(2026, 11, 22)), "11月22日（日）までで終わりました"),
        (Window(ends=date(2026, 11, 22)), "この事業は、11月22日（日）で終わりました"),
    ],
)
def test_before_and_after_the_window_a_clear_word_is_said(
    staff: Someone, window: Window, said: str
) -> None:
    with_programme(staff.house, window=window)
    checks(staff).commands("apply")
    assert said in staff.text
    assert "同意して進む" not in str(staff.heard)


def test_the_last_day_is_included_and_what_comes_after_it_is_marked(staff: Someone) -> None:
    with_programme(staff.house, window=Window(closes=date(2026, 11, 23)))
    checks(staff).commands("apply").presses("同意して進む")
    writes(staff, until="session_wish")
    staff.house.pass_time(days=1)
    writes(staff)
    (row,) = applications(staff.house)
    assert row["late"] is True
    assert "11月23日（月））のあとに届きました" in staff.result.text


def test_stopped_and_resumed_it_goes_on_where_it_was(staff: Someone) -> None:
    checks(staff).commands("apply").presses("同意して進む")
    writes(staff, until="address").says("やめる")
    staff.house.pass_time(days=9)
    staff.commands("apply")
    assert staff.asked.question == "address"


def test_one_answer_is_changed_afterwards_and_the_secretariat_hears_of_it(staff: Someone) -> None:
    applies(staff)
    before = number(staff.house)
    staff.presses("内容を見る").presses_row("住所").says("米子市加茂町1-1")
    (row,) = applications(staff.house)
    assert (row["code"], row["address"], row["revision"]) == (before, "米子市加茂町1-1", 1)
    assert "お申込みの内容を直しました" in staff.text
    assert "申込みの内容が直されました" in str(office_of(staff.house).sees[-1].step)


def test_applying_twice_shows_where_it_stands(staff: Someone) -> None:
    applies(staff).commands("apply")
    assert number(staff.house) in staff.text
    assert "事務局が確かめています" in staff.text
    assert len(applications(staff.house)) == 1
    staff.commands("")
    assert f"申込み：事務局が確かめています（{number(staff.house)}）" in staff.text


def test_of_two_colleagues_who_write_it_at_once_the_second_sees_the_firsts(house: House) -> None:
    yamada = Someone(with_terms(house))
    suzuki = Someone(house, "U2", "鈴木 一郎").says(code_in(checks(yamada).commands("invite").text))
    yamada.commands("apply").presses("同意して進む")
    suzuki.commands("apply")
    writes(yamada)
    assert any("山田 花子が、この事業に申し込みました" in str(m.step) for m in suzuki.sees)
    writes(suzuki, company_name="べつの名前")
    assert "会社のお申込みは、もうあります" in suzuki.text
    assert [row["name"] for row in applications(house)] == [FIRM["company_name"]]


def test_beyond_the_planned_number_the_firm_is_told_what_the_page_says(house: House) -> None:
    with_terms(house, capacity=1)
    applies(Someone(house))
    second = Someone(house, "U2", "鈴木 一郎")
    checks(second).commands("apply")
    assert "定員を超えた分は、お受けできないことがあります" in second.text
    writes(second.presses("同意して進む"), company_name="すずき商店", contact_email="s@example.jp")
    assert "定員（1件）を超えています" in second.result.text
    assert "待ち順" not in second.text
    assert [row["state"] for row in applications(house)] == ["received", "received"]


def test_a_second_file_that_looks_alike_is_flagged_to_the_secretariat(staff: Someone) -> None:
    applies(staff)
    applies(Someone(staff.house, "U2", "鈴木 一郎"))
    told = str(office_of(staff.house).sees[-1].step)
    assert "似た申込みがあります" in told
    assert number(staff.house, 0) in told


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("みほん製菓", None), ("ﾐﾎﾝ ｾｲｶ", "ミホン セイカ"), ("みほん・せいか", "ミホン・セイカ")],
)
def test_kana_are_kana(typed: str, kept: str | None) -> None:
    assert kana(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("４１２３-4567890", "41234567890"), ("4123456789", None), ("4123456789a", None)],
)
def test_a_declarations_id_has_eleven_digits(typed: str, kept: str | None) -> None:
    assert declaration(typed) == kept


def test_an_id_of_an_unknown_kind_is_asked_about_and_kept(staff: Someone) -> None:
    checks(staff).commands("apply").presses("同意して進む")
    writes(staff, until="declaration_id").says("91234567890")
    assert "1、2、4、5のどれでもありません" in staff.text
    assert staff.asked.question == "contact_name"


def test_a_corporate_number_is_checked_by_its_first_digit() -> None:
    # the National Tax Agency's own number
    assert corporate_number("T7000012050002") == "7000012050002"
    assert adds_up("7000012050002")
    assert not adds_up("8000012050002")


def test_long_terms_come_in_parts_and_none_is_lost() -> None:
    lines = [f"第{n}条 {'あ' * (n % 90)}" for n in range(1, 90)]
    text = "\n".join([*lines, "い" * (PART * 2)])
    pages = parts(text)
    assert len(pages) > 3
    assert max(map(len, pages)) <= PART
    assert "".join("".join(pages).split()) == "".join(text.split())
