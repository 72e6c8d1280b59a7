from hypothesis import given
from hypothesis import strategies as st

from conversations.engine import Bar, Chart, in_bars, text_bar


def test_numbers_stand_above_their_bars_with_the_earlier_ones_behind() -> None:
    bars = (
        Bar("合計", 58, 100, 42, "58／100点", "前回 42点"),
        Bar("第3部", -7, 28, None, "マイナス7点"),
        Bar("第1部", 20, 20),
    )
    chart = Chart("図です。", "図です。", "自社診断", bars, "合計：58点", "C-1", "shindan")
    assert in_bars(chart).splitlines() == [
        "合計 58／100点",
        "■■■■■□□□□□ 前回 42点",
        "第3部 マイナス7点",
        "□□□□□□□□□□",
        "第1部 20/20",
        "■■■■■■■■■■",
    ]


@given(st.integers(-200, 200), st.integers(-5, 200))
def test_a_bar_is_never_longer_than_its_track(part: int, whole: int) -> None:
    bar = text_bar(part, whole)
    assert len(bar) == 10
    assert bar == "".join(sorted(bar))  # what is filled comes first
    assert (bar == "■" * 10) is (whole > 0 and part >= whole)
