"""How many people: understood as typed, asked again where it is no single whole number."""

import pytest

from conversations.engine import Language
from conversations.engine.reading import Read, Reason, Unclear, read_people

JA = Language.JA

CLEAR = {
    "12": 12,
    "１２": 12,
    "12人": 12,
    "１２名": 12,
    "12名様": 12,
    "12 人": 12,
    "12人。": 12,
    "・12人": 12,
    "「12人」": 12,
    "十二人": 12,
    "壱拾弐名": 12,
    "三百人": 300,
    "百人": 100,
    "二〇人": 20,
    "五〇人": 50,
    "1,200人": 1200,
    "1万2千人": 12_000,
    "3千人": 3000,
    "12.0人": 12,
    "百万人": 1_000_000,
    "0": 0,
    "0人": 0,
    "〇人": 0,
    "ゼロ": 0,
    "ゼロです": 0,
    "zero": 0,
    "一人": 1,
    "ひとりです": 1,
    "ふたり": 2,
    "12ニン": 12,
    "12人です": 12,
    "12人です。社長は別です。": 12,
    "12人（役員を除く）": 12,
    "12人（社長は含みません）": 12,
    "12人（12名）": 12,
    "従業員は12人です": 12,
    "従業員数12人": 12,
    "従業員：12人": 12,
    "社員5名です。": 5,
    "メンバー5人": 5,
    "ぜんぶで１２人": 12,
    "全部で12人働いています": 12,
    "パートも入れて12人": 12,
    "一応12人": 12,
    "はい、12人です": 12,
    "3人しかいません": 3,
    "50人ちょうど": 50,
    "12 people": 12,
    "12people": 12,
    "1 person": 1,
    "30 employees": 30,
    "we have 12 people in total": 12,
    "12 full-time employees": 12,
    "staff: 8": 8,
    "2 thousand people": 2000,
}

ROUGH = {
    "約50名": 50,
    "およそ50人": 50,
    "だいたい三十人くらいかな": 30,
    "ほぼ50人": 50,
    "50人ぐらい": 50,
    "５０人位": 50,
    "50人程度": 50,
    "50人前後": 50,
    "５０人ほど": 50,
    "50人強": 50,
    "50人弱": 50,
    "30余名": 30,
    "30人余り": 30,
    "50人規模": 50,
    "たぶん12": 12,
    "12人くらいだと思います": 12,
    "12人かも": 12,
    "~50": 50,
    "about 30 people": 30,
    "around 30": 30,
    "roughly 30": 30,
    "approx. 30 staff": 30,
}

UNCLEAR: dict[str, tuple[Reason, tuple[int, ...]]] = {
    "": (Reason.EMPTY, ()),
    "　。": (Reason.EMPTY, ()),
    "たくさん": (Reason.NOT_A_NUMBER, ()),
    "twelve": (Reason.NOT_A_NUMBER, ()),
    "2020年": (Reason.NOT_A_NUMBER, ()),
    "2020年4月1日": (Reason.NOT_A_NUMBER, ()),
    "令和2": (Reason.NOT_A_NUMBER, ()),
    "50%": (Reason.NOT_A_NUMBER, ()),
    "５０％": (Reason.NOT_A_NUMBER, ()),
    "3階": (Reason.NOT_A_NUMBER, ()),
    "12時": (Reason.NOT_A_NUMBER, ()),
    "10:30": (Reason.NOT_A_NUMBER, ()),
    "300万円": (Reason.NOT_A_NUMBER, ()),
    "a12": (Reason.NOT_A_NUMBER, ()),
    "12abc": (Reason.NOT_A_NUMBER, ()),
    "03-1234-5678": (Reason.NOT_A_NUMBER, ()),
    "007": (Reason.NOT_A_NUMBER, ()),
    "①②": (Reason.NOT_A_NUMBER, ()),
    "5²": (Reason.NOT_A_NUMBER, ()),
    "½": (Reason.NOT_A_NUMBER, ()),
    "٣": (Reason.NOT_A_NUMBER, ()),
    "三十二百": (Reason.NOT_A_NUMBER, ()),
    "十十": (Reason.NOT_A_NUMBER, ()),
    "五百500人": (Reason.NOT_A_NUMBER, ()),
    "十二三人": (Reason.NOT_A_NUMBER, ()),
    "-5": (Reason.NEGATIVE, ()),
    "－５": (Reason.NEGATIVE, ()),
    "−5人": (Reason.NEGATIVE, ()),
    "ー5": (Reason.NEGATIVE, ()),
    "マイナス5": (Reason.NEGATIVE, ()),
    "minus 5": (Reason.NEGATIVE, ()),
    "▲5": (Reason.NEGATIVE, ()),
    "△5人": (Reason.NEGATIVE, ()),
    "12.5人": (Reason.FRACTION, ()),
    "0.5": (Reason.FRACTION, ()),
    "1000001": (Reason.TOO_LARGE, ()),
    "1京人": (Reason.TOO_LARGE, ()),
    "9" * 100: (Reason.TOO_LARGE, ()),
    "10〜20人": (Reason.RANGE, (10, 20)),
    "10～20人": (Reason.RANGE, (10, 20)),
    "10-20": (Reason.RANGE, (10, 20)),
    "10人から20人": (Reason.RANGE, (10, 20)),
    "10人か12人": (Reason.RANGE, (10, 12)),
    "10人とか12人": (Reason.RANGE, (10, 12)),
    "2、3人": (Reason.RANGE, (2, 3)),
    "between 10 and 20": (Reason.RANGE, (10, 20)),
    "10 or 12": (Reason.RANGE, (10, 12)),
    "1〜2千人": (Reason.RANGE, ()),
    "二、三百人": (Reason.RANGE, ()),
    "50人以上": (Reason.RANGE, ()),
    "50人未満": (Reason.RANGE, ()),
    "〜50人": (Reason.RANGE, ()),
    "～50人": (Reason.RANGE, ()),
    "50人～": (Reason.RANGE, ()),
    "50+": (Reason.RANGE, ()),
    "50人台": (Reason.RANGE, ()),
    "50人はいません": (Reason.RANGE, ()),
    "less than 50": (Reason.RANGE, ()),
    "正社員8人とパート4人": (Reason.AMBIGUOUS, (12,)),
    "正社員8人、パート4人": (Reason.AMBIGUOUS, (12,)),
    "8+4": (Reason.AMBIGUOUS, (12,)),
    "5人と5人": (Reason.AMBIGUOUS, (10,)),
    "正社員8人、パート4人で合計12人": (Reason.AMBIGUOUS, (12,)),
    "12人（うちパート4人）": (Reason.AMBIGUOUS, (12, 4)),
    "数十人": (Reason.AMBIGUOUS, ()),
    "十数人": (Reason.AMBIGUOUS, ()),
    "数人": (Reason.AMBIGUOUS, ()),
    "従業員数十人": (Reason.AMBIGUOUS, ()),
    "何十人": (Reason.AMBIGUOUS, ()),
    "二三人": (Reason.AMBIGUOUS, ()),
    "1,2人": (Reason.AMBIGUOUS, ()),
    "12,34": (Reason.AMBIGUOUS, ()),
    "10 000人": (Reason.AMBIGUOUS, ()),
    "1.200人": (Reason.AMBIGUOUS, ()),
    "12人ではない": (Reason.AMBIGUOUS, ()),
    "なし": (Reason.AMBIGUOUS, (0,)),
    "いません": (Reason.AMBIGUOUS, (0,)),
    "私だけです": (Reason.AMBIGUOUS, (0,)),
    "〇": (Reason.AMBIGUOUS, (0,)),
    "社長を入れて12人": (Reason.AMBIGUOUS, (12,)),
    "去年は12人": (Reason.AMBIGUOUS, (12,)),
    "3交代で12人": (Reason.AMBIGUOUS, (12,)),
    "2020年は12人": (Reason.AMBIGUOUS, (12,)),
}


@pytest.mark.parametrize(("typed", "people"), CLEAR.items())
def test_a_number_of_people_is_read_as_typed(typed: str, people: int) -> None:
    assert read_people(typed, JA) == Read(people)


@pytest.mark.parametrize(("typed", "people"), ROUGH.items())
def test_a_rough_number_is_taken_and_marked(typed: str, people: int) -> None:
    assert read_people(typed, JA) == Read(people, rough=True)


@pytest.mark.parametrize(("typed", "why"), UNCLEAR.items())
def test_anything_else_is_asked_again(typed: str, why: tuple[Reason, tuple[int, ...]]) -> None:
    reason, offered = why
    unclear = read_people(typed, JA)
    assert isinstance(unclear, Unclear)
    assert (unclear.reason, tuple(c.value for c in unclear.candidates)) == (reason, offered)


def test_candidates_are_labelled_in_the_reader_s_language() -> None:
    japanese = read_people("正社員8人とパート4人", Language.JA)
    english = read_people("正社員8人とパート4人", Language.EN)
    assert isinstance(japanese, Unclear)
    assert isinstance(english, Unclear)
    assert [c.label for c in japanese.candidates] == ["12人"]
    assert [c.label for c in english.candidates] == ["12 people"]


def test_a_story_is_not_searched_for_a_number() -> None:
    assert read_people("12人です。" + "あ" * 200, JA) == Unclear(Reason.NOT_A_NUMBER)
