"""What the secretariat reads and types about reports."""

from conversations.engine import Text

BY_PHONE = Text(ja="電話で確認した", en="Confirmed by phone")
FORM_TITLE = Text(ja="電話での確認", en="By telephone")
FORM = Text(
    ja="{company}　第{number}回の報告を、電話で確かめた記録です。\n読み上げる内容：\n\n{report}",
    en="{company}, session {number}: confirmed by telephone.\nTo read to them:\n\n{report}",
)
WHO = Text(ja="電話で確認した方", en="Who confirmed it")
WHO_HINT = Text(ja="例：山田様", en="For example: Ms Yamada")
WHO_EMPTY = Text(
    ja="だれが確認したかが空です。お名前を入れてください。", en="Please say who confirmed it."
)
RECORD = Text(ja="記録する", en="Record")
OPEN = Text(ja="記録を書く", en="Write it down")
NOTIFY = Text(ja="報告についてです。", en="About reports.")
DONE = Text(
    ja="{session}の報告を、電話で確認済みにしました（{who}）。\n専門家にも知らせます。",
    en="The report on {session} is recorded as confirmed by telephone ({who}).\nThe expert is told.",
)
BEFORE = Text(
    ja="{session}の報告は、もう確認されています。何も変えていません。",
    en="The report on {session} is confirmed already. Nothing was changed.",
)
NO_REPORT = Text(
    ja="「{typed}」の報告が見つかりません。何も変えていません。\n例：/sme-office report confirm S-4T2PK 山田様",
    en="There is no report on “{typed}”. Nothing was changed.\nFor example: /sme-office report confirm S-4T2PK Ms Yamada",
)
LIST = Text(
    ja="【報告】{now}時点\n未提出：{missing}件（期限を過ぎたもの{overdue}件）\n会社の確認待ち：{waiting}件、ちがう点あり：{differs}件、確認済み：{confirmed}件",
    en="Reports as of {now}\nTo come: {missing} ({overdue} overdue)\nWaiting for the firm: {waiting}, something differs: {differs}, confirmed: {confirmed}",
)
LIST_NOTIFY = Text(ja="報告の一覧です。", en="Reports.")
COLUMNS = (
    Text(ja="指導", en="Session"),
    Text(ja="会社／専門家", en="Company / expert"),
    Text(ja="状態", en="State"),
)
LINE = Text(ja="{session} 第{number}回 {when}", en="{session} no. {number} {when}")
BOTH = Text(ja="{company}／{expert}様", en="{company} / {expert}")
MISSING = Text(ja="未提出（期限{due}）", en="to come (due {due})")
OVERDUE = Text(ja="期限超過（{due}）", en="overdue ({due})")
WAITING = Text(ja="会社の確認待ち（{day}から）", en="waiting for the firm since {day}")
LATE = Text(ja="確認がまだ。電話を（{day}から）", en="not confirmed: please ring (since {day})")
DIFFERS = Text(ja="ちがう点あり「{said}」", en="something differs: “{said}”")
MORE = Text(ja="ほか{count}件", en="and {count} more")
NOTHING = Text(ja="待っている報告はありません。", en="Nothing is waited for.")
