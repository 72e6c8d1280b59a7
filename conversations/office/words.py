"""What the secretariat reads: where the programme stands, and who is stuck."""

from conversations.engine import Text

STATUS = Text(ja="【事業の今】{now}時点", en="The programme as of {now}")
STATUS_NOTIFY = Text(ja="事業の今の状態です。", en="Where the programme stands.")
COUNTS = Text(
    ja="会社：{companies}社（定員{capacity}社）　{stages}",
    en="Companies: {companies} (capacity {capacity}). {stages}",
)
SESSIONS = Text(
    ja="指導：予定{coming}件、終わった日時のもの{past}件、取りやめ{cancelled}件。報告済み{held}件、来なかった{absent}件",
    en="Sessions: {coming} to come, {past} past, {cancelled} called off, {held} reported, {absent} not held",
)
EXPERTS = Text(
    ja="専門家：まだの会社{without}社、返事待ちの依頼{offers}件",
    en="Experts: {without} firms without one, {offers} offers waiting for an answer",
)
FEASIBLE = Text(
    ja="終了日（{end}）に間に合わないおそれ：{late}社（指導が残る{all}社のうち）",
    en="May not finish by {end}: {late} of the {all} with sessions left",
)
STAGES = {
    "new": Text(ja="これから", en="new"),
    "checked": Text(ja="参加確認まで", en="checked"),
    "diagnosed": Text(ja="診断まで", en="diagnosed"),
    "planned": Text(ja="計画まで", en="planned"),
    "guided": Text(ja="指導中", en="in sessions"),
    "closed": Text(ja="終了", en="done"),
}
STAGE_COUNT = Text(ja="{stage}{count}", en="{stage} {count}")
COLUMNS = (
    Text(ja="会社", en="Company"),
    Text(ja="段階", en="Stage"),
    Text(ja="参加の確認", en="Check"),
    Text(ja="診断", en="Diagnosis"),
    Text(ja="指導", en="Sessions"),
)
VERDICTS = {
    "eligible": Text(ja="条件に合う", en="meets the conditions"),
    "not_yet": Text(ja="あと1つ（星）", en="one step left (star)"),
    "ineligible": Text(ja="条件に合わない", en="does not meet them"),
    "incomplete": Text(ja="確認が必要", en="to be checked"),
}
CHECK_NOTES = Text(ja="{verdict}・要確認：{notes}", en="{verdict}; to check: {notes}")
DECIDED = Text(ja="{verdict}（事務局の判断）", en="{verdict} (decided)")
POINTS = Text(ja="{score}点", en="{score} points")
NONE = Text(ja="まだ", en="not yet")
HALFWAY = Text(ja="途中", en="under way")
SESSION_LINE = Text(ja="{code} 第{number}回 {when}", en="{code} no. {number} {when}")
HELD_LINE = Text(
    ja="{code} 第{number}回 {when}　報告済み", en="{code} no. {number} {when}, reported"
)
OVERDUE = Text(ja="【期限を過ぎたもの】", en="Overdue")
OVERDUE_NONE = Text(ja="ありません。", en="None.")
STUCK = Text(
    ja="{company}：{flow}が{days}日止まっています。",
    en="{company}: {flow} at a halt for {days} days.",
)
FLOWS = {
    "application": Text(ja="申込みの記入", en="the application"),
    "eligibility": Text(ja="参加の確認", en="the check"),
    "diagnosis": Text(ja="診断", en="the diagnosis"),
}
PAST_SESSION = Text(
    ja="{company}：{session}（第{number}回、{when}）は終わった日時です。記録を確かめてください。",
    en="{company}: {session} (no. {number}, {when}) is past. Please check its record.",
)
NO_REPORT = Text(
    ja="{company}：{session}（第{number}回、{when}）は終わった日時です。報告の期限を過ぎました。",
    en="{company}: {session} (no. {number}, {when}) is past. Its report is overdue.",
)
UNCONFIRMED = Text(
    ja="{company}：{session}（第{number}回）の報告を、会社がまだ確認していません。",
    en="{company}: the firm has not confirmed the report on {session} (no. {number}).",
)
MISSED = Text(
    ja="{session}の{offset}のお知らせ（{side}あて）が届きませんでした。電話でお伝えください。",
    en="The {offset} reminder of {session} did not reach {side}. Please ring them.",
)
CALLS = {
    "session": Text(
        ja="{company}に電話で、指導の日時をお伝えください（チャットを使っていない会社です）。",
        en="Please ring {company} about its expert session (they use no chat).",
    ),
    "slots": Text(
        ja="{company}に電話で、提案した日時のどれがよいか、おたずねください。",
        en="Please ring {company}: which of the proposed times suits them?",
    ),
    "unbooked": Text(
        ja="{company}と、次の指導の日時を決めてください。",
        en="Please fix a time for the next session of {company}.",
    ),
    "unfinished": Text(
        ja="{company}に電話で、質問の続きをおたずねください。",
        en="Please ring {company} and go on with the questions.",
    ),
    "application": Text(
        ja="{company}に電話で、申込みの状態が変わったことをお伝えください。",
        en="Please ring {company} with the news of their application.",
    ),
    "again": Text(
        ja="{company}に、約束した電話をしてください。", en="Please ring {company} as agreed."
    ),
}
UNBRIEFED = Text(
    ja="{session}の事前資料が、専門家に届きませんでした。",
    en="The briefing of {session} did not reach the expert.",
)
OFFSETS = {
    "week": Text(ja="1週間前", en="week"),
    "day": Text(ja="前日", en="day"),
    "hour": Text(ja="1時間前", en="hour"),
    "evening": Text(ja="前日の夕方", en="evening before"),
    "morning": Text(ja="当日の朝", en="morning"),
    "now": Text(ja="事務局から", en="secretariat's"),
}
SIDES = {"staff": Text(ja="会社", en="the company"), "expert": Text(ja="専門家", en="the expert")}
AND_MORE = Text(ja="ほか{count}件", en="and {count} more")
FAILED = Text(ja="届かないメッセージ：{count}件", en="Messages not delivered: {count}")
WAITING = Text(ja="10分以上待っているメッセージ：{count}件", en="Waiting over 10 minutes: {count}")
MORE = Text(
    ja="ほか{count}社は、番号か名前の一部を付けると見られます。\n例：/sme-office status C-7K2MA",
    en="For the other {count}, add a code or part of a name.\nFor example: /sme-office status C-7K2MA",
)
NOT_FOUND = Text(ja="「{typed}」という会社が見つかりません。", en="There is no company “{typed}”.")
HELP = Text(
    ja="【事務局の言葉】\n{groups}\n\n前に /sme-office を付けます（ここでは付けなくても使えます）。\nボタンで、入れ方を見られます。",
    en="Words of the secretariat\n{groups}\n\nPut /sme-office before them; here they work without it.\nThe buttons show how to type them.",
)
HELP_GROUP = Text(ja="{title}：{words}", en="{title}: {words}")
HELP_LINES = Text(
    ja="【{title}】\n{lines}\n\n会社は番号・名前・電話番号・受付番号、専門家は番号（E-）か @名前 で入れます。",
    en="{title}\n{lines}\n\nA company: code, name, telephone or receipt number. An expert: code (E-) or mention.",
)
HELP_NOTIFY = Text(ja="事務局の言葉です。", en="Words of the secretariat.")
CASE = Text(
    ja="確かめることがあります。\n会社：{company}\n自動の確認：{verdict}\n確かめる所：{points}\n\nお電話などで確かめてください。",
    en="Something to check.\nCompany: {company}\nAutomatic check: {verdict}\nTo check: {points}\n\nPlease ask the company.",
)
CASE_NOTIFY = Text(ja="確かめることが1件あります。", en="One case to check.")
GONE = Text(
    ja="チャットで届かなくなった方がいます。\n会社：{company}\nお名前：{who}\n届かなかったもの：{kind}\n\nこの窓口が外されたか、その方の利用が止まっています。\nお電話などで伝えてください。",
    en="Somebody can no longer be reached in chat.\nCompany: {company}\nName: {who}\nNot delivered: {kind}\n\nThe desk was removed, or the account is closed.\nPlease ring them.",
)
GONE_NOTIFY = Text(ja="届かなくなった方がいます。", en="Somebody cannot be reached.")
NO_COMPANY = Text(ja="（まだありません）", en="(none yet)")
KIND_QUESTION = Text(ja="質問", en="a question")
KIND_RESULT = Text(ja="結果", en="a result")
KIND_DOCUMENT = Text(ja="書類", en="a document")
KIND_REMINDER = Text(ja="指導のお知らせ", en="a reminder of an expert session")
KIND_NOTICE = Text(ja="お知らせ", en="a notice")
POINT_NAMES = {
    "category": Text(ja="業種", en="kind of business"),
    "legal_form": Text(ja="会社の形", en="legal form"),
    "main_industry": Text(ja="主な業種", en="main industry"),
    "regular_employees": Text(ja="従業員の人数", en="number of employees"),
    "capital": Text(ja="資本金", en="capital"),
    "took_part_before": Text(ja="前回の参加", en="earlier programme"),
    "security_action": Text(ja="星の宣言", en="stars declared"),
    "policy_status": Text(ja="基本方針と社内ルール", en="policy and rules"),
    "against_public_order": Text(ja="事業の内容", en="line of business"),
    "policy_partial": Text(ja="方針かルールの片方だけある", en="policy or rules partly there"),
    "two_stars_no_policy": Text(ja="二つ星だが方針がない", en="two stars but no policy"),
    "form_contradicts_row": Text(ja="業種と会社の形が合わない", en="row and form contradict"),
    "rough_near_limit": Text(ja="およその数が条件に近い", en="a rough number near the limit"),
}
LINES = (
    "/sme-office status 会社|region|week",
    "/sme-office digest",
    "/sme-office today",
    "/sme-office calls",
    "/sme-office overdue",
    "/sme-office queue",
    "/sme-office questions",
    "/sme-office reply 質問 答え",
    "/sme-office company 会社",
    "/sme-office call 会社 在|不在|折返し|伝言 メモ",
    "/sme-office applications",
    "/sme-office note 会社 メモ",
    "/sme-office case 会社 @名前",
    "/sme-office decide 会社 合う|合わない 理由",
    "/sme-office audit 会社",
    "/sme-office owner 会社 @名前",
    "/sme-office invite 会社",
    "/sme-office experts",
    "/sme-office expert approve 専門家",
    "/sme-office expert ask 専門家 聞くこと",
    "/sme-office expert refuse 専門家 理由",
    "/sme-office match 会社",
    "/sme-office assign 会社 専門家",
    "/sme-office session add 会社 専門家 2026-12-10 14:00 online",
    "/sme-office session move 指導 2026-12-11 10:00",
    "/sme-office session cancel 指導",
    "/sme-office remind 会社か指導",
    "/sme-office reports",
    "/sme-office report confirm 指導 確認した方",
    "/sme-office papers 専門家 2026-12 processing",
    "/sme-office close 会社",
    "/sme-office statistics",
    "/sme-office people",
    "/sme-office role @名前 office|none",
    "/sme-office phone 専門家 090-1234-5678",
    "/sme-office broadcast all|experts 文面",
    "/sme-office pause",
    "/sme-office resume",
    "/sme-office export applications csv|xlsx",
)
# once sessions are over
