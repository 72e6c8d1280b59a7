"""Places: the planned number, the secretariat's waiting list, withdrawal, and two at once."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from conversations.sessions import SessionState
from tests.conversations.application.firm import (
    applications,
    applies,
    number,
    office_of,
    with_terms,
    writes,
)
from tests.conversations.person import House, Someone, words
from tests.conversations.walks import checks


def types(office: Someone, line: str) -> Someone:
    return office.commands(line, root="sme-office")


def firm(house: House, n: int) -> Someone:
    """A firm that applied, each with a name of its own."""
    return applies(
        Someone(house, f"U{n}", f"人{n}"),
        company_name=f"会社{n}",
        contact_email=f"{n}@example.jp",
        contact_telephone=f"03-0000-000{n}",
    )


def states(house: House) -> list[object]:
    return [row["state"] for row in applications(house)]


def last(someone: Someone) -> str:
    return words(someone.sees[-1].step)


@pytest.fixture
def full(house: House) -> House:
    """A programme for two firms, with the waiting list in use; three applied."""
    with_terms(house, capacity=2)
    types(office_of(house), "waiting on").presses("使う")
    for n in range(3):
        firm(house, n)
    return house


def test_the_list_is_off_until_the_secretariat_switches_it_on(house: House) -> None:
    office = types(office_of(with_terms(house)), "waiting")
    assert "使っていません" in office.text
    assert "事業の案内にはありません" in office.text
    types(office, "待ち順 on")
    assert house.record()["setting"] == []
    office.presses("使う")
    assert "使っています" in types(office, "waiting").text
    types(office, "waiting off").presses("使わない")
    assert "使っていません" in types(office, "waiting").text


def test_beyond_the_number_firms_wait_in_order_and_nothing_is_promised(full: House) -> None:
    fourth = firm(full, 3)
    assert states(full) == ["received", "received", "waiting", "waiting"]
    assert "待ち順は2番です" in fourth.result.text
    assert "参加のお約束ではありません" in fourth.result.text
    assert "待ち順は2番です" in fourth.commands("apply").text


def test_a_withdrawal_moves_the_first_in_line_and_tells_all_three(full: House) -> None:
    third, fourth = Someone(full, "U2"), firm(full, 3)
    first = Someone(full, "U0").commands("withdraw")
    assert states(full)[0] == "received"
    first.presses("取り下げる")
    assert "取り下げました" in first.text
    assert states(full) == ["withdrawn", "received", "received", "waiting"]
    assert "空きが出ました" in last(third)
    assert "待ち順は1番です" in fourth.commands("apply").text
    told = [words(m.step) for m in office_of(full).sees]
    assert sum("申込みが取り下げられました" in text for text in told) == 1
    assert sum("待ち順の先頭が進みました" in text for text in told) == 1


def test_a_refusal_frees_a_place_too_and_accepting_does_not(full: House) -> None:
    office = office_of(full)
    types(office, f"applications accept {number(full, 0)}").presses("送る")
    assert states(full) == ["accepted", "received", "waiting"]
    types(office, f"applications refuse {number(full, 1)} 対象の外のため").presses("送る")
    assert states(full) == ["accepted", "refused", "received"]


def test_an_undone_refusal_leaves_the_place_with_whoever_got_it(full: House) -> None:
    office = office_of(full)
    types(office, f"applications refuse {number(full, 1)} まちがい").presses("送る")
    office.presses("取り消す")
    assert states(full) == ["received", "received", "received"]


def test_an_undone_withdrawal_from_the_line_keeps_its_place(full: House) -> None:
    firm(full, 3)
    office = office_of(full)
    types(office, f"applications withdraw {number(full, 2)}").presses("取り下げる")
    assert states(full)[2:] == ["withdrawn", "waiting"]
    assert "ご連絡により" in last(Someone(full, "U2"))
    office.presses("取り消す")
    assert states(full)[2:] == ["waiting", "waiting"]
    assert "待ち順は1番です" in Someone(full, "U2").commands("apply").text


def test_while_the_list_is_off_nobody_moves_and_switched_on_again_they_do(full: House) -> None:
    office = types(office_of(full), "waiting off").presses("使わない")
    Someone(full, "U0").commands("withdraw").presses("取り下げる")
    assert states(full) == ["withdrawn", "received", "waiting"]
    types(office, "waiting on").presses("使う")
    assert states(full) == ["withdrawn", "received", "received"]


def test_one_who_waits_may_be_taken_beyond_the_number_and_it_is_said(full: House) -> None:
    office = types(office_of(full), f"applications accept {number(full)}")
    assert "定員（2件）を超えます" in office.text
    office.presses("送る")
    assert states(full) == ["received", "received", "accepted"]


def test_after_a_withdrawal_the_firm_may_apply_again_at_the_end_of_the_line(full: House) -> None:
    first = Someone(full, "U0").commands("withdraw").presses("取り下げる")
    first.commands("apply").presses("同じ内容で")
    assert states(full) == ["withdrawn", "received", "received", "waiting"]
    assert "待ち順は1番です" in first.result.text
    first.presses("内容を見る").presses_row("住所").says("米子市加茂町1-1")
    assert next(row["address"] for row in applications(full)) == "鳥取市東町1-220"
    assert applications(full)[-1]["address"] == "米子市加茂町1-1"


def test_what_was_written_before_can_be_written_anew(full: House) -> None:
    first = Someone(full, "U0").commands("withdraw").presses("取り下げる")
    first.commands("apply").presses("書き直す")
    writes(first, company_name="会社ゼロ", contact_email="0@example.jp")
    assert applications(full)[-1]["name"] == "会社ゼロ"
    assert states(full) == ["withdrawn", "received", "received", "waiting"]


def test_keeping_it_changes_nothing(full: House) -> None:
    first = Someone(full, "U0").commands("withdraw").presses("やめておく")
    assert "何も変えていません" in first.text
    assert states(full)[0] == "received"


def test_a_firm_without_an_application_is_told_so(house: House) -> None:
    staff = checks(Someone(with_terms(house))).commands("withdraw")
    assert "まだありません" in staff.text


def test_a_withdrawal_calls_off_the_sessions_to_come_with_their_reminders(house: House) -> None:
    staff = firm(with_terms(house), 1)
    expert = Someone(house, "U30", "佐藤 一郎").commands("help", root="sme-expert")
    office = office_of(house)
    line = f"session add {staff.mention} {expert.mention} 2026-12-10 14:00 online"
    types(office, line)
    staff.commands("withdraw")
    assert "これからの指導（1回）も取りやめ" in staff.text
    staff.presses("取り下げる")
    (session,) = house.record()["session"]
    assert session["state"] == SessionState.CANCELLED
    assert {row["state"] for row in house.record()["reminder"]} == {"cancelled"}
    assert any("取りやめ" in words(m.step) for m in expert.sees)


def test_two_files_of_one_firm_are_joined_by_the_secretariat(house: House) -> None:
    first = applies(Someone(with_terms(house)))
    second = applies(Someone(house, "U2", "鈴木 一郎"))
    office = office_of(house)
    office.presses("1つにまとめる")
    assert "残る" in office.text
    assert len({row["company"] for row in applications(house)}) == 2
    office.presses("1つにまとめる")
    assert states(house) == ["received", "withdrawn"]
    assert len({row["company"] for row in applications(house)}) == 1
    assert number(house, 0) in second.commands("apply").text
    assert number(house, 0) in first.commands("apply").text
    types(office, f"applications join {number(house, 0)} {number(house, 1)}")
    assert "何も変えていません" in office.text


def test_of_two_firms_that_take_the_last_place_at_once_one_waits(either_house: House) -> None:
    house = with_terms(either_house, capacity=1)
    types(office_of(house), "waiting on").presses("使う")
    people = [Someone(house, f"U{n}", f"人{n}") for n in range(4)]
    for n, someone in enumerate(people):
        checks(someone).commands("apply").presses("同意して進む")
        told = {"company_name": f"会社{n}", "contact_email": f"{n}@example.jp"}
        writes(someone, until="session_wish", **told)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda someone: someone.says("特になし"), people))
    assert sorted(map(str, states(house))) == ["received", "waiting", "waiting", "waiting"]
    places = {
        someone.commands("apply").text.partition("待ち順は")[2].partition("番")[0]
        for someone in people
    }
    assert places == {"", "1", "2", "3"}


def test_of_two_withdrawals_at_once_each_moves_one(either_house: House) -> None:
    house = with_terms(either_house, capacity=2)
    types(office_of(house), "waiting on").presses("使う")
    people = [firm(house, n) for n in range(5)]
    for someone in people[:2]:
        someone.commands("withdraw")
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda someone: someone.presses("取り下げる"), people[:2]))
    assert sorted(map(str, states(house))) == [
        *("received", "received", "waiting", "withdrawn", "withdrawn")
    ]


def test_the_status_counts_applications_by_state_and_the_regions_with_their_base(
    full: House,
) -> None:
    office = types(office_of(full), "status")
    assert "申込み：3件（枠2件、定員2件）" in office.text
    assert "確認中2、質問中0、待ち順1、" in office.text
    assert "待ち順：1件（使っています）" in office.text
    assert "3大都市圏の外：100.0%（3件のうち3件）" in office.text
    fourth = Someone(full, "U3", "人3")
    applies(fourth, company_name="会社3", prefecture="13", contact_email="3@example.jp")
    types(office, f"applications refuse {number(full, 0)} 試しの理由").presses("送る")
    told = types(office, "status").text
    assert "申込み：4件" in told
    states_line = told.partition("定員2件）")[2].partition("\n")[0]
    assert sum(int(n) for n in re.findall(r"\d+", states_line)) == len(applications(full)) == 4
    assert "3大都市圏の外：66.7%（3件のうち2件）" in told


def test_before_the_first_application_the_status_says_nothing_of_any(house: House) -> None:
    assert "申込み：" not in types(office_of(house), "status").text


def test_the_companys_sheet_leads_to_its_application(full: House) -> None:
    office = types(office_of(full), "company 会社1").presses("申込みを見る")
    assert number(full, 1) in office.text
    assert "規約への同意" in office.text
