"""What the secretariat reads about one firm, and how it finds it."""

from conversations.engine import Text
from conversations.sessions import SessionState

FIND = Text(ja="会社を探す", en="Find")
FIND_TITLE = Text(ja="会社を探す", en="Find a company")
FIND_TEXT = Text(
    ja="どれか1つを入れてください。名前や電話番号は一部でもかまいません。",
    en="Enter one of these. A part of a name or telephone number will do.",
)
FIND_LABEL = Text(ja="会社", en="Company")
FIND_HINT = Text(
    ja="番号（C-）、名前、ふりがな、電話番号、受付番号、人の名前",
    en="Code (C-), name, kana, telephone, receipt number, a person's name",
)
FIND_NOTIFY = Text(ja="会社を探します。", en="Finding a company.")
NONE_FOUND = Text(
    ja="「{typed}」にあたる会社が見つかりませんでした。\n何も変えていません。\n例：みほん、ミホン、4821（電話の下4桁）、S-0212、C-7K2MA",
    en="No company matches “{typed}”.\nNothing was changed.\nFor example: part of the name, 4821 (end of the telephone), S-0212, C-7K2MA",
)
SEVERAL_FORM = Text(
    ja="「{typed}」にあたる会社が2社以上あります。番号（C-）で入れてください。",
    en="Several companies match “{typed}”. Please enter the code (C-).",
)
PICK = Text(ja="「{typed}」にあたる会社：{count}社", en="Companies that match “{typed}”: {count}")
PICK_NOTIFY = Text(ja="どの会社か選んでください。", en="Please pick the company.")
PICK_MORE = Text(
    ja="ほか{count}社は、もう少し長く入れると見つかります。",
    en="For the other {count}, type a little more.",
)
THIS = Text(ja="この会社", en="This one")
COMPANY = Text(ja="会社", en="Company")
KNOWN_BY = Text(ja="連絡先", en="Reach")
NOT_KNOWN = Text(ja="連絡先はまだありません", en="no contact yet")

SHEET = Text(ja="【会社】{company}", en="Company: {company}")
SHEET_NOTIFY = Text(ja="会社の情報です。", en="About the company.")
NONE = Text(ja="まだ", en="not yet")
NOTHING = Text(ja="なし", en="none")
STAGE = Text(ja="段階", en="Stage")
OWNER = Text(ja="担当者", en="Looked after by")
REACH = Text(ja="連絡先", en="Reach")
CHECK = Text(ja="参加の確認", en="Check")
APPLICATION = Text(ja="申込み", en="Application")
EXPERT = Text(ja="専門家", en="Expert")
HAS_EXPERT = Text(ja="{name}（{code}）　{day}から", en="{name} ({code}) since {day}")
IS_ASKED = Text(
    ja="{name}（{code}）の返事待ち　{until}まで", en="{name} ({code}) answers by {until}"
)
CANDIDATES = Text(ja="専門家の候補", en="Candidates")
DIAGNOSIS = Text(ja="自社診断", en="Diagnosis")
UNDER_WAY = Text(ja="途中のもの", en="Under way")
PLAN = Text(ja="計画", en="Plan")
SESSIONS = Text(ja="指導", en="Sessions")
PEOPLE = Text(ja="チャットの人", en="People in the chat")
CONTACTS = Text(ja="連絡", en="Contacts")
CALLS = Text(ja="電話", en="Calls")
NEXT_CALL = Text(ja="次の電話", en="Next call")
QUESTIONS = Text(ja="返事を待つ質問", en="Open questions")
NOTES = Text(ja="メモ（会社には見えません）", en="Notes (the company does not see them)")
NEXT = Text(ja="次の一歩", en="Next step")

METROPOLITAN = Text(ja="3大都市圏", en="metropolitan area")
REGIONAL = Text(ja="3大都市圏の外", en="outside the metropolitan areas")
PREFERS = Text(ja="希望の連絡方法：{channel}", en="Prefers: {channel}")
CHANNELS = {
    "chat": Text(ja="チャット", en="chat"),
    "e-mail": Text(ja="メール", en="e-mail"),
    "email": Text(ja="メール", en="e-mail"),
    "telephone": Text(ja="電話", en="telephone"),
}
APPLIED = Text(ja="{number}　{state}　{day}", en="{number}, {state}, {day}")
FROM_FILE = Text(ja="{number}　申込みファイルから", en="{number}, from the application file")
STANDS_AT = Text(
    ja="{title} 質問{number}／{of}（{who}）", en="{title}, question {number} of {of} ({who})"
)
SESSION = Text(
    ja="{code} 第{number}回 {when}\n{expert}\n{state}",
    en="{code} no. {number}, {when}\n{expert}\n{state}",
)
SESSION_STATES = {
    SessionState.HELD: Text(ja="実施済", en="held"),
    SessionState.CANCELLED: Text(ja="取りやめ", en="called off"),
    SessionState.FIRM_ABSENT: Text(ja="会社が不在", en="the firm was absent"),
    SessionState.EXPERT_ABSENT: Text(ja="専門家が不在", en="the expert was absent"),
    SessionState.FIRM_ABSENT: Text(ja="会社が欠席", en="company absent"),
    SessionState.EXPERT_ABSENT: Text(ja="専門家が欠席", en="expert absent"),
}
BOOKED = Text(ja="予定", en="booked")
MODES = {"online": Text(ja="オンライン", en="online"), "onsite": Text(ja="現地", en="on site")}
UNRECORDED = Text(ja="記録がまだ", en="no record yet")
CONFIRMED = Text(ja="{side}は確認済", en="{side} confirmed")
OPEN = Text(ja="{side}は確認まだ", en="{side} not yet confirmed")
BOTH = Text(ja="{staff}、{expert}", en="{staff}, {expert}")
ANSWERS_FOR_IT = Text(ja="　まとめ役", en=", answers for the file")
NOBODY_IN_CHAT = Text(ja="いません（電話かメールで）", en="nobody (by telephone or mail)")
SEEN_AT = Text(ja="最後にチャットを使った日時：{at}", en="Last here: {at}")
CHATS = Text(
    ja="こちらからの連絡：{all}回（チャット{chats}、電話{calls}）",
    en="Contacts from us: {all} (chat {chats}, telephone {calls})",
)
LAST_CHAT = Text(ja="最後のチャット：{at}", en="Last message: {at}")

SEE_APPLICATION = Text(ja="申込みを見る", en="Application")
WRITE_NOTE = Text(ja="メモを書く", en="Write a note")
SETTLE_OWNER = Text(ja="担当を決める", en="Settle who")
AS_SEEN = Text(ja="会社の画面", en="As they see it")
HISTORY = Text(ja="履歴", en="History")

SEEN = Text(ja="【{company}に見えている画面】\n{shown}", en="What {company} sees:\n{shown}")
SEEN_NOTIFY = Text(ja="会社に見えている画面です。", en="What the company sees.")
SEEN_BUTTONS = Text(ja="ボタン：{buttons}", en="Buttons: {buttons}")

NOTE_TITLE = Text(ja="メモを書く", en="Write a note")
NOTE_TEXT = Text(
    ja="事務局の中だけのメモです。会社や専門家には見えません。",
    en="For the secretariat alone. Companies and experts do not see it.",
)
NOTE_LABEL = Text(ja="メモ", en="Note")
NOTE_HINT = Text(ja="例：社長は月曜が休み。会計は奥様が担当", en="For example: closed on Mondays")
NOTE_NOTIFY = Text(ja="メモを書けます。", en="You can write a note.")
NOTE_EMPTY = Text(
    ja="メモが空です。1文字以上入れてください。", en="The note is empty. Please write something."
)
NOTED = Text(ja="{company}のメモを残しました。\n「{text}」", en="Noted for {company}:\n“{text}”")
NOTED_NOTIFY = Text(ja="メモを残しました。", en="The note is kept.")
SAVE = Text(ja="保存する", en="Save")
TO_QUEUE = Text(ja="確認待ちへ", en="To the queue")
SEE_COMPANY = Text(ja="会社を見る", en="See the company")

CASE_TITLE = Text(ja="担当を決める", en="Who looks after it")
CASE_TEXT = Text(
    ja="担当者は、この会社のことを最初に見る人です。",
    en="Whoever looks after a company sees to it first.",
)
CASE_LABEL = Text(ja="担当者", en="Person")
CASE_NOTIFY = Text(ja="担当者を選べます。", en="You can pick who looks after it.")
CASE_SAID = Text(ja="会社の担当者についてです。", en="Who looks after a company.")
NOBODY = Text(ja="決めない", en="Nobody")
OWNED = Text(ja="{company}の担当者は{who}さんです。", en="{who} looks after {company}.")
UNOWNED = Text(ja="{company}の担当者は、いません。", en="Nobody looks after {company}.")
OWNED_TOLD = Text(
    ja="{by}さんが、{company}の担当をあなたにしました。",
    en="{by} made you the one who looks after {company}.",
)
OWNED_NOTIFY = Text(ja="担当の会社が決まりました。", en="A company is yours to look after.")
NOT_OFFICE = Text(
    ja="「{typed}」さんは、事務局の人として登録されていません。\n担当者は変えていません。\n例：case C-7K2MA @名前",
    en="“{typed}” is not one of the secretariat.\nNothing was changed.\nFor example: case C-7K2MA @name",
)
