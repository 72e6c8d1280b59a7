"""What is said in a briefing and around it (voice.md M11)."""

from conversations.engine import Text

NOTIFY = Text(ja="{day}の事前資料ができました。", en="The briefing for {day} is ready.")
LATE = Text(
    ja="事前資料が遅くなりました（予定は{due}でした）。\n\n",
    en="This briefing comes late (it was due {due}).\n\n",
)
HEAD = Text(
    ja="【事前資料】第{number}回／全{of}回\n{company}　{begins}",
    en="Briefing: session {number} of {of}\n{company}, {begins}",
)
GOAL = Text(ja="目標（1つ）：{goal}", en="One goal: {goal}")
COMPANY = Text(ja="会社：{known}", en="Firm: {known}")
COMMA = Text(ja="、", en=", ")
NOT_CHECKED = Text(ja="参加の確認はまだ", en="conditions not checked yet")
VERDICTS = {
    "eligible": Text(ja="参加の条件に合う", en="meets the conditions"),
    "not_yet": Text(ja="星の宣言がまだ", en="no star declared yet"),
    "ineligible": Text(ja="条件は事務局が確認中", en="conditions are with the secretariat"),
    "incomplete": Text(ja="条件は事務局が確認中", en="conditions are with the secretariat"),
}
PEOPLE = Text(ja="先方：{people}", en="Whom you meet: {people}")
SIR = Text(ja="{name}様", en="{name}")
NOBODY = Text(ja="事務局にお尋ねください", en="please ask the secretariat")
AND_MORE = Text(ja="{first}ほか{more}件", en="{first} and {more} more")
DIAGNOSED = Text(ja="診断：{score}（{day}）", en="Diagnosis: {score} ({day})")
DIAGNOSED_NOT = Text(ja="診断：まだ", en="Diagnosis: not yet")
UNKNOWN = Text(ja="・わからない：{topics}", en="- not sure: {topics}")
WEAK = Text(ja="・弱い所：{topics}", en="- weak: {topics}")
STRONG = Text(ja="・良い所：{topics}", en="- good: {topics}")
NOTE = Text(ja="・ひとこと：{topic}「{note}」", en="- their note: {topic}, “{note}”")
NOTES = Text(
    ja="・ひとこと：{topic}「{note}」ほか{more}件", en="- notes: {topic}, “{note}”, {more} more"
)
MENDED = Text(
    ja="・結果のあとで直した答え：{count}問", en="- answers mended since the result: {count}"
)
PLAN = Text(
    ja="計画：{of}件のうち{done}件が済。次は「{next}」",
    en="Plan: {done} of {of} done; next: {next}",
)
PLAN_DONE = Text(ja="計画：{of}件すべて済", en="Plan: all {of} done")
PLAN_NOT = Text(ja="計画：まだ", en="Plan: not yet")
LAST = Text(ja="前回（第{number}回）：{done}", en="Last time (no. {number}): {done}")
HOMEWORK = Text(ja="前回の宿題：{homework}", en="Last homework: {homework}")
CARRIED = Text(
    ja="達成目標{goals}の続き。そのあと{goal}", en="go on with goal {goals}, then {goal}"
)
AGENDA = Text(
    ja="進め方の目安（指導要領を優先してください）",
    en="A suggested course (the guidance manual comes first)",
)
AGENDA_LINE = Text(ja="{at} {what}", en="{at} {what}")
QUESTIONS = Text(ja="話が進む質問", en="Questions that help")
QUESTION = Text(ja="・{question}", en="- {question}")

CARDS_BUTTON = Text(ja="対処を見る", en="Hard moments")
ITEMS_BUTTON = Text(ja="診断の全項目", en="All 25 answers")
ASK_BUTTON = Text(ja="事務局に聞く", en="Ask secretariat")
BACK_BUTTON = Text(ja="事前資料を見る", en="The briefing")

CARDS = Text(
    ja="【困ったとき】\nどの場面ですか。言えることと、この事業の外になることを出します。",
    en="Hard moments\nWhich one is it? You get words to say, and what is outside the programme.",
)
CARDS_NOTIFY = Text(ja="困ったときの対処です。", en="For hard moments.")
CARD = Text(
    ja="【{title}】\nこう言えます：\n「{say}」\n\n{do}", en="{title}\nYou can say:\n“{say}”\n\n{do}"
)
CARD_DO = Text(ja="・{what}", en="- {what}")
CARD_OUTSIDE = Text(ja="この事業の外：{outside}", en="Outside the programme: {outside}")
CARD_END = Text(
    ja="目安です。指導要領と事務局の定めを優先してください。",
    en="A suggestion: the guidance manual and the secretariat's rules come first.",
)

NONE = Text(
    ja="担当する指導がまだありません。決まると、前日の夕方に事前資料が届きます。",
    en="You have no session yet. Once there is one, its briefing comes the evening before.",
)
NOT_YOURS = Text(
    ja="その指導の事前資料は開けません。何も変えていません。「予定」と入力すると、あなたの指導が見られます。",
    en="That briefing cannot be opened. Nothing was changed. Type “sessions” to see yours.",
)
NOT_YOURS_NOTIFY = Text(ja="事前資料についてです。", en="About a briefing.")

# [ask the secretariat]
ASK_TITLE = Text(ja="事務局に聞く", en="Ask the secretariat")
ASK_TEXT = Text(
    ja="{company}の第{number}回の指導についての質問として送ります。\n答えは、このチャットに届きます。",
    en="It is sent as a question about session {number} with {company}.\nThe answer comes to this chat.",
)
ASK_LABEL = Text(ja="質問", en="Your question")
ASK_NOTIFY = Text(ja="事務局に質問を送れます。", en="You can ask the secretariat.")
ASK_SEND = Text(ja="送る", en="Send")
ASK_WRITE = Text(ja="質問を書く", en="Write")
ASK_EMPTY = Text(ja="まだ入力がありません。質問を書いてください。", en="Nothing was written yet.")

# In a workspace that is the expert's employer's (employer.py).
BY_LINK = Text(
    ja="事前資料ができました。\n勤務先の画面なので、会社の答えはここに書きません。下のリンクから開いてください。\nリンクは7日で使えなくなります。",
    en="The briefing is ready.\nThis is your employer's workspace, so no firm's answers stand here. Open the link below.\nThe link ends after seven days.",
)
FILE_NAME = Text(ja="事前資料_{session}.pdf", en="briefing_{session}.pdf")
FILE_FOOTER = Text(
    ja="会社の方の同意なく、ほかの人に見せないでください。",
    en="Please show this to nobody without the firm's consent.",
)
NOT_HERE = Text(
    ja="勤務先の画面なので、会社の答えはここに出せません。何も変えていません。\n事前資料はリンクで開けます。答えを直すときは、別の画面からつなぐか、事務局に連絡してください。",
    en="This is your employer's workspace, so no firm's answers are shown here. Nothing was changed.\nThe briefing opens by its link. To mend answers, link another account or ask the secretariat.",
)
NOT_HERE_NOTIFY = Text(ja="ここでは出せません。", en="Not shown here.")
