"""What is said around sharing the plan."""

from conversations.engine import Text

NOTHING_YET = Text(
    ja="計画は、診断の答えから作ります。\n診断は25問、約15分です。途中で止めても、続きから始められます。",
    en="The plan is made from your diagnosis.\nThat is 25 questions, about 15 minutes. You can stop and go on later.",
)
NOTHING_YET_NOTIFY = Text(ja="計画の前に、診断があります。", en="The diagnosis comes first.")
DIAGNOSE = Text(ja="診断する", en="Diagnosis")
ASK_FIRST = Text(
    ja="そのチャンネルは、社外の人も見られます。\nここに計画を載せますか。弱い所が伝わることがあります。",
    en="People outside your organisation can read that channel.\nPost the plan there? It may show where you are weak.",
)
ASK_FIRST_NOTIFY = Text(ja="載せる前に、1つ確かめます。", en="One question before posting.")
ELSEWHERE = Text(ja="別の場所に", en="Elsewhere")
POST_HERE = Text(ja="ここに載せる", en="Post it there")
DO_NOT = Text(ja="やめる", en="Do not post")
ELSEWHERE_HOW = Text(
    ja="まだどこにも載せていません。\n載せたいチャンネルで「/sme plan」と入力してください。",
    en="Nothing was posted.\nType “/sme plan” in the channel where it should go.",
)
NOT_POSTED = Text(
    ja="載せていません。計画は、この個別チャットで見られます。",
    en="Nothing was posted. You can see the plan in this chat.",
)
CLOSED = Text(
    ja="計画を、そのチャンネルに載せられませんでした。\n計画は残っていて、この個別チャットで見られます。\n先に、チャンネルにこの窓口を加えてください（Slackでは「/invite」）。\nそのあと、もう一度「/sme plan」と入力してください。",
    en="The plan could not be posted in that channel.\nIt is kept, and you can see it in this chat.\nAdd this desk to the channel (in Slack with “/invite”), then type “/sme plan” again.",
)
CLOSED_NOTIFY = Text(ja="計画は、まだ載せていません。", en="The plan is not posted yet.")
POSTED = Text(ja="計画を載せます。", en="The plan is being posted.")

# Only the sender reads this, once the summary stands (voice.md M8e).
STANDS = Text(
    ja="計画をチャンネルに載せました。\n担当や済んだことが変わると、同じ場所で新しくなります。",
    en="The plan stands in the channel.\nIt follows in its place when an owner or a measure changes.",
)
STANDS_NOTIFY = Text(ja="計画を載せました。", en="The plan is posted.")
OWN_READERS = Text(
    ja="見られる人は、社内の{count}人です。", en="People of your company who can read it: {count}"
)
READERS = Text(
    ja="見られる人は、社外の人も入れて{count}人です。",
    en="People who can read it, outsiders among them: {count}",
)
HIDE_SCORE = Text(ja="点数を隠す", en="Hide the score")
SHOW_SCORE = Text(ja="点数を見せる", en="Show the score")
TAKE_BACK = Text(ja="取り下げる", en="Take it back")
MINE = Text(ja="自分の担当", en="My measures")
SCORE_HIDDEN = Text(
    ja="チャンネルの計画から、点数を隠します。\n新しい内容に変わっても、隠したままです。",
    en="The score is taken out of the plan in the channel.\nIt stays out when the plan changes.",
)
SCORE_SHOWN = Text(
    ja="チャンネルの計画に、点数をまた載せます。",
    en="The score is shown in the channel's plan again.",
)
TAKEN_BACK = Text(
    ja="計画を取り下げます。チャンネルには、その一言だけが残ります。\n計画は、この窓口に残っています。\nまた載せるときは、チャンネルで「/sme plan」と入力してください。",
    en="The plan is taken back. One line stays in the channel.\nThe plan itself is kept here.\nTo post it again, type “/sme plan” in the channel.",
)
GONE = Text(ja="この計画は、取り下げられました。", en="This plan was taken back.")
GONE_NOTIFY = Text(ja="計画が取り下げられました。", en="A plan was taken back.")
NOT_YOURS = Text(
    ja="この計画を変えられるのは、載せた人と、会社の最初の登録者です。\nすでに取り下げたときも、このお知らせが出ます。何も変えていません。",
    en="Whoever posted it, or opened your company's file, can change this.\nIt may have been taken back already. Nothing was changed.",
)
CHANGED_NOTIFY = Text(ja="チャンネルの計画についてです。", en="About the plan in the channel.")
NOW_SHARED = Text(
    ja="前に計画を載せたチャンネルを、社外の人も見られるようになりました。\n新しい内容は、そこに載せていません。\n載せてよいときは、そのチャンネルで「/sme plan」と入力してください。",
    en="People outside your organisation can now read a channel with your plan.\nThe plan there is no longer brought up to date.\nIf it may be, type “/sme plan” there.",
)
NOW_SHARED_NOTIFY = Text(ja="計画を載せた場所についてです。", en="About where your plan stands.")
