"""After a session its expert is asked, reminded once on the day; then the secretariat knows."""

from datetime import timedelta

import pytest

from conversations.engine import Notice, Table
from conversations.events import Filled
from storage.claims import Claimed
from tests.conversations.person import House, words
from tests.conversations.reports.desk import Reports, notices, open_reports
from tests.conversations.sessions.desk import at

DUE = at(2026, 12, 14, 8)  # Monday 17:00 in Tokyo, for a session on Thursday


def leaves(reports: Reports) -> list[Claimed]:
    """The tick and the sender."""
    reports.house.tick("report.tick")
    return list(reports.house.deliver())


def test_the_expert_is_asked_when_it_is_over_and_once(either_house: House) -> None:
    reports = open_reports(either_house)
    reports.house.now = reports.session.ends_at - timedelta(seconds=1)
    assert leaves(reports) == []
    reports.house.now = reports.session.ends_at
    (row,) = leaves(reports)
    assert row.to.user == reports.sato.user
    assert isinstance(row.step, Notice)
    assert row.step.notification == "第1回の指導の報告をお願いします。"
    assert "期限：12月14日（月）17:00" in row.step.text
    assert leaves(reports) == []
    assert "情報セキュリティ基本方針の作成" in str(reports.sato.presses("報告する").heard)


def test_a_session_that_did_not_take_place_is_told_to_the_secretariat(reports: Reports) -> None:
    leaves(reports)
    reports.sato.presses("事務局に聞く")
    said = {"question": "会社がお休みで、行われませんでした"}
    reports.sato.does(Filled("briefing.ask", reports.session.code, said))
    (told,) = notices(reports.office, "行われませんでした")
    assert reports.programme.firm in told.text


def test_what_ends_at_night_is_asked_in_the_morning(house: House) -> None:
    reports = open_reports(house, "2026-12-10 18:30")
    assert leaves(reports) == []
    reports.house.now = at(2026, 12, 10, 22, 59)
    assert leaves(reports) == []
    reports.house.now = at(2026, 12, 10, 23)
    assert len(leaves(reports)) == 1


def test_one_reminder_on_the_day_and_then_the_secretariat_hears_of_it_once(
    either_house: House,
) -> None:
    reports = open_reports(either_house)
    leaves(reports)
    reports.house.now = DUE - timedelta(hours=8, seconds=1)
    assert leaves(reports) == []
    reports.house.now = DUE - timedelta(hours=8)
    (row,) = leaves(reports)
    assert "まだ届いていません" in words(row.step)
    assert row.to.user == reports.sato.user
    reports.house.now = DUE - timedelta(seconds=1)
    assert leaves(reports) == []
    reports.house.now = DUE
    (row,) = leaves(reports)
    assert row.to.user == reports.office.user
    assert f"{reports.session.code}（第1回、12月10日（木）14:00" in words(row.step)
    reports.house.pass_time(days=3)
    assert leaves(reports) == []


def test_who_has_reported_is_left_alone(reports: Reports) -> None:
    leaves(reports)
    reports.fills()
    reports.house.deliver()
    reports.house.now = DUE
    assert leaves(reports) == []


def test_a_session_that_is_called_off_is_not_asked_about(reports: Reports) -> None:
    reports.house.now = reports.session.starts_at
    reports.programme.types(f"session cancel {reports.session.code}")
    reports.house.deliver()
    reports.house.now = DUE
    assert leaves(reports) == []


def test_after_days_away_it_is_asked_once_and_told_as_overdue(reports: Reports) -> None:
    reports.house.now = DUE + timedelta(days=4)
    told = leaves(reports)
    assert sorted(row.to.user for row in told) == sorted([reports.sato.user, reports.office.user])
    assert leaves(reports) == []


def test_the_experts_list_says_what_is_waited_for(reports: Reports) -> None:
    second = reports.programme.books("2026-12-11 14:00")
    reports.programme.books("2026-12-18 14:00")
    reports.house.now = DUE
    (table,) = reports.sato.commands("report", root="sme-expert").heard
    assert isinstance(table, Table)
    assert [row.cells[0].split()[0] for row in table.rows] == [reports.session.code, second.code]
    assert "12月14日（月）17:00（過ぎました）" in table.rows[0].cells[2]
    assert "過ぎました" not in table.rows[1].cells[2]
    reports.fills()
    assert "第2回" in reports.sato.commands("報告", root="sme-expert").text


def test_with_none_to_come_it_says_so(reports: Reports) -> None:
    reports.fills()
    assert "待っている報告はありません" in reports.sato.says("報告").text


def test_status_tells_what_is_overdue_and_what_took_place(reports: Reports) -> None:
    reports.house.now = DUE
    past = f"{reports.session.code}（第1回、12月10日（木）14:00）は終わった日時です。"
    assert f"{past}報告の期限を過ぎました。" in reports.programme.types("status").text
    reports.fills()
    told = reports.programme.types("status").text
    assert "終わった日時です" not in told
    assert "終わった日時のもの0件、取りやめ0件。報告済み1件" in told
    assert f"{reports.session.code} 第1回 12月10日（木）14:00　報告済み" in told


def test_the_secretariats_list_counts_what_there_is(reports: Reports) -> None:
    reports.programme.books("2026-12-11 14:00")
    reports.house.now = DUE
    (table,) = reports.programme.types("reports").heard
    assert isinstance(table, Table)
    assert "未提出：2件（期限を過ぎたもの1件）" in table.heading
    assert [row.cells[2] for row in table.rows] == [
        "期限超過（12月14日（月）17:00）",
        "未提出（期限12月15日（火）17:00）",
    ]
    reports.fills()
    (table,) = reports.programme.types("reports").heard
    assert isinstance(table, Table)
    assert "未提出：1件（期限を過ぎたもの0件）\n会社の確認待ち：1件" in table.heading
    assert len(table.rows) == 2


@pytest.mark.parametrize("user", ["yamada", "sato"])
def test_only_the_secretariat_sees_the_list(reports: Reports, user: str) -> None:
    someone = getattr(reports, user)
    assert "事務局の人が使う言葉です" in someone.commands("reports", root="sme-office").text
    assert notices(someone, reports.session.code) == []
