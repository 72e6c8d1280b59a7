"""What is said about proposed times: to the expert, to the firm, to the secretariat."""

from conversations.engine import Text

# The expert proposes.
PROPOSE = Text(ja="日程を提案する", en="Propose times")
FORM_NOTIFY = Text(ja="日程の提案を書いてください。", en="Propose times for a session.")
FORM = Text(
    ja="{company}へ、第{number}回の指導の日時を3つ提案します。\n会社の準備のため、{soonest}以降をおすすめします。\nあなたのほかの予定と重なるときは、お知らせします。",
    en="Propose three times for session {number} with {company}.\nTimes from {soonest} on give the company room to prepare.\nWe tell you where they meet another of your sessions.",
)
SLOT = Text(ja="候補{place}", en="Choice {place}")
SLOT_HINT = Text(ja="例：{example} 14時", en="For example: {example} 14:00")
MODE = Text(ja="方法", en="Mode")
SEND = Text(ja="提案を送る", en="Send")
WRITE = Text(ja="日時を書く", en="Write")
WHICH_FIRM = Text(
    ja="どの会社に、日程を提案しますか。", en="Which company would you like to propose times to?"
)
MORE_FIRMS = Text(
    ja="ほかの会社は、番号か名前を付けてください。\n例：/sme-expert propose {example}",
    en="For the others, add a code or a name.\nFor example: /sme-expert propose {example}",
)
NO_FIRMS = Text(
    ja="日程を提案できる会社は、まだありません。事務局が担当を決めると、ここでお知らせします。",
    en="There is no company for you to propose times to yet. We tell you here when the secretariat assigns one.",
)
NOT_YOUR_FIRM = Text(
    ja="「{typed}」は、担当の会社に見つかりません。何も送っていません。会社の番号か名前を確かめてください。",
    en="“{typed}” is not among your companies. Nothing was sent. Please check its code or name.",
)
ALL_BOOKED = Text(
    ja="{company}の指導は、4回とも日時が決まっています。何も送っていません。変えたいときは事務局へどうぞ。",
    en="All four sessions of {company} have a time. Nothing was sent. To change one, contact the secretariat.",
)
NOTIFY = Text(ja="日程の提案についてです。", en="About proposed times.")
NO_SLOT = Text(
    ja="日時がまだありません。1つ以上書いてください。例：{example} 14時",
    en="There is no time yet. Please write at least one. For example: {example} 14:00",
)
NO_MODE = Text(
    ja="方法がまだありません。オンラインか現地かを選んでください。",
    en="There is no mode yet. Please choose online or on site.",
)
AT_SLOT = Text(ja="候補{place}「{typed}」：{problem}", en="Choice {place} “{typed}”: {problem}")
UNREADABLE = Text(
    ja="日時を読み取れませんでした。例：{example} 14時",
    en="I could not read the time. For example: {example} 14:00",
)
OTHER_WEEKDAY = Text(
    ja="その日は{day}です。日付か曜日を直してください。",
    en="that day is {day}. Please mend the date or the weekday.",
)
ODD_HOUR = Text(
    ja="{hour}に始まる指導は登録していません。7時～20時の間で書いてください。",
    en="sessions begin between 7:00 and 20:00, not at {hour}.",
)
TWICE = Text(
    ja="ほかの候補と重なっています。別の日時を書いてください。",
    en="this meets another of your choices. Please write another time.",
)
PAST = Text(ja="過ぎた日時です。これからの日時を書いてください。", en="this has passed.")
YOURS = Text(
    ja="あなたのほかの予定（{when}）と重なります。移動の時間も考えて、別の日時を書いてください。",
    en="this meets another of your sessions ({when}). Please leave room to travel.",
)
THEIRS = Text(
    ja="会社には、ほかの回の予定（{when}）があります。別の日時を書いてください。",
    en="the company has another session then ({when}).",
)
SENT = Text(
    ja="{company}へ、第{number}回の日時を提案しました。\n\n{slots}\n方法：{mode}\n\n返事が来たら、ここでお知らせします。\n返事の目安は{until}です。",
    en="Session {number}: times proposed to {company}.\n\n{slots}\nMode: {mode}\n\nWe tell you here when they answer.\nAn answer is asked for by {until}.",
)
SOON = Text(
    ja="10日より近い日時があります。会社が準備しきれないときは、変更のお願いが来ます。",
    en="Some are nearer than 10 days: the company may ask for more time.",
)
NOBODY = Text(
    ja="会社の方はまだ窓口を使っていません。事務局が電話で都合を聞きます。",
    en="Nobody of the company uses this chat yet. The secretariat rings them.",
)
SLOT_LINE = Text(ja="{place}. {when}", en="{place}. {when}")

# The firm picks.
CARD_NOTIFY = Text(
    ja="第{number}回の指導の日時を選んでください。", en="Choose a time for session {number}."
)
CARD = Text(
    ja="第{number}回の指導（専門家との約2時間の打合せ）の日時を選んでください。\n専門家の{expert}様からの提案です。\n\n{slots}\n場所：{where}\n\n都合のよい日時を押すと、決まります。\nお返事の目安は{until}です。",
    en="Choose a time for session {number} (about 2 hours with your expert).\n{expert} proposes:\n\n{slots}\nWhere: {where}\n\nPress the time that suits you, and it is fixed.\nPlease answer by {until}.",
)
CARD_AGAIN = Text(
    ja="日時のお返事をお待ちしています。\n",
    en="We are waiting for your choice of a time.\n",
)
TAKEN = Text(
    ja="{gone}には、ほかの予定が入りました。\nまだ何も決まっていません。残りから選んでください。\n\n",
    en="{gone} is taken by now. Nothing is fixed yet. Please choose another.\n\n",
)
NONE_SUITS = Text(ja="どれも合わない", en="None suits me")
ALL_GONE = Text(
    ja="提案の日時は、どれも使えなくなりました。\n専門家の{expert}様に、新しい提案をお願いしました。\nここに届きます。",
    en="None of the proposed times is free any more.\n{expert} has been asked for new ones.\nThey will come here.",
)
ASK_ANEW = Text(
    ja="{company}へ提案した第{number}回の日時は、どれも使えなくなりました。\n新しい日時を提案してください。",
    en="None of your times for session {number} with {company} is free any more.\nPlease propose new ones.",
)
WISH_FORM = Text(
    ja="都合のよい日時や曜日を書いてください。\n専門家の{expert}様に伝え、新しい提案をお願いします。",
    en="Write when you can.\nWe tell {expert} and ask for new times.",
)
WISH_LABEL = Text(ja="都合のよい日時", en="When you can")
WISH_HINT = Text(
    ja="例：12月14日（月）の週の午後。月末は難しい",
    en="For example: afternoons in the week of Mon 14 Dec; not the end of the month",
)
WISH_SEND = Text(ja="送る", en="Send")
WISH_WRITE = Text(ja="書く", en="Write")
WISH_EMPTY = Text(
    ja="まだ入力がありません。ひとことお願いします。",
    en="Nothing was written yet. A few words, please.",
)
WISH_TOLD = Text(
    ja="専門家の{expert}様に伝えました。\n新しい提案が、ここに届きます。",
    en="{expert} has been told.\nNew times will come here.",
)
DECLINED = Text(
    ja="{company}の{who}様から返事がありました。\n第{number}回に提案した日時は、どれも合いません。\n希望：「{said}」\n\n新しい日時を提案してください。",
    en="{who} of {company} has answered.\nNone of your times for session {number} suits them.\nTheir wish: “{said}”\n\nPlease propose new times.",
)
FIXED = Text(
    ja="第{number}回の日時は、もう決まっています。何も変えていません。\n{when}\n{move}",
    en="Session {number} has its time already. Nothing was changed.\n{when}\n{move}",
)
ASKED_ANEW = Text(
    ja="この提案はもう使われていません。何も変えていません。\n新しい提案が、ここに届きます。",
    en="These times are no longer offered. Nothing was changed.\nNew ones will come here.",
)
NEWER = Text(
    ja="新しい提案が届いています。何も変えていません。",
    en="There are newer times to choose from. Nothing was changed.",
)
NOTHING_OPEN = Text(
    ja="日時の提案は、いまはありません。\n届くと、ここでお知らせします。",
    en="No times are proposed at present.\nWe tell you here when there are.",
)
NOT_YOURS = Text(
    ja="その提案は、いまは開けません。何も変えていません。",
    en="These times cannot be opened. Nothing was changed.",
)

# Silence.
OFFICE_NOTIFY = Text(ja="日程の提案に返事がありません。", en="No answer to proposed times.")
OFFICE_CALL = Text(
    ja="チャットを使っていない会社です。電話で日時を決めてください。",
    en="A company that uses no chat: please fix a time by telephone.",
)
OFFICE_SILENT = Text(
    ja="日程の提案に返事がありません。会社へ電話してください。",
    en="No answer to proposed times. Please ring the company.",
)
OFFICE_GONE = Text(
    ja="日程の提案は、返事がないまま日時が過ぎました。電話してください。",
    en="The proposed times went by without an answer. Please ring the company.",
)
OFFICE = Text(
    ja="{head}\n会社：{company}\n第{number}回　{mode}\n専門家：{expert}様\n\n{slots}\n\n決まったら：/sme-office session add {firm} {expert_code} 日付 時刻 {mode_word}",
    en="{head}\nCompany: {company}\nSession {number}, {mode}\nExpert: {expert}\n\n{slots}\n\nOnce fixed: /sme-office session add {firm} {expert_code} DATE TIME {mode_word}",
)
EXPERT_SILENT = Text(
    ja="{company}から、日程の返事がまだありません。\n事務局が電話で都合を聞きます。",
    en="{company} has not answered yet.\nThe secretariat rings them.",
)
EXPERT_GONE = Text(
    ja="{company}へ提案した第{number}回の日時は、すべて過ぎました。\n返事はありませんでした。事務局が電話で都合を聞きます。\n新しい日時を提案してください。",
    en="Your times for session {number} with {company} have all passed.\nThere was no answer; the secretariat rings them.\nPlease propose new times.",
)
