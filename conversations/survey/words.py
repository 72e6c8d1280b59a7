"""What the survey asks and says."""

from conversations.engine import Text

TITLE = Text(ja="アンケート", en="Survey")
RESULTS_TOPIC = Text(ja="成果", en="Results")
RESULTS = Text(
    ja="4回の指導で、成果がありましたか。\n情報を守る体制づくり、ふだんの運用、対策の実践のどれでもかまいません。",
    en="Did the four sessions bring results?\nIn how you manage, run or practise keeping data safe.",
)
YES = Text(ja="あった", en="Yes")
SOMEWHAT = Text(ja="少しあった", en="Somewhat")
NO = Text(ja="なかった", en="No")
NOT_YET = Text(ja="これから出そう", en="Not yet")
AREAS_TOPIC = Text(ja="成果のあった所", en="Where")
AREAS = Text(
    ja="どこに成果がありましたか。\nいくつでも選べます。番号でも答えられます（例：1、3）。",
    en="Where were the results?\nChoose as many as apply, or type numbers (for example 1, 3).",
)
COMMENT_TOPIC = Text(ja="ひとこと", en="In your words")
COMMENT = Text(
    ja="よかったこと、足りなかったことを、ひとこと書いてください。\n次の年の事業に生かします。",
    en="What was good, and what was missing?\nIt helps the programme of next year.",
)
COMMENT_EXAMPLE = Text(
    ja="相談できる人ができた。もう1回ほしかった", en="It was good to have somebody to ask"
)
NOTHING = Text(ja="特になし", en="Nothing more")
NOTHING_SAID = ("なし", "ない", "ありません", "none", "no", "nothing")

THANKS_NOTIFY = Text(ja="アンケートを受け取りました。", en="Your survey is in.")
THANKS = Text(
    ja="アンケートを受け取りました。ありがとうございます。\n答えは事務局が集計し、会社の名前を出さずに使います。\n直したいときは、下から直せます。",
    en="Your survey is in, thank you.\nThe secretariat counts the answers and uses them without your firm's name.\nYou can correct them below.",
)
REVIEW = Text(ja="答えを直す", en="Change answers")
ANSWERED = Text(
    ja="アンケートは、会社からいただいています。ありがとうございます。\n答えを直せるのは、答えた方だけです（「答えを見る」と入力）。",
    en="Your firm has answered the survey, thank you.\nWhoever answered can change it (type “review”).",
)
NOT_NOW = Text(
    ja="アンケートは、4回の指導が終わると始められます。\n終わったら、ここに届きます。",
    en="The survey opens when the four sessions are done.\nIt comes to you here.",
)
