"""What is said about reports: asked for, filled in, sent, reminded of."""

from conversations.engine import Text
from conversations.ports import Helpful

# The word that asks for it, and the reminder.
ASKED_NOTIFY = Text(
    ja="第{number}回の指導の報告をお願いします。", en="Please report on session {number}."
)
ASKED = Text(
    ja="第{number}回の指導、お疲れさまでした。\n{company}　{when}\n\n報告は5問（約5分）です。\n期限：{due}\n行われなかったときは、事務局に知らせてください。",
    en="Thank you for session {number}.\n{company}, {when}\n\nThe report is 5 questions, about 5 minutes.\nDue: {due}\nIf it did not take place, tell the secretariat.",
)
DUE_NOTIFY = Text(ja="報告の期限は今日の17:00です。", en="A report is due today at 17:00.")
DUE_TODAY = Text(
    ja="第{number}回の指導の報告が、まだ届いていません。\n{company}　{when}\n\n期限：{due}\n書きかけの答えは残っています。",
    en="The report on session {number} is not in yet.\n{company}, {when}\n\nDue: {due}\nWhat you began is kept.",
)
WRITE = Text(ja="報告する", en="Report")
ASK_OFFICE = Text(ja="事務局に聞く", en="Ask secretariat")

# The form.
TITLE = Text(ja="指導の報告", en="Report")
FORM = Text(
    ja="{company}　第{number}回（{when}）\n期限：{due}\n\n「会社にも見える」の答えは、会社の方が確かめます。ほかは事務局だけが見ます。",
    en="{company}, session {number} ({when})\nDue: {due}\n\nThe firm sees and confirms what says “firm sees it”. The rest is for the secretariat.",
)
GOAL = Text(ja="{number}　{name}", en="{number} {name}")
GOALS_LABEL = Text(
    ja="1　この回に届いた達成目標（いくつでも。会社にも見える）",
    en="1 Goals reached in this session, any number (firm sees it)",
)
DONE_LABEL = Text(ja="2　したこと（会社にも見える）", en="2 What was done (firm sees it)")
DONE_HINT = Text(ja="違う所だけ直してください", en="Change what was otherwise")
HOMEWORK_LABEL = Text(
    ja="3　次回までの宿題（2つまで。会社にも見える）", en="3 Homework, two at most (firm sees it)"
)
HOMEWORK_HINT = Text(ja="1行に1つ。なければ空のままで", en="One a line; leave empty if none")
SPAN_LABEL = Text(
    ja="4　始めと終わりの時刻（会社にも見える）", en="4 From when to when (firm sees it)"
)
SPAN_HINT = Text(ja="例：14:00～16:00", en="For example: 14:00-16:00")
TRAVEL_LABEL = Text(ja="移動にかかった時間（往復）", en="Travel there and back")
TRAVEL_HINT = Text(ja="例：70分、1時間10分、なし", en="For example: 70 minutes, 1h 10m, none")
HELPFUL_LABEL = Text(
    ja="5　指導要領とガイドラインは役立ちましたか", en="5 Did the guidance material help?"
)
HELPFUL = {
    Helpful.YES: Text(ja="役立った", en="Yes"),
    Helpful.PARTLY: Text(ja="一部役立った", en="Partly"),
    Helpful.NO: Text(ja="役立たなかった", en="No"),
}
COMMENT_LABEL = Text(ja="役立った所、足りない所", en="What helped, what was missing")
COMMENT_HINT = Text(
    ja="例：第2部の例が使いやすい。付録5の説明が足りない",
    en="For example: part 2 helped; appendix 5 needs more",
)
SEND = Text(ja="送る", en="Send")
OPEN = Text(ja="報告を書く", en="Write report")
FORM_NOTIFY = Text(ja="指導の報告を書けます。", en="You can write the report.")

# Why it is not sent yet; what was filled in stays.
BAD_GOALS = Text(
    ja="目標の番号を読み取れませんでした。書いた内容は残っています。例：1、2。なければ「なし」",
    en="I could not read the goals. What you wrote is kept. For example: 1, 2. Or: none",
)
NO_DONE = Text(
    ja="したことが空です。ほかの答えは残っています。ひとことお願いします。",
    en="What was done is empty. The rest is kept. A few words, please.",
)
BAD_HOMEWORK = Text(
    ja="宿題が{count}つあります。書いた内容は残っています。2つまでにしてください。",
    en="There are {count} homeworks. What you wrote is kept. Two at most, please.",
)
BAD_SPAN = Text(
    ja="時刻「{span}」を読み取れませんでした。書いた内容は残っています。例：14:00～16:00",
    en="I could not read the time “{span}”. What you wrote is kept. For example: 14:00-16:00",
)
BAD_TRAVEL = Text(
    ja="移動の時間「{travel}」を読み取れませんでした。書いた内容は残っています。例：70分、なし",
    en="I could not read the travel “{travel}”. What you wrote is kept. For example: 70 minutes, none",
)
NO_HELPFUL = Text(
    ja="質問5がまだ選ばれていません。ほかの答えは残っています。1つ選んでください。",
    en="Question 5 has no answer yet. The rest is kept. Please choose one.",
)

TOO_LONG = Text(
    ja="「{label}」は{most}字までです（今は{count}字）。書いた内容は残っています。短くしてください。",
    en="“{label}” takes {most} characters; there are {count}. What you wrote is kept. Please shorten it.",
)

# Sent.
SENT_NOTIFY = Text(ja="報告を受け取りました。", en="Your report is in.")
SENT = Text(
    ja="報告を受け取りました。ありがとうございます。\n{told}\n会社の確認までは、直せます。",
    en="Your report is in, thank you.\n{told}\nYou can correct it until the firm confirms.",
)
TOLD_FIRM = Text(ja="会社の方に、確認をお願いしました。", en="The firm is asked to confirm it.")
TOLD_OFFICE = Text(
    ja="会社の方は窓口を使っていないため、事務局が電話で確かめます。",
    en="Nobody of the firm uses this chat: the secretariat rings them.",
)
NEXT_GOAL = Text(ja="次回の目標の案：{goal}", en="Goal for next time: {goal}")
CORRECT = Text(ja="報告を直す", en="Correct")
CONFIRMED_ALREADY = Text(
    ja="この報告は会社が確認しました。何も変えていません。\n直したいときは、事務局にお知らせください。",
    en="The firm has confirmed this report. Nothing was changed.\nTo correct it, tell the secretariat.",
)
NOT_YET = Text(
    ja="この指導はまだ始まっていません。報告は{when}のあとにお願いします。",
    en="This session has not begun yet. Please report after {when}.",
)
NOT_YOURS = Text(
    ja="その指導の報告は開けません。何も変えていません。「報告」と入力すると、待っている報告が見られます。",
    en="That report cannot be opened. Nothing was changed. Type “report” to see what is waited for.",
)
NOTIFY = Text(ja="指導の報告についてです。", en="About a report.")

# What is waited for.
NONE_MISSING = Text(
    ja="待っている報告はありません。ありがとうございます。", en="No report is missing. Thank you."
)
MISSING = Text(ja="【待っている報告】{count}件", en="Reports to come: {count}")
MISSING_NOTIFY = Text(ja="待っている報告の一覧です。", en="Reports to come.")
MISSING_COLUMNS = (
    Text(ja="指導", en="Session"),
    Text(ja="会社", en="Company"),
    Text(ja="期限", en="Due"),
)
MISSING_LINE = Text(ja="{session} 第{number}回 {when}", en="{session} no. {number} {when}")
OVERDUE = Text(ja="{due}（過ぎました）", en="{due} (past)")

# To the secretariat.
OFFICE_OVERDUE_NOTIFY = Text(ja="報告が期限を過ぎました。", en="Reports are overdue.")
OFFICE_OVERDUE = Text(
    ja="報告が期限までに届きませんでした。専門家に電話してください。\n{lines}",
    en="Reports did not come in time. Please ring the experts.\n{lines}",
)
OFFICE_OVERDUE_LINE = Text(
    ja="・{session}（第{number}回、{when}）\n　{company}／{expert}様（{expert_code}）",
    en="- {session} (no. {number}, {when})\n  {company} / {expert} ({expert_code})",
)
AND_MORE = Text(ja="ほか{count}件", en="and {count} more")
LIST_BUTTON = Text(ja="報告の一覧", en="All reports")
