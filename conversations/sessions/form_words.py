"""What stands in the secretariat's forms about sessions, and on their buttons."""

from conversations.engine import Text

TITLES = {
    "session.add": Text(ja="指導を登録する", en="Book a session"),
    "session.move": Text(ja="日時を変える", en="Move a session"),
    "session.cancel": Text(ja="指導を取りやめる", en="Call a session off"),
}
SUBMITS = {
    "session.add": Text(ja="登録する", en="Book it"),
    "session.move": Text(ja="変える", en="Move it"),
    "session.cancel": Text(ja="取りやめる", en="Call it off"),
}
NOTIFY = Text(ja="入力欄を開けます。", en="The form can be opened.")
OPEN = Text(ja="入力する", en="Fill in")
ADD_TEXT = Text(ja="会社の方と専門家に、すぐに知らせます。", en="Both sides are told at once.")
MOVE_TEXT = Text(
    ja="{which}\n会社の方と専門家に、すぐに知らせます。", en="{which}\nBoth sides are told at once."
)
CANCEL_TEXT = Text(
    ja="番号の指導を取りやめます。会社の方と専門家に、すぐに知らせます。",
    en="The session of that code is called off. Both sides are told at once.",
)
BY_CODE = Text(ja="番号は「status」で見られます。", en="“status” shows the codes.")
WHICH = Text(ja="{session}　{company}\n今の日時：{when}", en="{session}, {company}\nNow: {when}")

COMPANY = Text(ja="会社", en="Company")
COMPANY_HINT = Text(ja="例：C-7K2MA、みほん製菓株式会社", en="For example: C-7K2MA, or its name")
EXPERT = Text(ja="専門家", en="Expert")
EXPERT_HINT = Text(ja="例：E-4T2PK、佐藤 一郎", en="For example: E-4T2PK, or the name")
DAY = Text(ja="日にち", en="Day")
HOUR = Text(ja="始まる時刻", en="Begins at")
HOUR_HINT = Text(ja="例：14:00、午後2時", en="For example: 14:00, 2 pm")
MODE = Text(ja="方法", en="How")
SESSION = Text(ja="指導の番号", en="The session's code")
SESSION_HINT = Text(ja="例：S-4T2PK", en="For example: S-4T2PK")

SURE = Text(
    ja="{session}（{company}、{when}）を取りやめますか。\n会社の方と専門家に知らせます。まだ何も変えていません。",
    en="Call {session} off ({company}, {when})?\nBoth sides will be told. Nothing was changed yet.",
)
SURE_NOTIFY = Text(ja="取りやめてよいか、確かめます。", en="Just to be sure.")
