"""What a firm reads of a report, and what becomes of its word."""

from conversations.engine import Text

NOTIFY = Text(
    ja="第{number}回の指導の報告を確かめてください。",
    en="Please check the report on session {number}.",
)
REPORT = Text(
    ja="【第{number}回の指導の報告】\n{expert}様（専門家）から届きました。\n{hours}\n\nしたこと：{done}\n達成した目標：{goals}{homework}",
    en="Report on session {number}\nFrom {expert}, your expert.\n{hours}\n\nDone: {done}\nGoals reached: {goals}{homework}",
)
NO_GOAL = Text(ja="この回はなし", en="none this time")
LISTED = Text(ja="\n{lines}", en="\n{lines}")
HOMEWORK = Text(ja="\n次回までの宿題：\n{lines}", en="\nHomework:\n{lines}")
HOMEWORK_LINE = Text(ja="・{line}", en="- {line}")
PLEASE = Text(
    ja="合っていますか。会社のお一人の確認で足ります。",
    en="Is it right? One person of the firm is enough.",
)
CORRECT = Text(ja="報告を直す", en="Correct")
TOO_LONG = Text(
    ja="{most}字までにしてください。書いた内容は残っています。",
    en="Please use {most} characters at most. What you wrote is kept.",
)
CORRECTED = Text(ja="専門家が報告を直しました。", en="Your expert corrected the report.")
AS_IT_STANDS = Text(
    ja="専門家が確かめて、同じ内容でもう一度送りました。",
    en="Your expert checked the report and sent it again as it was.",
)
CONFIRM = Text(ja="内容を確認しました", en="It is right")
DIFFERS = Text(ja="ちがう点がある", en="Something differs")
CONFIRMED = Text(
    ja="確認を記録しました。ありがとうございます。", en="Recorded that it is right. Thank you."
)
STANDS = Text(ja="この報告は、会社が確認しました。", en="Your firm has confirmed this report.")
CONFIRMED_ON = Text(
    ja="この報告は{day}に確認されています。何も変えていません。",
    en="This report was confirmed on {day}. Nothing was changed.",
)
CONFIRMED_NOTIFY = Text(ja="報告の確認についてです。", en="About the report.")
NEWER = Text(
    ja="報告は、そのあと直されています。今の報告はこちらです。",
    en="The report was corrected since. This is how it stands.",
)
NOT_YOURS = Text(
    ja="その報告は開けません。何も変えていません。「報告」と入力すると、会社の報告が見られます。",
    en="That report cannot be opened. Nothing was changed. Type “report” to see your firm's.",
)
NONE = Text(
    ja="報告はまだありません。指導のあと、専門家から届きます。",
    en="There is no report yet. Your expert sends one after each session.",
)

# Something differs.
FORM_TITLE = Text(ja="ちがう点", en="What differs")
FORM = Text(
    ja="第{number}回（{when}）の報告について、ちがう点を書いてください。\n専門家と事務局に伝え、直った報告をあらためてお送りします。",
    en="Write what differs in the report on session {number} ({when}).\nYour expert and the secretariat are told, and the corrected report comes to you.",
)
FORM_LABEL = Text(ja="ちがう点", en="What differs")
FORM_HINT = Text(ja="例：終わったのは15時半です", en="For example: it ended at 15:30")
SEND = Text(ja="送る", en="Send")
WRITE = Text(ja="書く", en="Write")
EMPTY = Text(ja="まだ入力がありません。ひとことお願いします。", en="Nothing was written yet.")
OBJECTED = Text(
    ja="専門家と事務局に伝えました。直った報告が届くまで、お待ちください。",
    en="Your expert and the secretariat are told. The corrected report will come to you.",
)

# To the expert and the secretariat.
EXPERT_NOTIFY = Text(ja="報告に会社から返事がありました。", en="The firm answered your report.")
EXPERT_CONFIRMED = Text(
    ja="{company}が、第{number}回（{when}）の報告を確認しました。",
    en="{company} confirmed the report on session {number} ({when}).",
)
EXPERT_DIFFERS = Text(
    ja="{company}から、第{number}回（{when}）の報告にちがう点の連絡です。\n「{said}」\n\n確かめて、報告を直してください。合っているときは、そのまま送れます。",
    en="{company} says that something differs in the report on session {number} ({when}).\n“{said}”\n\nPlease check and correct it. If it is right, send it as it is.",
)
OFFICE_NOTIFY = Text(ja="報告に会社から返事がありました。", en="A firm answered a report.")
OFFICE_DIFFERS = Text(
    ja="報告にちがう点があると、会社から連絡がありました。\n{session}（第{number}回、{when}）\n会社：{company}\n専門家：{expert}様\n「{said}」",
    en="A firm says that something differs in a report.\n{session} (no. {number}, {when})\nCompany: {company}\nExpert: {expert}\n“{said}”",
)
OFFICE_RING_NOTIFY = Text(
    ja="報告を電話で確かめてください。", en="Please confirm a report by telephone."
)
OFFICE_RING = Text(
    ja="報告が届きました。会社の方は窓口を使っていません。\n電話で読み上げて、確かめてください。\n{session}　会社：{company}\n\n{report}",
    en="A report is in. Nobody of the firm uses this chat.\nPlease read it to them by telephone.\n{session}, company: {company}\n\n{report}",
)
