"""Dates and hours as people write them."""

from datetime import date, datetime

import pytest

from conversations.sessions.written import read_when

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "12/10 14時",
            "12月10日14:00",
            "１２／１０　１４：００",
            "12月10日（木）午後2時",
            "12-10 14:00",
        ),
        *("2026-12-10 14:00", "2026年12月10日（木曜日）14時00分", "12/10 14", "12/10 木 14時から"),
        *("12/10 14:00～16:00", "12月10日の14時〜16時", "12/10 14:00-16:00", "12/10、14時"),
        *("10 Dec 14:00", "Dec 10, 2pm", "Thu 10 Dec, 14:00", "Thursday, December 10th at 2:00 pm"),
    ],
)
def test_a_time_is_read_however_it_is_written(typed: str) -> None:
    when = read_when(typed, TODAY)
    assert when is not None
    assert when.wall == datetime(2026, 12, 10, 14, 0)  # noqa: DTZ001 - wall time
    assert not when.slip


@pytest.mark.parametrize(
    ("typed", "wall"),
    [
        ("1/12 9時半", "2027-01-12 09:30"),
        ("11/28 9:05", "2026-11-28 09:05"),
        ("11/27 9:00", "2027-11-27 09:00"),
        ("2/29 午前10時", "2028-02-29 10:00"),
        ("12/10 午前0時", "2026-12-10 00:00"),
        ("12/10 12am", "2026-12-10 00:00"),
        ("12/10 12pm", "2026-12-10 12:00"),
    ],
)
def test_without_a_year_the_next_such_day_is_meant(typed: str, wall: str) -> None:
    when = read_when(typed, TODAY)
    assert when is not None
    assert f"{when.wall:%Y-%m-%d %H:%M}" == wall


@pytest.mark.parametrize(
    "typed",
    [
        *("", "来週", "12/10", "14時", "12/32 10:00", "13/1 10:00", "12/10 25:00", "12/10 14:60"),
        *("2026-02-29 10:00", "12/10 午後14時", "12/10か12/11 14時", "1234 10:00"),
    ],
)
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert read_when(typed, TODAY) is None


@pytest.mark.parametrize("typed", ["12/10（金）14:00", "Fri 10 Dec 14:00", "12/10 fri 14:00"])
def test_another_day_s_weekday_is_noticed(typed: str) -> None:
    when = read_when(typed, TODAY)
    assert when is not None
    assert when.slip
