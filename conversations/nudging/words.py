"""What is said about something left unfinished (voice.md E5)."""

from conversations.engine import Text

NUDGE = Text(
    ja="{title}は質問{done}まで終わっています。残りは{left}問、約{minutes}分です。\n電話で答えることもできます。",
    en="{title}: answered up to question {done}. {left} are left, about {minutes} minutes.\nYou can answer by telephone as well.",
)
NUDGE_FIRST = Text(
    ja="{title}が始まったままになっています。残りは{left}問、約{minutes}分です。\n電話で答えることもできます。",
    en="{title} has been begun. {left} questions are left, about {minutes} minutes.\nYou can answer by telephone as well.",
)
NOTIFY = Text(ja="続きから始められます。", en="You can go on where you stopped.")
LATER = Text(ja="1週間後に", en="In a week")
BY_PHONE = Text(ja="電話がよい", en="By telephone")
NEVER = Text(ja="もう知らせない", en="No more")

LATER_SAID = Text(
    ja="わかりました。{day}ごろに、もう一度お知らせします。答えは残っています。",
    en="All right. You hear of it again around {day}. Your answers are kept.",
)
NEVER_SAID = Text(
    ja="わかりました。この続きのお知らせは、もう届きません。\n答えは残っています。「続ける」と入力すると、いつでも続きから始められます。",
    en="All right. You will not be reminded of this any more.\nYour answers are kept. Type “resume” at any time to go on.",
)
PHONE_SAID = Text(
    ja="わかりました。事務局からお電話します。\n答えは残っています。ここで続けることもできます。",
    en="All right. The secretariat will ring you.\nYour answers are kept, and you can still go on here.",
)
OFFICE_PHONE = Text(
    ja="電話で答えたいと連絡がありました。\n会社：{company}\n連絡した人：{who}様\n途中のもの：{title}（残り{left}問）",
    en="Somebody would like to answer by telephone.\nCompany: {company}\nPerson: {who}\nUnfinished: {title} ({left} questions left)",
)
OFFICE_NOTIFY = Text(ja="電話を待っている会社があります。", en="A company waits for a call.")
NOW_TITLE = Text(ja="いま知らせる", en="Remind now")
NOW_TEXT = Text(
    ja="会社なら、途中のものと、確認のまだな指導を知らせます。\n指導なら、会社と専門家の両方に知らせます。",
    en="A company hears of what it left unfinished and of the session it has not confirmed.\nA session is told to both sides.",
)
NOW_LABEL = Text(ja="会社か指導", en="Company or session")
NOW_HINT = Text(ja="例：C-7K2MA、みほん製菓、S-MBQHZ", en="For example: C-7K2MA, or S-MBQHZ")
NOW_SEND = Text(ja="知らせる", en="Remind")
NOW_NOTIFY = Text(ja="だれに知らせるかを選べます。", en="Choose whom to remind.")
NOW_EMPTY = Text(
    ja="会社か指導の番号を入力してください。例：C-7K2MA、S-MBQHZ",
    en="Give a company or a session. For example: C-7K2MA, S-MBQHZ",
)
NOW_SESSION = Text(
    ja="{session}（{when}）のお知らせを、会社と専門家にいま送ります。\nチャットの届かない会社は、電話の一覧に載ります。",
    en="Both sides of {session} ({when}) are reminded now.\nA company without a chat goes on the call list.",
)
NOW_OVER = Text(
    ja="{session}（{when}）は、これからの指導ではありません。何も送っていません。",
    en="{session} ({when}) is not to come. Nothing was sent.",
)
NOW_UNFINISHED = Text(ja="・途中のもの：{count}件", en="- unfinished: {count}")
NOW_CONFIRM = Text(
    ja="・確認のまだな指導：{session}（{when}）", en="- not confirmed yet: {session} ({when})"
)
NOW_SENT = Text(
    ja="{company}に、いま知らせます。\n{lines}", en="{company} is reminded now.\n{lines}"
)
NOW_NOTHING = Text(
    ja="{company}に、いま知らせることはありません。何も送っていません。\nお知らせを止めている方には、電話でお伝えください。",
    en="There is nothing to remind {company} of. Nothing was sent.\nWho wants no reminders can be rung.",
)
NOW_RING = Text(
    ja="{company}には、チャットの届く方がいません。電話の一覧に載せました。",
    en="Nobody of {company} has a chat. It is on the call list.",
)
NOW_DONE_NOTIFY = Text(ja="お知らせの結果です。", en="About the reminder.")
DONE_ALREADY = Text(
    ja="それは、もう終わっています。お知らせは届きません。",
    en="That is finished already. No reminder will come.",
)
