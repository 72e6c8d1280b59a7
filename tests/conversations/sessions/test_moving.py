"""Moving and calling off: the old reminders are called back, in the same turn."""

from zoneinfo import ZoneInfo

import pytest

from conversations.sessions import Session
from tests.conversations.person import House, with_programme
from tests.conversations.sessions.desk import Programme, at, open_programme


def _waiting(programme: Programme) -> set[tuple[object, object]]:
    return {
        (row["offset"], row["due_at"]) for row in programme.reminders if row["state"] == "waiting"
    }


@pytest.fixture
def booked(programme: Programme) -> Session:
    """On Thursday 10 December, 14:00 in Tokyo."""
    return programme.books("2026-12-10 14:00")


def test_a_moved_session_has_the_reminders_of_its_new_time_only(either_house: House) -> None:
    programme = open_programme(either_house)
    booked = programme.books("2026-12-10 14:00")
    programme.types(f"session move {booked.code} 2026-12-18 10:00")
    (moved,) = programme.sessions
    assert (moved.wall, moved.sequence) == ("2026-12-18 10:00", 1)
    assert _waiting(programme) == {
        ("week", at(2026, 12, 11, 1)),
        ("day", at(2026, 12, 17, 1)),
        ("hour", at(2026, 12, 18, 0)),
    }
    states = [row["state"] for row in programme.reminders if row["sequence"] == 0]
    assert set(states) == {"cancelled"}


def test_moved_to_tomorrow_only_the_last_reminder_is_left(
    programme: Programme, booked: Session
) -> None:
    programme.types(f"session move {booked.code} 2026-11-24 09:00")
    assert _waiting(programme) == {("hour", at(2026, 11, 23, 23))}


def test_a_session_called_off_has_no_reminders_left(programme: Programme, booked: Session) -> None:
    programme.types(f"session cancel {booked.code}")
    assert _waiting(programme) == set()
    programme.house.now = at(2026, 12, 10, 4, 30)
    assert programme.reminds() == []


def test_a_reminder_that_has_not_left_yet_is_called_back(
    programme: Programme, booked: Session
) -> None:
    programme.house.deliver()
    programme.house.now = at(2026, 12, 9, 5)
    programme.house.remind()  # in the outbox, not yet sent
    programme.types(f"session move {booked.code} 2026-12-20 14:00")
    assert [row for row in programme.house.deliver() if "前日" in str(row.step)] == []


def test_a_word_of_an_older_time_that_has_not_left_yet_is_called_back(
    programme: Programme, booked: Session
) -> None:
    programme.types(f"session move {booked.code} 2026-12-20 14:00")
    programme.types(f"session move {booked.code} 2026-12-21 14:00")
    told = [str(row.step) for row in programme.house.deliver() if row.to.user == "U1"]
    assert sum("日時が決まりました" in text for text in told) == 0
    assert sum("日時が変わりました" in text for text in told) == 1


def test_reminders_that_left_before_the_move_do_not_keep_the_new_ones_away(
    programme: Programme, booked: Session
) -> None:
    programme.house.now = at(2026, 12, 9, 5)
    assert len(programme.reminds()) == 2
    programme.types(f"session move {booked.code} 2026-12-20 14:00")
    programme.house.now = at(2026, 12, 19, 5)
    assert len(programme.reminds()) == 2


def test_both_sides_read_the_time_before_and_the_time_now(
    programme: Programme, booked: Session
) -> None:
    programme.types(f"session move {booked.code} 2027-01-12 10:00")
    told = {say.to.user: getattr(say.step, "text", "") for say in programme.office.outcome.says}
    assert set(told) == {"U1", "U3", programme.office.user}
    for text in told.values():
        assert "変更前：12月10日（木）14:00～16:00" in text
        assert "変更後：2027年1月12日（火）10:00～12:00" in text


def test_both_sides_are_told_that_it_is_called_off_and_what_comes_next(
    programme: Programme, booked: Session
) -> None:
    programme.types(f"session cancel {booked.code}")
    told = {say.to.user: getattr(say.step, "text", "") for say in programme.office.outcome.says}
    assert "取りやめになりました" in told["U1"]
    assert "取りやめになりました" in told["U3"]
    assert "お知らせは、もう届きません" in told["U1"]


def test_the_list_shows_what_is_to_come_and_nothing_else(
    programme: Programme, booked: Session
) -> None:
    programme.books("2026-12-17 14:00")
    programme.types(f"session cancel {booked.code}")
    text = programme.yamada.says("予定").text
    assert "12月17日（木）14:00～16:00" in text
    assert "12月10日" not in text
    programme.house.now = at(2026, 12, 17, 7, 1)
    assert "予定はまだありません" in programme.yamada.says("予定").text


@pytest.mark.usefixtures("booked")
def test_the_next_session_stands_where_the_firm_stands(programme: Programme) -> None:
    assert "次の指導：12月10日（木）14:00～16:00" in programme.yamada.commands("").text


def test_a_wall_time_that_the_clock_skips_is_booked_and_told_an_hour_later(house: House) -> None:
    with_programme(house, zone=ZoneInfo("America/New_York"))
    programme = open_programme(house)
    session = programme.books("2027-03-14 02:30")
    assert session.wall == "2027-03-14 03:30"
    assert session.starts_at == at(2027, 3, 14, 7, 30)
    assert "3:30" in programme.office.text
    weeks = [row["wall"] for row in programme.reminders if row["offset"] == "week"]
    assert weeks == ["2027-03-06 19:00"] * 2  # 3:30 at night: before the quiet hours
    hours = [row["wall"] for row in programme.reminders if row["offset"] == "hour"]
    assert hours == ["2027-03-14 01:30"] * 2


@pytest.mark.usefixtures("booked")
def test_who_wants_another_time_sees_the_dates_and_whom_to_ask(programme: Programme) -> None:
    programme.yamada.says("日時を変えたい")
    assert "12月10日（木）14:00～16:00" in programme.yamada.text
    assert "03-0000-0000" in programme.yamada.text
