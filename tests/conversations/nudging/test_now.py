"""The secretariat has somebody reminded now."""

from conversations.events import Filled
from tests.conversations.person import SECRETARIAT, House, Someone, words
from tests.conversations.sessions.desk import open_programme
from tests.conversations.walks import diagnoses


def _office(house: House) -> Someone:
    return Someone(house, SECRETARIAT, "事務局")


def _booked(house: House) -> tuple[Someone, Someone, Someone, str]:
    desk = open_programme(house)
    return desk.yamada, desk.sato, desk.office, desk.books().code


def _heard(someone: Someone) -> list[str]:
    return [words(m.step) for m in someone.sees if "確認のお知らせ" in words(m.step)]


def test_both_sides_of_a_session_once(house: House) -> None:
    staff, sato, office, session = _booked(house)
    office.commands(f"remind {session}", root="sme-office")
    assert "会社と専門家にいま送ります" in office.text
    office.commands(f"remind {session}", root="sme-office")  # the same minute
    house.remind()
    for someone in (staff, sato):
        (heard,) = _heard(someone)
        assert "12月10日（木）14:00～16:00" in heard
    staff.presses("予定どおり")
    assert house.record()["session"][0]["confirmed_staff"]


def test_a_session_that_is_over_is_not_told(house: House) -> None:
    staff, _, office, session = _booked(house)
    house.pass_time(days=30)
    office.commands(f"remind {session}", root="sme-office")
    assert "何も送っていません" in office.text
    house.remind()
    assert _heard(staff) == []


def test_a_company_hears_of_what_it_left_and_what_it_has_not_confirmed(house: House) -> None:
    staff, sato, office, _ = _booked(house)
    diagnoses(staff, until="q12").says("やめる")
    office.commands(f"催促 {staff.mention}", root="sme-office")
    assert "途中のもの：1件" in office.text
    assert "確認のまだな指導" in office.text
    house.remind()
    assert "残りは14問" in "".join(words(m.step) for m in staff.sees)
    assert len(_heard(staff)) == 1
    assert _heard(sato) == []


def test_it_counts_as_one_of_the_reminders_that_come_by_themselves(house: House) -> None:
    staff, office = Someone(house), _office(house)
    diagnoses(staff, until="q12").says("やめる")
    office.commands(f"remind {staff.mention}", root="sme-office")
    for _ in range(20):
        house.pass_time(days=1)
        house.tick("nudge.tick")
    told = [m for m in staff.sees if "残りは" in words(m.step)]
    assert len(told) == 2


def test_who_wants_no_more_hears_no_more(house: House) -> None:
    staff, office = Someone(house), _office(house)
    diagnoses(staff, until="q12").says("やめる")
    house.pass_time(days=3)
    house.tick("nudge.tick")
    staff.presses("もう知らせない")
    before = staff.sees
    office.commands(f"remind {staff.mention}", root="sme-office")
    assert "知らせることはありません" in office.text
    assert staff.sees == before


def test_alone_it_asks_in_a_form(house: House) -> None:
    _, _, office, session = _booked(house)
    office.commands("remind", root="sme-office")
    office.does(Filled("nudge.now", "", {"of": "だれか"}))
    assert "見つかりません" in office.outcome.refused
    office.does(Filled("nudge.now", "", {"of": session}))
    assert "会社と専門家にいま送ります" in office.text


def test_a_firm_without_a_chat_is_rung(house: House) -> None:
    desk = open_programme(house)
    desk.imports("C-PAPER", "かみ商店")
    desk.types("remind かみ商店")
    assert "電話の一覧に載せました" in desk.office.text
    (call,) = desk.house.record()["call"]
    assert (call["company"], call["state"]) == ("C-PAPER", "open")
