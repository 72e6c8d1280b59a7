"""What is said around a typed question: the answer's frame, and what goes to the secretariat."""

from conversations.engine import Text

ANSWER = Text(
    ja="【{title}】\n{answer}\n\n出典：{source}", en="{title}\n{answer}\n\nSource: {source}"
)
ANSWER_NOTIFY = Text(ja="ご質問への答えです。", en="The answer to your question.")
WHICH = Text(ja="どれについてのご質問ですか。", en="Which of these do you mean?")
WHICH_NOTIFY = Text(ja="どれについてか、選んでください。", en="Which do you mean?")
ASK_OFFICE = Text(ja="事務局に聞く", en="Ask the secretariat")
ASK_MORE = Text(ja="ほかの質問", en="Another question")

FORM_TITLE = Text(ja="質問する", en="Ask a question")
FORM_TEXT = Text(
    ja="知りたいことを、ふだんの言葉で書いてください。\nここで答えられないことは、事務局がお答えします。",
    en="Ask in your own words.\nWhat cannot be answered here is answered by the secretariat.",
)
FORM_LABEL = Text(ja="質問", en="Your question")
FORM_HINT = Text(
    ja="例：アルバイトは従業員に入りますか", en="For example: do part-timers count as employees?"
)
FORM_NOTIFY = Text(ja="質問を書けます。", en="You can ask a question.")
SEND = Text(ja="送る", en="Send")
WRITE = Text(ja="質問を書く", en="Write")
EMPTY = Text(ja="まだ入力がありません。質問を書いてください。", en="Nothing was written yet.")

UNPUBLISHED = Text(
    ja="「{title}」は、事業のページに書かれていません。ここでは答えず、事務局におつなぎします。",
    en="The programme's page does not say anything on {title}. The secretariat answers that.",
)
NOT_KNOWN = Text(
    ja="この窓口では答えが見つかりませんでした。事務局におつなぎします。",
    en="This desk found no answer. It goes to the secretariat.",
)
HANDED = Text(
    ja="質問：「{question}」\n事務局に送りました。答えは、このチャットに届きます。",
    en="Your question: “{question}”\nIt was sent to the secretariat. The answer comes to this chat.",
)
HANDED_HOURS = Text(
    ja="\n受付時間は{hours}です。急ぐときは電話をどうぞ。", en="\nIts hours: {hours}."
)
HANDED_NOTIFY = Text(ja="事務局に送りました。", en="Sent to the secretariat.")
BETWEEN = Text(
    ja="「{question}」\nご質問でしたら、事務局に送れます。下の質問はそのまま残っています。",
    en="“{question}”\nIf this asks something, it can go to the secretariat. Your place is kept below.",
)
BETWEEN_NOTIFY = Text(ja="ご質問は事務局に送れます。", en="Your question can be sent on.")
SENT_BEFORE = Text(
    ja="その質問は、もう事務局に届いています。答えをお待ちください。",
    en="The secretariat has that question already. Please wait for its answer.",
)

OFFICE_ASKED = Text(
    ja="質問が届きました（{code}）。\n会社：{company}\n質問した人：{who}様\n「{question}」\n{found}",
    en="A question has come in ({code}).\nCompany: {company}\nAsked by: {who}\n“{question}”\n{found}",
)
OFFICE_UNPUBLISHED = Text(
    ja="（{title}：事業のページに書かれていません）", en="({title}: not on the programme's page)"
)
OFFICE_NOTIFY = Text(ja="質問が1件届きました。", en="One question has come in.")
REPLY = Text(ja="答えを書く", en="Answer")
REPLY_TEXT = Text(
    ja="{who}様の質問：「{question}」\n書いた答えは、質問した人のチャットに届きます。",
    en="{who} asks: “{question}”\nYour answer goes to their chat.",
)
REPLY_LABEL = Text(ja="答え", en="Your answer")
REPLIED = Text(
    ja="{code}に答えました。質問した人に届きます。", en="{code} is answered. They will get it."
)
REPLIED_BEFORE = Text(
    ja="{code}には、もう答えが送られています。何も送っていません。\n送った答え：「{answer}」",
    en="{code} has been answered already. Nothing was sent.\nThe answer: “{answer}”",
)
NO_INQUIRY = Text(
    ja="「{typed}」という番号の質問が見つかりません。何も送っていません。",
    en="There is no question “{typed}”. Nothing was sent.",
)
ANSWERED = Text(
    ja="事務局から答えが届きました。\n質問：「{question}」\n\n{answer}",
    en="The secretariat has answered.\nYou asked: “{question}”\n\n{answer}",
)
ANSWERED_NOTIFY = Text(ja="事務局から答えが届きました。", en="The secretariat has answered.")
LIST = Text(ja="【答えを待っている質問】{count}件", en="Questions waiting for an answer: {count}")
LIST_COLUMNS = (
    Text(ja="番号と会社", en="Code and company"),
    Text(ja="質問", en="Question"),
    Text(ja="届いた日時", en="Came in"),
)
LIST_NOTIFY = Text(ja="答えを待っている質問です。", en="Questions waiting.")
LIST_NONE = Text(ja="答えを待っている質問はありません。", en="No question is waiting.")
NO_COMPANY = Text(ja="（会社なし）", en="(no company)")
SEND_ANSWER = Text(ja="答えを送る", en="Send answer")
