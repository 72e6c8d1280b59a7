"""A reminder is put off: the one row moves, for who pressed, never beyond the start."""

from datetime import timedelta

import pytest

from conversations.engine import Step
from conversations.events import Pressed
from tests.conversations.person import Someone, buttons_of, words
from tests.conversations.sessions.desk import Programme, at

DAY_BEFORE = at(2026, 12, 9, 5)  # 14:00 in Tokyo


@pytest.fixture
def reminded(programme: Programme) -> Programme:
    """Both sides have been reminded the day before at 14:00."""
    programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = DAY_BEFORE
    programme.reminds()
    return programme


def _labels(step: Step) -> list[str]:
    return [button.label for button in buttons_of(step)]


def _readers(programme: Programme) -> list[str]:
    return sorted(row.to.user for row in programme.reminds())


def test_in_an_hour_it_comes_again_to_who_pressed_alone(reminded: Programme) -> None:
    before = len(reminded.reminders)
    reminded.yamada.presses("1時間後に")
    assert "12月9日（水）15:00に、もう一度お知らせします" in reminded.yamada.text
    assert len(reminded.reminders) == before
    reminded.house.now = DAY_BEFORE + timedelta(minutes=59)
    assert _readers(reminded) == []
    reminded.house.now = DAY_BEFORE + timedelta(hours=1)
    assert _readers(reminded) == [reminded.yamada.user]
    assert "もう一度お届けします" in words(reminded.yamada.sees[-1].step)
    assert "【前日のお知らせ】" in words(reminded.yamada.sees[-1].step)


def test_tomorrow_morning_is_eight_o_clock(reminded: Programme) -> None:
    reminded.sato.presses("明日の朝に")
    reminded.house.now = at(2026, 12, 9, 22, 59)
    assert _readers(reminded) == []
    reminded.house.now = at(2026, 12, 9, 23, 0)
    assert _readers(reminded) == [reminded.sato.user]


def test_a_second_click_is_quiet_and_another_choice_moves_it(reminded: Programme) -> None:
    reminded.yamada.presses("1時間後に").presses("1時間後に")
    assert reminded.yamada.heard == []
    reminded.yamada.presses("明日の朝に")
    assert "12月10日（木）8:00" in reminded.yamada.text
    reminded.house.now = DAY_BEFORE + timedelta(hours=1)
    assert _readers(reminded) == []


def test_two_colleagues_who_put_it_off_both_get_it_again(programme: Programme) -> None:
    tanaka, mori = programme.joins("U5", "田中 次郎"), programme.joins("U6", "森 三郎")
    programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = DAY_BEFORE
    programme.reminds()
    programme.yamada.presses("1時間後に")
    tanaka.presses("1時間後に")
    programme.house.now = DAY_BEFORE + timedelta(hours=1, minutes=1)
    assert _readers(programme) == ["U1", "U5"]
    assert "もう一度" not in words(mori.sees[-1].step)


def test_quiet_hours_are_kept(programme: Programme) -> None:
    programme.books("2026-12-10 19:30")
    programme.house.deliver()
    programme.house.now = at(2026, 12, 9, 10, 30)
    programme.reminds()
    programme.yamada.presses("1時間後に")
    assert "12月10日（木）8:00" in programme.yamada.text


def test_no_choice_goes_beyond_the_start(programme: Programme) -> None:
    programme.books("2026-12-10 8:00")
    programme.house.deliver()
    programme.house.now = at(2026, 12, 8, 23)
    programme.reminds()
    assert "明日の朝に" not in _labels(programme.yamada.sees[-1].step)
    assert "1時間後に" in _labels(programme.yamada.sees[-1].step)
    button = programme.yamada.button("1時間後に")
    programme.house.now = at(2026, 12, 9, 22, 30)
    programme.yamada.does(Pressed(button.action, button.argument))
    assert "その前に指導が始まります" in programme.yamada.text


def test_the_hour_before_and_the_morning_cannot_be_put_off(programme: Programme) -> None:
    programme.books("2026-12-10 14:00", "onsite")
    programme.house.deliver()
    programme.house.now = at(2026, 12, 9, 9)
    programme.reminds()
    assert "1時間後に" in _labels(programme.sato.sees[-1].step)
    assert "明日の朝に" not in _labels(programme.sato.sees[-1].step)
    programme.house.now = at(2026, 12, 10, 4)
    programme.reminds()
    for reader in (programme.yamada, programme.sato):
        assert "1時間後に" not in _labels(reader.sees[-1].step)


def test_a_session_that_moves_takes_what_was_put_off_along(reminded: Programme) -> None:
    reminded.yamada.presses("1時間後に")
    old = reminded.yamada.button("1時間後に")
    reminded.types(f"session move {reminded.sessions[0].code} 2026-12-20 10:00")
    reminded.house.now = DAY_BEFORE + timedelta(hours=1)
    assert _readers(reminded) == []
    reminded.yamada.does(Pressed(old.action, old.argument))
    assert "日時が変わりました" in reminded.yamada.text


def test_nobody_puts_off_another_s_reminder(reminded: Programme) -> None:
    button = reminded.yamada.button("1時間後に")
    stranger = Someone(reminded.house, "U8", "別の会社").commands("check")
    for someone in (stranger, reminded.sato):
        someone.does(Pressed(button.action, button.argument))
        assert "開けません" in someone.text
