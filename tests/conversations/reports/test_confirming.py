"""The firm's word: one press of one person, what differs, and the telephone."""

from datetime import timedelta

import pytest

from conversations.engine import Fill, Notice, Table
from conversations.events import Filled, Pressed
from tests.conversations.person import House, Someone, words
from tests.conversations.reports.desk import Reports, notices, open_reports
from tests.conversations.sessions.desk import at


def test_the_firm_sees_what_it_confirms_and_nothing_else(reports: Reports) -> None:
    reports.fills()
    (told,) = notices(reports.yamada, "【第1回の指導の報告】")
    assert "佐藤 一郎様（専門家）から" in told.text
    assert "12月10日（木）14:00～16:10" in told.text
    assert "・控えを外に取る\n・連絡先を貼る" in told.text
    assert "第2部" not in told.text
    assert "70" not in told.text
    assert [button.label for button in told.buttons] == ["内容を確認しました", "ちがう点がある"]


def test_one_press_of_one_person_is_enough(either_house: House) -> None:
    reports = open_reports(either_house)
    suzuki = reports.programme.joins("U2", "鈴木 一郎")
    reports.fills()
    assert len(notices(suzuki, "【第1回の指導の報告】")) == 1
    reports.yamada.presses("内容を確認しました")
    assert "確認を記録しました" in reports.yamada.text
    assert reports.state() == "confirmed"
    assert len(notices(reports.sato, "報告を確認しました")) == 1
    before = reports.house.record()
    for someone in (reports.yamada, suzuki):
        assert someone.presses("内容を確認しました").text == ""
    assert reports.house.record() == before
    assert len(notices(reports.sato, "報告を確認しました")) == 1


def test_what_differs_reaches_the_expert_and_the_secretariat(either_house: House) -> None:
    reports = open_reports(either_house)
    reports.fills()
    reports.yamada.presses("ちがう点がある")
    (form,) = [step for step in reports.yamada.heard if isinstance(step, Fill)]
    said = Filled(form.action, form.argument, {"said": "終わったのは15時半です"})
    assert "専門家と事務局に伝えました" in reports.yamada.does(said).text
    assert reports.state() == "differs"
    assert len(notices(reports.office, "「終わったのは15時半です」")) == 1
    (told,) = notices(reports.sato, "「終わったのは15時半です」")
    assert [button.label for button in told.buttons] == ["報告を直す"]
    reports.fills(span="14:00～15:30")
    assert reports.state() == "sent"
    reports.yamada.presses("内容を確認しました")
    assert reports.state() == "confirmed"


def test_an_expert_who_is_right_sends_it_as_it_is(reports: Reports) -> None:
    reports.fills()
    place = f"{reports.session.code}:1"
    reports.yamada.does(Filled("report.differ", place, {"said": "ちがいます"}))
    reports.fills()
    assert [row["revision"] for row in reports.kept()] == [1, 2]
    assert reports.state() == "sent"
    assert len(notices(reports.yamada, "同じ内容でもう一度送りました")) == 1
    assert notices(reports.yamada, "専門家が報告を直しました") == []


@pytest.mark.parametrize("said", ["", "   ", "長" * 301])
def test_nothing_said_or_too_much_is_asked_again(reports: Reports, said: str) -> None:
    reports.fills()
    reports.yamada.does(Filled("report.differ", f"{reports.session.code}:1", {"said": said}))
    assert reports.yamada.outcome.refused
    assert reports.state() == "sent"


def test_an_old_card_shows_the_corrected_report_instead(reports: Reports) -> None:
    reports.fills()
    old = reports.yamada.button("内容を確認しました")
    reports.fills(goals="1")
    reports.yamada.does(Pressed(old.action, old.argument))
    assert "そのあと直されています" in reports.yamada.text
    assert reports.state() == "sent"


def test_after_the_confirmation_nothing_differs_any_more(reports: Reports) -> None:
    reports.fills()
    reports.yamada.presses("内容を確認しました").presses("ちがう点がある")
    assert "12月10日（木）に確認されています" in reports.yamada.text
    assert reports.state() == "confirmed"


@pytest.mark.parametrize("action", ["report.confirm", "report.differ"])
def test_another_firm_neither_sees_nor_answers_it(reports: Reports, action: str) -> None:
    reports.fills()
    suzuki = Someone(reports.house, "U77", "鈴木 一郎").commands("check")
    before = reports.house.record()
    place = f"{reports.session.code}:1"
    for event in (Pressed(action, place), Filled(action, place, {"said": "ちがう"})):
        text = suzuki.does(event).text
        assert "その報告は開けません" in text
        assert "控え" not in text
    assert reports.house.record() == before


def test_the_firm_looks_its_reports_up(reports: Reports) -> None:
    assert "報告はまだありません" in reports.yamada.commands("report").text
    reports.fills()
    reports.yamada.presses("内容を確認しました")
    shown = reports.yamada.commands("報告").heard[-1]
    assert isinstance(shown, Notice)
    assert "この報告は、会社が確認しました" in shown.text
    assert shown.buttons == ()


def test_the_secretariat_confirms_by_telephone_in_a_line(reports: Reports) -> None:
    reports.fills()
    reports.programme.types(f"report confirm {reports.session.code} 山田様")
    assert "電話で確認済みにしました（山田様）" in reports.office.text
    (row,) = reports.kept()
    assert (row["state"], row["by_phone"]) == ("confirmed", "山田様")
    assert len(notices(reports.sato, "報告を確認しました")) == 1
    reports.programme.types(f"report confirm {reports.session.code} 田中様")
    assert "もう確認されています" in reports.office.text
    assert reports.kept() == [row]


def test_or_in_a_form_that_reads_the_report_to_it(reports: Reports) -> None:
    reports.fills()
    reports.programme.types(f"報告　確認　{reports.session.code.lower()}")
    (form,) = [step for step in reports.office.heard if isinstance(step, Fill)]
    assert "控えを外に取る" in form.text
    reports.office.does(Filled(form.action, form.argument, {"who": " "}))
    assert "だれが確認したか" in reports.office.outcome.refused
    reports.office.does(Filled(form.action, form.argument, {"who": "山田様"}))
    assert reports.state() == "confirmed"
    assert "見つかりません" in reports.programme.types("report confirm S-NONE 山田様").text


def test_without_a_word_for_three_working_days_the_secretariat_is_to_ring(
    reports: Reports,
) -> None:
    reports.fills()
    reports.house.now = at(2026, 12, 15, 7, 59)
    line = f"{reports.session.code}（第1回）の報告を、会社がまだ確認していません"
    assert _state_in_list(reports) == "会社の確認待ち（12月10日（木）から）"
    assert line not in reports.programme.types("status").text
    reports.house.now += timedelta(minutes=1)
    assert _state_in_list(reports) == "確認がまだ。電話を（12月10日（木）から）"
    assert line in reports.programme.types("status").text


def _state_in_list(reports: Reports) -> str:
    (table,) = reports.programme.types("reports").heard
    assert isinstance(table, Table)
    (row,) = table.rows
    assert row.button
    assert row.button.action == "report.by_phone"
    return row.cells[2]


def test_the_expert_reads_the_firms_words_in_their_own_language(reports: Reports) -> None:
    reports.sato.locale = "en-US"
    reports.sato.commands("sessions", root="sme-expert")
    reports.fills()
    reports.yamada.presses("内容を確認しました")
    assert any("confirmed the report on session 1" in words(m.step) for m in reports.sato.sees)
