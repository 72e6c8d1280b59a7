"""The end: after the fourth confirmed report or by the secretariat; the survey, once more."""

from datetime import timedelta

import pytest

from conversations.engine import Notice
from conversations.events import Pressed
from tests.conversations.diagnosis.voice import width
from tests.conversations.person import House, Someone, words
from tests.conversations.reports.desk import Reports, notices
from tests.conversations.reports.season import confirm, ended, four, report
from tests.conversations.sessions.desk import open_programme
from tests.conversations.walks import checks, diagnoses


def closed(reports: Reports) -> bool:
    return bool(reports.house.record()["closing"])


def test_the_fourth_confirmed_report_ends_it_whatever_their_order(either_house: House) -> None:
    reports, sessions = four(either_house)
    for session in sessions:
        report(reports, session, goals="1～3")
    for session in (sessions[3], sessions[0], sessions[2]):
        confirm(reports, session)
    assert not closed(reports)
    confirm(reports, sessions[1])
    assert closed(reports)
    (told,) = notices(reports.yamada, "4回の指導が終わりました")
    assert "① 基本方針と、関連する社内ルールの点検結果：済" in told.text
    assert "③ 今後1年の計画：済" in told.text
    assert "公開する（方法は事務局へ）" in told.text
    labels = [button.label for button in told.buttons]
    assert labels == ["アンケートに答える", "書類を見る", "二つ星とは"]
    assert len(notices(reports.sato, "4回の指導が終わりました")) == 1
    assert len(notices(reports.office, "4回の指導が終わりました")) == 1


def test_a_confirmation_by_telephone_ends_it_too(house: House) -> None:
    reports, sessions = four(house)
    for session in sessions:
        report(reports, session)
        assert not closed(reports)
        reports.programme.types(f"report confirm {session.code} 山田様")
    assert closed(reports)


def test_everything_in_it_can_be_pressed(house: House) -> None:
    reports = ended(house)
    assert "【書類】" in reports.yamada.presses("書類を見る").text
    assert "二つ星を宣言するには" in reports.yamada.presses("二つ星とは").text
    reports.yamada.presses("アンケートに答える")
    assert reports.yamada.asked.question == "survey_results"


def test_status_counts_it_as_done_and_the_home_leads_to_the_survey(house: House) -> None:
    reports = ended(house)
    assert "指導中0、終了1" in reports.programme.types("status").text
    checks(reports.yamada).commands("")
    assert "アンケートに答えます（3問、約2分）。" in str(reports.yamada.heard)
    reports.yamada.commands("survey").says("いいえ").says("特になし").commands("")
    assert "アンケートに答えます" not in str(reports.yamada.heard)


def test_who_has_two_stars_is_told_another_next_step(house: House) -> None:
    reports, sessions = four(house)
    checks(reports.yamada, security_action="2", policy_status="partial")
    for session in sessions:
        report(reports, session)
        confirm(reports, session)
    (told,) = notices(reports.yamada, "4回の指導が終わりました")
    assert "二つ星は宣言済みです" in told.text


@pytest.mark.parametrize("locale", ["ja-JP", "en-US"])
def test_the_fullest_word_fits_a_phone(house: House, locale: str) -> None:
    reports, sessions = four(house)
    reports.yamada.locale = locale
    diagnoses(checks(reports.yamada), "partial")
    for session in sessions:
        report(reports, session, goals="1")
        confirm(reports, session)
    told = [m.step for m in reports.yamada.sees if isinstance(m.step, Notice)]
    assert all(width(words(step)) <= 320 for step in told)


def test_the_secretariat_is_asked_once_more_and_then_closes(either_house: House) -> None:
    reports, sessions = four(either_house)
    report(reports, sessions[0])
    confirm(reports, sessions[0])
    text = reports.programme.types(f"close {reports.programme.firm}").text
    assert "報告：1回（会社の確認済み1回）" in text
    assert not closed(reports)
    reports.office.presses("終わりにする")
    assert closed(reports)
    assert len(notices(reports.yamada, "4回の指導が終わりました")) == 1
    before = reports.house.record()
    assert "に終わっています" in reports.office.presses("終わりにする").text
    assert "に終わっています" in reports.programme.types(f"close {reports.programme.firm}").text
    assert reports.house.record() == before


def test_of_a_firm_without_chat_the_secretariat_hears_what_is_to_do(house: House) -> None:
    programme = open_programme(house)
    programme.imports("C-2AAAA", "みほん製菓 株式会社")
    programme.types("close みほん製菓 株式会社")
    programme.office.presses("終わりにする")
    (told,) = notices(programme.office, "電話か紙でお願いします")
    assert "C-2AAAA みほん製菓 株式会社" in told.text


@pytest.mark.parametrize("typed", ["close", "close C-NONE"])
def test_an_unknown_firm_is_said_to_be_one(house: House, typed: str) -> None:
    programme = open_programme(house)
    programme.types(typed)
    assert "ません" in programme.office.text
    assert house.record()["closing"] == []


def test_the_survey_is_asked_for_once_more_after_a_week(either_house: House) -> None:
    reports = ended(either_house)
    reports.house.deliver()
    at = reports.house.now  # a Thursday, 16:00
    reports.house.now = at + timedelta(days=6)
    reports.house.tick("closing.tick")
    assert reports.house.deliver() == ()
    reports.house.now = at + timedelta(days=7, minutes=1)
    reports.house.tick("closing.tick")
    (row,) = reports.house.deliver()
    assert row.to.user == reports.yamada.user
    assert "3問、約2分です" in words(row.step)
    reports.house.pass_time(days=30)
    reports.house.tick("closing.tick")
    assert reports.house.deliver() == ()


@pytest.mark.parametrize("answers", [("yes",), ("no", "特になし")])
def test_who_answers_or_has_answered_is_not_reminded(
    house: House, answers: tuple[str, ...]
) -> None:
    reports = ended(house)
    reports.yamada.commands("survey")
    for answer in answers:
        reports.yamada.says(answer)
    reports.house.deliver()
    reports.house.pass_time(days=8)
    reports.house.tick("closing.tick")
    assert reports.house.deliver() == ()


def test_nobody_else_closes_a_firm(house: House) -> None:
    reports, _ = four(house)
    before = reports.house.record()
    for someone in (reports.yamada, reports.sato, Someone(house, "U77", "だれか").says("ヘルプ")):
        someone.does(Pressed("closing.close_yes", reports.programme.firm))
    assert reports.house.record()["closing"] == before["closing"] == []
