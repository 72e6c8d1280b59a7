"""What is said of papers for payment (users.md X9); amounts and days are the secretariat's."""

from conversations.engine import Text
from conversations.ports import PapersState

NOTIFY = Text(ja="書類と支払いの状態です。", en="Papers and payment.")
HEADING = Text(ja="【書類と支払い】", en="Papers and payment")
NONE = Text(
    ja="終わった指導はまだありません。\n終わると、月ごとの書類の状態をここで見られます。",
    en="No session is over yet.\nAfter one, you see here where each month's papers stand.",
)
LINE = Text(ja="{month}分：{reports}。{state}", en="{month}: {reports}; {state}")
ALL_IN = Text(ja="報告{of}件すべて受領", en="all {of} reports are in")
SOME_IN = Text(ja="報告{of}件のうち{count}件を受領", en="{count} of {of} reports are in")
TO_CONFIRM = Text(ja="会社の確認待ち{count}件", en="{count} to be confirmed by firms")
NO_SESSION = Text(ja="報告する指導はなし", en="nothing to report")
COMMA = Text(ja="、", en=", ")
STATES = {
    PapersState.RECEIVED: Text(ja="書類はそろいました", en="the papers are complete"),
    PapersState.PROCESSING: Text(ja="支払いの手続き中です", en="payment is under way"),
    PapersState.PAID: Text(ja="支払い済みです", en="paid"),
}
NOT_SET = Text(ja="書類は事務局が確かめています", en="the secretariat is checking the papers")
END = Text(ja="金額と支払日は、事務局へどうぞ。", en="For amounts and days, ask the secretariat.")
END_BY_PHONE = Text(
    ja="金額と支払日は、事務局（{contact}）へどうぞ。",
    en="For amounts and days, ask the secretariat ({contact}).",
)

# To the expert, when the secretariat moves it on.
MOVED_NOTIFY = Text(ja="書類の状態が変わりました。", en="Your papers moved on.")
MOVED = Text(ja="{month}分の書類：{state}。", en="Papers of {month}: {state}.")

# The secretariat's.
USAGE = Text(
    ja="専門家・月・状態の順に入力してください。何も変えていません。\n例：/sme-office papers E-4T2PK 2026-11 processing\n状態：received（書類がそろった）、processing（手続き中）、paid（支払い済み）",
    en="Type expert, month and state. Nothing was changed.\nFor example: /sme-office papers E-4T2PK 2026-11 processing\nStates: received, processing, paid",
)
TYPED = {
    PapersState.RECEIVED: ("received", "受領", "そろった", "書類がそろった"),
    PapersState.PROCESSING: ("processing", "手続き中", "手続中", "支払い手続き中"),
    PapersState.PAID: ("paid", "支払い済み", "支払済み", "支払済", "済", "済み"),
}
DONE = Text(
    ja="{expert}様（{code}）の{month}分を記録しました。\n{reports}。{state}。\n専門家に知らせます。",
    en="Recorded for {expert} ({code}), {month}.\n{reports}; {state}.\nThe expert is told.",
)
SAME = Text(
    ja="{expert}様（{code}）の{month}分は、もうその状態です。何も変えていません。",
    en="{expert} ({code}), {month}: it stands there already. Nothing was changed.",
)
LIST = Text(ja="【書類と支払い】{now}時点", en="Papers and payment as of {now}")
COLUMNS = (
    Text(ja="月", en="Month"),
    Text(ja="専門家", en="Expert"),
    Text(ja="報告", en="Reports"),
    Text(ja="状態", en="State"),
)
EXPERT = Text(ja="{code} {expert}様", en="{code} {expert}")
CHANGE = Text(ja="状態を変える", en="Change")
MORE = Text(
    ja="ほか{count}件は、専門家の番号で開けます。",
    en="Open the other {count} by the expert's code.",
)
FORM_TITLE = Text(ja="書類の状態", en="Papers")
FORM = Text(
    ja="{expert}様（{code}）　{month}分\n{reports}。今：{state}。\n記録すると、専門家に知らせます。",
    en="{expert} ({code}), {month}\n{reports}; now: {state}.\nThe expert is told when you record it.",
)
FORM_LABEL = Text(ja="新しい状態", en="New state")
RECORD = Text(ja="記録する", en="Record")
OPEN = Text(ja="状態を選ぶ", en="Choose")
