"""The style guide as checks (voice.md 1): what every sentence of these topics must keep to."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import ModuleType
from unicodedata import east_asian_width

from conversations.engine import Text

# The right-hand column of the style table, and the words for speaking of failure.
_AVOIDED_JA = (
    *("セッション", "コンサル", "面談", "訪問", "先生", "RISS", "情確士", "運営", "エントリー"),
    *("アセスメント", "ロードマップ", "認定", "取得", "合格", "ポリシー", "規程類一式", "冗長化"),
    *("マルウェア", "MFA", "2FA", "SaaS", "脆弱性", "エラー", "不正", "無効", "失敗", "例外"),
    *("御社", "貴社", "ご査収", "ご高覧", "いただけますでしょうか", "来週", "近日", "早急"),
    *("下さい", "出来", "分から", "！", "!", "〜", "誰", "是非", "致し"),
)
_AVOIDED_EN = ("certif", "fail", "error", "invalid", "malware", "MFA", "SaaS", "!", "policies")
_ALLOWED = ("合格・不合格を決めるものではありません", "no pass or fail")  # they deny it
_ONLY_GLOSSED = {
    "OS": ("基本ソフト（OS）",),
    "バックアップ": ("控え（バックアップ）",),
    "VPN": ("社外から会社につなぐ仕組み（VPN）",),
    "クラウド": ("ネット上のサービス（クラウド）",),
    "テレワーク": ("在宅勤務（テレワーク）",),
    "インシデント": ("事故（インシデント）",),
    "ランサムウェア": ("データを人質に取るウイルス（ランサムウェア）",),
    "多要素認証": ("もう1つの確認（多要素認証",),
    "関連規程": ("社内ルール（関連規程）",),
}
_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")
_FULL_WIDTH = re.compile("[０-９Ａ-Ｚａ-ｚ]")
_ENDS_JA = re.compile(r"[。？?\n]|】|：")
_ENDS_EN = re.compile(r"[.?\n:;]|\]")
SENTENCE_JA, SENTENCE_EN = 50, 20  # characters, words


def texts_in(thing: object) -> Iterator[Text]:
    """Every text that a module, a mapping, a tuple or a dataclass holds."""
    if isinstance(thing, Text):
        yield thing
    elif isinstance(thing, ModuleType):
        yield from (text for value in vars(thing).values() for text in texts_in(_plain(value)))
    elif isinstance(thing, Mapping):
        yield from (text for value in thing.values() for text in texts_in(value))
    elif isinstance(thing, tuple):
        yield from (text for value in thing for text in texts_in(value))
    elif is_dataclass(thing) and not isinstance(thing, type):
        values = (getattr(thing, field.name) for field in fields(thing))
        yield from (text for value in values for text in texts_in(value))


def _plain(value: object) -> object:
    return None if isinstance(value, (ModuleType, type)) else value


def faults_ja(said: str) -> list[str]:
    """What a Japanese text does that the style guide forbids."""
    for allowed in _ALLOWED:
        said = said.replace(allowed, "")
    found = [word for word in _AVOIDED_JA if word in said]
    bare = said
    for glossed in _ONLY_GLOSSED.values():
        for form in glossed:
            bare = bare.replace(form, "")
    found += [f"{word} alone" for word in _ONLY_GLOSSED if re.search(rf"{word}(?![A-Z])", bare)]
    found += _EMOJI.findall(said) + _FULL_WIDTH.findall(said)
    # What is quoted is said by somebody else, one sentence after another.
    return found + [part for part in _ENDS_JA.split(said) if len(part) > SENTENCE_JA]


def faults_en(said: str) -> list[str]:
    """What an English text does that the style guide forbids."""
    for allowed in _ALLOWED:
        said = said.replace(allowed, "")
    found = [word for word in _AVOIDED_EN if word in said]
    found += _EMOJI.findall(said)
    return found + [part for part in _ENDS_EN.split(said) if len(part.split()) > SENTENCE_EN]


def width(said: str) -> float:
    """The length in full-width characters: a line of a phone holds 20 of them, or 40 half."""
    return sum(1 if east_asian_width(char) in "WF" else 0.5 for char in said)
