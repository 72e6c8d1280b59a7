"""A change of expert in mid-course, and whose firm an expert sees."""

from dataclasses import dataclass

import pytest

from conversations.events import Pressed
from conversations.sessions import SessionState
from tests.conversations.experts.asking import last, offers
from tests.conversations.experts.firms import NAME, a_firm, withdrawn
from tests.conversations.experts.roster import fills, joins, office
from tests.conversations.person import House, Someone
from tests.conversations.sessions.desk import at
from tests.conversations.walks import diagnoses


@dataclass
class Course:
    """Yamada's firm in mid-course: Sato had the first session and has the second booked."""

    house: House
    yamada: Someone
    company: str
    sato: Someone
    kato: Someone
    codes: tuple[str, str]

    def books(self, expert: str, when: str) -> str:
        before = {row["code"] for row in self.house.record()["session"]}
        office(self.house).commands(
            f"session add {self.company} {expert} {when} online", root="sme-office"
        )
        (made,) = {row["code"] for row in self.house.record()["session"]} - before
        return str(made)

    def hands_over(self) -> None:
        offers(self.house, self.company, self.codes[1])
        self.kato.presses("引き受ける")

    def state(self, session: str) -> object:
        rows = self.house.record()["session"]
        return next(row["state"] for row in rows if row["code"] == session)


@pytest.fixture
def course(house: House) -> Course:
    yamada, company = a_firm(house)
    diagnoses(yamada)
    sato, first = joins(house)
    kato, second = joins(house, "U5", name="加藤 次郎", prefectures="島根")
    offers(house, company, first)
    sato.presses("引き受ける")
    return Course(house, yamada, company, sato, kato, (first, second))


def test_the_secretariat_is_told_what_a_change_does_before_it_asks(course: Course) -> None:
    coming = course.books(course.codes[0], "2026-12-10 14:00")
    desk = office(course.house)
    desk.commands(f"assign {course.company} {course.codes[1]}", root="sme-office")
    assert "担当が佐藤 一郎様から替わります" in desk.text
    assert f"予定の指導1件（{coming}）は取りやめ" in desk.text
    assert course.state(coming) == SessionState.BOOKED


def test_everybody_hears_of_it_and_what_was_to_come_is_booked_anew(course: Course) -> None:
    held = course.books(course.codes[0], "2026-12-01 14:00")
    coming = course.books(course.codes[0], "2026-12-10 14:00")
    course.house.now = at(2026, 12, 2, 1)
    course.hands_over()
    assert course.state(held) == SessionState.BOOKED  # it took place; its report may come
    assert course.state(coming) == SessionState.CANCELLED
    firm = last(course.yamada)
    assert "加藤 次郎様（登録セキスペ" in firm
    assert "佐藤 一郎様から交代します" in firm
    assert "予定の指導（12月10日（木）14:00～16:00）は取りやめ" in firm
    gone = last(course.sato)
    assert f"{NAME}（{course.company}）の担当は、別の専門家に替わりました" in gone
    assert "取りやめた指導：12月10日（木）14:00～16:00" in gone
    assert f"取りやめた指導：{coming}。日時を決め直してください" in last(office(course.house))
    course.house.now = at(2026, 12, 9, 9)
    course.house.deliver()
    course.house.remind()
    assert course.house.deliver() == ()  # nobody is reminded of what is called off
    rows = course.house.record()["assignment"]
    assert sorted(bool(row["until"]) for row in rows) == [False, True]


def test_after_a_hand_over_the_firm_is_closed_to_the_first(course: Course) -> None:
    held = course.books(course.codes[0], "2026-12-01 14:00")
    assert "【事前資料】" in course.sato.commands(f"briefing {held}", root="sme-expert").text
    course.house.now = at(2026, 12, 2, 1)
    course.hands_over()
    for typed in (f"briefing {held}", "briefing", "cards", "firms", "propose"):
        told = course.sato.commands(typed, root="sme-expert").text
        assert NAME not in told
        assert "事前資料】" not in told
    assert NAME in course.kato.commands("firms", root="sme-expert").text


def test_times_that_the_first_proposed_can_no_longer_be_picked(course: Course) -> None:
    course.sato.commands("propose", root="sme-expert")
    slots = {"slot1": "12/10 14時", "slot2": "12/14 10時", "slot3": "12/15 15時"}
    fills(course.sato, "proposing.offer", course.company, **slots, mode="online")
    pick = course.yamada.button("12月10日（木）14:00")
    course.hands_over()
    course.yamada.does(Pressed(pick.action, pick.argument))
    assert course.house.record()["session"] == []
    assert [row["state"] for row in course.house.record()["proposal"]] == ["replaced"]


def test_the_new_expert_proposes_and_the_old_one_no_longer(course: Course) -> None:
    course.hands_over()
    slots = {"slot1": "12/10 14時", "slot2": "12/14 10時", "slot3": "12/15 15時"}
    fills(course.kato, "proposing.offer", course.company, **slots, mode="online")
    assert len(course.house.record()["proposal"]) == 1
    fills(course.sato, "proposing.offer", course.company, **slots, mode="online")
    assert len(course.house.record()["proposal"]) == 1


def test_a_firm_whose_expert_was_booked_without_an_offer_is_handed_over_as_well(
    house: House,
) -> None:
    yamada, company = a_firm(house)
    sato = Someone(house, "U3", "佐藤 一郎").says("ヘルプ")
    office(house).commands(
        f"session add {company} {sato.mention} 2026-12-10 14:00 online", root="sme-office"
    )
    assert "すべて専門家がいます" in office(house).commands("match", root="sme-office").text
    kato, code = joins(house, "U5", name="加藤 次郎")
    offers(house, company, code)
    kato.presses("引き受ける")
    assert "別の専門家に替わりました" in last(sato)
    assert "佐藤 一郎様から交代します" in last(yamada)
    assert [row["state"] for row in house.record()["session"]] == ["cancelled"]


def test_a_firm_that_leaves_is_closed_to_its_expert(course: Course) -> None:
    coming = course.books(course.codes[0], "2026-12-10 14:00")
    withdrawn(course.house, course.company)
    course.house.pass_time(minutes=5)
    course.house.tick("experts.tick")
    assert course.state(coming) == SessionState.CANCELLED
    assert "【事前資料】" not in course.sato.commands("briefing", root="sme-expert").text
    assert course.sato.commands("firms", root="sme-expert").text == "担当の会社は、まだありません。"


def test_an_offer_opens_nothing(course: Course) -> None:
    offers(course.house, course.company, course.codes[1])
    for typed in ("firms", "briefing", "propose"):
        told = course.kato.commands(typed, root="sme-expert").text
        assert NAME not in told
        assert course.company not in told
