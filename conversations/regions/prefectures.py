"""Prefectures as data: numbers of JIS X 0401, names as people type them, regions, neighbours."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from conversations.engine import Language, Text
from conversations.engine.reading import plain, spoken


class Region(StrEnum):
    """The eight regions of Japan as they are taught at school."""

    HOKKAIDO = "hokkaido"
    TOHOKU = "tohoku"
    KANTO = "kanto"
    CHUBU = "chubu"
    KINKI = "kinki"
    CHUGOKU = "chugoku"
    SHIKOKU = "shikoku"
    KYUSHU = "kyushu"


@dataclass(frozen=True, slots=True)
class Prefecture:
    """One of the 47. id: its number in JIS X 0401, two digits. kana: without 県, 都, 府."""

    id: str
    name: Text
    kana: str
    region: Region

    @property
    def bare(self) -> str:
        """Its name as it is mostly said: 鳥取, 京都, 北海道."""
        return self.name.ja if self.id == "01" else self.name.ja[:-1]


def _row(id_: str, ja: str, kana: str, en: str, region: Region) -> Prefecture:
    return Prefecture(id_, Text(ja=ja, en=en), kana, region)


PREFECTURES: tuple[Prefecture, ...] = (
    _row("01", "北海道", "ほっかいどう", "Hokkaido", Region.HOKKAIDO),
    _row("02", "青森県", "あおもり", "Aomori", Region.TOHOKU),
    _row("03", "岩手県", "いわて", "Iwate", Region.TOHOKU),
    _row("04", "宮城県", "みやぎ", "Miyagi", Region.TOHOKU),
    _row("05", "秋田県", "あきた", "Akita", Region.TOHOKU),
    _row("06", "山形県", "やまがた", "Yamagata", Region.TOHOKU),
    _row("07", "福島県", "ふくしま", "Fukushima", Region.TOHOKU),
    _row("08", "茨城県", "いばらき", "Ibaraki", Region.KANTO),
    _row("09", "栃木県", "とちぎ", "Tochigi", Region.KANTO),
    _row("10", "群馬県", "ぐんま", "Gunma", Region.KANTO),
    _row("11", "埼玉県", "さいたま", "Saitama", Region.KANTO),
    _row("12", "千葉県", "ちば", "Chiba", Region.KANTO),
    _row("13", "東京都", "とうきょう", "Tokyo", Region.KANTO),
    _row("14", "神奈川県", "かながわ", "Kanagawa", Region.KANTO),
    _row("15", "新潟県", "にいがた", "Niigata", Region.CHUBU),
    _row("16", "富山県", "とやま", "Toyama", Region.CHUBU),
    _row("17", "石川県", "いしかわ", "Ishikawa", Region.CHUBU),
    _row("18", "福井県", "ふくい", "Fukui", Region.CHUBU),
    _row("19", "山梨県", "やまなし", "Yamanashi", Region.CHUBU),
    _row("20", "長野県", "ながの", "Nagano", Region.CHUBU),
    _row("21", "岐阜県", "ぎふ", "Gifu", Region.CHUBU),
    _row("22", "静岡県", "しずおか", "Shizuoka", Region.CHUBU),
    _row("23", "愛知県", "あいち", "Aichi", Region.CHUBU),
    _row("24", "三重県", "みえ", "Mie", Region.KINKI),
    _row("25", "滋賀県", "しが", "Shiga", Region.KINKI),
    _row("26", "京都府", "きょうと", "Kyoto", Region.KINKI),
    _row("27", "大阪府", "おおさか", "Osaka", Region.KINKI),
    _row("28", "兵庫県", "ひょうご", "Hyogo", Region.KINKI),
    _row("29", "奈良県", "なら", "Nara", Region.KINKI),
    _row("30", "和歌山県", "わかやま", "Wakayama", Region.KINKI),
    _row("31", "鳥取県", "とっとり", "Tottori", Region.CHUGOKU),
    _row("32", "島根県", "しまね", "Shimane", Region.CHUGOKU),
    _row("33", "岡山県", "おかやま", "Okayama", Region.CHUGOKU),
    _row("34", "広島県", "ひろしま", "Hiroshima", Region.CHUGOKU),
    _row("35", "山口県", "やまぐち", "Yamaguchi", Region.CHUGOKU),
    _row("36", "徳島県", "とくしま", "Tokushima", Region.SHIKOKU),
    _row("37", "香川県", "かがわ", "Kagawa", Region.SHIKOKU),
    _row("38", "愛媛県", "えひめ", "Ehime", Region.SHIKOKU),
    _row("39", "高知県", "こうち", "Kochi", Region.SHIKOKU),
    _row("40", "福岡県", "ふくおか", "Fukuoka", Region.KYUSHU),
    _row("41", "佐賀県", "さが", "Saga", Region.KYUSHU),
    _row("42", "長崎県", "ながさき", "Nagasaki", Region.KYUSHU),
    _row("43", "熊本県", "くまもと", "Kumamoto", Region.KYUSHU),
    _row("44", "大分県", "おおいた", "Oita", Region.KYUSHU),
    _row("45", "宮崎県", "みやざき", "Miyazaki", Region.KYUSHU),
    _row("46", "鹿児島県", "かごしま", "Kagoshima", Region.KYUSHU),
    _row("47", "沖縄県", "おきなわ", "Okinawa", Region.KYUSHU),
)

# The three metropolitan areas (3大都市圏) exactly as on the programme page, note 2: the capital's,
# Chukyo, Kinki. Eleven prefectures; all others are "the regions" that the programme looks for.
METROPOLITAN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "首都圏": ("13", "14", "11", "12"),
        "中京圏": ("23", "21", "24"),
        "近畿圏": ("27", "26", "28", "29"),
    }
)
_METROPOLITAN = frozenset(id_ for area in METROPOLITAN.values() for id_ in area)

# Who lies next to whom, by land, by a bridge or by a tunnel for people: an estimate of "near".
_BESIDE = {
    "01": "02",
    "02": "01 03 05",
    "03": "02 04 05",
    "04": "03 05 06 07",
    "05": "02 03 04 06",
    "06": "04 05 07 15",
    "07": "04 06 08 09 10 15",
    "08": "07 09 11 12",
    "09": "07 08 10 11",
    "10": "07 09 11 15 20",
    "11": "08 09 10 12 13 19 20",
    "12": "08 11 13",
    "13": "11 12 14 19",
    "14": "13 19 22",
    "15": "06 07 10 16 20",
    "16": "15 17 20 21",
    "17": "16 18 21",
    "18": "17 21 25 26",
    "19": "11 13 14 20 22",
    "20": "10 11 15 16 19 21 22 23",
    "21": "16 17 18 20 23 24 25",
    "22": "14 19 20 23",
    "23": "20 21 22 24",
    "24": "21 23 25 26 29 30",
    "25": "18 21 24 26",
    "26": "18 24 25 27 28 29",
    "27": "26 28 29 30",
    "28": "26 27 31 33 36",
    "29": "24 26 27 30",
    "30": "24 27 29",
    "31": "28 32 33 34",
    "32": "31 34 35",
    "33": "28 31 34 37",
    "34": "31 32 33 35 38",
    "35": "32 34 40",
    "36": "28 37 38 39",
    "37": "33 36 38",
    "38": "34 36 37 39",
    "39": "36 38",
    "40": "35 41 43 44",
    "41": "40 42",
    "42": "41",
    "43": "40 44 45 46",
    "44": "40 43 45",
    "45": "43 44 46",
    "46": "43 45",
    "47": "",
}
NEIGHBOURS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {one: tuple(others.split()) for one, others in _BESIDE.items()}
)

_BY_ID = MappingProxyType({each.id: each for each in PREFECTURES})


def prefecture(id_: str) -> Prefecture | None:
    """A prefecture by its number."""
    return _BY_ID.get(id_)


def is_metropolitan(id_: str) -> bool:
    """Whether it lies in one of the three metropolitan areas of the programme page."""
    return id_ in _METROPOLITAN


def find_prefecture(text: str) -> Prefecture | None:
    """The one prefecture that was typed or that an address begins with; None where none is.

    鳥取, 鳥取県, とっとり, トットリ県, Tottori, tottori-ken, 鳥取県鳥取市東町1-220.
    """
    typed = _fold(text)
    if not typed:
        return None
    for each in PREFECTURES:
        if typed in _names(each):
            return each
    whole = (each for each in PREFECTURES if typed.startswith(each.name.ja))
    return next(whole, None)


def find_prefectures(text: str) -> tuple[str, ...]:
    """Numbers of the prefectures that what was typed may mean, for a list to choose from."""
    typed = _fold(text)
    if not typed:
        return ()
    exact = find_prefecture(text)
    if exact:
        return (exact.id,)
    return tuple(
        each.id for each in PREFECTURES if any(name.startswith(typed) for name in _names(each))
    )


def _names(each: Prefecture) -> tuple[str, ...]:
    """As people write it, folded."""
    roman = each.name.en.lower()
    suffix = {"都": "と", "道": "", "府": "ふ", "県": "けん"}[each.name.ja[-1]]
    endings = ("", "ken", "fu", "to", "prefecture")
    return (
        each.name.ja,
        each.bare,
        each.kana,
        each.kana + suffix,
        each.kana + each.name.ja[-1],
        *(roman + ending for ending in endings),
    )


def _fold(text: str) -> str:
    folded = spoken(plain(text))
    return "".join(char for char in folded if char not in " -‐－・、,.")


def name_of(id_: str, language: Language) -> str:
    """Its name as it is written in full; the number itself where there is no such prefecture."""
    found = prefecture(id_)
    return found.name.say(language) if found else id_
