"""What the secretariat reads about applications."""

from conversations.engine import Text

NOTIFY = Text(ja="申込みのお知らせです。", en="About an application.")
OPEN = Text(ja="内容を見る", en="Open it")
CAME = Text(
    ja="申込みが届きました。\n{line}\n参加の確認：{verdict}\n{marks}",
    en="An application came in.\n{line}\nAutomatic check: {verdict}\n{marks}",
)
CHANGED = Text(ja="申込みの内容が直されました。\n{line}", en="An application was changed.\n{line}")
MARK_OVER = Text(ja="・定員（{capacity}件）を超えています", en="- beyond the planned {capacity}")
MARK_WAITING = Text(ja="・待ち順に入りました", en="- it is on the waiting list")
MARK_LATE = Text(ja="・締切のあとに届きました", en="- it came after the last day")
MARK_ALIKE = Text(ja="・似た申込みがあります：{lines}", en="- another looks alike: {lines}")
NO_TERMS = Text(
    ja="{who}が申込みの内容を書きましたが、利用規約がまだ設定されていません（TERMS_FILE）。\n同意がないので、申込みにはなっていません。",
    en="{who} filled in an application, but no terms of use are set (TERMS_FILE).\nWithout agreement it is no application yet.",
)
NO_TERMS_NOTIFY = Text(ja="利用規約がまだありません。", en="The terms of use are missing.")
NO_CHECK = Text(ja="まだ", en="not yet")
KEEP = Text(ja="やめておく", en="Keep it")
KEPT = Text(ja="何も変えていません。", en="Nothing was changed.")

# --- the waiting list

MOVED_UP = Text(
    ja="空きが出て、待ち順の先頭が進みました。会社にも伝えました。\n{line}",
    en="A place was free, and the first in line moved up. The company was told.\n{line}",
)
RULE_NOTIFY = Text(ja="待ち順の決まりです。", en="The waiting list.")
RULE_STATE = Text(
    ja="【待ち順】{state}\n枠：{taken}件（定員{capacity}件）\n待っている申込み：{waiting}件\n\n事務局が決める決まりです。事業の案内にはありません。\n使わないあいだ、定員を超えた会社には「お受けできないことがあります」と伝えます。",
    en="Waiting list: {state}\nPlaces taken: {taken} (planned {capacity})\nWaiting: {waiting}\n\nIt is a rule of this secretariat, not of the programme's page.\nWithout it, firms beyond the number are told that theirs may be cancelled.",
)
RULE_ON = Text(ja="使っています", en="in use")
RULE_OFF = Text(ja="使っていません", en="not in use")
USE = Text(ja="使う", en="Use it")
USE_NOT = Text(ja="使わない", en="Do not use it")
RULE_ASK_ON = Text(
    ja="待ち順を使いますか。\n定員を超えた申込みは、順に空きを待ちます。\n空きが出ると、先頭の会社が自動で進み、会社と事務局に伝わります。",
    en="Use the waiting list?\nApplications beyond the planned number wait in order.\nWhen a place is free, the first moves up by itself; it and you are told.",
)
RULE_ASK_OFF = Text(
    ja="待ち順を使うのをやめますか。\n待っている会社はそのまま残り、自動では進みません。\n1社ずつ受け入れることはできます。",
    en="Stop using the waiting list?\nThose who wait stay there and move up no more by themselves.\nYou can still take them one by one.",
)
RULE_DONE_ON = Text(
    ja="待ち順を使います。これから定員を超える申込みは、順に待ちます。",
    en="The waiting list is in use. Applications beyond the number wait in order.",
)
RULE_DONE_OFF = Text(
    ja="待ち順を使うのをやめました。待っている会社は、そのままです。",
    en="The waiting list is out of use. Those who wait stay where they are.",
)

# --- the list and one application

LIST = Text(ja="【申込み】{state}：{count}件", en="Applications, {state}: {count}")
LIST_NOTIFY = Text(ja="申込みの一覧です。", en="The applications.")
LIST_ALL = Text(ja="進んでいるもの", en="under way")
LIST_COLUMNS = (
    Text(ja="申込み", en="Application"),
    Text(ja="状態", en="State"),
    Text(ja="参加の確認", en="Check"),
    Text(ja="受付", en="Came"),
)
LIST_NONE = Text(ja="ありません。", en="None.")
LIST_HOW = Text(
    ja="状態で絞れます：{states}\n例：/sme-office applications 確認中",
    en="Narrow by state: {states}\nFor example: /sme-office applications received",
)
NEXT_PAGE = Text(ja="次を見る", en="Next")
NOT_FOUND = Text(
    ja="「{typed}」の申込みが見つかりません。何も変えていません。\n受付番号（A-）か会社の名前で入力してください。",
    en="There is no application “{typed}”. Nothing was changed.\nName it by its number (A-) or the company.",
)
SHEET = Text(ja="【申込み】{line}", en="Application {line}")
SHEET_NOTIFY = Text(ja="申込みの内容です。", en="One application.")
ROWS = {
    "state": Text(ja="状態", en="State"),
    "came": Text(ja="受付", en="Came"),
    "check": Text(ja="参加の確認", en="Check"),
    "name": Text(ja="会社", en="Company"),
    "kana": Text(ja="フリガナ", en="Kana"),
    "address": Text(ja="住所", en="Address"),
    "contact": Text(ja="担当の方", en="Contact"),
    "telephone": Text(ja="電話", en="Telephone"),
    "email": Text(ja="メール", en="E-mail"),
    "channel": Text(ja="連絡の方法", en="Reached by"),
    "telework": Text(ja="在宅勤務", en="Telework"),
    "mode": Text(ja="指導の場所", en="Where"),
    "times": Text(ja="希望の時間", en="Times"),
    "wish": Text(ja="ほかの希望", en="Other wishes"),
    "corporate_number": Text(ja="法人番号", en="Corporate number"),
    "declaration": Text(ja="自己宣言ID", en="Declaration ID"),
    "terms": Text(ja="規約への同意", en="Terms agreed to"),
    "alike": Text(ja="似た申込み", en="Looks alike"),
    "history": Text(ja="これまで", en="History"),
}
CAME_ON = Text(ja="{day}・{source}{late}", en="{day}, {source}{late}")
CAME_LATE = Text(ja="（締切のあと）", en=" (after the last day)")
SOURCES = {
    "chat": Text(ja="この窓口", en="this desk"),
    "file": Text(ja="申込みファイル", en="the file"),
    "office": Text(ja="代理入力", en="entered for them"),
}
PLACE = Text(ja="{state}（{place}番）", en="{state} (number {place})")
TERMS_AGREED = Text(ja="{version}・{name}・{day}", en="{version}, {name}, {day}")
TERMS_NONE = Text(ja="まだ", en="not yet")
STEP = Text(ja="{day} {state}{reason}（{who}）", en="{day} {state}{reason} ({who})")
STEP_REASON = Text(ja="「{reason}」", en=" “{reason}”")
BY_ITSELF = Text(ja="自動", en="by itself")

# --- deciding

ACCEPT = Text(ja="受け入れる", en="Accept")
ASK_BACK = Text(ja="質問する", en="Ask back")
REFUSE = Text(ja="見送る", en="Refuse")
WITHDRAW = Text(ja="取り下げる", en="Withdraw")
FIND_EXPERT = Text(ja="専門家を探す", en="Find an expert")
UNDO = Text(ja="取り消す", en="Take back")
SEND = Text(ja="送る", en="Send")
NUMBER_LABEL = Text(ja="受付番号か会社の名前", en="Number or company")
QUESTION_LABEL = Text(ja="会社への質問", en="Question to the company")
REASON_LABEL = Text(ja="理由（会社に伝わります）", en="Reason (the company reads it)")
TEXT_HINT = Text(ja="300文字まで", en="300 characters at most")
FORM = Text(
    ja="{line}\n次の画面で、会社に送る文を確かめられます。",
    en="{line}\nNext you see the text before it is sent.",
)
FORM_ANY = Text(
    ja="次の画面で、会社に送る文を確かめられます。", en="Next you see the text before it is sent."
)
FORM_EMPTY = Text(ja="会社に伝える文がまだありません。", en="There is no text for the company yet.")
PREVIEW = Text(
    ja="{line}\nこの文を送ります。{reach}{mark}\n――\n{text}",
    en="{line}\nThis is sent. {reach}{mark}\n--\n{text}",
)
PREVIEW_NOTIFY = Text(ja="送る文を確かめてください。", en="Please check the text.")
REACH_CHAT = Text(ja="チャットで{count}人に届きます。", en="{count} people read it in chat.")
WISHED_CALL = Text(
    ja="電話の希望があり（{way}）、電話一覧に入ります。",
    en=" They asked for a call ({way}): see the call list.",
)
WISHED_MAIL = Text(ja="メールの希望もあります（{way}）。", en=" They also asked for mail ({way}).")
REACH_NONE = Text(
    ja="チャットの方がいません。お電話などで伝えてください（{ways}）。",
    en="Nobody is in chat. Please tell them ({ways}).",
)
REACH_UNKNOWN = Text(ja="連絡先がありません", en="no contact known")
MARK_FULL = Text(
    ja="\n定員（{capacity}件）を超えます。いまの枠は{taken}件です。",
    en="\nThat is beyond the planned {capacity}; {taken} places are taken.",
)
DONE = Text(
    ja="{line}\n「{state}」にしました。{reach}\n5分以内なら取り消せます。",
    en="{line}\nIt is now: {state}. {reach}\nYou can take it back within 5 minutes.",
)
DONE_NOTIFY = Text(ja="申込みの状態を変えました。", en="The application is changed.")
NOT_NOW = Text(
    ja="{line}\nいまの状態は「{state}」なので、何も変えていません。",
    en="{line}\nIt is now: {state}. Nothing was changed.",
)
MOVED_ON = Text(
    ja="{line}\nそのあとに変わっています（いまは「{state}」）。何も変えていません。",
    en="{line}\nIt has changed since (now: {state}). Nothing was changed.",
)
UNDONE = Text(
    ja="{line}\n取り消して「{state}」に戻しました。{reach}",
    en="{line}\nTaken back; it is again: {state}. {reach}",
)
UNDO_LATE = Text(
    ja="{line}\n5分を過ぎたので、取り消していません。\n今の状態から、あらためて決めてください。",
    en="{line}\nFive minutes are over: nothing was taken back.\nPlease decide anew.",
)
ANSWER_CAME = Text(
    ja="質問への答えが届きました。\n{line}\n「{text}」", en="An answer came in.\n{line}\n“{text}”"
)
WITHDRAWN = Text(
    ja="申込みが取り下げられました。\n{line}\n{sessions}",
    en="An application was withdrawn.\n{line}\n{sessions}",
)
SESSIONS_OFF = Text(
    ja="これからの指導（{count}回）も取りやめました。",
    en="Sessions to come ({count}) were called off.",
)
WITHDRAW_ASK = Text(
    ja="{line}\n会社に代わって取り下げますか。{sessions}\n{reach}",
    en="{line}\nWithdraw it for the company? {sessions}\n{reach}",
)

# --- two that are one

MERGE = Text(ja="1つにまとめる", en="Join them")
MERGE_HOW = Text(
    ja="まとめる申込みを2つ、番号で入力してください。何も変えていません。\n進んでいるものだけをまとめられます。\n例：/sme-office applications join A-7K2MA A-8M3NB",
    en="Name two applications under way by their numbers. Nothing was changed.\nFor example: /sme-office applications join A-7K2MA A-8M3NB",
)
MERGE_ASK = Text(
    ja="この2つを1つの会社にまとめますか。\n残る：{stays}\nまとめる：{goes}\n\n答え、人、予定はすべて残る方に移ります。あとから分けることはしません。",
    en="Join these two into one company?\nStays: {stays}\nGoes: {goes}\n\nAnswers, people and dates move to the one that stays. They are not parted again.",
)
MERGED = Text(ja="1つの会社にまとめました。\n{line}", en="They are one company now.\n{line}")
MERGED_REASON = Text(ja="{number}とまとめました", en="joined with {number}")
