"""What the secretariat reads of its day: today's sessions, what is late, the digest, a pause."""

from conversations.engine import Text

TODAY = Text(ja="【今日の指導】{day}　{count}件", en="Sessions of {day}: {count}")
TODAY_NONE = Text(
    ja="【今日の指導】{day}\n今日の指導はありません。", en="There is no session on {day}."
)
TODAY_NOTIFY = Text(ja="今日の指導の予定です。", en="Today's sessions.")
TODAY_COLUMNS = (
    Text(ja="時刻", en="Time"),
    Text(ja="会社", en="Company"),
    Text(ja="専門家", en="Expert"),
    Text(ja="返事", en="Confirmed"),
)
TODAY_LINE = Text(
    ja="{hours} {mode}\n{code} 第{number}回", en="{hours} {mode}\n{code} no. {number}"
)
NO_NUMBER = Text(ja="電話番号はまだありません", en="no telephone number yet")
SEE = Text(ja="会社を見る", en="See the company")
MODES = {"online": Text(ja="オンライン", en="online"), "onsite": Text(ja="現地", en="on site")}

PHONE_SAVED = Text(ja="{who}さんの電話番号：{number}", en="{who}'s telephone: {number}")
PHONE_GONE = Text(ja="{who}さんの電話番号を消しました。", en="{who}'s telephone number is removed.")
PHONE_NOTIFY = Text(ja="電話番号についてです。", en="About a telephone number.")
PHONE_USAGE = Text(
    ja="電話番号を読み取れませんでした。何も変えていません。\n例：phone E-7K2MA 090-1234-5678\n例：phone @山田 0857-22-1234",
    en="The number was not understood. Nothing was changed.\nFor example: phone E-7K2MA 090-1234-5678",
)
PHONE_WHO = Text(
    ja="「{typed}」という人が見つかりませんでした。何も変えていません。\n専門家は番号（E-）か @名前、会社の人は @名前 で入れます。",
    en="Nobody is known as “{typed}”. Nothing was changed.\nName an expert by code (E-) or mention, others by mention.",
)

LATE = Text(ja="【期限超過】{now}時点　{count}件", en="Overdue as of {now}: {count}")
LATE_NONE = Text(
    ja="【期限超過】{now}時点\n期限を過ぎたものはありません。", en="As of {now} nothing is overdue."
)
LATE_NOTIFY = Text(ja="期限を過ぎたものの一覧です。", en="What is overdue.")
LATE_COLUMNS = (
    Text(ja="種類", en="Kind"),
    Text(ja="会社", en="Company"),
    Text(ja="内容", en="What"),
)
NEXT_PAGE = Text(ja="次の{count}件", en="Next {count}")
KINDS = {
    "record": Text(ja="報告がまだ", en="no report"),
    "unsettled": Text(ja="次の日程が未定", en="no next date"),
    "slots": Text(ja="日程の返事待ち", en="times not answered"),
    "question": Text(ja="質問の返事待ち", en="question not answered"),
    "stopped": Text(ja="途中で停止", en="at a halt"),
    "missed": Text(ja="お知らせが届かない", en="reminder missed"),
}
LATE_RECORD = Text(ja="{session} 第{number}回 {when}", en="{session} no. {number}, {when}")
LATE_UNSETTLED = Text(ja="{count}回まで済み（全{all}回）", en="{count} of {all} held")
LATE_SLOTS = Text(ja="{at}に提案", en="proposed {at}")
LATE_QUESTION = Text(ja="{code} {at}から", en="{code} since {at}")
LATE_STOPPED = Text(ja="{flow}が{days}日停止", en="{flow} for {days} days")
LATE_MISSED = Text(
    ja="{session}の{offset}のお知らせ（{side}あて）",
    en="the {offset} reminder of {session} to {side}",
)

DIGEST = Text(
    ja="【事務局まとめ】{now}時点\n{parts}",
    en="The secretariat's digest, as of {now}\n{parts}",
)
DIGEST_NOTIFY = Text(ja="事務局まとめ {day}", en="Digest of {day}")
DIGEST_LATE = Text(
    ja="{at}の予定でしたが、遅れて出しています。", en="Due at {at}, this leaves late."
)
DIGEST_PAUSED = Text(
    ja="送信停止中：{at}から。待っているもの{count}件",
    en="Sending is stopped since {at}. Waiting: {count}",
)
DIGEST_CALLS = Text(ja="今日電話する先：{count}社", en="To ring today: {count}")
DIGEST_CALL = Text(
    ja="{place}. {company} {reach}\n　{why}", en="{place}. {company} {reach}\n  {why}"
)
DIGEST_REST = Text(ja="ほか{count}社は［電話一覧］へ", en="For the other {count}, see [Call list]")
DIGEST_SESSIONS = Text(
    ja="今日の指導：{all}件（現地{onsite}、オンライン{online}）",
    en="Sessions today: {all} (on site {onsite}, online {online})",
)
DIGEST_LATE_KINDS = Text(ja="期限超過：{all}件{kinds}", en="Overdue: {all}{kinds}")
DIGEST_KIND = Text(ja="・{kind}{count}", en="- {kind}: {count}")
DIGEST_LOST = Text(ja="届かない通知：{count}件", en="Not delivered: {count}")
DIGEST_SLOW = Text(ja="終了日に間に合わないおそれ：{count}社", en="May not finish in time: {count}")
DIGEST_FIRMS = Text(
    ja="会社：{all}社（定員{capacity}社）", en="Companies: {all} (capacity {capacity})"
)
DIGEST_VERDICTS = Text(
    ja="・条件に合う{eligible}、確認中{check}、一つ星待ち{star}\n・条件に合わない{not_met}、まだ{none}",
    en="- meet the conditions {eligible}, to check {check}, star {star}\n- not met {not_met}, none yet {none}",
)
DIGEST_REGION = Text(
    ja="・3大都市圏の外：{share}（県がわかる{base}社のうち{count}社）",
    en="- outside the metropolitan areas: {share} ({count} of {base} whose prefecture is known)",
)
DIGEST_NO_REGION = Text(ja="・県がわかる会社は、まだありません", en="- no prefecture is known yet")
DIGEST_CHANGES = Text(
    ja="前回（{day}）との差：会社{companies}、診断{diagnosed}、指導の実施{held}",
    en="Since {day}: companies {companies}, diagnoses {diagnosed}, sessions held {held}",
)
TO_CALLS = Text(ja="電話一覧", en="Call list")
TO_LATE = Text(ja="期限超過", en="Overdue")
TO_TODAY = Text(ja="今日の予定", en="Today")

PAUSE_ASK = Text(
    ja="すべての送信を止めますか。\n会社や専門家へのメッセージは、再開まで出ません。\n消えるものはなく、順番も変わりません。\n事務局の人への返事だけは、届きます。",
    en="Stop all sending?\nNothing goes to firms or experts until you resume.\nNothing is lost, and the order stays.\nOnly answers to the secretariat still arrive.",
)
PAUSE_NOTIFY = Text(ja="送信の停止についてです。", en="About stopping all sending.")
PAUSE_YES = Text(ja="止める", en="Stop")
PAUSED = Text(
    ja="送信を止めました。待っているもの：{count}件\n再開は resume（再開）です。\n時刻を過ぎて役に立たなくなった通知は、送らずに記録します。",
    en="Sending is stopped. Waiting: {count}\nType resume to go on.\nWhat comes too late to be useful is not sent but recorded.",
)
PAUSED_BEFORE = Text(
    ja="送信は、{at}から止まっています（{who}）。待っているもの：{count}件",
    en="Sending is stopped since {at} ({who}). Waiting: {count}",
)
RESUME_YES = Text(ja="再開する", en="Resume")
RESUMED = Text(
    ja="送信を再開しました。待っていた{count}件が、順番に出ます。",
    en="Sending goes on. {count} messages leave in their order.",
)
NOT_PAUSED = Text(ja="送信は止まっていません。", en="Sending is not stopped.")
PAUSE_TOLD = Text(ja="{who}さんが、すべての送信を止めました。", en="{who} stopped all sending.")
RESUME_TOLD = Text(ja="{who}さんが、送信を再開しました。", en="{who} resumed sending.")
STATUS_PAUSED = Text(
    ja="【送信停止中】{at}から。待っているもの：{count}件",
    en="Sending is stopped since {at}. Waiting: {count}",
)
