"""Everyday words (users.md R6): the table of the Agency, and the traps."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.eligibility import find_rows, flow
from conversations.eligibility.industries import WORDS


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("1", "印刷 工務店 トラック 倉庫 タイヤ 自動車のタイヤ 工場用ベルト 弁当工場"),
        ("1", "電気工事 畳 タクシー"),
        ("2", "問屋 商社 酒類卸 食品の卸 輸入"),
        ("3", "美容室 床屋 学習塾 税理士 駐車場 リース 広告代理店 放送局"),
        ("3", "デイサービス 介護 レンタカー クリーニング"),
        ("4", "レストラン 居酒屋 カフェ 弁当 テイクアウト 出前 八百屋 薬局"),
        ("4", "ネットショップ タイヤ販売店 ラーメン屋"),
        ("5", "ゴム製品 ゴム製品の製造 ゴムホース"),
        ("6", "ソフトウェア ソフトウエア開発 システム開発 受託開発 情報処理 IT企業"),
        ("7", "旅館 温泉宿"),
        ("8", "不動産 農家 農業 漁業 保険代理店 旅行会社 出版社 新聞社 太陽光発電"),
        ("9", "医療法人 社会福祉法人 医療法人さくら会の歯科 特別養護老人ホーム"),
        ("10", "学校法人 学校法人みどり幼稚園 大学"),
        ("11", "商工会 商工会議所"),
        ("12", "事業協同組合 企業組合"),
        ("13", "農協 JA 漁協 商店街振興組合"),
        ("14", "一般社団法人 公益財団法人 観光協会"),
        ("15", "NPO ＮＰＯ法人 特定非営利活動法人"),
    ],
)  # fmt: skip  # a table reads as a table
def test_the_likeliest_row(row: str, words: str) -> None:
    found = {word: find_rows(word)[:1] for word in words.split()}
    assert found == dict.fromkeys(words.split(), (row,))


@pytest.mark.parametrize(
    ("word", "rows"),
    [
        ("病院", {"3", "9"}),
        ("歯科", {"3", "9"}),
        ("クリニック", {"3", "9"}),
        ("保育園", {"3", "9"}),
        ("幼稚園", {"3", "10"}),
        ("学校", {"3", "10"}),
        ("Web制作", {"3", "6"}),
        ("SES", {"3", "6"}),
        ("ホテル", {"3", "7"}),
        ("協同組合", {"12", "13"}),
        ("パン屋", {"1", "4"}),
    ],
)
def test_words_that_do_not_say_enough_offer_each_row(word: str, rows: set[str]) -> None:
    assert set(find_rows(word)) == rows


@pytest.mark.parametrize(
    ("typed", "row"),
    [
        ("hairdresser", "3"),
        ("restaurants", "4"),
        ("a dental clinic", "3"),
        ("Farm", "8"),
        ("software company", "6"),
        ("estate agency", "8"),
        ("barber shop", "3"),
        ("travel agent", "8"),
        ("law firm", "3"),
    ],
)
def test_english_words(typed: str, row: str) -> None:
    assert find_rows(typed)[0] == row


@pytest.mark.parametrize(
    ("typed", "row"),
    [
        ("うちは美容室です。", "3"),
        ("びようしつ", "3"),
        ("ﾋﾞﾖｳｼﾂ", "3"),
        ("居 酒 屋", "4"),
        ("ﾚｽﾄﾗﾝ", "4"),
        ("學習塾", "3"),
        ("病院の給食", "4"),
        ("飲食店コンサル", "3"),
        ("和菓子の卸", "2"),
        ("日本料理教室", "3"),
        ("新宿の居酒屋", "4"),
    ],
)
def test_words_as_people_write_them(typed: str, row: str) -> None:
    assert find_rows(typed)[0] == row


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "　",
        "！？",
        "dinner",
        "メンバー募集",
        "バスケットボール",
        "管理組合",
        "神社",
        "ほげほげ",
    ],
)
def test_unknown_words_and_bodies_on_which_the_page_is_silent(typed: str) -> None:
    assert find_rows(typed) == ()


@given(st.text(max_size=60))
def test_at_most_four_rows_of_the_page_whatever_is_typed(typed: str) -> None:
    rows = find_rows(typed)
    assert len(rows) == len(set(rows)) <= 4
    assert set(rows) <= {str(number) for number in range(1, 16)}


def test_the_table_is_long_and_says_each_word_once() -> None:
    counted = Counter(word.text for word in WORDS)
    assert [word for word, times in counted.items() if times > 1] == []
    assert len(counted) >= 350


def test_both_questions_about_rows_can_be_answered_in_everyday_words() -> None:
    questions = {question.id: question for question in flow("2020").questions}
    category, industry = questions["category"].find, questions["main_industry"].find
    assert category is not None
    assert industry is not None
    assert category("病院") == ("9", "3")
    assert industry("病院") == ("3",)
    assert industry("農協") == ()
