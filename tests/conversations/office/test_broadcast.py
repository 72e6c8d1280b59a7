"""``/sme-office broadcast``: previewed, confirmed, sent behind people's turns, taken back."""

import pytest

from conversations.engine import Fill
from conversations.events import Filled, Pressed
from storage.claims import claim
from storage.outbox import mark_sent
from tests.conversations.office.test_company import opens
from tests.conversations.person import House, Someone, words
from tests.conversations.sessions.desk import Programme, open_programme
from tests.conversations.walks import diagnoses

TEXT = "年末年始は12月29日からお休みです"


@pytest.fixture
def firms(programme: Programme) -> Programme:
    """Three firms with people, one without."""
    diagnoses(Someone(programme.house, "U11", "鈴木"))
    Someone(programme.house, "U12", "田中").commands("check")
    opens(programme.house)
    programme.house.deliver()
    return programme


def _heard(programme: Programme) -> list[str]:
    """Who got it, of what leaves now."""
    rows = programme.house.deliver()
    return [row.to.user for row in rows if TEXT in words(row.step) and row.to.user != "UOFFICE"]


def test_nothing_is_sent_before_it_was_confirmed(either_house: House) -> None:
    programme = open_programme(either_house)
    opens(either_house)
    text = programme.types(f"broadcast all {TEXT}").text
    assert "まだ送っていません" in text
    assert "すべての会社　1人" in text
    assert "チャットを使っていない会社：1社" in text
    assert f"【事務局からのお知らせ】\n{TEXT}" in text
    assert _heard(programme) == []
    programme.office.presses("1人に送る")
    assert _heard(programme) == ["U1"]


def test_it_goes_to_a_stage_or_to_experts(firms: Programme) -> None:
    firms.books()
    firms.types(f"broadcast 診断まで {TEXT}").presses("1人に送る")
    assert _heard(firms) == ["U11"]
    firms.types(f"broadcast 専門家 {TEXT}").presses("1人に送る")
    assert _heard(firms) == ["U3"]


def test_peoples_turns_go_first(firms: Programme) -> None:
    firms.types(f"broadcast all {TEXT}").presses("3人に送る")
    Someone(firms.house, "U20", "新しい人").commands("help")
    house = firms.house
    first = house.database.run_now(lambda c: claim(c, house.now, "s", 2))
    assert {row.to.user for row in first} == {"U20", firms.office.user}


def test_what_has_not_left_is_taken_back_and_the_rest_is_counted(firms: Programme) -> None:
    house = firms.house
    firms.types(f"broadcast all {TEXT}")
    house.deliver()
    firms.office.presses("3人に送る")
    rows = house.database.run_now(lambda c: claim(c, house.now, "s", 100))
    first = next(row for row in rows if TEXT in words(row.step))
    house.database.run_now(lambda c: mark_sent(c, first.delivery, "s", ("channel", "1"), house.now))
    house.pass_time(minutes=4)
    firms.office.presses("取り消す（5分）")
    assert "1人にはもう届いています。2人には出ません" in firms.office.text
    assert _heard(firms) == []


def test_after_five_minutes_nothing_is_taken_back(firms: Programme) -> None:
    firms.types(f"broadcast all {TEXT}").presses("3人に送る")
    firms.house.pass_time(minutes=5)
    firms.office.presses("取り消す（5分）")
    assert "取り消していません" in firms.office.text
    assert "まだの人：3人" in firms.office.text
    assert len(_heard(firms)) == 3


def test_a_second_click_sends_nothing_twice(firms: Programme) -> None:
    firms.types(f"broadcast all {TEXT}")
    button = firms.office.button("3人に送る")
    firms.office.does(Pressed(button.action, button.argument))
    firms.office.does(Pressed(button.action, button.argument))
    assert "もう送るか取り消してあります" in firms.office.text
    assert len(_heard(firms)) == 3


def test_the_form_keeps_what_was_typed(firms: Programme) -> None:
    (form,) = firms.types(f"broadcast みんな {TEXT}").heard
    assert isinstance(form, Fill)
    assert "送り先を読み取れませんでした" in form.problem
    assert form.fields[1].initial == f"みんな {TEXT}"
    office = firms.office
    office.does(Filled(form.action, "", {"to": "all", "text": " "}))
    assert "文面が空です" in office.outcome.refused
    office.does(Filled(form.action, "", {"to": "nobody", "text": TEXT}))
    assert "送り先を読み取れませんでした" in office.outcome.refused
    office.does(Filled(form.action, "", {"to": "all", "text": f"{TEXT}\n2行目"}))
    assert "3人" in office.text
    assert "2行目" in office.text


def test_nobody_to_reach_is_said(programme: Programme) -> None:
    assert "チャットで届く人がいません" in programme.types(f"broadcast 指導中 {TEXT}").text
    assert programme.house.record()["broadcast"] == []
