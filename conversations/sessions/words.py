"""What is said about expert sessions: booked, moved, cancelled, reminded, refused."""

from conversations.engine import Text
from conversations.sessions.model import Mode, Side

MODE = {Mode.ONLINE: Text(ja="オンライン", en="online"), Mode.ONSITE: Text(ja="現地", en="on site")}
WHERE_STAFF = {
    Mode.ONLINE: Text(
        ja="オンライン（つなぎ方は、担当の専門家がお知らせします）",
        en="online (your expert sends the link)",
    ),
    Mode.ONSITE: Text(ja="{company}の事業所", en="at {company}"),
}
WHERE_EXPERT = {
    Mode.ONLINE: Text(
        ja="オンライン（つなぎ方を、会社へお知らせください）",
        en="online (please send the company your link)",
    ),
    Mode.ONSITE: Text(ja="現地（{company}の事業所）", en="on site, at {company}"),
}

WITH_CODE = Text(ja="{name}（{code}）", en="{name} ({code})")
YOUR_COMPANY = Text(ja="会社", en="your company")
NOTIFY = Text(ja="{begins}から第{number}回の指導です。", en="Session {number}: {begins}")
BOOKED = {
    Side.STAFF: Text(
        ja="第{number}回の指導（専門家との約2時間の打合せ）の日時が決まりました。\n\n{when}\n場所：{where}\n来る人：{expert}様（専門家。国家資格「登録セキスペ」を持つ人です）\n\n近くなったら、ここでお知らせします。\n{move}",
        en="Session {number} with your expert (about 2 hours) has a date.\n\n{when}\nWhere: {where}\nWith: {expert}, a registered information security specialist\n\nWe remind you here when it is near.\n{move}",
    ),
    Side.EXPERT: Text(
        ja="第{number}回の指導の日時が決まりました。\n\n{when}\n会社：{company}\n場所：{where}\n\n近くなったら、ここでお知らせします。\n{move}",
        en="Session {number} has a date.\n\n{when}\nCompany: {company}\nWhere: {where}\n\nWe remind you here when it is near.\n{move}",
    ),
}
MOVED = {
    Side.STAFF: Text(
        ja="第{number}回の指導の日時が変わりました。\n\n変更前：{before}\n変更後：{when}\n場所：{where}\n\n新しい日時に合わせて、あらためてお知らせします。\n{move}",
        en="Session {number} has moved.\n\nBefore: {before}\nNow: {when}\nWhere: {where}\n\nReminders follow the new time.\n{move}",
    ),
    Side.EXPERT: Text(
        ja="第{number}回の指導の日時が変わりました。\n\n会社：{company}\n変更前：{before}\n変更後：{when}\n場所：{where}\n\n新しい日時に合わせて、あらためてお知らせします。\n{move}",
        en="Session {number} has moved.\n\nCompany: {company}\nBefore: {before}\nNow: {when}\nWhere: {where}\n\nReminders follow the new time.\n{move}",
    ),
}
CANCELLED = {
    Side.STAFF: Text(
        ja="第{number}回の指導（{when}）は取りやめになりました。\nこの回のお知らせは、もう届きません。\n次の日時が決まったら、ここでお知らせします。\n{ask}",
        en="Session {number} ({when}) is called off.\nNo more reminders of it will come.\nWe tell you here when there is a new date.\n{ask}",
    ),
    Side.EXPERT: Text(
        ja="第{number}回の指導（{when}）は取りやめになりました。\n会社：{company}\nこの回のお知らせは、もう届きません。\n{ask}",
        en="Session {number} ({when}) is called off.\nCompany: {company}\nNo more reminders of it will come.\n{ask}",
    ),
}
MOVED_NOTIFY = Text(ja="指導の日時が変わりました。", en="A session has moved.")
CANCELLED_NOTIFY = Text(ja="指導が取りやめになりました。", en="A session is called off.")

REMIND_STAFF = {
    "now": Text(
        ja="【確認のお知らせ】\n第{number}回の指導（専門家との打合せ）があります。\n\n{when}\n場所：{where}\n来る人：{expert}様（専門家）\n\n{move}",
        en="To be sure: session {number} with your expert.\n\n{when}\nWhere: {where}\nWith: {expert}\n\n{move}",
    ),
    "week": Text(
        ja="【1週間前のお知らせ】\n第{number}回の指導（専門家との打合せ）があります。\n\n{when}\n場所：{where}\n来る人：{expert}様（専門家）\n\nお願い\n・{when_day}の予定を空けておく\n・社長も、最初の30分だけ同席する\n\n{move}",
        en="A week ahead: session {number} with your expert.\n\n{when}\nWhere: {where}\nWith: {expert}\n\nPlease\n- keep {when_day} free\n- have the owner join for the first 30 minutes\n\n{move}",
    ),
    "day": Text(
        ja="【前日のお知らせ】\n第{number}回の指導（専門家との打合せ）があります。\n\n{when}\n場所：{where}\n来る人：{expert}様（専門家）\n\nお願い\n・ふだん使うパソコンを1台、使えるようにしておく\n・社長も、最初の30分だけ同席する\n\n資料作りや片付けはいりません。\n{move}",
        en="A day ahead: session {number} with your expert.\n\n{when}\nWhere: {where}\nWith: {expert}\n\nPlease\n- have one computer that you use every day at hand\n- have the owner join for the first 30 minutes\n\nNo papers or tidying up needed.\n{move}",
    ),
    "hour": Text(
        ja="【1時間前のお知らせ】\n第{number}回の指導（専門家との打合せ）があります。\n\n{when}\n場所：{where}\n来る人：{expert}様（専門家）\n\n{move}",
        en="An hour ahead: session {number} with your expert.\n\n{when}\nWhere: {where}\nWith: {expert}\n\n{move}",
    ),
}
REMIND_EXPERT = {
    "now": Text(
        ja="【確認のお知らせ】\n第{number}回の指導があります。\n\n{when}\n会社：{company}\n場所：{where}\n\n{move}",
        en="To be sure: session {number}.\n\n{when}\nCompany: {company}\nWhere: {where}\n\n{move}",
    ),
    "week": Text(
        ja="【1週間前のお知らせ】\n第{number}回の指導があります。\n\n{when}\n会社：{company}\n場所：{where}\n\n{move}",
        en="A week ahead: session {number}.\n\n{when}\nCompany: {company}\nWhere: {where}\n\n{move}",
    ),
    "day": Text(
        ja="【前日のお知らせ】\n第{number}回の指導があります。\n\n{when}\n会社：{company}\n場所：{where}\n\n{move}",
        en="A day ahead: session {number}.\n\n{when}\nCompany: {company}\nWhere: {where}\n\n{move}",
    ),
    "hour": Text(
        ja="【1時間前のお知らせ】\n第{number}回の指導があります。\n\n{when}\n会社：{company}\n場所：{where}\n\n{move}",
        en="An hour ahead: session {number}.\n\n{when}\nCompany: {company}\nWhere: {where}\n\n{move}",
    ),
    "evening": Text(
        ja="【前日のお知らせ】\n第{number}回の指導があります。\n\n{when}\n会社：{company}\n場所：{where}\n\n{move}",
        en="The evening before: session {number}.\n\n{when}\nCompany: {company}\nWhere: {where}\n\n{move}",
    ),
    "morning": Text(
        ja="【当日朝のお知らせ】\n第{number}回の指導があります。\n\n{when}\n会社：{company}\n場所：{where}\n\n{move}",
        en="This morning's word: session {number}.\n\n{when}\nCompany: {company}\nWhere: {where}\n\n{move}",
    ),
}
LATE = Text(
    ja="お知らせが遅くなりました（予定は{due}でした）。\n\n",
    en="This comes late (it was due {due}).\n\n",
)
MOVE_BY_PHONE = Text(
    ja="日時を変えたいときは、事務局（{contact}）へどうぞ。",
    en="To change the time, please contact the secretariat ({contact}).",
)
ASK_BY_PHONE = Text(
    ja="聞きたいことは、事務局（{contact}）へどうぞ。",
    en="For questions, contact the secretariat ({contact}).",
)
ASK = Text(ja="聞きたいことは、事務局へどうぞ。", en="For questions, contact the secretariat.")
MOVE = Text(
    ja="日時を変えたいときは、事務局へどうぞ。",
    en="To change the time, please contact the secretariat.",
)

DONE_ADD = Text(
    ja="{session}　第{number}回の指導を登録しました。\n{company}／{expert}様（{expert_code}）\n{when}　{mode}\n{told}",
    en="{session}: session {number} is booked.\n{company} / {expert} ({expert_code})\n{when}, {mode}\n{told}",
)
DONE_MOVE = Text(
    ja="{session}の日時を変えました。\n変更前：{before}\n変更後：{when}\n{told}",
    en="{session} has moved.\nBefore: {before}\nNow: {when}\n{told}",
)
DONE_CANCEL = Text(
    ja="{session}（{when}）を取りやめました。残りのお知らせも止めました。\n{told}",
    en="{session} ({when}) is called off, its reminders too.\n{told}",
)
TOLD = Text(
    ja="会社の{count}人と専門家に知らせます。", en="{count} of the company and the expert are told."
)
TOLD_NOBODY = Text(
    ja="会社の方はまだ窓口を使っていません。お知らせは専門家だけに届きます。会社へは電話でお伝えください。",
    en="Nobody of the company uses this chat yet: only the expert is told. Please ring the company.",
)
DONE_NOTIFY = Text(ja="指導の登録を変えました。", en="The session is recorded.")

REFUSED_NOTIFY = Text(ja="入力を確かめてください。", en="Please check what you typed.")
USAGE_ADD = Text(
    ja="会社・専門家・日時・方法の順に、1行で入力してください。\n例：/sme-office session add C-7K2MA @佐藤 2026-12-10 14:00 online\n方法は online か onsite です。まだ何も登録していません。",
    en="Type company, expert, date, time and mode in one line.\nFor example: /sme-office session add C-7K2MA @sato 2026-12-10 14:00 online\nThe mode is online or onsite. Nothing was recorded yet.",
)
USAGE_MOVE = Text(
    ja="指導の番号と新しい日時を入力してください。\n例：/sme-office session move S-4T2PK 2026-12-11 10:00\nまだ何も変えていません。",
    en="Type the session's code and the new time.\nFor example: /sme-office session move S-4T2PK 2026-12-11 10:00\nNothing was changed yet.",
)
USAGE_CANCEL = Text(
    ja="指導の番号を入力してください。\n例：/sme-office session cancel S-4T2PK\nまだ何も変えていません。",
    en="Type the session's code.\nFor example: /sme-office session cancel S-4T2PK\nNothing was changed yet.",
)
NO_SESSION = Text(
    ja="「{typed}」という番号の指導が見つかりません。何も変えていません。/sme-office status で番号を確かめてください。",
    en="There is no session “{typed}”. Nothing was changed. See /sme-office status for the codes.",
)
ALREADY_CANCELLED = Text(
    ja="{session}は、すでに取りやめになっています。何も変えていません。",
    en="{session} is called off already. Nothing was changed.",
)
ALREADY_HELD = Text(
    ja="{session}は終わり、報告も届いています。何も変えていません。",
    en="{session} took place, and its report is in. Nothing was changed.",
)
NO_COMPANY = Text(
    ja="「{typed}」という会社が見つかりません。何も登録していません。会社の番号か名前、または会社の方の @名前 を入力してください。",
    en="There is no company “{typed}”. Nothing was recorded. Type its code, its name or a mention of one of its people.",
)
MANY_COMPANIES = Text(
    ja="「{typed}」という会社がいくつかあります。何も登録していません。番号で選んでください：{codes}",
    en="There are several companies “{typed}”. Nothing was recorded. Please choose by code: {codes}",
)
NO_EXPERT = Text(
    ja="「{typed}」という専門家が見つかりません。何も登録していません。専門家の番号か @名前 を入力してください。",
    en="There is no expert “{typed}”. Nothing was recorded. Type the expert's code or a mention.",
)
BAD_TIME = Text(
    ja="日時「{typed}」を読み取れませんでした。何も変えていません。例：2026-12-10 14:00",
    en="I could not read the time “{typed}”. Nothing was changed. For example: 2026-12-10 14:00",
)
PAST = Text(
    ja="{when}は過ぎています。何も変えていません。これからの日時を入力してください。",
    en="{when} has passed. Nothing was changed. Please type a time to come.",
)
FULL = Text(
    ja="{company}の指導は、すでに4回とも登録されています。何も登録していません。変えるときは session move を使ってください。",
    en="{company} has all four sessions already. Nothing was recorded. Use session move to change one.",
)
CLASH = Text(
    ja="{who}には、同じ時間帯に{session}（{when}）があります。何も変えていません。別の日時を入力してください。",
    en="{who} has {session} ({when}) at that time. Nothing was changed. Please choose another time.",
)
EXPERT_CLASH = Text(
    ja="{who}様には、近い時間帯に{session}（{when}）があります。何も変えていません。移動の時間も考えて、別の日時を入力してください。",
    en="{who} has {session} ({when}) near that time. Nothing was changed. Please choose another time, with room to travel.",
)
LIST_HEADING = Text(ja="【指導の予定】", en="Your expert sessions")
LIST_NONE = Text(
    ja="指導の予定はまだありません。\n日時が決まると、ここに届きます。",
    en="No session is planned yet.\nYou will be told here when there is one.",
)
LIST_LINE = Text(
    ja="第{number}回　{when}　{mode}　{who}", en="Session {number}: {when}, {mode}, {who}"
)
LIST_NOTIFY = Text(ja="指導の予定です。", en="Your expert sessions.")
PROPOSE = Text(ja="日程を提案する", en="Propose times")
PROPOSED = Text(
    ja="専門家から、日時の提案が届いています。", en="Your expert proposes times to choose from."
)
CHOOSE = Text(ja="日時を選ぶ", en="Choose a time")
EXPERT_HELP = Text(
    ja="専門家の方の言葉です。前に /sme-expert を付けます。\n\n・register 登録：登録と直し\n・offers 依頼：返事を待つ依頼\n・firms 担当：担当の会社\n・propose 日程：日時を会社に提案\n・sessions 予定：指導の予定\n・briefing 事前資料：会社の今と進め方\n・cards 困ったとき：場面ごとの対処\n・report 報告：指導のあとの5問\n・papers 謝金：支払いの書類\n\n指導が決まったとき、1週間前、前日、1時間前に、ここへ届きます。",
    en="Words for experts, after /sme-expert.\n\n- register: register, or change it\n- offers: offers that wait for you\n- firms: your companies\n- propose: offer a company times\n- sessions: your sessions\n- briefing: the company, and how to go on\n- cards: for hard moments\n- report: five questions after a session\n- papers: papers for payment\n\nYou hear from us when one is booked, and a week, a day and an hour before.",
)
EXPERT_HELP_NOTIFY = Text(ja="専門家の方へのご案内です。", en="For experts.")

# What people answer to a reminder.
BRIEFING = Text(ja="事前資料を見る", en="The briefing")
AS_PLANNED = Text(ja="予定どおり", en="As planned")
OTHER_TIME = Text(ja="日時を変えたい", en="Another time")
CANNOT_COME = Text(ja="行けない", en="I cannot come")
SEND = Text(ja="送る", en="Send")
WRITE = Text(ja="書く", en="Write")
CONFIRMED = Text(
    ja="ありがとうございます。予定どおりで記録しました。\n{when}",
    en="Thank you. Recorded as planned.\n{when}",
)
CONFIRMED_NOTIFY = Text(ja="予定どおりで記録しました。", en="Recorded as planned.")
WISH_FORM = Text(
    ja="第{number}回の指導（{when}）の日時を変えたいのですね。\n都合のよい日時を書いてください。決まるまで、今の予定は残ります。",
    en="You would like another time for session {number} ({when}).\nWrite when you can. The present time stays until a new one is fixed.",
)
WISH_LABEL = Text(ja="都合のよい日時", en="When you can")
WISH_HINT = Text(
    ja="例：12月14日（月）の午後、15日（火）は終日", en="For example: Mon 14 Dec in the afternoon"
)
CANNOT_FORM = Text(
    ja="第{number}回の指導（{when}）に行けないのですね。\n事務局がすぐに会社へ連絡します。わけと、ほかに行ける日時を書いてください。",
    en="You cannot come to session {number} ({when}).\nThe secretariat rings the company at once. Write why, and when you could come.",
)
CANNOT_LABEL = Text(ja="わけと、行ける日時", en="Why, and when you could come")
CANNOT_HINT = Text(
    ja="例：体調不良のため。14日（月）以降なら行けます", en="For example: ill; from Mon 14 Dec on"
)
SAY_SOMETHING = Text(
    ja="まだ入力がありません。ひとことお願いします。",
    en="Nothing was written yet. A few words, please.",
)
WISH_TOLD = Text(
    ja="相手の方と事務局に伝えました。\n新しい日時が決まるまで、今の予定（{when}）は残ります。",
    en="The other side and the secretariat have been told.\nThe present time ({when}) stays until a new one is fixed.",
)
CANNOT_TOLD = Text(
    ja="事務局に伝えました。事務局から会社へ連絡します。\n対象の予定：{when}",
    en="The secretariat has been told and rings the company.\nThis is about: {when}",
)
TOLD_NOTIFY = Text(ja="指導の予定についてです。", en="About your session.")
WISHED = {
    Side.STAFF: Text(
        ja="会社の{who}様から、第{number}回の指導（{when}）について、日時の変更の希望です。\n希望：「{said}」\n新しい日時が決まるまで、今の予定は残ります。",
        en="{who} of the company asks for another time for session {number} ({when}).\nTheir wish: “{said}”\nThe present time stays until a new one is fixed.",
    ),
    Side.EXPERT: Text(
        ja="専門家の{who}様から、第{number}回の指導（{when}）について、日時の変更の希望です。\n希望：「{said}」\n新しい日時が決まるまで、今の予定は残ります。",
        en="Your expert {who} asks for another time for session {number} ({when}).\nTheir wish: “{said}”\nThe present time stays until a new one is fixed.",
    ),
}
WISHED_NOTIFY = Text(ja="指導の日時の変更について", en="About another time for your session")
SIDE = {
    Side.STAFF: Text(ja="会社", en="the company"),
    Side.EXPERT: Text(ja="専門家", en="the expert"),
}
OFFICE_NOTIFY = Text(ja="指導の予定について連絡がありました。", en="Word about a session.")
OFFICE_WISH = Text(
    ja="日時を変えたいと連絡がありました。\n{session}（第{number}回、{when}）\n会社：{company}\n連絡した人：{who}様（{side}）\n希望：「{said}」\n\n決まったら：/sme-office session move {session} 日付 時刻",
    en="Another time is asked for.\n{session} (no. {number}, {when})\nCompany: {company}\nAsked by: {who} ({side})\nWish: “{said}”\n\nOnce fixed: /sme-office session move {session} DATE TIME",
)
OFFICE_CANNOT = Text(
    ja="専門家が行けなくなりました。会社へ電話してください。\n{session}（第{number}回、{when}）\n会社：{company}\n連絡した人：{who}様（{side}）\nわけ：「{said}」\n\n決まったら：/sme-office session move {session} 日付 時刻",
    en="The expert cannot come. Please ring the company.\n{session} (no. {number}, {when})\nCompany: {company}\nFrom: {who} ({side})\nWhy: “{said}”\n\nOnce fixed: /sme-office session move {session} DATE TIME",
)
NOT_YOURS = Text(
    ja="その指導は、いまは開けません。何も変えていません。「予定」と入力すると、あなたの予定が見られます。",
    en="That session cannot be opened. Nothing was changed. Type “sessions” to see yours.",
)
CALLED_OFF = Text(
    ja="その指導（{when}）は取りやめになっています。何も変えていません。",
    en="That session ({when}) is called off. Nothing was changed.",
)
TIME_CHANGED = Text(
    ja="その後、日時が変わりました。いまの予定は次のとおりです。何も変えていません。\n{when}",
    en="The time has changed since. Nothing was changed. The present time is:\n{when}",
)
BEGUN = Text(
    ja="その指導は始まっています。何も変えていません。急ぎのときは事務局へ電話してください。\n{when}",
    en="That session has begun. Nothing was changed. If it is urgent, ring the secretariat.\n{when}",
)

# The calendar entry.
SECRETARIAT = Text(ja="専門家派遣事業の事務局", en="Secretariat of the expert dispatch programme")
CALENDAR_NOTIFY = Text(ja="予定表に入れるファイルです。", en="A file for your calendar.")
CALENDAR_NAME = Text(ja="指導-第{number}回", en="session-{number}")
CALENDAR = Text(
    ja="予定表に入れるファイルです。開くと、{begins}の予定が入ります。\n日時が変わったときは、新しいファイルで同じ予定が直ります。",
    en="A file for your calendar: open it to enter {begins}.\nIf the time changes, the new file mends the same entry.",
)
CALENDAR_GONE = Text(
    ja="予定表から消すためのファイルです。開くと、{begins}の予定が消えます。",
    en="A file to take {begins} out of your calendar: open it and the entry goes.",
)
CALENDAR_SUMMARY = {
    Side.STAFF: Text(ja="第{number}回の指導（{expert}様）", en="Session {number} with {expert}"),
    Side.EXPERT: Text(ja="第{number}回の指導（{company}）", en="Session {number}: {company}"),
}
INTO_CALENDAR = Text(ja="予定表に入れる", en="Into my calendar")
OUT_OF_CALENDAR = Text(ja="予定表から消す", en="Out of calendar")
