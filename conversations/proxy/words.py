"""What is said to whoever enters for a firm."""

from conversations.engine import Text

MENU = Text(
    ja="【代理入力】{company}（{code}）\nここからは、この会社の代わりに入力します。\n答えには「代理入力」と、あなたの名前、日時が残ります。\n\n電話で聞いた答え、紙の答えを入れてください。\n会社を替えるまで、または今日の終わりまで続きます。",
    en="Entering for {company} ({code})\nFrom here on you enter for this company.\nEach answer keeps that, your name and the time.\n\nEnter what you heard on the telephone or read on paper.\nIt ends with another company, or with the day.",
)
MENU_NOTIFY = Text(ja="代理入力を始めます。", en="You now enter for a company.")
CHECK = Text(ja="参加の確認", en="Check")
DIAGNOSE = Text(ja="診断", en="Diagnosis")
DOCUMENTS = Text(ja="書類", en="Documents")
PLAN = Text(ja="計画", en="Plan")
END = Text(ja="代理を終わる", en="Stop entering")
ENDED = Text(
    ja="{company}の代理入力を終わりました。ここまでの答えは残っています。",
    en="You no longer enter for {company}. The answers so far are kept.",
)
NOBODY = Text(
    ja="いま、代理入力をしている会社はありません。",
    en="You are entering for no company at the moment.",
)
NOT_YOURS = Text(
    ja="この会社の代理入力は、担当の専門家と事務局ができます。\n何も変えていません。\n担当かどうかは、事務局へお問い合わせください。",
    en="Only its own expert and the secretariat enter for this company.\nNothing was changed.\nPlease ask the secretariat whether it is yours.",
)
FORM_NOTIFY = Text(ja="代理入力する会社を選びます。", en="Choose a company to enter for.")
FORM_TITLE = Text(ja="代理入力", en="Enter for a firm")
FORM_TEXT = Text(
    ja="チャットを使わない会社の答えを、代わりに入れます。",
    en="Enter answers for a company that uses no chat.",
)
COMPANY = Text(ja="会社", en="Company")
COMPANY_HINT = Text(ja="番号（C-）か名前", en="Code (C-) or name")
WHAT = Text(ja="入れるもの", en="What to enter")
GO = Text(ja="始める", en="Begin")

NEW_FORM_NOTIFY = Text(ja="会社の記録を作ります。", en="Open a company's file.")
NEW_FORM_TITLE = Text(ja="会社を登録", en="Open a file")
NEW_FORM_TEXT = Text(
    ja="電話や紙で申し込んだ会社の記録を作ります。あとで、招待コードで会社の方も入れます。",
    en="Open a file for a company that rang or wrote. Its people can join later by a code.",
)
NAME = Text(ja="会社名", en="Name")
NAME_HINT = Text(ja="例：みほん製菓株式会社", en="For example: Mihon Sweets Inc.")
KANA = Text(ja="フリガナ", en="Reading (kana)")
CONTACT = Text(ja="担当の方", en="Contact")
TELEPHONE = Text(ja="電話番号", en="Telephone")
EMAIL = Text(ja="メール", en="E-mail")
CHANNEL = Text(ja="連絡のしかた", en="How to reach them")
CHANNELS = {
    "telephone": Text(ja="電話", en="telephone"),
    "email": Text(ja="メール", en="e-mail"),
    "chat": Text(ja="チャット", en="chat"),
}
SAVE = Text(ja="登録する", en="Save")
NO_NAME = Text(
    ja="会社の名前がありません。\n何も変えていません。\n例：/sme-office company new みほん製菓株式会社 0857-00-0001 電話",
    en="There is no name.\nNothing was changed.\nFor example: /sme-office company new Mihon Sweets 0857-00-0001 telephone",
)
SAME_NAME = Text(
    ja="同じ名前の会社があります。\n{found}\n\nまだ登録していません。同じ会社なら、その記録をお使いください。",
    en="There is a company of that name.\n{found}\n\nNothing was saved yet. If it is the same company, use its file.",
)
SAME_NAME_NOTIFY = Text(ja="同じ名前の会社があります。", en="There is a company of that name.")
USE_IT = Text(ja="この会社を使う", en="Use that file")
ANOTHER = Text(ja="別の会社です", en="It is another")
OPENED = Text(
    ja="会社の記録を作りました。\n{company}（{code}）\n連絡のしかた：{channel}\n\n続けて、電話で聞いた答えを入れられます。\n質問の用紙は［書類］にあります。",
    en="The file is open.\n{company} ({code})\nReached by {channel}.\n\nYou can go on and enter what you hear on the telephone.\nThe sheet of questions is under “Documents”.",
)
OPENED_NOTIFY = Text(ja="会社の記録を作りました。", en="The file is open.")
INVITE = Text(ja="招待コード", en="Invitation")

REACH_USAGE = Text(
    ja="会社と、連絡のしかた（電話・メール・チャット）を入れてください。\n何も変えていません。\n例：/sme-office reach みほん製菓 電話",
    en="Please type a company and telephone, e-mail or chat.\nNothing was changed.\nFor example: /sme-office reach C-7K2MA telephone",
)
REACHED = {
    "telephone": Text(
        ja="{company}には、電話で連絡します。\n指導の前のお知らせは、事務局の電話の一覧に載ります。",
        en="{company} is reached by telephone.\nReminders of sessions go on the secretariat's call list.",
    ),
    "email": Text(
        ja="{company}には、メールで連絡します。\n指導の前のお知らせは、事務局の電話の一覧に載ります。",
        en="{company} is reached by e-mail.\nReminders of sessions go on the secretariat's call list.",
    ),
    "chat": Text(
        ja="{company}には、チャットで連絡します。",
        en="{company} is reached by chat.",
    ),
}
