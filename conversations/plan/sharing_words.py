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
UPDATED = Text(
    ja="前に載せた計画があれば、同じ場所で新しい内容に変わります。",
    en="If the plan was posted here before, it changes in its place.",
)
