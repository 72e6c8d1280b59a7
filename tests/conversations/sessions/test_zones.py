"""A reader elsewhere: their own time beside the programme's, and their own night."""

from datetime import timedelta

import pytest

from conversations.engine import Fill
from conversations.events import Filled
from conversations.sessions.zones import read_zone
from tests.conversations.person import House, words
from tests.conversations.sessions.desk import Programme, at, open_programme

DAY_BEFORE = at(2026, 12, 9, 5)  # 14:00 in Tokyo, 5:00 in London


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("ロンドン", "Europe/London"),
        ("New York", "America/New_York"),
        ("ａｍｅｒｉｃａ／los_angeles", "America/Los_Angeles"),
        ("Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"),
    ],
)
def test_a_place_is_read_however_it_is_written(typed: str, key: str) -> None:
    zone = read_zone(typed)
    assert zone is not None
    assert zone.key == key


@pytest.mark.parametrize("typed", ["", "どこか", "America", "Europe/Nowhere", "../etc/passwd", "/"])
def test_what_is_no_place_is_not_guessed(typed: str) -> None:
    assert read_zone(typed) is None


def test_the_reader_s_own_time_stands_beside_the_programme_s(either_house: House) -> None:
    programme = open_programme(either_house)
    programme.books("2026-12-10 18:30")
    programme.sato.commands("zone ロンドン")
    assert "Europe/London" in programme.sato.text
    programme.house.deliver()
    programme.house.now = at(2026, 12, 9, 9, 30)
    programme.reminds()
    assert "12月10日（木）18:30～20:30\n（あなたの時刻では12月10日（木）9:30～11:30" in words(
        programme.sato.sees[-1].step
    )
    assert "あなたの時刻" not in words(programme.yamada.sees[-1].step)


def test_what_would_come_in_their_night_waits_for_their_morning(programme: Programme) -> None:
    programme.books("2026-12-10 14:00")
    programme.sato.commands("zone ロンドン")
    programme.house.deliver()
    programme.house.now = DAY_BEFORE
    assert [row.to.user for row in programme.reminds()] == [programme.yamada.user]
    programme.house.now = DAY_BEFORE + timedelta(hours=2, minutes=59)
    assert programme.reminds() == []
    programme.house.now = DAY_BEFORE + timedelta(hours=3)  # 8:00 in London
    (row,) = programme.reminds()
    assert row.to.user == programme.sato.user
    assert "遅くなりました" not in words(row.step)


def test_the_hour_before_comes_whatever_the_hour(programme: Programme) -> None:
    programme.books("2026-12-10 14:00")
    programme.sato.commands("zone ロンドン")
    programme.house.deliver()
    programme.house.now = at(2026, 12, 10, 4)  # 4:00 in London
    assert programme.sato.user in [row.to.user for row in programme.reminds()]


def test_back_to_the_programme_s_clock_and_a_form_where_nothing_is_typed(
    programme: Programme,
) -> None:
    programme.yamada.commands("時刻帯")
    (form,) = [step for step in programme.yamada.heard if isinstance(step, Fill)]
    programme.yamada.does(Filled(form.action, form.argument, {"zone": "どこか"}))
    assert "読み取れませんでした" in programme.yamada.outcome.refused
    programme.yamada.does(Filled(form.action, form.argument, {"zone": "ハワイ"}))
    assert _zones(programme) == {"Pacific/Honolulu"}
    programme.yamada.commands("zone 日本")
    assert _zones(programme) == {""}


def _zones(programme: Programme) -> set[object]:
    """Of Yamada alone, who is the only one here."""
    return {row["zone"] for row in programme.house.record()["person"]}
