"""What is said where one side was not there, and when it is made up for."""

from conversations.engine import Text
from conversations.sessions.model import Side

NOTIFY = Text(ja="行われなかった指導についてです。", en="About a session not held.")
ALONE_NOTIFY = Text(ja="指導の相手についてです。", en="About whom you are to meet.")
WAITED_NOTIFY = Text(ja="指導の相手の方がお待ちです。", en="Somebody is waiting for you.")
WHO = {
    Side.STAFF: Text(ja="会社の方", en="the company"),
    Side.EXPERT: Text(ja="専門家", en="the expert"),
}

# The secretariat records it.
TITLE = Text(ja="来なかった指導を記録", en="Nobody came")
FORM = Text(
    ja="どの指導に、どちらが来なかったかを記録します。\nその回の番号は、振替の指導に使います。",
    en="Record which session did not take place, and who was not there.\nIts number goes to the session that makes up for it.",
)
SESSION = Text(ja="指導の番号", en="Session")
SESSION_HINT = Text(ja="例：S-4T2PK", en="For example: S-4T2PK")
WHO_LABEL = Text(ja="来なかった側", en="Who was not there")
GO_ON = Text(ja="次へ", en="Go on")
FILL_IN = Text(ja="記録する", en="Record")
USAGE = Text(
    ja="指導の番号と、来なかった側を入力してください。\n例：/sme-office session no-show S-4T2PK 会社\n側は「会社」か「専門家」です。まだ何も変えていません。",
    en="Type the session's code and who was not there.\nFor example: /sme-office session no-show S-4T2PK firm\nThat is firm or expert. Nothing was changed yet.",
)
NOT_BEGUN = Text(
    ja="{session}（{when}）は、まだ始まっていません。何も変えていません。来られないときは session move か session cancel を使ってください。",
    en="{session} ({when}) has not begun. Nothing was changed. Where it is known that they cannot come, use session move or session cancel.",
)
ALREADY = Text(
    ja="{session}は、行われなかったと記録されています。何も変えていません。",
    en="{session} is recorded as not held already. Nothing was changed.",
)
ASK = Text(
    ja="{session}（第{number}回、{when}）に、{who}が来なかったと記録します。\n会社と専門家の両方に知らせます。よろしいですか。",
    en="{session} (no. {number}, {when}): {who} was not there.\nBoth sides are told. Shall this be recorded?",
)
YES = Text(ja="記録して知らせる", en="Record and tell")
CHANGED = Text(
    ja="{session}は、その後に変わりました。何も変えていません。もう一度入力してください。",
    en="{session} has changed since. Nothing was changed. Please type it again.",
)
DONE = {
    Side.STAFF: Text(
        ja="{session}に会社の方が来なかったと記録しました。\n残りのお知らせも止めました。\n{told}\n\n振替の日時が決まったら、ここから登録できます。",
        en="{session} is recorded: nobody of the company was there.\nIts reminders are called off.\n{told}\n\nOnce there is a new time, enter it here.",
    ),
    Side.EXPERT: Text(
        ja="{session}に専門家が来なかったと記録しました。\n残りのお知らせも止めました。\n{told}\n\n振替の日時が決まったら、ここから登録できます。",
        en="{session} is recorded: the expert was not there.\nIts reminders are called off.\n{told}\n\nOnce there is a new time, enter it here.",
    ),
}
FIRM_WAS_ABSENT = {
    Side.STAFF: Text(
        ja="第{number}回の指導（{when}）は、お会いできなかったため行われませんでした。\n同じ回を、別の日にできます。専門家から、日時の提案が届きます。\n\nお会いしていたときや、事情があるときは、教えてください。\n{ask}",
        en="Session {number} ({when}) did not take place, as you could not meet.\nIt can be held on another day: your expert proposes times.\n\nIf you did meet, or there is something to say, please tell us.\n{ask}",
    ),
    Side.EXPERT: Text(
        ja="第{number}回の指導（{when}）は、行われなかったと記録しました。\n会社の方が来られなかったためです。\n会社：{company}\n同じ回を、別の日にできます。日時を提案してください。\n{ask}",
        en="Session {number} ({when}) is recorded as not held: nobody of the company was there.\nCompany: {company}\nIt can be held on another day. Please propose times.\n{ask}",
    ),
}
EXPERT_WAS_ABSENT = {
    Side.STAFF: Text(
        ja="第{number}回の指導（{when}）に、専門家が伺えませんでした。\nお待たせして、申し訳ありません。\n同じ回を、別の日にできます。日時の提案か、事務局からの連絡をお待ちください。\n{ask}",
        en="Your expert could not come to session {number} ({when}).\nWe are sorry that you waited.\nIt can be held on another day: times will be proposed, or the secretariat rings you.\n{ask}",
    ),
    Side.EXPERT: Text(
        ja="第{number}回の指導（{when}）は、行われなかったと記録しました。\n専門家が来られなかったためです。\n会社：{company}\n同じ回を、別の日にできます。日時を提案してください。\n{ask}",
        en="Session {number} ({when}) is recorded as not held: you were not there.\nCompany: {company}\nIt can be held on another day. Please propose times.\n{ask}",
    ),
}
NOT_HELD = Text(
    ja="その指導（{when}）は、行われなかったと記録されています。何も変えていません。",
    en="That session ({when}) is recorded as not held. Nothing was changed.",
)

# Made up for.
MAKE_UP = Text(ja="振替を登録", en="Enter a new time")
MAKE_UP_FORM = Text(
    ja="{company}の第{number}回の振替です。\n専門家は{expert}様です。登録すると、両方に知らせます。",
    en="Session {number} of {company}, made up for with {expert}.\nBoth sides are told.",
)
WHEN = Text(ja="新しい日時", en="New time")
WHEN_HINT = Text(ja="例：12/10 14時", en="For example: 12/10 14:00")
MODE = Text(ja="方法", en="Mode")
MAKE_UP_USAGE = Text(
    ja="行われなかった指導の番号と、新しい日時を入力してください。\n例：/sme-office session make-up S-4T2PK 12/10 14:00 online\nまだ何も登録していません。",
    en="Type the code of the session that did not take place, and the new time.\nFor example: /sme-office session make-up S-4T2PK 12/10 14:00 online\nNothing was recorded yet.",
)
STANDS = Text(
    ja="{session}（{when}）は予定どおりか、終わっています。何も登録していません。日時を変えるときは session move を使ってください。",
    en="{session} ({when}) stands or is over. Nothing was recorded. To change its time use session move.",
)
MADE_UP = Text(
    ja="第{number}回は、{session}（{when}）に決まっています。何も登録していません。",
    en="Session {number} has its time already: {session} ({when}). Nothing was recorded.",
)
OTHER_WEEKDAY = Text(
    ja="「{typed}」の日付と曜日が合いません。何も登録していません。どちらかを直してください。",
    en="In “{typed}” date and weekday do not agree. Nothing was recorded. Please mend one of them.",
)

# One side waits for the other.
NOBODY_HERE = {
    Side.STAFF: Text(ja="専門家が来ない", en="Expert not here"),
    Side.EXPERT: Text(ja="会社の方が不在", en="Nobody is here"),
}
SURE = {
    Side.STAFF: Text(
        ja="第{number}回の指導（{when}）に、専門家がまだ来ていないのですね。\n事務局と専門家に、すぐに知らせます。よろしいですか。",
        en="Your expert is not there yet for session {number} ({when}).\nShall we tell the secretariat and the expert at once?",
    ),
    Side.EXPERT: Text(
        ja="第{number}回の指導（{when}）に、会社の方がいないのですね。\n事務局と会社に、すぐに知らせます。よろしいですか。",
        en="Nobody of the company is there for session {number} ({when}).\nShall we tell the secretariat and the company at once?",
    ),
}
TELL = Text(ja="知らせる", en="Tell them")
TOLD = Text(
    ja="事務局と相手の方に知らせました。事務局から連絡します。\n急ぐときは、{contact}。",
    en="The secretariat and the other side have been told. The secretariat contacts you.\nIf it is urgent: {contact}.",
)
RING = Text(ja="事務局（{contact}）へ電話してください", en="ring the secretariat ({contact})")
RING_US = Text(ja="事務局へ電話してください", en="ring the secretariat")
TOO_EARLY = Text(
    ja="その指導は、まだ始まっていません。何も知らせていません。\n始まる時刻を過ぎたら、もう一度押してください。\n{when}",
    en="That session has not begun. Nobody was told.\nPress again once its time has come.\n{when}",
)
OVER = Text(
    ja="その指導は、記録が済んでいるか、日時が変わっています。何も知らせていません。\n{when}",
    en="That session is recorded already, or its time has changed. Nobody was told.\n{when}",
)
WAITED_FOR = {
    Side.STAFF: Text(
        ja="専門家の{expert}様が、第{number}回の指導でお待ちです。\n{when}\n場所：{where}\n\n来られないときは、すぐにご連絡ください。\n{ask}",
        en="{expert} is waiting for you: session {number}.\n{when}\nWhere: {where}\n\nIf you cannot come, please tell us at once.\n{ask}",
    ),
    Side.EXPERT: Text(
        ja="会社の方が、第{number}回の指導でお待ちです。\n{when}\n会社：{company}\n\n来られないときは、すぐにご連絡ください。\n{ask}",
        en="The company is waiting for you: session {number}.\n{when}\nCompany: {company}\n\nIf you cannot come, please tell us at once.\n{ask}",
    ),
}
OFFICE_NOTIFY = Text(ja="指導の場所に、相手が来ていません。", en="Somebody waits in vain.")
OFFICE = Text(
    ja="{who}が、まだ来ていないと連絡がありました。すぐに電話してください。\n{session}（第{number}回、{when}）\n会社：{company}\n会社の電話：{telephone}\n連絡した人：{by}様",
    en="{who} has not come, we hear. Please ring at once.\n{session} (no. {number}, {when})\nCompany: {company}\nTheir telephone: {telephone}\nFrom: {by}",
)
NO_TELEPHONE = Text(ja="登録がありません", en="not on file")
RECORD = {
    Side.STAFF: Text(ja="会社の欠席で記録", en="Company absent"),
    Side.EXPERT: Text(ja="専門家欠席で記録", en="Expert absent"),
}
