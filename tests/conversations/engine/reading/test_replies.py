"""Commands, yes, no and "I don't know", in any width (voice.md check 9)."""

import pytest

from conversations.engine.reading import is_dont_know, is_no, is_yes, plain

YES = (
    "はい|はい。|はい、そうです|ハイ|ﾊｲ|はーい|うん|ええ|そうです|そうですね。|その通りです"
    "|OK|ＯＫ！|ok|yes|YES|Y|yeah|yes please|○|⭕️|👍"
)
NO = "いいえ|いいえ。|いえ|ちがいます|違います。|ううん|No|NO.|n|nope|×|❌"
DONT_KNOW = (
    "わからない|わかりません。|分かりません|ワカラナイ|不明|不明です|知らない|わかんない|？|??|さあ"
    "|よくわからないです|資本金がわかりません|従業員数はわからない|まだわからない|たぶん不明"
    "|don't know|I don’t know.|Not sure|not sure yet|no idea|dont know|idk"
)
NEITHER = (
    "|。|はいりません|はい、でも違います|いや、はい|わからないわけではない|12人|会社|人が知らない会社"
    "|yes and no|not|know|yesterday|nothing|now"
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("／ｓｍｅ　診断。", "/sme 診断"),
        ("  STOP  ", "stop"),
        ("やめる。。。", "やめる"),
        ("ﾍﾙﾌﾟ", "ヘルプ"),
        ("ヘルプ！？", "ヘルプ"),
        ("session\u3000 move\tS-1\n", "session move s-1"),
        ("\ufeff診断\u200b", "診断"),
        ("I don’t know.", "i don't know"),
        ("3\ufe0f\u20e3", "3"),
        ("。", ""),
    ],
)
def test_widths_cases_and_full_stops_do_not_matter(typed: str, read: str) -> None:
    assert plain(typed) == read


@pytest.mark.parametrize("typed", YES.split("|"))
def test_yes(typed: str) -> None:
    assert is_yes(typed)


@pytest.mark.parametrize("typed", NO.split("|"))
def test_no(typed: str) -> None:
    assert is_no(typed)


@pytest.mark.parametrize("typed", DONT_KNOW.split("|"))
def test_dont_know(typed: str) -> None:
    assert is_dont_know(typed)


@pytest.mark.parametrize("typed", NEITHER.split("|"))
def test_other_texts_are_no_reply(typed: str) -> None:
    assert [is_yes(typed), is_no(typed), is_dont_know(typed)] == [False, False, False]
