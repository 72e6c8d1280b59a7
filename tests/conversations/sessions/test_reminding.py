"""Due reminders: one message for each who is concerned; late is said, too late is shown."""

from collections import Counter
from datetime import timedelta

import pytest

from conversations.engine import Language, Notice
from conversations.ports import Say
from conversations.sessions import Session
from tests.conversations.person import House
from tests.conversations.sessions.desk import Programme, at, is_reminder, open_programme

DAY_BEFORE = at(2026, 12, 9, 5)


@pytest.fixture
def booked(programme: Programme) -> Session:
    """On Thursday 10 December, 14:00 in Tokyo; everybody has been told."""
    session = programme.books("2026-12-10 14:00")
    programme.house.deliver()
    return session


def _said(programme: Programme) -> tuple[Say, ...]:
    return programme.house.remind().says


@pytest.mark.usefixtures("booked")
def test_nothing_is_said_before_it_is_due(programme: Programme) -> None:
    programme.house.now = at(2026, 12, 3, 4, 59)
    assert programme.reminds() == []


def test_one_message_for_each_person_of_the_firm_and_the_expert(either_house: House) -> None:
    programme = open_programme(either_house)
    programme.books("2026-12-10 14:00")
    programme.joins("U4", "田中 次郎")
    programme.house.deliver()
    programme.house.now = at(2026, 12, 3, 5)
    assert Counter(row.to.user for row in programme.reminds()) == {"U1": 1, "U3": 1, "U4": 1}
    assert programme.reminds() == []


def test_the_message_carries_what_other_programs_read(
    programme: Programme, booked: Session
) -> None:
    programme.house.now = DAY_BEFORE
    says = _said(programme)
    rows = {row["id"]: row for row in programme.reminders if row["offset"] == "day"}
    for say in says:
        assert isinstance(say.step, Notice)
        assert is_reminder(say.step)
        row = rows[str(say.step.payload["reminder"])]
        assert say.step.payload["session"] == booked.code
        assert say.step.payload["due_at"] == DAY_BEFORE.isoformat()
        assert (say.due_at, say.useless_at) == (row["due_at"], row["useless_at"])
        assert say.bulk  # people's turns go before it


def test_the_message_says_when_where_who_what_to_prepare_and_how_to_move_it(
    programme: Programme, booked: Session
) -> None:
    programme.house.now = DAY_BEFORE
    text = next(
        row.step.text
        for row in programme.reminds()
        if row.to.user == "U1" and isinstance(row.step, Notice)
    )
    for fact in ("12月10日（木）14:00～16:00", "オンライン", "佐藤 一郎様", "03-0000-0000"):
        assert fact in text
    assert text.count("\n・") <= 3
    assert booked.code not in text


@pytest.mark.usefixtures("booked")
def test_each_reads_it_in_their_own_language(programme: Programme) -> None:
    programme.joins("U5", "Smith", Language.EN)
    programme.house.now = DAY_BEFORE
    texts = {row.to.user: str(row.step) for row in programme.reminds()}
    assert "A day ahead: session 1" in texts["U5"]
    assert "前日のお知らせ" in texts["U1"]


@pytest.mark.usefixtures("booked")
def test_the_expert_is_reminded_who_has_never_written_here(programme: Programme) -> None:
    programme.house.now = at(2026, 12, 10, 4)
    (row,) = [row for row in programme.reminds() if row.to.user == "U3"]
    assert "1時間前のお知らせ" in str(row.step)
    assert programme.sato.heard == []
    assert programme.firm in str(row.step)


@pytest.mark.usefixtures("booked")
def test_on_time_it_does_not_speak_of_being_late(programme: Programme) -> None:
    programme.house.now = DAY_BEFORE.replace(minute=9)
    assert {row.step.late for row in programme.reminds() if isinstance(row.step, Notice)} == {""}


@pytest.mark.usefixtures("booked")
def test_late_it_says_so_with_the_moment_it_was_due(programme: Programme) -> None:
    programme.house.now = DAY_BEFORE.replace(hour=8)
    late = {row.step.late for row in programme.reminds() if isinstance(row.step, Notice)}
    assert {text.strip() for text in late} == {
        "お知らせが遅くなりました（予定は12月9日（水）14:00でした）。"
    }


def test_too_late_to_be_useful_it_is_missed_and_the_secretariat_sees_it(
    programme: Programme, booked: Session
) -> None:
    programme.house.now = at(2026, 12, 9, 5)  # the day before: the week's is of no use now
    offsets = [str(row.step) for row in programme.reminds()]
    assert len(offsets) == 2
    assert all("前日のお知らせ" in text for text in offsets)
    missed = [(row["offset"], row["state"]) for row in programme.reminders][:2]
    assert missed == [("week", "missed")] * 2
    text = programme.types("status").text
    assert f"{booked.code}の1週間前のお知らせ（会社あて）が届きませんでした" in text
    assert f"{booked.code}の1週間前のお知らせ（専門家あて）が届きませんでした" in text


def test_after_the_session_has_begun_nothing_is_sent(programme: Programme, booked: Session) -> None:
    programme.house.now = booked.starts_at
    assert programme.reminds() == []
    assert {row["state"] for row in programme.reminders} == {"missed"}


def test_a_message_that_the_sender_was_too_late_for_is_not_sent(
    programme: Programme, booked: Session
) -> None:
    programme.house.now = DAY_BEFORE
    programme.house.remind()
    programme.house.now = booked.starts_at
    assert [row for row in programme.house.deliver() if is_reminder(row.step)] == []
    assert "届かないメッセージ：2件" in programme.types("status").text


def test_a_firm_that_nobody_reads_for_is_on_the_call_list_once(programme: Programme) -> None:
    programme.imports("C-2AAAA", "みほん製菓")
    programme.types(f"session add C-2AAAA {programme.sato.mention} 2026-12-10 14:00 onsite")
    programme.house.deliver()
    (session,) = programme.sessions
    programme.house.now = DAY_BEFORE
    assert {row.to.user for row in programme.reminds()} == {"U3"}
    text = programme.types("status").text
    assert "みほん製菓に電話で、指導の日時をお伝えください" in text
    assert "のお知らせ（会社あて）が届きませんでした" not in text
    programme.house.now = session.starts_at - timedelta(hours=1)
    programme.house.remind()
    (call,) = programme.house.record()["call"]
    assert call["company"] == "C-2AAAA"
    states = [row["state"] for row in programme.reminders if row["side"] == "staff"]
    assert states == ["call", "call", "call"]


@pytest.mark.parametrize("way", ["電話", "メール"])
def test_a_firm_that_wants_no_chat_is_rung(programme: Programme, way: str) -> None:
    programme.types(f"reach {programme.firm} {way}")
    programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = DAY_BEFORE
    assert {row.to.user for row in programme.reminds()} == {"U3"}
    (call,) = programme.house.record()["call"]
    assert call["company"] == programme.firm
    programme.types(f"reach {programme.firm} チャット")
    programme.house.now = at(2026, 12, 10, 4)
    assert {row.to.user for row in programme.reminds()} == {"U1", "U3"}


def test_a_call_about_a_session_that_is_moved_is_void(programme: Programme) -> None:
    programme.imports("C-2AAAA", "みほん製菓")
    programme.types(f"session add C-2AAAA {programme.sato.mention} 2026-12-10 14:00 onsite")
    (session,) = programme.sessions
    programme.house.now = DAY_BEFORE
    programme.house.remind()
    programme.types(f"session move {session.code} 2026-12-20 14:00")
    assert "みほん製菓に電話で" not in programme.types("status").text
    programme.house.now = at(2026, 12, 13, 5)
    programme.house.remind()
    assert programme.types("status").text.count("みほん製菓に電話で") == 1


def test_more_reminders_than_one_batch_all_leave(programme: Programme) -> None:
    for number in range(60):
        code = f"C-3{number:04}"
        programme.imports(code, f"会社{number}")
        programme.types(f"session add {code} <@UX{number}|専門家> 2026-12-10 14:00 online")
    programme.house.now = DAY_BEFORE
    ticks = 0
    while programme.house.remind().changes:
        ticks += 1
    assert ticks == 3  # 60 weeks and days, for two sides each
    assert "waiting" not in {r["state"] for r in programme.reminders if r["offset"] != "hour"}
