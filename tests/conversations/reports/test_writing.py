"""The five questions: one form, nothing typed is lost, every correction is kept."""

import pytest

from conversations.engine import Fill, Notice
from conversations.events import Filled, Pressed
from tests.conversations.diagnosis.voice import width
from tests.conversations.person import House, Someone, words
from tests.conversations.reports.desk import SAID, Reports, notices, open_reports
from tests.conversations.sessions.desk import open_programme
from tests.conversations.walks import diagnoses


def initial(form: Fill) -> dict[str, str]:
    return {field.id: field.initial for field in form.fields}


def test_the_form_names_the_goals_as_the_page_does_and_says_what_the_firm_sees(
    reports: Reports,
) -> None:
    form = reports.form()
    goals = next(field for field in form.fields if field.id == "goals")
    labels = [option.label for option in goals.options]
    assert labels[0] == "1　情報セキュリティ基本方針の作成"
    assert labels[2] == "3　コロナ禍での情報セキュリティ対策を含めた対策実行計画書の作成"
    seen = {field.id for field in form.fields if "会社にも見える" in field.label}
    assert seen == {"goals", "done", "homework", "span"}
    assert width(form.text) <= 320


def test_what_everybody_fills_in_alike_stands_in_it(reports: Reports) -> None:
    form = reports.form()
    assert initial(form)["done"] == "自社診断の25問に答え、取り組む所を3つ選んだ。"
    assert initial(form)["span"] == "14:00～16:00"
    assert initial(form)["travel"] == ""  # on site: it is asked
    diagnoses(reports.yamada, "partial")
    assert "「わからない」の答えを確かめ" in initial(reports.form())["done"]


def test_online_nobody_travels(house: House) -> None:
    reports = open_reports(house, mode="online")
    assert initial(reports.form())["travel"] == "0"


def test_sent_it_is_kept_and_the_session_took_place(either_house: House) -> None:
    reports = open_reports(either_house)
    text = reports.fills().text
    assert "報告を受け取りました" in text
    assert "会社の方に、確認をお願いしました" in text
    (row,) = reports.kept()
    assert (row["goals"], row["homework"]) == ([2], ["控えを外に取る", "連絡先を貼る"])
    assert (row["travel"], row["helpful"], row["state"]) == (70, "partly", "sent")
    assert str(row["ended"]) == "2026-12-10 07:10:00+00:00"
    (session,) = reports.programme.sessions
    assert session.state == "held"


def test_none_of_the_goals_is_an_answer_too(reports: Reports) -> None:
    reports.fills(goals="")
    (row,) = reports.kept()
    assert row["goals"] == []
    assert "達成した目標：この回はなし" in notices(reports.yamada, "【第1回の指導の報告】")[0].text


def test_the_same_sent_twice_is_one_report(reports: Reports) -> None:
    reports.fills()
    before = reports.house.record()
    assert reports.fills().text == ""
    assert reports.house.record() == before


@pytest.mark.parametrize(
    ("field", "typed", "why"),
    [
        ("goals", "1と5", "目標の番号を読み取れませんでした"),
        ("done", "  ", "したことが空です"),
        ("homework", "一\n二\n三", "宿題が3つあります"),
        ("homework", "長" * 61, "60字までです（今は61字）"),
        ("span", "16:00～14:00", "時刻「16:00～14:00」を読み取れませんでした"),
        ("travel", "けっこう", "移動の時間「けっこう」を読み取れませんでした"),
        ("helpful", "", "質問5がまだ選ばれていません"),
        ("helpful", "maybe", "質問5がまだ選ばれていません"),
        ("done", "長" * 301, "300字までです（今は301字）"),
    ],
)
def test_what_cannot_be_read_is_asked_again_and_the_draft_survives(
    reports: Reports, field: str, typed: str, why: str
) -> None:
    reports.fills(**{field: typed})
    assert why in reports.sato.outcome.refused
    assert "残っています" in reports.sato.outcome.refused
    assert reports.kept() == []
    assert initial(reports.form()) == {**SAID, field: typed}
    reports.fills()
    assert reports.house.record()["report_draft"] == []


def test_until_the_firm_confirms_it_is_corrected_and_both_are_kept(either_house: House) -> None:
    reports = open_reports(either_house)
    reports.fills()
    assert initial(reports.form()) == {**SAID, "travel": "70"}
    reports.fills(goals="1、2", homework="")
    first, second = reports.kept()
    assert (first["goals"], second["goals"]) == ([2], [1, 2])
    assert second["revision"] == 2
    (told,) = notices(reports.yamada, "専門家が報告を直しました")
    assert "情報セキュリティ基本方針の作成" in told.text
    reports.yamada.presses("内容を確認しました")
    text = reports.fills(goals="4").text
    assert "会社が確認しました" in text
    assert len(reports.kept()) == 2


def test_it_is_not_open_before_the_session(house: House) -> None:
    programme = open_programme(house)
    session = programme.books()
    programme.sato.does(Pressed("report.write", session.code))
    assert "まだ始まっていません" in programme.sato.text


def test_nobody_else_opens_it(reports: Reports) -> None:
    stranger = Someone(reports.house, "U8", "高橋 二郎")
    other = Someone(reports.house, "U77", "鈴木 一郎").commands("check")
    line = f"session add {other.mention} {stranger.mention} 2026-12-20 14:00 online"
    reports.programme.types(line)
    before = reports.house.record()
    for event in (
        Pressed("report.write", reports.session.code),
        Filled("report.write", reports.session.code, dict(SAID)),
    ):
        text = stranger.does(event).text
        assert "その指導の報告は開けません" in text
        assert reports.programme.firm not in text
        assert stranger.outcome.opens is None
    assert reports.house.record() == before


def test_a_firm_without_chat_is_rung_by_the_secretariat(house: House) -> None:
    programme = open_programme(house)
    programme.imports("C-2AAAA", "みほん製菓 株式会社")
    programme.types(f"session add C-2AAAA {programme.sato.mention} 2026-12-10 14:00 onsite")
    (session,) = programme.sessions
    house.now = session.ends_at
    reports = Reports(programme, session)
    assert "事務局が電話で確かめます" in reports.fills().text
    (told,) = notices(reports.office, "電話で読み上げて")
    assert "みほん製菓" in told.text
    assert "控えを外に取る" in told.text
    assert "第2部が役立った" not in told.text


@pytest.mark.parametrize("locale", ["ja-JP", "en-US"])
def test_every_word_around_it_fits_a_phone(reports: Reports, locale: str) -> None:
    reports.sato.locale = locale
    reports.sato.commands("language", root="sme")
    reports.house.tick("report.tick")
    reports.fills()
    for message in (*reports.sato.sees, *reports.yamada.sees):
        if isinstance(message.step, Notice):
            assert width(words(message.step)) <= 320
            assert width(message.step.notification) <= 40
