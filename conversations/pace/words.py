"""What the secretariat reads about what is late, and about who cannot finish."""

from conversations.engine import Text
from conversations.sessions.model import Side

UNBOOKED_NOTIFY = Text(ja="日時が決まっていない会社があります。", en="A session has no time yet.")
UNBOOKED = Text(
    ja="{company}の第{number}回の日時が、{days}営業日たっても決まっていません。\n担当：{expert}\n会社か専門家に電話してください。電話一覧にも入れました。",
    en="Session {number} of {company} has had no time for {days} working days.\nExpert: {expert}\nPlease ring one of them. It stands on the call list.",
)
NO_EXPERT = Text(ja="まだ決まっていません", en="none yet")
EXPERT = Text(ja="{name}様（{code}）", en="{name} ({code})")
UNCONFIRMED_NOTIFY = Text(ja="確認のない指導があります。", en="A session is not confirmed.")
UNCONFIRMED = Text(
    ja="{side}から「予定どおり」の返事がありません。電話で確かめてください。\n{session}（第{number}回、{when}）\n会社：{company}\n担当：{expert}",
    en="No word from {side} that all is as planned. Please ring.\n{session} (no. {number}, {when})\nCompany: {company}\nExpert: {expert}",
)
SIDE = {
    Side.STAFF: Text(ja="会社", en="the company"),
    Side.EXPERT: Text(ja="専門家", en="the expert"),
}

FEASIBILITY_NOTIFY = Text(ja="終了日に間に合うかの一覧です。", en="Who can finish in time.")
FEASIBILITY = Text(
    ja="【終了日に間に合うか】{now}時点\n事業の終了：{end}（あと{days}日）\n間に合わないおそれ：{late}社（指導が残る{all}社のうち）\n指導の間は2週間（10営業日）として数えました。",
    en="Who can finish in time, as of {now}\nThe programme ends {end} ({days} days left)\nMay not finish: {late} of the {all} with sessions left\nCounted with two weeks (10 working days) from session to session.",
)
COLUMNS = (
    Text(ja="会社", en="Company"),
    Text(ja="見込み", en="Outlook"),
    Text(ja="遅くともこの日まで", en="At the latest"),
)
LATE = Text(
    ja="残り{left}回・あと{days}日：間に合わないおそれ",
    en="{left} sessions, {days} days: may not finish",
)
IN_TIME = Text(
    ja="残り{left}回・あと{days}日：間に合う", en="{left} sessions, {days} days: in time"
)
LAST = Text(ja="第{number}回 {day}", en="no. {number} {day}")
GONE = Text(ja="第{number}回 過ぎています（{day}）", en="no. {number} past ({day})")
ALL_FIXED = Text(ja="すべて日時あり", en="all have a time")
NO_END = Text(
    ja="事業の終了日が設定されていません。設定 PROGRAMME_END に日付を入れると、ここで見られます。",
    en="The programme's end is not set. Put its date into the setting PROGRAMME_END to see this list.",
)
NONE_LEFT = Text(ja="指導が残っている会社はありません。", en="No company has sessions left.")
NOT_FOUND = Text(
    ja="「{typed}」は、指導が残る会社に見つかりません。",
    en="“{typed}” is no company with sessions left.",
)
MORE = Text(
    ja="ほか{count}社は、番号か名前の一部を付けると見られます。\n例：/sme-office feasibility C-7K2MA",
    en="For the other {count}, add a code or part of a name.\nFor example: /sme-office feasibility C-7K2MA",
)
