"""What is said about a reader's own clock, and how places are typed."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text

NOTIFY = Text(ja="お知らせの時刻についてです。", en="About the clock of your reminders.")
TITLE = Text(ja="あなたの時刻帯", en="Your clock")
FORM = Text(
    ja="いまは {zone} の時刻でお知らせしています。\n海外などにいるときは、場所を書いてください。\n指導のお知らせに、あなたの時刻を添えます。",
    en="You hear from us by the clock of {zone}.\nIf you are elsewhere, write the place.\nReminders then name your own time as well.",
)
PLACE = Text(ja="いる場所", en="Where you are")
HINT = Text(ja="例：ロンドン、America/New_York", en="For example: London, America/New_York")
SAVE = Text(ja="決める", en="Save")
WRITE = Text(ja="場所を書く", en="Write")
KEPT = Text(
    ja="時刻帯を {zone} にしました。そちらは今、{now}です。\n指導のお知らせに、あなたの時刻を添えます。\n夜の8時から朝の8時までは、お届けを待ちます。\n戻すには「時刻帯 日本」と入力してください。",
    en="Your clock is {zone}. It is {now} there.\nReminders name your own time as well.\nNothing comes between 20:00 and 8:00 of yours.\nTo go back, type “zone programme”.",
)
AS_PROGRAMME = Text(
    ja="時刻帯を、事業と同じに戻しました。", en="Your clock is the programme's again."
)
NOT_READ = Text(
    ja="「{typed}」がどこか、読み取れませんでした。何も変えていません。\n例：時刻帯 ロンドン、時刻帯 America/New_York",
    en="I do not know the place “{typed}”. Nothing was changed.\nFor example: zone London, zone America/New_York",
)
YOURS = Text(ja="（あなたの時刻では{when}）", en="(your time: {when})")

#: Back to the programme's own clock.
PROGRAMME = frozenset(
    {"日本", "東京", "事業", "japan", "tokyo", "programme", "program", "off", "なし"}
)
#: Places as people call them; every other as the tz database writes it.
PLACES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("ロンドン", "イギリス", "英国", "london", "uk"), "Europe/London"),
        **dict.fromkeys(("パリ", "フランス", "paris"), "Europe/Paris"),
        **dict.fromkeys(("ベルリン", "ドイツ", "berlin"), "Europe/Berlin"),
        **dict.fromkeys(("ニューヨーク", "new york", "newyork"), "America/New_York"),
        **dict.fromkeys(("ロサンゼルス", "los angeles", "losangeles"), "America/Los_Angeles"),
        **dict.fromkeys(("ハワイ", "hawaii", "honolulu"), "Pacific/Honolulu"),
        **dict.fromkeys(("シンガポール", "singapore"), "Asia/Singapore"),
        **dict.fromkeys(("上海", "中国", "北京", "shanghai", "china"), "Asia/Shanghai"),
        **dict.fromkeys(("香港", "hong kong", "hongkong"), "Asia/Hong_Kong"),
        **dict.fromkeys(("台湾", "台北", "taipei", "taiwan"), "Asia/Taipei"),
        **dict.fromkeys(("韓国", "ソウル", "seoul", "korea"), "Asia/Seoul"),
        **dict.fromkeys(("タイ", "バンコク", "bangkok"), "Asia/Bangkok"),
        **dict.fromkeys(("ベトナム", "ホーチミン", "ハノイ", "vietnam"), "Asia/Ho_Chi_Minh"),
        **dict.fromkeys(("インド", "india"), "Asia/Kolkata"),
        **dict.fromkeys(("シドニー", "sydney"), "Australia/Sydney"),
    }
)
