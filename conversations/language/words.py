"""What is typed to choose a language, and what is said about it."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Language, Text, same

# Typed by itself, folded in width and case.
ASKING = ("language", "languages", "lang", "言語", "言葉", "ことば")
NAMES: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        Language.JA: ("日本語", "日本語で", "にほんご", "japanese", "in japanese", "ja", "jp"),
        Language.EN: ("英語", "英語で", "えいご", "english", "in english", "en", "イングリッシュ"),
    }
)
# Too short to be typed for a language anywhere but after the word for it.
ONLY_AFTER = frozenset({"ja", "jp", "en"})

# Whoever asks may not read the language that they are spoken to in: both stand in it.
CHOOSE = same(
    "どちらの言葉で進めますか。\nあとで届くお知らせも、その言葉になります。\n\nWhich language do you prefer?\nReminders will come in it too."
)
CHOOSE_NOTIFY = same("言葉 / Language")
JAPANESE = same("日本語")
ENGLISH = same("English")
SPOKEN = Text(
    ja="これからは日本語で進めます。あとで届くお知らせも日本語です。答えは残っています。",
    en="From now on in English, reminders too. Your answers are kept.",
)
# Not their choice: what the platform says of them, found out after their first messages left.
GUESSED = Text(
    ja="アカウントの設定に合わせて、これからは日本語で進めます。答えは残っています。\n英語にするときは「English」と書いてください。",
    en="From now on in English, as your account is set. Your answers are kept.\nFor Japanese, type 日本語.",
)
SPOKEN_ALREADY = Text(ja="もう日本語になっています。", en="It is English already.")
SPOKEN_NOTIFY = Text(ja="日本語で進めます。", en="Going on in English.")
