"""What is late is told to the secretariat once: not booked, not confirmed."""

from datetime import UTC, datetime, timedelta

from conversations.sessions import Session
from tests.conversations.person import words
from tests.conversations.proposing.table import Table
from tests.conversations.sessions.desk import Programme, at


def _looks(programme: Programme, word: str) -> list[str]:
    """What the secretariat hears by two looks of the clock."""
    heard = len(programme.office.sees)
    programme.house.tick("pace.tick")
    programme.house.tick("pace.tick")
    said = [words(m.step) for m in programme.office.sees[heard:]]
    return [text for text in said if word in text]


def _held(programme: Programme, when: str = "2026-11-24 14:00") -> Session:
    session = programme.books(when)
    programme.house.deliver()
    return session


def test_ten_working_days_after_the_last_session_the_next_should_have_a_time(
    either_programme: Programme,
) -> None:
    programme = either_programme
    _held(programme)
    programme.house.now = at(2026, 12, 8, 1)  # the tenth
    assert _looks(programme, "日時が") == []
    programme.house.now = at(2026, 12, 9, 1)
    (told,) = _looks(programme, "第2回の日時が")
    assert programme.firm in told
    assert "佐藤 一郎様" in told
    programme.types("calls")
    assert "次の指導の日時を決める" in programme.office.text
    programme.house.now = at(2026, 12, 28, 1)
    assert _looks(programme, "第2回の日時が") == []


def test_of_several_firms_each_is_told_of_once(either_programme: Programme) -> None:
    programme = either_programme
    programme.imports("C-OTHER", "となり商店")
    programme.types(f"session add C-OTHER {programme.sato.mention} 2026-11-25 14:00 online")
    _held(programme)
    programme.house.now = at(2026, 12, 10, 1)
    told = _looks(programme, "第2回の日時が")
    assert [code for code in (programme.firm, "C-OTHER") if code in "".join(told)] == [
        programme.firm,
        "C-OTHER",
    ]
    assert len(told) == 2
    assert programme.house.tick("pace.tick").changes == ()


def test_a_booking_ends_the_call_and_the_next_silence_is_told_again(programme: Programme) -> None:
    _held(programme)
    programme.house.now = at(2026, 12, 9, 1)
    assert len(_looks(programme, "第2回の日時が")) == 1
    programme.books("2026-12-14 14:00")
    assert [c["state"] for c in programme.house.record()["call"]] == ["void"]
    programme.house.now = at(2027, 1, 12, 1)
    assert len(_looks(programme, "第3回の日時が")) == 1


def test_times_that_are_proposed_have_their_own_patience(programme: Programme) -> None:
    _held(programme)
    programme.house.now = at(2026, 12, 7, 1)
    Table(programme).proposes("12/21 14:00")
    programme.house.now = at(2026, 12, 9, 1)
    assert _looks(programme, "日時が") == []


def test_nobody_is_told_at_night_or_of_a_firm_that_has_no_expert(programme: Programme) -> None:
    programme.house.now = at(2027, 1, 12, 1)
    assert _looks(programme, "日時が") == []
    _held(programme, "2027-01-13 10:00")
    programme.house.now = at(2027, 2, 1, 12)
    assert _looks(programme, "日時が") == []


def test_who_was_asked_and_is_silent_is_told_of_after_three_hours(
    either_programme: Programme,
) -> None:
    programme = either_programme
    session = _held(programme, "2026-12-10 14:00")
    asked = datetime(2026, 12, 9, 5, tzinfo=UTC)
    programme.house.now = asked
    programme.reminds()
    programme.sato.presses("予定どおり")
    programme.house.now = asked + timedelta(hours=2, minutes=59)
    assert _looks(programme, "予定どおり") == []
    programme.house.now = asked + timedelta(hours=3)
    (told,) = _looks(programme, "会社から「予定どおり」の返事がありません")
    assert session.code in told
    assert "12月10日（木）14:00～16:00" in told


def test_who_confirmed_or_has_another_time_is_not_told_of(programme: Programme) -> None:
    session = _held(programme, "2026-12-10 14:00")
    programme.house.now = at(2026, 12, 9, 5)
    programme.reminds()
    programme.yamada.presses("予定どおり")
    programme.types(f"session move {session.code} 2026-12-15 14:00")
    programme.house.now = at(2026, 12, 9, 9)
    assert _looks(programme, "予定どおり") == []
