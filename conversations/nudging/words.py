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
DONE_ALREADY = Text(
    ja="それは、もう終わっています。お知らせは届きません。",
    en="That is finished already. No reminder will come.",
)
