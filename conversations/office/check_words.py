"""What is said about verdicts that the secretariat settles."""

from conversations.engine import Text

QUEUE = Text(ja="【確認待ち】{now}時点　{count}社", en="To be checked as of {now}: {count}")
QUEUE_NONE = Text(
    ja="【確認待ち】{now}時点\n確かめる会社はありません。",
    en="As of {now} there is nothing to check.",
)
QUEUE_NOTIFY = Text(ja="確認を待つ会社の一覧です。", en="Companies to check.")
QUEUE_COLUMNS = (
    Text(ja="会社", en="Company"),
    Text(ja="相手", en="Ask for"),
    Text(ja="電話で聞くこと", en="To ask"),
)
CHECK = Text(ja="確かめる", en="Check")
NEXT_PAGE = Text(ja="次の{count}社", en="Next {count}")

SHEET = Text(ja="【確かめること】{company}", en="To check: {company}")
SHEET_NOTIFY = Text(ja="確かめることの案内です。", en="What to check.")
AUTOMATIC = Text(ja="自動の確認", en="Automatic check")
REACH = Text(ja="相手", en="Ask for")
ASK = Text(ja="聞くこと：{point}", en="To ask: {point}")
READINGS = Text(
    ja="「{question}」\n読み方A：{first}\n読み方B：{second}",
    en="“{question}”\nA: {first}\nB: {second}",
)
DECIDED = Text(ja="事務局の判断", en="Decision")
DECIDED_LINE = Text(
    ja="{verdict}（{at}、{who}）\n理由：{reason}", en="{verdict} ({at}, {who})\nReason: {reason}"
)
NOTHING = Text(
    ja="{company}には、確かめることがありません。", en="There is nothing to check about {company}."
)
DECIDE = Text(ja="判断を入れる", en="Decide")

FORM_TITLE = Text(ja="参加の条件の判断", en="Decide on the conditions")
FORM_TEXT = Text(
    ja="{company}の判断を残します。\n5分後に、理由と一緒に会社へ知らせます。それまでは取り消せます。",
    en="The decision about {company} is kept.\nIn five minutes the firm is told, with the reason. Until then it can be taken back.",
)
FORM_NOTIFY = Text(ja="判断を入れられます。", en="You can decide.")
VERDICT = Text(ja="判断", en="Decision")
REASON = Text(ja="理由（会社にも伝わります）", en="Reason (the firm reads it)")
REASON_HINT = Text(
    ja="例：社内ルールがまだないと、お電話で確かめました",
    en="For example: on the telephone you told us that there are no rules yet",
)
SAVE = Text(ja="判断を残す", en="Decide")
NO_VERDICT = Text(
    ja="判断を読み取れませんでした。入力した文は残っています。\n例：decide C-7K2MA 合う 社内ルールがまだない",
    en="The decision was not understood. What you typed is kept.\nFor example: decide C-7K2MA eligible no rules yet",
)
NO_REASON = Text(
    ja="理由がありません。会社にも伝わる理由を、ひとこと入れてください。",
    en="The reason is missing. Please write one; the firm reads it.",
)
SAVED = Text(
    ja="{company}の判断を残しました：{verdict}\n{told}",
    en="Decided about {company}: {verdict}\n{told}",
)
SAVED_NOTIFY = Text(ja="判断を残しました。", en="The decision is kept.")
TOLD = Text(
    ja="5分後に、会社の{count}人へ知らせます。", en="{count} of the firm are told in five minutes."
)
TOLD_NOBODY = Text(
    ja="会社はチャットを使っていません。電話一覧に載せました。お伝えください。",
    en="Nobody of the firm uses the chat. It stands on the call list: please tell them.",
)
TAKE_BACK = Text(ja="取り消す（5分）", en="Take back (5 min)")
TAKEN_BACK = Text(
    ja="{company}の判断を取り消しました。\n会社には何も送っていません。確認待ちに戻りました。",
    en="The decision about {company} is taken back.\nNothing was sent. It waits for a check again.",
)
TAKEN_BACK_NOTIFY = Text(ja="判断を取り消しました。", en="The decision is taken back.")
TOO_LATE = Text(
    ja="5分を過ぎたので、取り消していません。\n判断は、あらためて入れられます。会社へもう一度知らせます。",
    en="More than five minutes have gone by: nothing was taken back.\nYou can decide anew; the firm is told again.",
)

FIRM_NOTIFY = Text(ja="参加の条件を確かめました。", en="The conditions were checked.")
FIRM = {
    "eligible": Text(
        ja="事務局が、参加の条件を確かめました。\n条件に合っています。\n理由：{reason}\n\n申込みに進めます。",
        en="The secretariat has checked the conditions.\nYou meet them.\nReason: {reason}\n\nYou can go on to apply.",
    ),
    "not_yet": Text(
        ja="事務局が、参加の条件を確かめました。\nあと1つ、一つ星の宣言で条件がそろいます。\n理由：{reason}\n\n宣言は、対策が済んでいなくてもできます。",
        en="The secretariat has checked the conditions.\nOne is left: declaring one star.\nReason: {reason}\n\nYou can declare with nothing done yet.",
    ),
    "ineligible": Text(
        ja="事務局が、参加の条件を確かめました。\n今回の参加の条件には合いませんでした。\n理由：{reason}\n\n自社診断と計画は、このまま使えます。\nちがうと思うときは、事務局に聞いてください。",
        en="The secretariat has checked the conditions.\nThe programme's conditions are not met this time.\nReason: {reason}\n\nDiagnosis and plan stay open to you.\nIf you think otherwise, please ask the secretariat.",
    ),
}
ASK_OFFICE = Text(ja="質問する", en="Ask")
