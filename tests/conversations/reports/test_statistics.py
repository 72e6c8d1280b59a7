"""Figures: every share beside its base, as of the minute, with the rows behind them."""

import pytest

from conversations.engine import Day, Document, Language, Sheet, Table, Workbook
from conversations.events import Filled, Pressed
from conversations.reports.counting import Share
from tests.conversations.person import House, Someone
from tests.conversations.reports.desk import SAID, Reports, open_reports
from tests.conversations.reports.season import confirm, ended, four, report
from tests.conversations.sessions.desk import open_programme


def figures(reports: Reports) -> dict[str, str]:
    (table,) = reports.programme.types("statistics").heard
    assert isinstance(table, Table)
    return {row.cells[0]: row.cells[1] for row in table.rows}


def sheets(reports: Reports) -> dict[str, Sheet]:
    reports.programme.types("集計").does(Pressed("statistics.file", ""))
    (document,) = reports.office.heard
    assert isinstance(document, Document)
    assert isinstance(document.content, Workbook)
    assert document.company == ""
    return {sheet.name: sheet for sheet in document.content.sheets}


def test_a_share_names_its_base() -> None:
    assert Share(96, 212).said(Language.JA, "件") == "45.3%（212件のうち96件）"
    assert Share(0, 3).said(Language.JA, "社") == "0.0%（3社のうち0社）"
    assert Share(0, 0).said(Language.JA, "社") == "まだありません（0社）"
    assert Share(96, 212).said(Language.EN, "firms") == "45.3% (96 of 212 firms)"


def test_with_nothing_yet_there_is_no_share(house: House) -> None:
    programme = open_programme(house)
    (table,) = programme.types("statistics").heard
    assert isinstance(table, Table)
    assert "終わった日時の指導：0件" in table.heading
    assert all(row.cells[1].startswith("まだありません（0") for row in table.rows)


def test_reports_goals_and_material_are_counted(either_house: House) -> None:
    reports, sessions = four(either_house)
    report(reports, sessions[0], goals="1", helpful="yes")
    report(reports, sessions[1], goals="1、2", helpful="partly")
    reports.house.now = sessions[2].ends_at
    confirm(reports, sessions[0])
    told = figures(reports)
    assert told["報告が届いた指導"] == "66.7%（3件のうち2件）"
    assert told["会社が確認した報告"] == "50.0%（2件のうち1件）"
    assert told["達成目標1に届いた会社"] == "100.0%（1社のうち1社）"
    assert told["達成目標3に届いた会社"] == "0.0%（1社のうち0社）"
    assert told["資料が「一部役立った」とした報告"] == "50.0%（2件のうち1件）"
    assert told["成果が「あった」"] == "まだありません（0件）"


def test_another_firm_changes_the_base(house: House) -> None:
    reports = open_reports(house)
    reports.fills(goals="1")
    other = Someone(house, "U77", "鈴木 一郎").commands("check")
    line = f"session add {other.mention} {reports.sato.mention} 2026-12-20 14:00 online"
    reports.programme.types(line)
    theirs = reports.programme.sessions[-1]
    report(reports, theirs, goals="2")
    told = figures(reports)
    assert told["達成目標1に届いた会社"] == "50.0%（2社のうち1社）"


def test_what_a_firm_objects_to_is_not_counted_as_reached(house: House) -> None:
    reports = open_reports(house)
    reports.fills(goals="1")
    place = f"{reports.session.code}:1"
    reports.yamada.does(Filled("report.differ", place, {"said": "まだです"}))
    told = figures(reports)
    assert told["達成目標1に届いた会社"] == "まだありません（0社）"
    assert told["報告が届いた指導"] == "100.0%（1件のうち1件）"


def test_surveys_are_counted_of_the_firms_that_are_done(either_house: House) -> None:
    reports = ended(either_house)
    assert figures(reports)["アンケートに答えた会社（指導の終わった会社のうち）"] == (
        "0.0%（1社のうち0社）"
    )
    reports.yamada.commands("survey").picks("somewhat").says("1、6").says("特になし")
    told = figures(reports)
    assert told["アンケートに答えた会社（指導の終わった会社のうち）"] == "100.0%（1社のうち1社）"
    assert told["成果が「少しあった」"] == "100.0%（1件のうち1件）"
    assert told["成果のあった所：取引先に説明できる"] == "100.0%（1件のうち1件）"
    assert told["成果のあった所：そのほか"] == "0.0%（1件のうち0件）"


def test_the_file_holds_the_rows_behind_the_figures(house: House) -> None:
    reports, sessions = four(house)
    report(reports, sessions[0], comment="付録が=役立った")
    reports.programme.types(f"session cancel {sessions[3].code}")
    found = sheets(reports)
    assert list(found) == ["集計", "指導", "報告", "アンケート", "数え方"]
    assert [row[8] for row in found["指導"].rows] == ["報告済み", "予定", "予定", "取りやめ"]
    (row,) = found["報告"].rows
    assert (row[0], row[4], row[9], row[10]) == (sessions[0].code, "2", 70, "一部役立った")
    assert row[11] == "付録が=役立った"
    assert isinstance(found["指導"].rows[0][5], Day)
    assert all("12月10日（木）16:00時点" in sheet.note for sheet in found.values())
    figures_ = {row[0]: row[1:] for row in found["集計"].rows}
    assert figures_["報告が届いた指導"] == (1, 1, 100.0)
    assert figures_["成果が「あった」"] == (0, 0, None)


@pytest.mark.parametrize("action", ["statistics.show", "statistics.file"])
def test_only_the_secretariat_sees_them(house: House, action: str) -> None:
    reports = open_reports(house)
    reports.fills()
    for someone in (reports.yamada, reports.sato):
        text = someone.does(Pressed(action, "")).text
        assert "事務局の人が使う言葉です" in text
        assert not [step for step in someone.heard if isinstance(step, Table | Document)]
    assert SAID["comment"] not in str(reports.yamada.heard)
