"""The secretariat accepts, asks back, refuses, and takes back; the firm hears each of it."""

import pytest

from conversations.engine import Fill, Home, Notice
from conversations.events import Pressed
from tests.conversations.application.firm import (
    applications,
    applies,
    fills,
    number,
    office_of,
    table,
    with_terms,
)
from tests.conversations.person import House, Someone, words


@pytest.fixture
def staff(house: House) -> Someone:
    return applies(Someone(with_terms(house)))


@pytest.fixture
def office(staff: Someone) -> Someone:
    return office_of(staff.house)


def types(office: Someone, line: str) -> Someone:
    return office.commands(line, root="sme-office")


def state(house: House, place: int = -1) -> object:
    return applications(house)[place]["state"]


def last(someone: Someone) -> str:
    """What stands at the bottom of their chat."""
    return words(someone.sees[-1].step)


def form_of(someone: Someone) -> Fill:
    return next(step for step in reversed(someone.heard) if isinstance(step, Fill))


def test_accepted_by_a_typed_line_is_asked_once_more_and_told(
    staff: Someone, office: Someone
) -> None:
    types(office, f"applications accept {number(staff.house)}")
    assert state(staff.house) == "received"
    assert "参加が決まりました" in office.text
    assert "チャットで1人に届きます" in office.text
    office.presses("送る")
    assert state(staff.house) == "accepted"
    assert "参加が決まりました" in last(staff)
    assert "5分以内なら取り消せます" in office.text
    assert "【専門家の候補】" in office.presses("専門家を探す").text


def test_a_second_click_changes_nothing(staff: Someone, office: Someone) -> None:
    types(office, f"申込み 受け入れ {number(staff.house)}")
    send = office.button("送る")
    office.presses("送る")
    heard = len(staff.sees)
    office.does(Pressed(send.action, send.argument))
    assert "何も変えていません" in office.text
    assert len(staff.sees) == heard


def test_refused_with_a_reason_by_button_and_form(staff: Someone, office: Someone) -> None:
    code = number(staff.house)
    types(office, f"applications {code}").presses("見送る")
    form = form_of(office)
    fills(office, form.action, form.argument, text="")
    assert office.outcome.refused
    fills(office, form.action, form.argument, text="前回の事業に参加されています")
    assert state(staff.house) == "received"
    office.presses("送る")
    assert state(staff.house) == "refused"
    told = last(staff)
    assert "見送りになりました" in told
    assert "理由：前回の事業に参加されています" in told
    assert "診断と計画は、このまま無料で使えます" in told
    assert "合格" not in told


def test_the_lock_screen_says_nothing_of_a_refusal(staff: Someone, office: Someone) -> None:
    types(office, f"applications refuse {number(staff.house)} 定員のため").presses("送る")
    step = staff.sees[-1].step
    assert isinstance(step, Notice)
    assert step.notification == "お申込みについてのお知らせです。"


def test_a_form_with_nothing_named_asks_which(staff: Someone, office: Someone) -> None:
    types(office, "applications ask")
    form = form_of(office)
    assert [field.id for field in form.fields] == ["application", "text"]
    fills(office, form.action, form.argument, application="A-NONE", text="いつですか")
    assert "見つかりません" in office.outcome.refused
    fills(office, form.action, form.argument, application="みほん製菓株式会社", text="いつですか")
    office.presses("送る")
    assert state(staff.house) == "asked_back"


def test_what_is_asked_back_is_answered_and_comes_back(staff: Someone, office: Someone) -> None:
    question = "法人番号を教えてください"
    types(office, f"applications ask {number(staff.house)} {question}").presses("送る")
    assert question in last(staff)
    staff.commands("")
    (home,) = (step for step in staff.heard if isinstance(step, Home))
    assert "事務局からの質問に答えます" in home.next_step
    staff.presses("答える")
    form = form_of(staff)
    assert question in form.text
    fills(staff, form.action, form.argument, answer="")
    assert staff.outcome.refused
    fills(staff, form.action, form.argument, answer="7000012050002です")
    assert state(staff.house) == "received"
    assert "7000012050002です" in last(office)
    staff.commands("answer もう一度")
    assert "質問はありません" in staff.text
    types(office, f"applications {number(staff.house)}")
    assert question in office.text  # the history keeps both
    assert "7000012050002です" in office.text


def test_within_five_minutes_it_is_taken_back_and_the_firm_told_again(
    staff: Someone, office: Someone
) -> None:
    types(office, f"applications refuse {number(staff.house)} まちがい").presses("送る")
    staff.house.pass_time(minutes=4)
    office.presses("取り消す")
    row = applications(staff.house)[-1]
    assert (row["state"], row["reason"]) == ("received", "")
    assert "取り消しました" in last(staff)
    assert "事務局が確かめています" in last(staff)
    office.presses("取り消す")
    assert "何も変えていません" in office.text
    assert state(staff.house) == "received"


def test_after_five_minutes_it_stays(staff: Someone, office: Someone) -> None:
    types(office, f"applications accept {number(staff.house)}").presses("送る")
    staff.house.pass_time(minutes=6)
    heard = len(staff.sees)
    office.presses("取り消す")
    assert "5分を過ぎた" in office.text
    assert state(staff.house) == "accepted"
    assert len(staff.sees) == heard


def test_a_preview_that_is_no_longer_true_is_not_sent(staff: Someone, office: Someone) -> None:
    types(office, f"applications accept {number(staff.house)}")
    staff.commands("withdraw").presses("取り下げる")
    office.presses("送る")
    assert "そのあとに変わっています" in office.text
    assert state(staff.house) == "withdrawn"


def test_a_firm_that_nobody_joined_is_told_by_telephone(staff: Someone, office: Someone) -> None:
    house = staff.house
    house.database.run_now(
        lambda c: c.exec_driver_sql("DELETE FROM membership WHERE role = 'staff'")
    )
    types(office, f"applications accept {number(house)}")
    assert "チャットの方がいません" in office.text
    assert "0857-12-3456" in office.text
    office.presses("送る")
    assert state(house) == "accepted"
    assert "申込みの状態が変わったことを伝える" in types(office, "calls").text


def test_the_list_pages_and_is_narrowed_by_state(house: House) -> None:
    with_terms(house)
    for n in range(12):
        applies(Someone(house, f"U{n}", f"人{n}"), company_name=f"会社{n}")
    office = types(office_of(house), "applications")
    assert "進んでいるもの：12件" in office.text
    assert len(table(office).rows) == 10
    office.presses("次を見る")
    assert [row.cells[0].split("会社")[1].split("（")[0] for row in table(office).rows] == [
        "10",
        "11",
    ]
    types(office, f"applications accept {number(house, 0)}").presses("送る")
    assert "受け入れ済み：1件" in types(office, "applications accepted").text
    assert "受け入れ済み：1件" in types(office, "申込み 受け入れ済み").text
    assert "見送り済み：0件" in types(office, "申込 見送り済み").text
    assert "見つかりません" in types(office, "申込み ない会社").text


def test_who_asked_for_a_call_stands_on_the_call_list_until_it_is_taken_back(
    staff: Someone, office: Someone
) -> None:
    types(office, f"applications accept {number(staff.house)}")
    assert "電話の希望があり（0857-12-3456）" in office.text
    office.presses("送る")
    assert "申込みの状態が変わったことを伝える" in types(office, "calls").text
    office.presses("取り消す")
    assert "申込みの状態が変わったことを伝える" not in types(office, "calls").text
