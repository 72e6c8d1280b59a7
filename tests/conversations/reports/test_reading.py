"""What is typed into a report, in any width and both languages."""

from datetime import UTC, datetime

import pytest

from conversations.reports.reading import read_goals, read_homework, read_minutes, read_span
from conversations.sessions import Mode, Session

SESSION = Session(
    code="S-1",
    company="C-1",
    expert="E-1",
    number=1,
    mode=Mode.ONLINE,
    starts_at=datetime(2026, 12, 10, 5, 0, tzinfo=UTC),
    wall="2026-12-10 14:00",
    zone="Asia/Tokyo",
)


@pytest.mark.parametrize(
    ("typed", "goals"),
    [
        ("1,2", (1, 2)),
        ("３、１", (1, 3)),
        ("①と③", (1, 3)),
        ("達成目標1～3", (1, 2, 3)),
        ("Goal 2", (2,)),
        ("2 2", (2,)),
        ("すべて", (1, 2, 3, 4)),
        ("なし。", ()),
        ("None", ()),
        ("5", None),
        ("1と5", None),
        ("だいたい1", None),
        ("3-1", None),
    ],
)
def test_goals(typed: str, goals: tuple[int, ...] | None) -> None:
    assert read_goals(typed) == goals


@pytest.mark.parametrize(
    ("typed", "began", "ended"),
    [
        ("14:00～16:10", "05:00", "07:10"),
        ("１４：００−１６：００", "05:00", "07:00"),
        ("14時から16時半まで", "05:00", "07:30"),
        ("午後2時～4時", "05:00", "07:00"),
        ("9:05 - 11:00", "00:05", "02:00"),
        ("14:00 to 16:00", "05:00", "07:00"),
    ],
)
def test_the_span_is_of_the_sessions_own_day(typed: str, began: str, ended: str) -> None:
    span = read_span(typed, SESSION)
    assert span is not None
    assert [f"{moment:%Y-%m-%d %H:%M}" for moment in span] == [
        f"2026-12-10 {began}",
        f"2026-12-10 {ended}",
    ]


@pytest.mark.parametrize("typed", ["", "14:00", "16:00～14:00", "25:00～26:00", "昼から夕方"])
def test_a_span_that_is_none_is_asked_again(typed: str) -> None:
    assert read_span(typed, SESSION) is None


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("70", 70),
        ("７０分", 70),
        ("1時間10分", 70),
        ("往復2時間", 120),
        ("1h 10m", 70),
        ("なし", 0),
        ("0", 0),
        ("", None),
        ("少し", None),
        ("9999分", None),
    ],
)
def test_travel(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed) == minutes


def test_homework_is_a_line_each_without_bullets() -> None:
    assert read_homework("・控えを取る\n２．連絡先を貼る\n\n") == ("控えを取る", "連絡先を貼る")
    assert read_homework("2段階の確認を入れる") == ("2段階の確認を入れる",)
    assert read_homework("特になし") == ()
