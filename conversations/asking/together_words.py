"""What is said where several people of a firm answer one conversation."""

from conversations.engine import Text

SOMEBODY = Text(ja="ほかの方", en="somebody else")
CALLED = Text(ja="{name}さん", en="{name}")
QUESTION = Text(ja="質問{first}", en="question {first}")
QUESTIONS = Text(ja="質問{first}～{last}", en="questions {first}–{last}")
COMMA = Text(ja="、", en=", ")

ANSWERED_BY = Text(ja="（{name}、{day}）", en=" ({name}, {day})")
CHECKED = Text(ja="（{day}、専門家と確認）", en=" (checked with the expert, {day})")
CHECKED_BEFORE = Text(
    ja="（{day}、専門家と確認。前は「{before}」）",
    en=" (checked with the expert, {day}; before: {before})",
)
BY_PROXY = Text(ja="（代理入力：{name}、{day}）", en=" (entered for you by {name}, {day})")
PROXY_NOTE = Text(ja="代理入力：{name}、{day}", en="Entered by {name} for the company, {day}")
PROXY_MANY = Text(
    ja="代理入力：{name}（{count}問、{day}）",
    en="Entered by {name} for the company ({count} answers, {day})",
)
PROXY_HEADING = Text(ja="代理入力：{company}　{heading}", en="For {company}: {heading}")
ASKED_OF = Text(ja="（{name}に頼んでいます）", en=" (asked of {name})")

SEE_RESULT = Text(ja="結果を見る", en="See the result")
HAND = Text(ja="ほかの人に頼む", en="Ask someone")
GIVE_BACK = Text(ja="できません", en="I can't")
TAKE_BACK = Text(ja="自分で答える", en="Answer myself")
ALONG = Text(ja="一緒に答える", en="Answer along")
TAKE_OVER = Text(ja="引き継ぐ", en="Take over")

PART_THANKS = Text(
    ja="頼まれた質問に答えました。ありがとうございました。\n{name}に知らせました。\n直したいときは、上の［直す］を押してください。",
    en="You answered what you were asked. Thank you.\n{name} was told.\nTo change an answer, press “Change” above.",
)
PART_THANKS_NOTIFY = Text(ja="頼まれた質問に答えました。", en="You answered what you were asked.")
PART_BACK = Text(ja="{name}が{questions}に答えました。", en="{name} answered {questions}.")
PART_BACK_NOTIFY = Text(ja="頼んだ質問に答えが来ました。", en="Answers came in.")
ALL_THERE = Text(
    ja="{title}の答えがすべてそろいました。\n［結果を見る］を押すと、結果が出ます。",
    en="All answers of the {title} are there.\nPress “See the result” to close it.",
)
ALL_THERE_NOTIFY = Text(ja="答えがすべてそろいました。", en="All answers are there.")
WAITING = Text(
    ja="ほかの質問には、すべて答えました。\n残りは、頼んでいる質問です。\n{rows}\n\n答えが来たら、ここで知らせます。",
    en="You answered all the rest.\nStill asked of others:\n{rows}\n\nYou are told here when answers come in.",
)
WAITING_ROW = Text(ja="・{name}：{questions}", en="- {name}: {questions}")
WAITING_NOTIFY = Text(ja="残りは、頼んでいる質問です。", en="The rest is asked of others.")
READY = Text(
    ja="すべての質問に答えました。ありがとうございました。\nまとめ役の{name}に知らせました。\n{name}がまとめると、結果を見られます。",
    en="You answered every question. Thank you.\nThe owner, {name}, was told.\nThe result comes when {name} closes it.",
)
READY_NOTIFY = Text(ja="すべての質問に答えました。", en="Every question is answered.")
CLOSED = Text(
    ja="{name}が{title}をまとめました。\nご協力ありがとうございました。",
    en="{name} closed the {title}.\nThank you for your help.",
)
CLOSED_NOTIFY = Text(ja="診断がまとまりました。", en="The diagnosis is closed.")

TOGETHER = Text(
    ja="{title}は、{name}が答えています。\n{of}問のうち{count}問まで済みました。{last}\n同じ診断に、一緒に答えられます。",
    en="{name} is answering the {title}.\n{count} of {of} questions are answered.{last}\nYou can answer the same one together.",
)
HELD = Text(
    ja="{title}は、{name}がチャットで答えています。\n{of}問のうち{count}問まで済みました。{last}\n引き継ぐと、その方に知らせます。",
    en="{name} is answering the {title} in chat.\n{count} of {of} questions are answered.{last}\nIf you take over, they are told.",
)
LAST = Text(ja="\n最後の答え：{name}、{when}", en="\nLast answer: {name}, {when}")
TOGETHER_NOTIFY = Text(ja="会社の診断が進んでいます。", en="Your company's diagnosis is under way.")
CALLED_BACK = Text(
    ja="この質問は、{name}が引き取りました。ここまでの答えは残っています。\nありがとうございました。",
    en="{name} took these questions back. Your answers so far are kept.\nThank you.",
)
CALLED_BACK_NOTIFY = Text(
    ja="頼まれた質問は、引き取られました。", en="The questions were taken back."
)
ENDED = Text(
    ja="この診断は、まとめ終わっています。答えは残っています。\n直したいときは、{name}に伝えてください。",
    en="This diagnosis is closed. Your answers are kept.\nTo change one, please tell {name}.",
)
ENDED_NOTIFY = Text(ja="この診断は、まとめ終わっています。", en="This diagnosis is closed.")
