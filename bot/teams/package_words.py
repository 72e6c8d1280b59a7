"""What people read of the app before they talk to it: its names, what it is for, its commands."""

from typing import Final

from conversations.engine import Text

NAME = Text(ja="専門家派遣の窓口", en="Expert dispatch desk")
FULL_NAME = Text(
    ja="専門家派遣の窓口（情報を守る準備）",
    en="Expert dispatch desk (protecting your information)",
)
SHORT = Text(
    ja="小さな会社の情報を守る準備を、短い質問で一緒に進める自動の窓口です。",
    en="An automatic desk: short questions, a diagnosis and a plan for small firms.",
)
FULL = Text(
    ja="専門家派遣事業の事務局が置く、自動の窓口です。費用はかかりません。\n\n・参加できるかの確認（約3分）\n・自社診断25問（約15分）と、そのあとの計画づくり\n・専門家による指導の日時のお知らせ\n\nこの窓口との個別チャットで「参加確認」と書くと始まります。いつでも止められ、続きから始められます。答えを見るのは、あなたの会社の方、事務局、担当の専門家だけです。",
    en="An automatic desk of the programme's secretariat. It costs nothing.\n\n- Can we join? (about 3 minutes)\n- 25 questions on where you stand (about 15 minutes), then a plan\n- Dates with your expert\n\nWrite “check” in the personal chat to begin. You can stop at any time and go on later. Only your company, the secretariat and your expert see the answers.",
)

# what is typed stands first: it is a word of the desk in that language
PERSONAL: Final = (
    (Text(ja="参加確認", en="check"), Text(ja="参加できるかを確かめます", en="Can we join?")),
    (
        Text(ja="診断", en="diagnose"),
        Text(ja="25の質問で今の状態を知ります", en="25 questions on where you stand"),
    ),
    (Text(ja="計画", en="plan"), Text(ja="これから1年の計画を見ます", en="Your plan for the year")),
    (Text(ja="予定", en="sessions"), Text(ja="指導の日時を見ます", en="Dates with your expert")),
    (Text(ja="続ける", en="resume"), Text(ja="続きから始めます", en="Go on where you stopped")),
    (Text(ja="答えを見る", en="review"), Text(ja="答えの一覧を見て直します", en="Your answers")),
    (Text(ja="状態", en="home"), Text(ja="今の状態と次の一歩を見ます", en="Where you stand")),
    (Text(ja="ヘルプ", en="help"), Text(ja="使い方を見ます", en="How to use this desk")),
    (
        Text(ja="sme-expert", en="sme-expert"),
        Text(ja="専門家の方：担当の予定", en="For experts: your sessions"),
    ),
    (
        Text(ja="sme-office", en="sme-office"),
        Text(ja="事務局の方：会社の一覧と指導の日時", en="For the secretariat"),
    ),
)
GROUP: Final = (
    (
        Text(ja="計画", en="plan"),
        Text(ja="計画の要約をここに載せます", en="Post the plan's summary here"),
    ),
    (Text(ja="ヘルプ", en="help"), Text(ja="使い方を見ます", en="How to use this desk")),
)
