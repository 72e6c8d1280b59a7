"""What is said when a firm's four sessions are over."""

from conversations.engine import Text

NOTIFY = Text(ja="4回の指導が終わりました。", en="The four sessions are done.")
CLOSED = Text(
    ja="4回の指導が終わりました。お疲れさまでした。\n\n【この事業の成果物】\n{lines}\n\n{step}",
    en="The four sessions are done, thank you.\n\nDeliverables of the programme\n{lines}\n\n{step}",
)
# domain.md 2: what two stars rest on; users.md R18: ways to publish are the secretariat's to say
NEXT = Text(
    ja="【次の一歩】二つ星の宣言\n・基本方針を社外に公開する（方法は事務局へ）\n・IPAのWeb版で自社診断をする\n・二つ星を宣言する",
    en="Next: declare two stars\n- publish the basic policy (ask the secretariat how)\n- do IPA's web self-diagnosis\n- declare two stars",
)
NEXT_DECLARED = Text(
    ja="【次の一歩】二つ星は宣言済みです。\n計画の次に見直す日を、社内で決めましょう。",
    en="Next: two stars are declared.\nSettle a day on which to look at the plan again.",
)
SURVEY = Text(ja="アンケートに答える", en="Answer survey")
DOCUMENTS = Text(ja="書類を見る", en="Documents")
STARS = Text(ja="二つ星とは", en="Two stars")
EXPERT = Text(
    ja="{company}の4回の指導が終わりました。お疲れさまでした。\n会社には、成果物の一覧とアンケートをお送りしました。",
    en="The four sessions with {company} are done, thank you.\nThe firm has the list of deliverables and the survey.",
)
OFFICE = Text(
    ja="{code} {company}の4回の指導が終わりました。{told}",
    en="The four sessions of {code} {company} are done. {told}",
)
TOLD = Text(
    ja="会社の{count}人に、成果物の一覧とアンケートをお送りしました。",
    en="{count} of the firm got the list of deliverables and the survey.",
)
TOLD_NOBODY = Text(
    ja="会社の方は窓口を使っていません。成果物とアンケートは、電話か紙でお願いします。",
    en="Nobody of the firm uses this chat: please bring both by telephone or on paper.",
)

# The secretariat closes.
NOTIFY_ASK = Text(ja="指導を終わりにしますか。", en="Close this firm?")
ASK = Text(
    ja="{code} {company}の指導を終わりにします。\n報告：{reported}回（会社の確認済み{confirmed}回）\n\n会社に、成果物の一覧とアンケートを送ります。残りの日時は取りやめになりません。",
    en="The guidance of {code} {company} is to be closed.\nReports: {reported}, of which {confirmed} confirmed.\n\nThe firm gets the list of deliverables and the survey. Dates still booked stay.",
)
CLOSE = Text(ja="終わりにする", en="Close it")
CLOSED_ALREADY = Text(
    ja="{code} {company}の指導は、{day}に終わっています。何も変えていません。",
    en="The guidance of {code} {company} was closed on {day}. Nothing was changed.",
)
USAGE = Text(
    ja="会社の番号か名前を入力してください。何も変えていません。\n例：/sme-office close C-7K2MA",
    en="Type the firm's code or name. Nothing was changed.\nFor example: /sme-office close C-7K2MA",
)

# The one reminder of the survey.
REMIND_NOTIFY = Text(ja="アンケートのお願いです。", en="A survey is waiting.")
REMIND = Text(
    ja="指導のアンケートを、まだいただいていません。\n3問、約2分です。お一人の答えで足ります。\nこのお願いは、これで終わりです。",
    en="We have no survey from your firm yet.\nThree questions, two minutes; one person is enough.\nWe do not ask again.",
)
