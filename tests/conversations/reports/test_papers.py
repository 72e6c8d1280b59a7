"""Papers for payment: each month as it stands, moved on by the secretariat, never an amount."""

import pytest

from conversations.engine import Fill, Table
from conversations.events import Filled, Pressed
from tests.conversations.person import House, Someone, words
from tests.conversations.reports.desk import SAID, Reports, notices, open_reports
from tests.conversations.sessions.desk import at


def mine(reports: Reports) -> str:
    return reports.sato.commands("papers", root="sme-expert").text


def code(reports: Reports) -> str:
    return reports.session.expert


def test_a_month_counts_its_reports_and_says_what_is_waited_for(either_house: House) -> None:
    reports = open_reports(either_house)
    second = reports.programme.books("2026-12-11 14:00")
    reports.programme.books("2027-01-14 14:00")
    reports.house.now = second.ends_at
    assert "12月分：報告2件のうち0件を受領。書類は事務局が確かめています" in mine(reports)
    reports.fills()
    assert "12月分：報告2件のうち1件を受領" in mine(reports)
    reports.sato.does(Filled("report.write", second.code, dict(SAID)))
    assert "12月分：報告2件すべて受領、会社の確認待ち2件" in mine(reports)
    reports.yamada.does(Pressed("report.confirm", f"{reports.session.code}:1"))
    reports.yamada.does(Pressed("report.confirm", f"{second.code}:1"))
    text = mine(reports)
    assert "12月分：報告2件すべて受領。" in text
    assert "1月" not in text.replace("12月", "")
    assert "金額と支払日は、事務局（03-0000-0000、平日10:30～17:00）へ" in text


def test_before_any_session_is_over_it_says_so(house: House) -> None:
    reports = open_reports(house)
    reports.house.now = reports.session.starts_at
    assert "終わった指導はまだありません" in mine(reports)
    assert "終わった指導はまだありません" in mine_of(reports, "U8")


def mine_of(reports: Reports, user: str) -> str:
    """Of another expert, whose only session was called off."""
    other = Someone(reports.house, "U77", "鈴木 一郎").commands("check")
    expert = Someone(reports.house, user, "高橋 二郎")
    line = f"session add {other.mention} {expert.mention} 2026-12-20 14:00 online"
    reports.programme.types(line)
    sessions = reports.programme.sessions
    (theirs,) = [s for s in sessions if s.company != reports.programme.firm]
    reports.programme.types(f"session cancel {theirs.code}")
    reports.house.now = at(2026, 12, 25, 3)
    return expert.commands("謝金", root="sme-expert").text


def test_the_secretariat_moves_it_on_and_the_expert_hears(either_house: House) -> None:
    reports = open_reports(either_house)
    reports.fills()
    for typed, said in (
        ("received", "書類はそろいました"),
        ("手続き中", "支払いの手続き中です"),
        ("ｐａｉｄ", "支払い済みです"),
    ):
        reports.programme.types(f"papers {code(reports)} 2026-12 {typed}")
        assert said in reports.office.text
        assert f"12月分の書類：{said}。" in words(reports.sato.sees[-1].step)
        assert f"会社の確認待ち1件。{said}" in mine(reports)
    (row,) = reports.house.record()["papers"]
    assert (row["month"], row["state"]) == ("2026-12", "paid")


def test_the_same_state_again_changes_and_tells_nothing(reports: Reports) -> None:
    reports.programme.types(f"papers {code(reports)} 2026-12 paid")
    before, heard = reports.house.record(), len(reports.sato.sees)
    reports.programme.types(f"papers {code(reports)} 2026/12 paid")
    assert "もうその状態です" in reports.office.text
    assert reports.house.record() == before
    assert len(reports.sato.sees) == heard


def test_a_slip_can_be_put_right(reports: Reports) -> None:
    reports.programme.types(f"papers {code(reports)} 2026-12 paid")
    reports.programme.types(f"papers {code(reports)} 2026年12月 received")
    assert "書類はそろいました" in mine(reports)


def test_alone_it_is_a_list_whose_rows_open_the_form(reports: Reports) -> None:
    reports.fills()
    (table,) = reports.programme.types("papers").heard
    assert isinstance(table, Table)
    (row,) = table.rows
    assert row.cells == (
        "12月",
        f"{code(reports)} 佐藤 一郎様",
        "報告1件すべて受領、会社の確認待ち1件",
        "書類は事務局が確かめています",
    )
    assert row.button
    reports.office.does(Pressed(row.button.action, row.button.argument))
    (form,) = [step for step in reports.office.heard if isinstance(step, Fill)]
    reports.office.does(Filled(form.action, form.argument, {"state": "later"}))
    assert "何も変えていません" in reports.office.outcome.refused
    reports.office.does(Filled(form.action, form.argument, {"state": "processing"}))
    assert "支払いの手続き中です" in mine(reports)


@pytest.mark.parametrize(
    "typed", ["E-NONE 2026-12 paid", "{code} 12月 paid", "{code} 2026-13 paid", "{code} 2026-12 x"]
)
def test_what_cannot_be_read_is_asked_again_with_an_example(reports: Reports, typed: str) -> None:
    before = reports.house.record()
    text = reports.programme.types(f"papers {typed.format(code=code(reports))}").text
    assert "/sme-office papers E-4T2PK 2026-11 processing" in text
    assert reports.house.record() == before


def test_a_mention_of_somebody_else_makes_no_expert_of_them(reports: Reports) -> None:
    before = reports.house.record()
    reports.programme.types("papers <@U99|だれか> 2026-12 paid")
    assert reports.house.record() == before
    reports.programme.types(f"papers {reports.sato.mention} 2026-12 paid")
    assert len(reports.house.record()["papers"]) == 1


def test_nobody_else_reads_or_moves_them(reports: Reports) -> None:
    reports.programme.types(f"papers {code(reports)} 2026-12 paid")
    before = reports.house.record()
    line = f"papers {code(reports)} 2026-12 received"
    for someone in (reports.yamada, reports.sato):
        assert "事務局の人が使う言葉" in someone.commands(line, root="sme-office").text
    assert reports.house.record() == before
    assert notices(reports.yamada, "支払い") == []
