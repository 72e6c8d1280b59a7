"""Amounts of yen: understood as typed; 3000 alone is asked back (voice.md M4, M13a)."""

import pytest

from conversations.engine import Language
from conversations.engine.reading import Read, Reason, Unclear, read_yen

JA = Language.JA

CLEAR = {
    "3億": 300_000_000,
    "３億円": 300_000_000,
    "五千万": 50_000_000,
    "5千万": 50_000_000,
    "5千万円": 50_000_000,
    "5,000万円": 50_000_000,
    "５，０００万円": 50_000_000,
    "50百万円": 50_000_000,
    "50百万": 50_000_000,
    "12.5百万円": 12_500_000,
    "3百万円": 3_000_000,
    "3,000千円": 3_000_000,
    "3千円": 3000,
    "3000円": 3000,
    "0.5億円": 50_000_000,
    "1.5億": 150_000_000,
    "0.29億": 29_000_000,  # kanjize alone reads 28,999,999
    "1.23456789億": 123_456_789,
    "1.5千万円": 15_000_000,
    "¥50,000,000": 50_000_000,
    "￥5000万": 50_000_000,
    "\\5,000,000": 5_000_000,  # the yen sign of many keyboards
    "1億2,345万": 123_450_000,
    "1億2,345万円": 123_450_000,
    "1億2,345万6,789円": 123_456_789,
    "1億 2000万円": 120_000_000,
    "3億5千万": 350_000_000,
    "二億五千万円": 250_000_000,
    "1千5百万": 15_000_000,
    "千五百万": 15_000_000,
    "2千500万円": 25_000_000,
    "1万500": 10_500,
    "10000万円": 100_000_000,
    "12,345万円": 123_450_000,
    "金300万円": 3_000_000,
    "金参百万円也": 3_000_000,
    "壱千萬円": 10_000_000,
    "10000000": 10_000_000,
    "1,000,000": 1_000_000,
    "50万": 500_000,
    "0": 0,
    "0円": 0,
    "資本金は1000万円です": 10_000_000,
    "資本金＝3000万円": 30_000_000,
    "登記上は300万円": 3_000_000,
    "300万円ちょうど": 3_000_000,
    "5,000万円（50,000,000円）": 50_000_000,
    "100兆円": 100 * 10**12,
    "50 million yen": 50_000_000,
    "3M yen": 3_000_000,
    "300k": 300_000,
    "50,000,000 JPY": 50_000_000,
    "JPY 50,000,000": 50_000_000,
    "our capital is 3 million yen": 3_000_000,
}

ROUGH = {
    "約1億": 100_000_000,
    "1億円くらい": 100_000_000,
    "約３千万円": 30_000_000,
    "３０００円くらい": 3000,
    "三千万円ぐらいだったと思う": 30_000_000,
    "about 3 million yen": 3_000_000,
}

UNCLEAR: dict[str, tuple[Reason, tuple[int, ...]]] = {
    "": (Reason.EMPTY, ()),
    "3000": (Reason.AMBIGUOUS, (3000, 30_000_000)),
    "１０００": (Reason.AMBIGUOUS, (1000, 10_000_000)),
    "3,000": (Reason.AMBIGUOUS, (3000, 30_000_000)),
    "3千": (Reason.AMBIGUOUS, (3000, 30_000_000)),
    "3千くらい": (Reason.AMBIGUOUS, (3000, 30_000_000)),
    "三千": (Reason.AMBIGUOUS, (3000, 30_000_000)),
    "百": (Reason.AMBIGUOUS, (100, 1_000_000)),
    "資本金５００": (Reason.AMBIGUOUS, (500, 5_000_000)),
    "999999": (Reason.AMBIGUOUS, (999_999, 9_999_990_000)),
    "3億5千": (Reason.AMBIGUOUS, (300_005_000, 350_000_000)),
    "1億2345": (Reason.AMBIGUOUS, (100_002_345, 123_450_000)),
    "3億5": (Reason.AMBIGUOUS, (300_000_005, 350_000_000)),
    "1万5": (Reason.AMBIGUOUS, (10_005, 15_000)),
    "500円と300円": (Reason.AMBIGUOUS, (800,)),
    "年商3億円": (Reason.AMBIGUOUS, (300_000_000,)),
    "500まん": (Reason.AMBIGUOUS, (500, 5_000_000)),
    "なし": (Reason.AMBIGUOUS, (0,)),
    "数千万円": (Reason.AMBIGUOUS, ()),
    "1億半": (Reason.AMBIGUOUS, ()),
    "1,5": (Reason.AMBIGUOUS, ()),
    "1,23万": (Reason.AMBIGUOUS, ()),
    "50,00万": (Reason.AMBIGUOUS, ()),
    ".5億": (Reason.AMBIGUOUS, ()),
    "5.000円": (Reason.AMBIGUOUS, ()),
    "1.500万円": (Reason.AMBIGUOUS, ()),
    "50.000.000": (Reason.AMBIGUOUS, ()),
    "50 000 000": (Reason.AMBIGUOUS, ()),
    "1000万〜3000万": (Reason.RANGE, (10_000_000, 30_000_000)),
    "500万〜1億円": (Reason.RANGE, (5_000_000, 100_000_000)),
    "1000〜3000万円": (Reason.RANGE, ()),
    "1億円以上": (Reason.RANGE, ()),
    "3000万円まで": (Reason.RANGE, ()),
    "-500万円": (Reason.NEGATIVE, ()),
    "¥-500": (Reason.NEGATIVE, ()),
    "-¥500": (Reason.NEGATIVE, ()),
    "▲500万円": (Reason.NEGATIVE, ()),
    "マイナス100万": (Reason.NEGATIVE, ()),
    "0.5円": (Reason.FRACTION, ()),
    "100.5円": (Reason.FRACTION, ()),
    "1.234567891億": (Reason.FRACTION, ()),
    "101兆円": (Reason.TOO_LARGE, ()),
    "$500": (Reason.NOT_A_NUMBER, ()),
    "500ドル": (Reason.NOT_A_NUMBER, ()),
    "500 USD": (Reason.NOT_A_NUMBER, ()),
    "2020年": (Reason.NOT_A_NUMBER, ()),
    "12人": (Reason.NOT_A_NUMBER, ()),
    "1e7": (Reason.NOT_A_NUMBER, ()),
    "万円": (Reason.NOT_A_NUMBER, ()),
    "1億億": (Reason.NOT_A_NUMBER, ()),
    "1万億": (Reason.NOT_A_NUMBER, ()),
    "二十万三億": (Reason.NOT_A_NUMBER, ()),
    "1億10000万": (Reason.NOT_A_NUMBER, ()),
    "1.5億2000万": (Reason.NOT_A_NUMBER, ()),
}


@pytest.mark.parametrize(("typed", "yen"), CLEAR.items())
def test_an_amount_is_read_as_typed(typed: str, yen: int) -> None:
    assert read_yen(typed, JA) == Read(yen)


@pytest.mark.parametrize(("typed", "yen"), ROUGH.items())
def test_a_rough_amount_is_taken_and_marked(typed: str, yen: int) -> None:
    assert read_yen(typed, JA) == Read(yen, rough=True)


@pytest.mark.parametrize(("typed", "why"), UNCLEAR.items())
def test_anything_else_is_asked_again(typed: str, why: tuple[Reason, tuple[int, ...]]) -> None:
    reason, offered = why
    unclear = read_yen(typed, JA)
    assert isinstance(unclear, Unclear)
    assert (unclear.reason, tuple(c.value for c in unclear.candidates)) == (reason, offered)


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        (Language.JA, ["3,000円", "3,000万円"]),
        (Language.EN, ["3,000 yen", "30,000,000 yen"]),
    ],
)
def test_a_bare_3000_offers_both_readings_in_words(language: Language, labels: list[str]) -> None:
    unclear = read_yen("3000", language)
    assert isinstance(unclear, Unclear)
    assert [candidate.label for candidate in unclear.candidates] == labels
