"""What the secretariat reads about applications."""

from conversations.engine import Text

NOTIFY = Text(ja="申込みのお知らせです。", en="About an application.")
OPEN = Text(ja="内容を見る", en="Open it")
CAME = Text(
    ja="申込みが届きました。\n{line}\n参加の確認：{verdict}\n{marks}",
    en="An application came in.\n{line}\nAutomatic check: {verdict}\n{marks}",
)
CHANGED = Text(ja="申込みの内容が直されました。\n{line}", en="An application was changed.\n{line}")
MARK_OVER = Text(ja="・定員（{capacity}件）を超えています", en="- beyond the planned {capacity}")
MARK_WAITING = Text(ja="・待ち順に入りました", en="- it is on the waiting list")
MARK_LATE = Text(ja="・締切のあとに届きました", en="- it came after the last day")
MARK_ALIKE = Text(ja="・似た申込みがあります：{lines}", en="- another looks alike: {lines}")
NO_TERMS = Text(
    ja="{who}が申込みの内容を書きましたが、利用規約がまだ設定されていません（TERMS_FILE）。\n同意がないので、申込みにはなっていません。",
    en="{who} filled in an application, but no terms of use are set (TERMS_FILE).\nWithout agreement it is no application yet.",
)
NO_TERMS_NOTIFY = Text(ja="利用規約がまだありません。", en="The terms of use are missing.")
NO_CHECK = Text(ja="まだ", en="not yet")
