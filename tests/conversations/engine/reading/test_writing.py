"""Numbers, amounts and dates as people read them (voice.md section 1)."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.engine import Language
from conversations.engine.writing import (
    write_day,
    write_moment,
    write_people,
    write_time_span,
    write_yen,
    write_yen_both,
)

JA, EN = Language.JA, Language.EN
TOKYO = ZoneInfo("Asia/Tokyo")
START = datetime(2020, 11, 12, 14, 0, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("n", "ja", "en"),
    [(0, "0人", "0 people"), (1, "1人", "1 person"), (1200, "1,200人", "1,200 people")],
)
def test_people(n: int, ja: str, en: str) -> None:
    assert (write_people(n, JA), write_people(n, EN)) == (ja, en)


@pytest.mark.parametrize(
    ("n", "ja", "en"),
    [
        (0, "0円", "0 yen"),
        (300, "300円", "300 yen"),
        (9999, "9,999円", "9,999 yen"),
        (10_000, "1万円", "10,000 yen"),
        (50_000_000, "5,000万円", "50,000,000 yen"),
        (123_450_000, "1億2,345万円", "123,450,000 yen"),
        (123_456_789, "1億2,345万6,789円", "123,456,789 yen"),
        (100_000_005, "1億5円", "100,000,005 yen"),
        (100 * 10**12, "100兆円", "100,000,000,000,000 yen"),
    ],
)
def test_yen(n: int, ja: str, en: str) -> None:
    assert (write_yen(n, JA), write_yen(n, EN)) == (ja, en)


@pytest.mark.parametrize(
    ("n", "ja", "en"),
    [
        (50_000_000, "5,000万円（50,000,000円）", "50,000,000 yen"),
        (3000, "3,000円", "3,000 yen"),
    ],
)
def test_yen_both_ways_where_they_differ(n: int, ja: str, en: str) -> None:
    assert (write_yen_both(n, JA), write_yen_both(n, EN)) == (ja, en)


@pytest.mark.parametrize(
    ("day", "today", "ja", "en"),
    [
        (date(2020, 11, 12), None, "11月12日（木）", "Thu 12 Nov"),
        (date(2020, 11, 12), date(2020, 1, 1), "11月12日（木）", "Thu 12 Nov"),
        (date(2021, 4, 20), date(2020, 12, 31), "2021年4月20日（火）", "Tue 20 Apr 2021"),
        (date(2019, 9, 1), date(2020, 1, 1), "2019年9月1日（日）", "Sun 1 Sep 2019"),
    ],
)
def test_a_day_has_its_weekday_and_its_year_where_not_this_year(
    day: date, today: date | None, ja: str, en: str
) -> None:
    assert (write_day(day, JA, today), write_day(day, EN, today)) == (ja, en)


@pytest.mark.parametrize(
    ("start", "hours", "ja", "en"),
    [
        (
            START,
            2,
            "11月12日（木）14:00～16:00",
            "Thu 12 Nov, 14:00–16:00 (Japan time)",
        ),
        (
            START.replace(hour=9, minute=5),
            1,
            "11月12日（木）9:05～10:05",
            "Thu 12 Nov, 9:05–10:05 (Japan time)",
        ),
        (
            START.replace(hour=23),
            2,
            "11月12日（木）23:00～11月13日（金）1:00",
            "Thu 12 Nov, 23:00–Fri 13 Nov, 1:00 (Japan time)",
        ),
        (
            START.replace(tzinfo=ZoneInfo("Europe/Paris")),
            2,
            "11月12日（木）14:00～16:00（Europe/Paris）",
            "Thu 12 Nov, 14:00–16:00 (Europe/Paris)",
        ),
        (
            START.replace(tzinfo=UTC),
            2,
            "11月12日（木）14:00～16:00（UTC）",
            "Thu 12 Nov, 14:00–16:00 (UTC)",
        ),
    ],
)
def test_a_span_names_the_day_once_and_the_zone_where_it_is_needed(
    start: datetime, hours: int, ja: str, en: str
) -> None:
    end = start + timedelta(hours=hours)
    assert (write_time_span(start, end, JA), write_time_span(start, end, EN)) == (ja, en)


def test_a_span_is_told_in_the_zone_of_its_start() -> None:
    end = datetime(2020, 11, 12, 7, 0, tzinfo=UTC)
    assert write_time_span(START, end, JA) == "11月12日（木）14:00～16:00"


def test_a_span_of_another_year_says_so() -> None:
    today = date(2021, 1, 5)
    span = write_time_span(START, START + timedelta(hours=2), JA, today)
    assert span == "2020年11月12日（木）14:00～16:00"


def test_a_moment() -> None:
    assert write_moment(START, JA, date(2020, 1, 1)) == "11月12日（木）14:00"
    assert write_moment(START, JA, date(2021, 1, 1)) == "2020年11月12日（木）14:00"
    assert write_moment(START, EN, date(2021, 1, 1)) == "Thu 12 Nov 2020, 14:00 (Japan time)"


def test_a_moment_without_a_zone_is_refused() -> None:
    naive = START.replace(tzinfo=None)
    with pytest.raises(ValueError, match="zone"):
        write_moment(naive, JA)
    with pytest.raises(ValueError, match="zone"):
        write_time_span(START, naive, JA)
