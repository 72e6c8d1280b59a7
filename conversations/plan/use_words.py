"""What is said about measures in use: owner, month, what is due, what became of it."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text

NAMED = Text(ja="{rank}. {what}", en="{rank}. {what}")
COLLEAGUE = Text(ja="{name}さん", en="{name}")

# Setting owner and month.
ASSIGN_NOTIFY = Text(ja="担当と月を決められます。", en="Choose an owner and a month.")
ASSIGN_TITLE = Text(ja="担当と月を決める", en="Owner and month")
MINE_TITLE = Text(ja="自分の担当を決める", en="My own measures")
MINE_TEXT = Text(
    ja="自分が担当するものを、1つ選んでください。", en="Choose one measure to be your own."
)
MEASURE = Text(ja="取り組むこと", en="Measure")
OWNER = Text(ja="担当する人", en="Owner")
SOMEBODY_ELSE = Text(ja="ほかの人（下に書く）", en="Somebody else (write below)")
CALLED = Text(ja="ほかの人のとき", en="If somebody else")
CALLED_HINT = Text(ja="例：営業の田中", en="For example: Tanaka of sales")
DUE = Text(ja="何月までに", en="By which month")
SAVE = Text(ja="決める", en="Save")
FILL_IN = Text(ja="入力する", en="Fill in")
CHANGE = Text(ja="直す", en="Change")
CHOOSE = Text(ja="1つ以上を選ぶか、書いてください。", en="Please choose or write at least one.")
ASSIGNED_NOTIFY = Text(ja="計画の記録を変えました。", en="The plan is noted.")
ASSIGNED = Text(
    ja="{measure}\n担当：{who}\n月：{due}\n\nその月の初めに、担当の人へお知らせします。\nチャンネルに載せた計画も、同じ場所で変わります。",
    en="{measure}\nOwner: {who}\nMonth: {due}\n\nThe owner hears of it at the start of that month.\nThe plan in your channel follows.",
)
NOT_THERE = Text(
    ja="その番号は、今の計画にありません。何も変えていません。\n計画の番号を確かめて、次のように入力してください。\n例：3番は田中さん、12月まで",
    en="Your plan has no measure of that number. Nothing was changed.\nFor example: /sme plan 3 Tanaka Dec",
)
NOT_THERE_NOTIFY = Text(ja="計画の番号を確かめてください。", en="Please check the number.")
SEE_PLAN = Text(ja="計画を見る", en="See the plan")

# The monthly round.
ROUND = Text(
    ja="【計画の確認】{month}\n今月までの対策です。どうなりましたか。\n",
    en="[Your plan] {month}\nThese measures are due this month. How do they stand?\n",
)
ROUND_NOTIFY = Text(ja="今月の計画の確認です。", en="Your plan, this month.")
LINE = Text(ja="{rank}. {what}（{who}{state}）", en="{rank}. {what} ({who}{state})")
BY = Text(ja="{who}・", en="{who}, ")
MORE = Text(ja="\nほかの対策は、計画で見られます。", en="\nThe others stand in the plan.")
DONE = Text(ja="できた", en="Done")
NOT_YET = Text(ja="まだ", en="Not yet")
HAND_ON = Text(ja="ほかの人に", en="Hand on")
OF_NUMBER = Text(ja="{rank} {answer}", en="{rank} {answer}")
PUT_OFF = Text(ja="{when}・まだ：{reason}", en="{when}, not yet: {reason}")
LATE = Text(
    ja="お知らせが遅くなりました（予定は{due}でした）。\n\n",
    en="This comes late (it was due {due}).\n\n",
)
LATE_ROUND = Text(
    ja="お知らせが遅くなりました。予定は月の初めでした。\n\n",
    en="This comes late: it was due at the start of the month.\n\n",
)
DONE_SAID = Text(
    ja="済んだこととして記録しました。お疲れさまでした。\n{measure}",
    en="Noted as done. Thank you.\n{measure}",
)
WHY_NOTIFY = Text(ja="理由を1つ教えてください。", en="Please give one reason.")
WHY_TITLE = Text(ja="まだの理由", en="Why not yet")
REASON = Text(ja="理由", en="Reason")
OWN_WORDS = Text(ja="ほかの理由（書く）", en="In your own words")
HOW = "how"
REASONS: Mapping[str, Text] = MappingProxyType(
    {
        "time": Text(ja="時間がない", en="No time"),
        "cost": Text(ja="費用がかかる", en="It costs money"),
        HOW: Text(ja="やり方がわからない", en="Not sure how"),
        "other": Text(ja="ほか", en="Other"),
    }
)
PUT_OFF_SAID = Text(
    ja="記録しました。{month}の初めに、もう一度お聞きします。\n急がなくて大丈夫です。",
    en="Noted. We ask again at the start of {month}.\nThere is no hurry.",
)
FIRST_STEP = Text(ja="最初の一歩：{step}（約5分）", en="First step: {step} (about 5 minutes)")
HAND_ON_TITLE = Text(ja="ほかの人に渡す", en="Hand it on")
HANDED_ON = Text(ja="担当を変えました。\n{measure}", en="The owner is changed.\n{measure}")
YOURS_NOW = Text(
    ja="{name}さんから、計画の担当を引き継ぎました。\n{measure}",
    en="{name} handed a measure on to you.\n{measure}",
)
YOURS_NOW_NOTIFY = Text(ja="計画の担当になりました。", en="A measure is yours now.")
QUIET = Text(ja="知らせない", en="No reminders")
SPEAK = Text(ja="再開する", en="Remind me again")
QUIET_NOTIFY = Text(ja="お知らせの設定です。", en="About these reminders.")
QUIET_SAID = Text(
    ja="計画についてのお知らせを止めました。計画は残っています。\nまた受け取るときは［再開する］を押してください。",
    en="No more reminders about the plan. The plan is kept.\nPress “Remind me again” to hear of it again.",
)
SPEAK_SAID = Text(
    ja="計画についてのお知らせを再開します。\n月の初めに、その月の対策をお知らせします。",
    en="Reminders about the plan are on again.\nThey come at the start of a month.",
)

# Six months later.
AGAIN_NOTIFY = Text(ja="計画の見直しの時期です。", en="It is time to look at your plan again.")
AGAIN = Text(
    ja="計画を作ってから、半年たちました。\n済んだ対策：{all}件のうち{done}件\n\nもう一度診断すると、前との違いがわかります。25問、約15分です。\n今の計画で決めた担当と月は残ります。",
    en="Half a year has passed since your plan was made.\nMeasures done: {done} of {all}\n\nA new diagnosis shows the change: 25 questions, about 15 minutes.\nOwners and months of your plan are kept.",
)
DIAGNOSE = Text(ja="診断する", en="Diagnose")
