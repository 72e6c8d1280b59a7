"""What follows from a report: the next goal and homework, and the firm's deliverables."""

from collections.abc import Mapping

import pytest

from conversations.engine import Notice
from conversations.events import Filled
from tests.conversations.diagnosis.voice import width
from tests.conversations.person import House
from tests.conversations.reports.desk import SAID, Reports, open_reports
from tests.conversations.walks import checks, diagnoses

ON = "12月10日（木）の指導の報告"
DAYS = ("2026-12-10", "2026-12-17", "2026-12-24", "2027-01-14")


def books(reports: Reports, number: int) -> str:
    """The session of that number, from the second on."""
    return reports.programme.books(f"{DAYS[number - 1]} 14:00").code


def reports_on(reports: Reports, code: str, **said: str) -> str:
    """It is over, and reported."""
    session = next(s for s in reports.programme.sessions if s.code == code)
    reports.house.now = session.ends_at
    reports.sato.does(Filled("report.write", code, {**SAID, **said}))
    return reports.sato.text


def briefing(reports: Reports, code: str) -> str:
    return reports.sato.commands(f"briefing {code}", root="sme-expert").text


def test_the_next_briefing_tells_what_was_done_and_promised(either_house: House) -> None:
    reports = open_reports(either_house)
    second = books(reports, 2)
    assert "前回（第1回）" not in briefing(reports, second)
    reports.fills()
    text = briefing(reports, second)
    assert "前回（第1回）：「わからない」を確かめた。" in text
    assert "前回の宿題：控えを外に取る、連絡先を貼る" in text
    assert "前回（第1回）" not in briefing(reports, reports.session.code)


def test_what_the_next_aim_holds_anyway_is_not_carried_over(reports: Reports) -> None:
    text = reports.fills(goals="なし").text
    assert "次回の目標の案：基本方針の案を作り、社内ルールを点検する" in text


def test_goals_that_were_passed_over_are_gone_on_with(reports: Reports) -> None:
    second = books(reports, 2)
    reports.fills(goals="2")
    told = "達成目標1の続き。そのあと対策の順番・担当・月を決め、1年の計画にする"
    assert f"次回の目標の案：{told}" in reports_on(reports, second, goals="なし")
    assert f"目標（1つ）：{told}" in briefing(reports, books(reports, 3))


def test_after_the_last_session_there_is_no_next_goal(reports: Reports) -> None:
    codes = [reports.session.code, *(books(reports, n) for n in (2, 3, 4))]
    texts = [reports_on(reports, code) for code in codes]
    assert [("次回の目標の案" in text) for text in texts] == [True, True, True, False]


@pytest.mark.parametrize("locale", ["ja-JP", "en-US"])
def test_the_fullest_briefing_is_still_one_screen(reports: Reports, locale: str) -> None:
    checks(reports.yamada)
    diagnoses(reports.yamada, "none", q03="unknown", q04="unknown")
    reports.yamada.commands("plan")
    codes = [books(reports, n) for n in (2, 3, 4)]
    homework = "大事なデータの控えを毎週取って、別の場所に置く" * 2
    said = {"goals": "なし", "done": "長い話をした。" * 30, "homework": f"{homework}\n{homework}"}
    reports.sato.locale = locale
    for before, code in zip((reports.session.code, *codes), codes, strict=False):
        reports_on(reports, before, **said)
        text = briefing(reports, code)
        assert width(text) <= 560, text
        assert len(text.splitlines()) <= 45


@pytest.mark.parametrize(
    ("goals", "lines"),
    [
        ("なし", {"①": "まだ", "③": "まだ"}),
        ("1", {"①": "基本方針は済（12月10日（木）の指導の報告）。点検はまだ", "③": "まだ"}),
        ("2", {"①": "点検は済（12月10日（木）の指導の報告）。基本方針はまだ", "③": "まだ"}),
        (
            "1～3",
            {"①": "済（12月10日（木）の指導の報告）", "③": "済（12月10日（木）の指導の報告）"},
        ),
    ],
)
def test_goals_that_were_reached_bring_the_deliverables_on(
    reports: Reports, goals: str, lines: Mapping[str, str]
) -> None:
    reports.fills(goals=goals)
    (shown,) = reports.yamada.commands("documents").heard
    assert isinstance(shown, Notice)
    told = {line[0]: line.partition("：")[2] for line in shown.text.splitlines() if line}
    assert {number: told[number] for number in lines} == lines


def test_a_report_that_the_firm_objects_to_tells_nothing_yet(reports: Reports) -> None:
    reports.fills(goals="1～3")
    place = f"{reports.session.code}:1"
    reports.yamada.does(Filled("report.differ", place, {"said": "計画はまだです"}))
    assert "指導の報告" not in reports.yamada.commands("documents").text
    reports.fills(goals="1")
    assert "基本方針は済" in reports.yamada.commands("documents").text
