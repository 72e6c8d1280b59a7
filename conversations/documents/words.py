"""Every sentence of the documents: the list, the files and what stands in them."""

from conversations.engine import Text

# The list of deliverables, numbered as on the programme's page (users.md R8).
LIST_NOTIFY = Text(ja="書類の一覧です。", en="Your documents.")
LIST = Text(
    ja="【書類】{company}\nこの事業の成果物",
    en="Documents: {company}\nDeliverables of the programme",
)
POLICY = Text(
    ja="① 基本方針と、関連する社内ルールの点検結果：{state}",
    en="1. Basic policy, and a check of the related rules: {state}",
)
DIAGNOSIS = Text(
    ja="② 自社診断（IPAのWeb版）の結果：{state}",
    en="2. Result of IPA's web self-diagnosis: {state}",
)
PLAN = Text(ja="③ 今後1年の計画：{state}", en="3. Plan for the coming year: {state}")
STARS = Text(ja="④ SECURITY ACTIONの二つ星の宣言：{state}", en="4. Declaring two stars: {state}")
NOT_YET = Text(ja="まだ", en="not yet")
PARTLY = Text(ja="一部ある（参加確認の答え）", en="partly there (as you answered)")
DECLARED = Text(ja="済（参加確認の答え）", en="done (as you answered)")
DONE_ON = Text(ja="済（{day}）", en="done ({day})")
REPORTED_ON = Text(ja="済（{day}の指導の報告）", en="done (reported for {day})")
POLICY_MADE = Text(
    ja="基本方針は済（{day}の指導の報告）。点検はまだ",
    en="policy done (reported for {day}); the check not yet",
)
RULES_CHECKED = Text(
    ja="点検は済（{day}の指導の報告）。基本方針はまだ",
    en="check done (reported for {day}); the policy not yet",
)
COPY = Text(
    ja="まだ。窓口の診断は{day}に済",
    en="not yet; diagnosed here on {day}",
)
COPY_HOW = Text(
    ja="②は、窓口の答えをIPAのWeb版に写すと、そろいます。\n［答えの一覧］に、写す順で並べています。",
    en="For 2, copy your answers into IPA's web version.\n“Answers” has them in its order.",
)
LIST_END = Text(ja="下のボタンで、ファイルを受け取れます。", en="Press below to get a file.")
NO_DIAGNOSIS = Text(
    ja="答えの一覧・計画・図は、診断のあとで受け取れます。\n紙で答える用紙は、今すぐ受け取れます。",
    en="Answers, plan and picture come after the diagnosis.\nThe sheet to answer on paper is ready now.",
)
ANSWERS_BUTTON = Text(ja="答えの一覧", en="Answers")
YEAR_BUTTON = Text(ja="1年の計画", en="The year's plan")
PAPER_BUTTON = Text(ja="質問の用紙", en="Paper sheet")
PICTURE_BUTTON = Text(ja="診断の図", en="Picture")
DIAGNOSE_BUTTON = Text(ja="診断する", en="Diagnosis")
YOUR_COMPANY = Text(ja="あなたの会社", en="your company")

# The answers, to be carried over into IPA's own version (users.md R1).
ANSWERS_NOTIFY = Text(ja="答えの一覧ができました。", en="Your answers as a file.")
ANSWERS = Text(
    ja="診断の答えの一覧（Excel）です。\nIPAのWeb版に写すときに、上から順に使えます。\n写した日と点数を書く所もあります。",
    en="Your answers as an Excel file.\nUse it from the top to copy them into IPA's web version.\nIt has a place for the date and score there.",
)
ANSWERS_NAME = Text(ja="{company} 診断の答え {day}.xlsx", en="{company} answers {day}.xlsx")
ANSWERS_SHEET = Text(ja="答え", en="Answers")
ANSWERS_COLUMNS = (
    Text(ja="番号", en="No."),
    Text(ja="項目", en="Topic"),
    Text(ja="質問", en="Question"),
    Text(ja="答え", en="Answer"),
    Text(ja="点", en="Points"),
    Text(ja="ひとこと", en="Note"),
)
ANSWERS_NOTE = Text(
    ja="番号と答えの言葉は、IPAの25項目と同じです。質問の文は、この窓口の言いかえです。\n点：{points}\n診断した日：{on}\nこのファイルの時点：{at}",
    en="Numbers and answers are those of IPA's 25 items. The questions are in our own words.\nPoints: {points}\nDiagnosed on: {on}\nThis file: {at}",
)
POINTS_OF = Text(ja="{label}＝{score}", en="{label} = {score}")
COMMA = Text(ja="、", en=", ")
POINTS_SHEET = Text(ja="点数", en="Points")
POINTS_COLUMNS = (
    Text(ja="部", en="Part"),
    Text(ja="点", en="Points"),
    Text(ja="満点", en="Out of"),
    Text(ja="前回", en="Last time"),
)
IPA_SHEET = Text(ja="IPA版の結果", en="IPA's version")
IPA_COLUMNS = (Text(ja="書くこと", en="To fill in"), Text(ja="記入", en="Value"))
IPA_ROWS = (
    Text(ja="IPAのWeb版で診断した日", en="Date of IPA's web diagnosis"),
    Text(ja="その点数（100点満点）", en="Its score (out of 100)"),
    Text(ja="写した人", en="Copied by"),
    Text(ja="結果を保存した場所", en="Where the result is kept"),
)
IPA_NOTE = Text(
    ja="成果物②は、IPAのWeb版の結果です。二つ星の宣言にも、その結果を使います。",
    en="Deliverable 2 is the result of IPA's web version. Declaring two stars rests on it too.",
)

# The plan as a file.
YEAR_NOTIFY = Text(ja="1年の計画ができました。", en="The year's plan as a file.")
YEAR = Text(
    ja="1年の計画（Excel）です。\n対策実行計画書として、社内で使えます。できた日を書き足してください。",
    en="The year's plan as an Excel file.\nUse it in the company, and fill in the days things are done.",
)
YEAR_NAME = Text(ja="{company} 1年の計画 {day}.xlsx", en="{company} plan {day}.xlsx")
YEAR_SHEET = Text(ja="計画", en="Plan")
YEAR_COLUMNS = (
    Text(ja="順", en="Rank"),
    Text(ja="取り組むこと", en="What"),
    Text(ja="だれが", en="Who"),
    Text(ja="いつ", en="When"),
    Text(ja="できた日", en="Done on"),
    Text(ja="この順の理由", en="Why here"),
    Text(ja="最初の一歩（約5分）", en="First step (about 5 minutes)"),
    Text(ja="先に聞く相手", en="Ask first"),
    Text(ja="送れる文", en="Ready to send"),
)
YEAR_NOTE = Text(
    ja="自社診断：{score}（100点満点）。「わからない」は「先に聞く相手」に確かめてから進めます。\n計画を作った日：{made}\n次の見直し：{again}\nこのファイルの時点：{at}",
    en="Self-diagnosis: {score} (out of 100). Where the answer was “Not sure”, ask first.\nPlan made on: {made}\nWe look again on: {again}\nThis file: {at}",
)
TELEWORK_SHEET = Text(ja="在宅勤務", en="Working at home")
TELEWORK_COLUMNS = (Text(ja="取り組むこと", en="What"), Text(ja="いつ", en="When"))

# The plan on a page to print, for firms without chat (users.md F1).
PAGE_BUTTON = Text(ja="計画を印刷", en="Print the plan")
PAGE_NOTIFY = Text(ja="印刷する計画ができました。", en="The plan to print is ready.")
PAGE = Text(
    ja="1年の計画（PDF）です。\n印刷して渡したり、壁に貼ったりできます。できた日は手で書き込めます。",
    en="The year's plan as a PDF.\nPrint it to hand over or to put up, and write in the days things are done.",
)
PAGE_NAME = Text(ja="{company} 1年の計画 {day}.pdf", en="{company} plan {day}.pdf")
PAGE_TITLE = Text(ja="1年の計画　{company}", en="The year's plan: {company}")
PAGE_COLUMNS = (
    Text(ja="順", en="Rank"),
    Text(ja="取り組むこと", en="What"),
    Text(ja="だれが", en="Who"),
    Text(ja="いつ", en="When"),
    Text(ja="できた日", en="Done on"),
)
PAGE_MEASURE = Text(ja="{what}\n最初の一歩：{step}", en="{what}\nFirst step: {step}")
PAGE_FOOT = Text(
    ja="困ったときは事務局（{contact}）へ", en="Any question: the secretariat ({contact})"
)

# The sheet to answer on paper, for firms without chat (users.md F1).
PAPER_NOTIFY = Text(ja="質問の用紙ができました。", en="The paper sheet is ready.")
PAPER = Text(
    ja="25の質問の用紙（PDF）です。\n印刷して、紙で答えられます。答えは、あとで窓口に入力できます。",
    en="The 25 questions as a PDF.\nPrint it and answer on paper. The answers can be typed in later.",
)
PAPER_NAME = Text(ja="自社診断の用紙.pdf", en="self-diagnosis sheet.pdf")
PAPER_TITLE = Text(
    ja="自社診断の用紙（25問、約15分）", en="Self-diagnosis: 25 questions, about 15 minutes"
)
PAPER_FIELDS = (
    (Text(ja="会社名", en="Company"), Text(ja="受付番号", en="Reference number")),
    (Text(ja="答えた人", en="Answered by"), Text(ja="答えた日", en="Date")),
)
PAPER_HOW = Text(
    ja="各問で、いちばん近い□に1つだけ印を付けてください。\nわからないときは「わからない」に付けます。あとで専門家と一緒に確かめられます。\n使っていない物の質問は「実施している」に付け、余白に「使っていない」と書いてください。",
    en="Tick one box in each row, the nearest.\nIf you do not know, tick “Not sure”. You can check it with the expert later.\nFor things you do not use, tick “Done” and write “not used” beside it.",
)
PAPER_COLUMNS = (Text(ja="番号", en="No."), Text(ja="質問", en="Question"))
PAPER_QUESTION = Text(ja="【{topic}】{prompt}", en="[{topic}] {prompt}")
PAPER_FOOT = Text(
    ja="質問はIPAの25項目の言いかえです。番号は同じです。",
    en="These are IPA's 25 items in other words, with the same numbers.",
)
PAPER_CONTACT = Text(
    ja="{foot}　書けたら事務局（{contact}）へ",
    en="{foot} When done, contact the secretariat ({contact}).",
)
