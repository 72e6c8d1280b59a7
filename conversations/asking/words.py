"""What is said around a question: headings, helpers, problems, kept places."""

from conversations.engine import Language, Text
from conversations.engine.reading import Reason

HELP = Text(ja="くわしい説明", en="Explain")
BACK = Text(ja="前の質問", en="Back")
COMMENT = Text(ja="ひとこと書く", en="Add a note")
STOP = Text(ja="あとで続ける", en="Later")
DONT_KNOW = Text(ja="わからない", en="Not sure")
LIST = Text(ja="一覧から選ぶ", en="Show the list")
CHANGE = Text(ja="直す", en="Change")
CHECK = Text(ja="参加できるか確認", en="Can we join?")
DIAGNOSE = Text(ja="診断する", en="Diagnosis")
PLAN = Text(ja="計画を見る", en="See the plan")
GO_ON = Text(ja="続ける", en="Go on")
BEGIN_AGAIN = Text(ja="はじめから", en="Start over")
REVIEW = Text(ja="答えを見る", en="My answers")
YES = Text(ja="はい", en="Yes")

NUMBER_OF = Text(ja="質問{number}／{of}", en="Question {number} of {of}")
NUMBER_UP_TO = Text(
    ja="質問{number}（このあと最大{rest}問）", en="Question {number} (at most {rest} more)"
)
HEADING = Text(ja="{number}　{part}", en="{number} · {part}")
ANSWER = Text(ja="{topic}：{answer}", en="{topic}: {answer}")
NOTIFY = Text(ja="{title} 質問{number}", en="{title}: question {number}")

COMMENTED = Text(ja="ひとこと：「{comment}」", en="Note: “{comment}”")
COMMENT_NOTIFY = Text(ja="ひとことを書けます。", en="Add a note.")
COMMENT_TEXT = Text(
    ja="{topic}\n答えに添えるひとことを書けます。会社の方、事務局、担当の専門家が読みます。",
    en="{topic}\nWrite a note beside your answer. Your company, the secretariat and your expert read it.",
)
COMMENT_LABEL = Text(ja="ひとこと（200文字まで）", en="Note (200 characters at most)")
COMMENT_HINT = Text(
    ja="「ひとこと：…」と入力しても残せます。空にすると消えます。",
    en="Typing “note: …” keeps one too. Empty takes it away.",
)
COMMENT_KEEP = Text(ja="残す", en="Keep")
COMMENT_KEPT = Text(
    ja="{topic}に、ひとことを残しました。\n「{comment}」",
    en="Your note on {topic} is kept.\n“{comment}”",
)
COMMENT_GONE = Text(ja="{topic}のひとことを消しました。", en="Your note on {topic} is gone.")
COMMENT_KEPT_NOTIFY = Text(ja="ひとことを残しました。", en="Your note is kept.")
COMMENT_LONG = Text(
    ja="200文字までにしてください。いまは{count}文字です。\nこれまでの答えは残っています。",
    en="Please keep it to 200 characters; it has {count}.\nYour answers so far are kept.",
)
COMMENT_NOWHERE = Text(
    ja="ひとことは、診断の質問が開いているときに残せます。何も変えていません。",
    en="A note can be added while a diagnosis question is open. Nothing was changed.",
)
OPEN_ANSWER = Text(ja="確認中（事務局にも伝わります）", en="Open (the secretariat is told)")
KEPT_NOTIFY = Text(ja="答えを残しました。", en="Your answer is kept.")
MOVED = Text(ja="この質問は、下で続けます。", en="This question goes on below.")
MOVED_TO = Text(
    ja="この質問の続きは、{platform}で進めます。", en="This question goes on in {platform}."
)
PLATFORMS = {
    "slack": Text(ja="Slack", en="Slack"),
    "teams": Text(ja="Teams", en="Teams"),
    "web": Text(ja="ブラウザ", en="the browser"),
}
RESTS = Text(ja="この質問で止めました。", en="You stopped at this question.")
STOPPED = Text(
    ja="ここで止めました。ここまでの答えは残っています。\n別の機器からでも、続きから始められます。",
    en="Stopped here. Your answers so far are kept.\nYou can go on from any device.",
)
STOPPED_NOTIFY = Text(ja="ここまでの答えを残しました。", en="Your answers so far are kept.")
NOTHING_OPEN = Text(
    ja="いま、途中の質問はありません。次から選んでください。",
    en="No question is open right now. Please choose below.",
)
NOTHING_OPEN_NOTIFY = Text(ja="できることを選んでください。", en="Please choose what to do.")

PROPOSED = Text(
    ja="数えると{number}になります。この人数で進めますか。",
    en="That makes {number}. Shall we go on with this number?",
)
FOUND_ONE = Text(ja="「{found}」でよいですか。", en="Is it this one: {found}?")
FOUND = Text(ja="次のどれにあたりますか。", en="Which of these is it?")
FOUND_ROW = Text(ja="・{found}", en="- {found}")
STALE = Text(
    ja="その質問は先へ進んでいます。答えは残っています。いまの質問はこちらです。",
    en="That question has moved on. Your answers are kept. Here is the present one.",
)
ELSEWHERE = Text(
    ja="その質問は、いまは開けません。答えは残っています。少し待って、もう一度押してください。",
    en="That question cannot be opened right now. Your answers are kept. Please try again soon.",
)
CONTINUED = Text(
    ja="続きから始めます。答えは残っています。", en="Going on where you stopped. Answers are kept."
)
REVISED = Text(
    ja="質問を見直しました。前の答えは残っています。新しい質問だけ、おたずねします。",
    en="The questions were revised. Your answers are kept; only new ones are asked.",
)
FIRST_QUESTION = Text(
    ja="これが最初の質問です。このまま答えてください。",
    en="This is the first question. Please answer it here.",
)
AGAIN = Text(
    ja="はじめからやり直しますか。いまの{count}問の答えは、記録に残したまま使わなくなります。",
    en="Start over? Your {count} answers stay on record but are no longer used.",
)
AGAIN_NOTIFY = Text(ja="やり直すか、選んでください。", en="Start over, or go on?")
REVIEW_HEADING = Text(ja="【答えの一覧】{title}", en="Your answers: {title}")
REVIEW_NOTIFY = Text(ja="答えの一覧です。", en="Your answers.")
UNANSWERED = Text(ja="未回答", en="Not answered yet")
DONT_KNOW_AGAIN = Text(
    ja="調べてから続けることもできます。もう一度［わからない］を押すと、確認中として先へ進みます。",
    en="You can look it up and go on later. Press “Not sure” again to leave it open.",
)

FORM_BUTTON_PEOPLE = Text(ja="人数を入力", en="Enter number")
FORM_BUTTON_YEN = Text(ja="金額を入力", en="Enter amount")
FORM_BUTTON_TEXT = Text(ja="入力する", en="Enter")
FORM_PEOPLE = Text(ja="人数", en="Number of people")
FORM_TAKEN = Text(ja="受け取りました。", en="Received.")
FORM_YEN = Text(ja="金額", en="Amount in yen")

TYPED = Text(ja="入力：「{typed}」", en="You typed: “{typed}”")
KEPT = Text(ja="これまでの答えは残っています。", en="Your answers so far are kept.")
EXAMPLE = Text(ja="例：{example}", en="For example: {example}")
CHOOSE = Text(
    ja="ボタンを押すか、その言葉か番号を入力してください。",
    en="Press a button, or type its words or number.",
)
EXAMPLE_PEOPLE = Text(ja="12人、約30人、三十人", en="12, about 30")
EXAMPLE_TEXT = Text(ja="1行で入力してください", en="please write one line")
EXAMPLE_TELEPHONE = Text(ja="03-0000-0000、09000000000", en="03-0000-0000, 09000000000")
EXAMPLE_EMAIL = Text(ja="yamada@example.co.jp", en="yamada@example.co.jp")
EXAMPLE_YEN = Text(ja="300万円、5千万円、1億円", en="3,000,000 yen, 50 million yen")

PROBLEMS = {
    Reason.EMPTY: Text(ja="まだ入力がありません。", en="Nothing was typed yet."),
    Reason.NOT_A_NUMBER: Text(
        ja="数として読み取れませんでした。", en="I could not read that as a number."
    ),
    Reason.AMBIGUOUS: Text(
        ja="いくつかの読み方ができます。どちらですか。",
        en="That can be read in more than one way. Which is it?",
    ),
    Reason.NEGATIVE: Text(ja="0以上の数で教えてください。", en="Please give a number from 0 up."),
    Reason.FRACTION: Text(ja="端数のない数で教えてください。", en="Please give a whole number."),
    Reason.RANGE: Text(
        ja="数を1つに決められませんでした。", en="I could not settle on one number."
    ),
    Reason.TOO_LARGE: Text(
        ja="数が大きすぎるようです。単位を見直してください。",
        en="That seems too large. Please check the unit.",
    ),
    Reason.NOT_A_CHOICE: Text(
        ja="どの答えか、読み取れませんでした。", en="I could not tell which answer you mean."
    ),
    Reason.TOO_LONG: Text(
        ja="長さが100文字を超えています。短くして入力してください。",
        en="That is longer than 100 characters. Please make it shorter.",
    ),
    Reason.NOT_SO_WRITTEN: Text(
        ja="書き方が読み取れませんでした。", en="I could not read it as it is written."
    ),
    Reason.NOT_A_TELEPHONE: Text(
        ja="電話番号として読み取れませんでした。市外局番から入力してください。",
        en="I could not read a telephone number. Please include the area code.",
    ),
    Reason.NOT_AN_EMAIL: Text(
        ja="メールアドレスとして読み取れませんでした。",
        en="I could not read an e-mail address.",
    ),
}


def platform(name: str, lang: Language) -> str:
    """A platform as people call it."""
    return PLATFORMS[name].say(lang) if name in PLATFORMS else name


# Several answers to one question.
LISTED = Text(ja="、", en=", ")
CHOSEN = Text(ja="選択中：{label}", en="Chosen: {label}")
SO_FAR = Text(
    ja="選んだもの：{chosen}\nほかにもあれば選び、なければ「これで全部」を押してください。",
    en="Chosen: {chosen}\nChoose more, or press “That is all”.",
)
ALL_TOLD = Text(ja="これで全部", en="That is all")
ALL_TOLD_SAID = (
    "以上",
    "これで",
    "終わり",
    "おわり",
    "はい",
    "全部です",
    "done",
    "that's it",
    "yes",
)
EXAMPLE_MANY = Text(ja="1、3（番号で、いくつでも）", en="1, 3 (by number, as many as apply)")
