"""First contact, help, and what cannot be understood or is not allowed."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text

GREETING = Text(
    ja="はじめまして。専門家派遣事業の事務局が置いた、自動の窓口です。\n会社の情報を守る準備を、短い質問で一緒に進めます。\n\n・費用はかかりません\n・参加できるかの確認は約3分、診断は約15分です\n・いつでも止められ、続きから始められます\n・答えを見るのは、あなたの会社の方、事務局、担当の専門家だけです",
    en="Hello. This is the automatic desk of the expert dispatch programme's secretariat.\nShort questions help you prepare to protect your company's information.\n\n- It costs nothing\n- Checking whether you can join takes about 3 minutes, the diagnosis about 15\n- You can stop at any time and go on later\n- Only your company, the secretariat and your expert see the answers",
)
PERSON = Text(
    ja="\n\n人と話したいときは、事務局（{contact}）へどうぞ。",
    en="\n\nTo talk to a person, contact the secretariat ({contact}).",
)
GREETING_NOTIFY = Text(
    ja="専門家派遣の窓口です。約3分で始められます。",
    en="The expert dispatch desk. It takes 3 minutes.",
)
PRIVACY = Text(
    ja="【答えの扱い】\n残すもの：お名前（表示名）と、ここでの答え・結果・予定\n見る人：あなたの会社の方、事務局、担当の専門家\n残す期間：事業が終わり、事務局が消すまで\n消すには：{erase}",
    en="How we treat your answers\nKept: your display name, and your answers, results and dates here\nSeen by: your company, the secretariat and your expert\nKept for: until the programme ends and the secretariat erases them\nTo erase: {erase}",
)
GREETING_EXPERT = Text(
    ja="はじめまして。専門家派遣事業の事務局が置いた、自動の窓口です。\n登録セキスペの方は、ここで登録し、依頼と指導の予定を受け取れます。\n\n・登録は約3分です\n・内容は、あとから直せます\n・会社名は、依頼を引き受けたあとでお知らせします",
    en="Hello. This is the automatic desk of the expert dispatch programme's secretariat.\nRegistered specialists register here, and get offers and their sessions.\n\n- Registering takes about 3 minutes\n- You can change it later\n- You hear a firm's name after you accept its offer",
)
GREETING_EXPERT_NOTIFY = Text(ja="専門家派遣の窓口です。", en="The desk of the programme.")
PRIVACY_EXPERT = Text(
    ja="【登録の扱い】\n残すもの：お名前、登録の内容、依頼への返事、指導の予定\n見る人：事務局。お名前と登録番号は、担当する会社も見ます\n残す期間：事業が終わり、事務局が消すまで\n消すには：{erase}",
    en="How we treat your registration\nKept: your name, your registration, your answers to offers, your sessions\nSeen by: the secretariat; your firms see your name and number\nKept for: until the programme ends and the secretariat erases it\nTo erase: {erase}",
)
ERASE_BY = Text(ja="事務局（{contact}）にお申し出ください", en="ask the secretariat ({contact})")
ERASE = Text(ja="事務局にお申し出ください", en="ask the secretariat")
PRIVACY_NOTIFY = Text(ja="答えの扱いについてです。", en="How we treat your answers.")

CHANNEL = Text(
    ja="専門家派遣事業の事務局が置いた、自動の窓口です。\n会社の情報を守る準備を、短い質問で一緒に進めます。\n\nここでは、先に@でこの窓口を呼びます。\n・計画：計画の要約をここに載せる\n・ヘルプ：使い方を見る\n\n質問と答えは、一人ずつの個別チャットで扱います。ここには出ません。",
    en="This is the automatic desk of the expert dispatch programme's secretariat.\nShort questions help you prepare to protect your company's information.\n\nHere, mention the desk with @ first:\n- plan: post the plan's summary here\n- help: how to use this desk\n\nQuestions and answers stay in each person's own chat. They are not shown here.",
)
CHANNEL_NOTIFY = Text(ja="自動の窓口が加わりました。", en="The automatic desk is here.")
HELP = Text(
    ja="次の言葉を入力すると、いつでも使えます。\n・参加確認：参加できるかを確かめる\n・申込み：申し込む、今の状態を見る\n・診断：25の質問で今の状態を知る\n・計画：これから1年の計画を見る\n・書類：答えや計画をファイルで受け取る\n・予定：専門家の指導の日時を見る\n・質問：わからないことを聞く\n・やめる／続ける：止める、続きから始める\n・戻る：前の質問に戻る\n・答えを見る：答えの一覧を見て直す\n・つなぐ：SlackとTeamsのどちらからでも続ける\n・招待：会社の人に入ってもらう",
    en="These words work at any time.\n- check: can we join?\n- apply: apply, or see where it stands\n- diagnose: 25 questions on where you stand\n- plan: your plan for the coming year\n- documents: your answers and plan as files\n- sessions: dates with your expert\n- ask: put a question\n- stop / resume: stop, and go on later\n- back: the question before\n- review: see and change your answers\n- link: go on in Slack and in Teams\n- invite: let colleagues in",
)
HELP_NOTIFY = Text(ja="使い方です。", en="How to use this desk.")
UNKNOWN = Text(
    ja="「{typed}」は、この窓口の言葉にありませんでした。何も変えていません。\n\n{help}",
    en="“{typed}” is not a word of this desk. Nothing was changed.\n\n{help}",
)
NOT_ALLOWED = Text(
    ja="これは、{whom}が使う言葉です。何も変えていません。\n必要なときは、事務局にご相談ください。",
    en="This is for {whom}. Nothing was changed.\nIf you need it, please ask the secretariat.",
)
NOT_ALLOWED_NOTIFY = Text(ja="ほかの方が使う言葉です。", en="That word is for somebody else.")
FOR_OFFICE = Text(ja="事務局の人", en="the secretariat")
FOR_STAFF = Text(ja="会社の方", en="people of a company")
FOR_OWNER = Text(ja="会社のまとめ役の方", en="the owner of a company's file")
FOR_EXPERT = Text(ja="専門家の方", en="experts")
GONE = Text(
    ja="そのボタンは、もう使われていません。答えは残っています。下から選んでください。",
    en="That button is no longer used. Your answers are kept. Please choose below.",
)
STAND = Text(ja="【今の状態】{company}", en="Where you stand: {company}")
STAND_LINE_ELIGIBILITY = Text(ja="参加の確認：{state}", en="Can we join: {state}")
STAND_LINE_APPLICATION = Text(
    ja="申込み：{state}（{number}）", en="Application: {state} ({number})"
)
STAND_LINE_DIAGNOSIS = Text(ja="自社診断：{state}", en="Diagnosis: {state}")
STAND_LINE_PLAN = Text(ja="計画：{state}", en="Plan: {state}")
STAND_LINE_SESSION = Text(ja="次の指導：{state}", en="Next session: {state}")
DONE_ON = Text(ja="済（{day}）", en="done ({day})")
SCORE_ON = Text(ja="{score}（100点満点、{day}）", en="{score} of 100 ({day})")
NOT_YET = Text(ja="まだ", en="not yet")
HALFWAY = Text(ja="途中（続きから始められます）", en="begun (you can go on)")
NOT_SETTLED = Text(ja="まだ決まっていません", en="not settled yet")
UNDER_WAY = Text(
    ja="途中：{title}　質問{number}／{of}\n{bar}",
    en="Under way: {title}, question {number} of {of}\n{bar}",
)
UNDER_WAY_UP_TO = Text(
    ja="途中：{title}　質問{number}（このあと最大{rest}問）\n{bar}",
    en="Under way: {title}, question {number} (at most {rest} more)\n{bar}",
)
# provisional, each of them: the secretariat decides (voice.md 3, check 6)
VERDICTS: Mapping[str, Text] = MappingProxyType(
    {
        "eligible": Text(
            ja="条件に合っています（自動の確認、{day}）",
            en="conditions met (automatic check, {day})",
        ),
        "not_yet": Text(
            ja="あと1つ、一つ星の宣言です（{day}）", en="one step left: declare one star ({day})"
        ),
        "incomplete": Text(ja="確認中（{day}）", en="being checked ({day})"),
        "ineligible": Text(
            ja="合わない条件があります（自動の確認、{day}）",
            en="one condition is not met (automatic check, {day})",
        ),
    }
)
NEXT = Text(ja="【次の一歩】{step}", en="Next step: {step}")
NEXT_GO_ON = Text(
    ja="{title}を続きから。残り{rest}問、約{minutes}分です。",
    en="Go on with: {title}. {rest} questions left, about {minutes} min.",
)
NEXT_GO_ON_UP_TO = Text(
    ja="{title}を続きから。残りは最大{rest}問、約{minutes}分です。",
    en="Go on with: {title}. At most {rest} questions left, about {minutes} min.",
)
NEXT_CHECK = Text(
    ja="参加できるかを確かめます。約3分です。", en="Check whether you can join. About 3 minutes."
)
NEXT_APPLY = Text(
    ja="申し込みます。質問は14問、約5分です。", en="Apply: 14 questions, about 5 minutes."
)
APPLY = Text(ja="申込みに進む", en="Apply")
NEXT_ANSWER = Text(ja="事務局からの質問に答えます。", en="Answer the secretariat's question.")
ANSWER = Text(ja="答える", en="Answer")
NEXT_DIAGNOSE = Text(
    ja="診断で今の状態を知ります。25問、約15分です。",
    en="Learn where you stand: 25 questions, about 15 minutes.",
)
NEXT_SURVEY = Text(
    ja="アンケートに答えます（3問、約2分）。", en="Answer the survey (three questions)."
)
SURVEY = Text(ja="アンケートに答える", en="Answer survey")
NEXT_DECLARE = Text(
    ja="一つ星を宣言します。宣言のしかたを見てください。",
    en="Declare one star. See how it is done.",
)
NEXT_MAKE_PLAN = Text(
    ja="診断から作った計画を見ます。", en="See the plan made from your diagnosis."
)
NEXT_PLAN = Text(
    ja="計画の最初の1つから始めます。", en="Begin with the first measure of your plan."
)
DECLARE = Text(ja="宣言のしかた", en="How to declare")
STAND_NOTIFY = Text(ja="今の状態です。", en="Where you stand.")
YOUR_COMPANY = Text(ja="あなたの会社", en="your company")
