"""Hours of the week as people type them."""

import pytest

from conversations.engine import Language
from conversations.experts.hours import every_band, read_hours, write_hours


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("平日の午後、土曜の午前", "平日 午後、土 午前"),
        ("平日の午後　土曜の午前", "平日 午後、土 午前"),
        ("月水金の午後", "月水金 午後"),
        ("月～金 午前", "平日 午前"),
        ("火曜日と木曜日", "火木 午前・午後"),
        ("土日", "土日 午前・午後"),
        ("夕方", "平日 夜"),
        ("午前", "平日 午前"),
        ("ﾍｲｼﾞﾂ終日", "平日 午前・午後・夜"),
        ("weekday afternoons, Saturday mornings", "平日 午後、土 午前"),
        ("Mon and Wed evenings", "月水 夜"),
    ],
)
def test_it_is_read_as_it_was_meant(typed: str, written: str) -> None:
    assert write_hours(read_hours(typed), Language.JA) == written


@pytest.mark.parametrize("lang", list(Language))
@pytest.mark.parametrize(
    "typed", ["平日の午後、土曜の午前", "月水金の午後", "いつでも", "日曜の夜"]
)
def test_what_is_written_reads_back_as_the_same(typed: str, lang: Language) -> None:
    bands = read_hours(typed)
    assert bands
    assert read_hours(write_hours(bands, lang)) == bands


def test_any_time_is_every_band() -> None:
    assert read_hours("いつでも") == every_band()


@pytest.mark.parametrize("typed", ["", "たぶん", "平日の午後、たぶん土曜", "14:00", "月額"])
def test_what_cannot_be_read_whole_is_not_read_at_all(typed: str) -> None:
    assert read_hours(typed) == ()
