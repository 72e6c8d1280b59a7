"""What the Slack door says on its own behalf."""

import re

from conversations.engine import Language, Text

_KANA = re.compile("[\u3041-\u30ff]")  # hiragana and katakana

CHOOSE = Text(ja="ここから選んでください", en="Choose here")
OPEN_FILE = Text(ja="ファイルを開く", en="Open the file")
SUBMIT = Text(ja="答える", en="Answer")
CLOSE = Text(ja="閉じる", en="Close")
MORE_ROWS = Text(ja="ほか{count}件", en="and {count} more")

ELSEWHERE = Text(
    ja="続きは、この窓口との個別チャットでお聞きします。",
    en="This goes on in your direct messages with this app.",
)
IN_MESSAGES = Text(
    ja="ボタンを押すと、上の「メッセージ」で続きます。",
    en="What you press goes on under “Messages” above.",
)
OPEN_CHAT = Text(ja="個別チャットを開く", en="Open the chat")

FILE_ELSEWHERE = Text(
    ja="{name}のリンクを、いまは出せません。事務局に連絡して受け取ってください。",
    en="There is no link to {name} now. Please ask the secretariat for it.",
)

# happened · kept · what to do next (voice.md 1); never an answer of a flow
NOT_KEPT = Text(
    ja="こちらの不具合で、いまの操作は記録されませんでした。\nこれまでの答えは保存されています。\n1分ほど待って、もう一度お願いします。\n続くときは、受付番号 {reference} を事務局へ伝えてください。",
    en="A fault on our side: what you just did was not recorded.\nYour earlier answers are kept.\nPlease wait a minute and try again.\nIf it happens again, tell the secretariat this reference number: {reference}.",
)


def language_of(*texts: str) -> Language:
    """The language that a step is written in: it carries its words, not their language."""
    return Language.JA if any(_KANA.search(text) for text in texts) else Language.EN


def language_known(locale: str) -> Language:
    """The language to answer in where only the platform's locale is known, if that is."""
    return Language.EN if locale.lower().startswith("en") else Language.JA
