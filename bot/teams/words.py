"""What the Teams door says on its own behalf."""

import re

from conversations.engine import Language, Text

_KANA = re.compile("[\u3041-\u30ff]")  # hiragana and katakana

CHOOSE = Text(ja="ここから選んでください", en="Choose here")
SUBMIT = Text(ja="答える", en="Answer")
EXAMPLES = Text(ja="例を見る", en="Examples")
FILL_IN = Text(
    ja="入力してから［答える］を押してください。", en="Please fill this in, then press Answer."
)
PICK_ONE = Text(ja="選んでから［答える］を押してください。", en="Please choose, then press Answer.")
FILL_IN_FORM = Text(ja="「{label}」を入力してください。", en="Please fill in “{label}”.")
CHOOSE_IN_FORM = Text(ja="「{label}」を選んでください。", en="Please choose “{label}”.")
OPEN_FILE = Text(ja="ファイルを開く", en="Open the file")
FILE_FOR_A_WHILE = Text(
    ja="{name}（リンクは、しばらくすると使えなくなります）",
    en="{name} (the link works for a while)",
)
FILE_ELSEWHERE = Text(
    ja="{name}は、この窓口との個別チャットで受け取れます。",
    en="You can get {name} in the personal chat with this desk.",
)
FILE_BY_LINK_ONLY = Text(
    ja="{name}のリンクを、いまは出せません。事務局に連絡して受け取ってください。",
    en="There is no link to {name} now. Please ask the secretariat for it.",
)
FILE_COMES = Text(ja="{name}を送ります。", en="{name} is on its way.")
FILE_DECLINED = Text(
    ja="{name}は、まだ受け取っていません。内容は残っています。",
    en="{name} was not taken. What it holds is kept.",
)
FILE_FAILED = Text(
    ja="{name}をお渡しできませんでした。\n内容は残っています。\nもう一度、同じ言葉を入力してください。",
    en="{name} could not be handed over.\nWhat it holds is kept.\nPlease type the same word again.",
)
FILE_UNKNOWN = Text(
    ja="そのファイルは、もうお渡しできません。\n内容は残っています。\nもう一度、同じ言葉を入力してください。",
    en="That file can no longer be handed over.\nWhat it holds is kept.\nPlease type the same word again.",
)
MORE_ROWS = Text(ja="ほか{count}件", en="and {count} more")

TAKEN = Text(ja="受け取りました。", en="Received.")

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
