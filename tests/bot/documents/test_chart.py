from dataclasses import replace

import pytest

from bot.documents.chart import write_chart
from conversations.engine import Bar, Chart
from tests.bot.documents.pixels import Picture, decode

STRONG = (0x1F, 0x4E, 0x79)  # of a bar
TRACK = (0xE6, 0xEB, 0xF0)  # what is missing to full marks


def chart(*bars: Bar, title: str = "診断の点数", legend: tuple[str, str] = ("", "")) -> Chart:
    return Chart("n", "t", title, bars, "alt", "C-1", "診断", legend)


def picture(*bars: Bar) -> Picture:
    return decode(write_chart(chart(*bars)).content)


def test_a_longer_bar_has_more_of_its_colour_and_fits_a_phone_twice_over() -> None:
    some, more = picture(Bar("第1部", 9, 20, said="9／20点")), picture(Bar("第1部", 18, 20))
    assert some.width == more.width == 1800
    assert 1.8 < more.count(STRONG) / some.count(STRONG) < 2.2
    assert more.count(TRACK) < some.count(TRACK)


def test_below_zero_the_bar_grows_to_the_other_side() -> None:
    def columns(made: Picture, colour: tuple[int, int, int]) -> list[int]:
        return [x for row in made.rows for x, pixel in enumerate(row) if pixel == colour]

    below = picture(Bar("第1部", -5, 20, said="マイナス5点"))
    assert below.count(STRONG) > 0
    assert max(columns(below, STRONG)) <= min(columns(below, TRACK))
    above = picture(Bar("第1部", 5, 20))
    assert min(columns(above, STRONG)) < min(columns(above, TRACK))


def test_before_and_now_differ_by_more_than_colour() -> None:
    """Hatched: the earlier bar has far less ink than the present one of the same length."""
    now = picture(Bar("第1部", 20, 20)).count(STRONG)
    both = picture(Bar("第1部", 20, 20, before=20)).count(STRONG)
    assert 1.05 < both / now < 1.5


def test_no_score_is_alarm_red() -> None:
    assert picture(Bar("第1部", -5, 20), Bar("第2部", 0, 52, before=3)).reddish() == 0


def test_the_same_chart_is_the_same_file() -> None:
    made = chart(Bar("合計", 42, 100, 17, "42／100点", "17点"), legend=("前回", "今回"))
    assert write_chart(made) == write_chart(made)
    assert write_chart(made).name == "診断.png"


@pytest.mark.parametrize("said", ["9／20点", "マイナス1点"])
def test_what_is_written_at_the_bar_is_drawn(said: str) -> None:
    ink = (0x1B, 0x27, 0x33)
    bare, told = Bar("第1部", 9, 20, said=" "), Bar("第1部", 9, 20, said=said)
    assert picture(told).count(ink) > picture(bare).count(ink)


def test_full_marks_of_nothing_and_values_beyond_do_not_break_it() -> None:
    picture(Bar("", 3, 0), Bar("", 300, 100), replace(Bar("", -300, 100), before=0))
