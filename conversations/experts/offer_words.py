"""What is said of candidates and offers, to the secretariat and to experts."""

from conversations.engine import Text

NOTHING_KNOWN = Text(ja="県と業種は、まだわかりません", en="prefecture and industry not known yet")
MODES = {
    "onsite": Text(ja="すべて現地", en="all on site"),
    "first_onsite": Text(ja="第1回は現地、以後はオンライン", en="first on site, then online"),
    "online": Text(ja="オンライン", en="online"),
    "either": Text(ja="現地でもオンラインでも可", en="on site or online"),
}
TIMES = {
    "morning": Text(ja="平日の午前", en="weekday mornings"),
    "afternoon": Text(ja="平日の午後", en="weekday afternoons"),
    "any": Text(ja="いつでも可", en="any time"),
    "other": Text(ja="時間は要相談", en="hours to be settled"),
}
NO_WISHES = Text(ja="まだ聞いていません", en="not asked yet")

CANDIDATES = Text(
    ja="【専門家の候補】{company}\n{summary}\n希望：{wishes}{now}\n\n{candidates}",
    en="Candidates for {company}\n{summary}\nWishes: {wishes}{now}\n\n{candidates}",
)
CANDIDATES_NOTIFY = Text(ja="専門家の候補です。", en="Candidates.")
CANDIDATE = Text(
    ja="{place}. {name}（{code}）\n　{reasons}", en="{place}. {name} ({code})\n  {reasons}"
)
BETWEEN = Text(ja="・", en="; ")
ASK_NUMBER = Text(ja="{place}に依頼", en="Ask {place}")
NO_CANDIDATE = Text(
    ja="いま依頼できる専門家が見つかりません。\n「専門家」と入力すると、全員を見られます。",
    en="There is nobody to ask now.\nType “experts” to see everybody.",
)
HAS_EXPERT = Text(ja="\nいまの担当：{name}（{code}）", en="\nExpert now: {name} ({code})")
IS_ASKED = Text(ja="\n返事待ち：{name}（{until}まで）", en="\nAsked: {name} (until {until})")
FIRMS = Text(
    ja="【専門家がまだの会社】{count}社{page}", en="Firms without an expert: {count}{page}"
)
FIRMS_NOTIFY = Text(ja="専門家がまだの会社です。", en="Firms without an expert.")
FIRMS_NONE = Text(
    ja="申込みを受け付けた会社には、すべて専門家がいます。",
    en="Every firm whose application was accepted has an expert.",
)
FIRMS_COLUMNS = (
    Text(ja="会社", en="Firm"),
    Text(ja="県と業種", en="Prefecture and industry"),
    Text(ja="今", en="Now"),
)
REGIONAL = Text(ja="{summary}（3大都市圏の外）", en="{summary} (outside the three areas)")
WAITS_SINCE = Text(ja="{day}から", en="since {day}")
CANDIDATES_BUTTON = Text(ja="候補を見る", en="Candidates")
UNCOVERED = Text(ja="【うかがえる専門家がいない所】", en="Where nobody travels to")
UNCOVERED_LINE = Text(ja="・{region}：{prefectures}", en="- {region}: {prefectures}")
EVERY = Text(ja="すべての県", en="every prefecture")

ASSIGN_TITLE = Text(ja="専門家に依頼", en="Ask an expert")
ASSIGN_TEXT = Text(
    ja="会社と専門家を入力してください。送る前に、もう一度確かめます。",
    en="Which firm, and which expert? You are asked once more before it is sent.",
)
ASSIGN_COMPANY = Text(ja="会社（番号か名前）", en="Firm (code or name)")
ASSIGN_EXPERT = Text(ja="専門家（番号か @名前）", en="Expert (code or mention)")
ASSIGN_NEXT = Text(ja="確かめる", en="Next")
ASSIGN_USAGE = Text(
    ja="会社と専門家を、間を空けて入力してください。何も送っていません。\n例：assign C-7K2MA E-4821X",
    en="Please type the firm, then the expert. Nothing was sent.\nFor example: assign C-7K2MA E-4821X",
)
ASSIGN_ASK = Text(
    ja="{name}様（{code}）に、{company}を依頼しますか。\n会社名は、引き受けるまで伝えません。返事の期限は{until}です。{notes}",
    en="Ask {name} ({code}) to take on {company}?\nThe firm's name is not told before they accept. They answer by {until}.{notes}",
)
ASSIGN_NOTIFY = Text(ja="依頼の前に、確かめてください。", en="Please check before it is sent.")
SEND_OFFER = Text(ja="依頼する", en="Ask them")
NOTE_CHANGE = Text(
    ja="\n\n・引き受けると、担当が{name}様から替わります。", en="\n\n- They take over from {name}."
)
NOTE_SESSIONS = Text(
    ja="\n・予定の指導{count}件（{sessions}）は取りやめになり、日時を決め直します。",
    en="\n- {count} sessions to come ({sessions}) are called off and booked anew.",
)
NOTE_ASKED = Text(
    ja="\n\n・{name}様への依頼は取り消されます。", en="\n\n- The offer to {name} is taken back."
)
NOTE_FULL = Text(
    ja="\n・受け持ちは{load}／{capacity}社です。", en="\n- They have {load} of {capacity} firms."
)
NOTE_OVER = Text(
    ja="\n・登録の期限（{until}）が過ぎています。", en="\n- Their registration ended on {until}."
)
NOTE_DECLINED = Text(
    ja="\n・この会社の依頼を、前に見送っています。", en="\n- They declined this firm before."
)
NOTE_NOT_TOLD = Text(
    ja="\n・登録の内容がまだで、登録番号を会社に伝えられません。",
    en="\n- They have not registered, so the firm hears no number.",
)
SAME_EXPERT = Text(
    ja="{name}様は、もう{company}の担当です。何も送っていません。",
    en="{name} is the expert of {company} already. Nothing was sent.",
)
ASKED_ALREADY = Text(
    ja="{name}様には、もう依頼しています。返事の期限は{until}です。",
    en="{name} is asked already and answers by {until}.",
)
CHANGED_MEANWHILE = Text(
    ja="そのあいだに、別の方への依頼か担当が決まりました。何も送っていません。\nもう一度、候補から選んでください。",
    en="Somebody else was asked or assigned meanwhile. Nothing was sent.\nPlease choose once more.",
)
FIRM_LEFT = Text(
    ja="{company}の申込みは終わっています。何も送っていません。",
    en="The application of {company} is over. Nothing was sent.",
)
OFFERED = Text(
    ja="{name}様（{code}）に依頼しました。{company}の返事の期限は{until}です。\n5分以内なら取り消せます。",
    en="{name} ({code}) is asked to take on {company} and answers by {until}.\nYou can take it back for five minutes.",
)
OFFERED_NOTIFY = Text(ja="専門家に依頼しました。", en="The expert is asked.")
TAKE_BACK = Text(ja="取り消す", en="Take back")
TAKEN_BACK = Text(
    ja="{name}様への依頼を取り消しました。{company}に知らせたものはありません。",
    en="The offer to {name} is taken back. {company} was told nothing.",
)
TOO_LATE = Text(
    ja="5分を過ぎたため、ボタンでは取り消せません。依頼はそのままです。\n別の専門家に依頼すると、この依頼は取り消されます。",
    en="Five minutes have passed, so the offer stands.\nAsk another expert, and this offer is taken back.",
)
ANSWERED_ALREADY = Text(
    ja="この依頼には、もう返事がありました。何も変えていません。",
    en="This offer was answered already. Nothing was changed.",
)
PROBLEM_NOTIFY = Text(ja="もう一度、確かめてください。", en="Please check once more.")

OFFER = Text(
    ja="新しい依頼があります。お引き受けいただけますか。\n\n会社：{summary}\n希望：{wishes}\n指導：1回約2時間を4回\n\nお返事の期限：{until}\n会社名は、お引き受けのあとでお知らせします。",
    en="There is a new offer for you.\n\nFirm: {summary}\nWishes: {wishes}\nSessions: four of about two hours\n\nPlease answer by {until}.\nYou hear the firm's name after you accept.",
)
OFFER_NOTIFY = Text(ja="新しい依頼が1件あります。", en="There is a new offer for you.")
ACCEPT = Text(ja="引き受ける", en="Accept")
DECLINE = Text(ja="見送る", en="Decline")
DISCUSS = Text(ja="条件を相談", en="Ask about it")
OFFER_OVER = Text(ja="{offer}\n\n【{how}】", en="{offer}\n\n[{how}]")
HOW = {
    "accepted": Text(ja="お引き受けいただきました", en="You accepted"),
    "declined": Text(ja="見送りました", en="You declined"),
    "expired": Text(ja="お返事の期限が過ぎました", en="The time to answer is over"),
    "taken_back": Text(ja="事務局が取り消しました", en="Taken back by the secretariat"),
}
NOT_OPEN = Text(
    ja="この依頼は、もう終わっています（{how}）。何も変えていません。",
    en="This offer is closed ({how}). Nothing was changed.",
)
NOT_YOURS = Text(
    ja="あなたへの依頼が見つかりません。何も変えていません。",
    en="There is no such offer to you. Nothing was changed.",
)
DECLINE_TITLE = Text(ja="依頼を見送る", en="Decline")
DECLINE_TEXT = Text(
    ja="理由を選んでください。事務局だけが読みます。", en="Why? Only the secretariat reads it."
)
DECLINE_LABEL = Text(ja="理由", en="Reason")
DECLINE_MORE = Text(ja="ひとこと", en="A word more")
REASONS = {
    "hours": Text(ja="日程が合わない", en="The dates do not suit"),
    "far": Text(ja="遠い", en="Too far"),
    "busy": Text(ja="いまは手一杯", en="No time now"),
    "trade": Text(ja="業種をよく知らない", en="I do not know the industry"),
    "tie": Text(ja="利害関係があるかもしれない", en="A possible conflict of interest"),
    "other": Text(ja="そのほか", en="Something else"),
}
WITH_MORE = Text(ja="{reason}（{more}）", en="{reason} ({more})")
CHOOSE_REASON = Text(ja="理由を選んでください。", en="Please choose a reason.")
DECLINED = Text(
    ja="見送りを事務局に伝えました。お返事をありがとうございます。",
    en="The secretariat is told. Thank you for answering.",
)
DECLINED_NOTIFY = Text(ja="見送りを伝えました。", en="You declined.")
DISCUSS_TITLE = Text(ja="条件を相談", en="Ask about the offer")
DISCUSS_TEXT = Text(
    ja="事務局に聞きたいことや、引き受けられる条件を書いてください。依頼はそのまま残ります。",
    en="What would you like to know, or what would you need? The offer stays open.",
)
DISCUSS_LABEL = Text(ja="聞きたいこと・条件", en="Your question or condition")
DISCUSS_HINT = Text(
    ja="例：すべてオンラインなら引き受けられます", en="For example: I can, if all is online"
)
DISCUSS_SAID = Text(ja="依頼{code}について：{said}", en="About offer {code}: {said}")
SAY_SOMETHING = Text(ja="ひとこと書いてください。", en="Please write something.")
SEND = Text(ja="送る", en="Send")

OFFICE_DECLINED = Text(
    ja="{name}様が、{company}の依頼を見送りました。\n理由：{reason}{next}",
    en="{name} declined {company}.\nReason: {reason}{next}",
)
OFFICE_EXPIRED = Text(
    ja="{name}様から、{company}の依頼に期限までに返事がありませんでした。{next}",
    en="{name} did not answer about {company} in time.{next}",
)
OFFICE_LEFT = Text(
    ja="{company}の申込みが終わったため、{name}様への依頼を取り消しました。",
    en="The application of {company} is over, so the offer to {name} was taken back.",
)
OFFICE_RELEASED = Text(
    ja="{company}の申込みが終わったため、{name}様の担当も終わりました。",
    en="The application of {company} is over, and so is the work of {name} for it.",
)
OFFICE_NOTIFY = Text(ja="専門家の依頼の知らせです。", en="About an offer to an expert.")
NEXT = Text(
    ja="\n\n次の候補：{name}（{code}）\n{reasons}",
    en="\n\nNext candidate: {name} ({code})\n{reasons}",
)
NEXT_NONE = Text(
    ja="\n\n次の候補はいません。専門家を増やすか、オンラインを会社に相談してください。",
    en="\n\nNobody is left to ask. Find more experts, or ask the firm about online sessions.",
)
ASK_NEXT = Text(ja="次に依頼", en="Ask the next")
RELEASED = Text(
    ja="{company}は、事業への参加を取りやめました。担当はこれで終わりです。ありがとうございました。",
    en="{company} left the programme, so your work for it is over. Thank you.",
)
RELEASED_NOTIFY = Text(ja="担当が1社終わりました。", en="One firm of yours has left.")

MINE = Text(ja="【依頼】返事待ち{count}件", en="Offers waiting for your answer: {count}")
MINE_NOTIFY = Text(ja="返事待ちの依頼です。", en="Offers waiting for you.")
MINE_NONE = Text(ja="返事待ちの依頼はありません。", en="No offer is waiting for you.")
THEIRS = Text(ja="【担当の会社】\n{firms}", en="Your firms\n{firms}")
THEIRS_LINE = Text(ja="・{company}　{summary}", en="- {company}, {summary}")
THEIRS_NOTIFY = Text(ja="担当の会社です。", en="Your firms.")
THEIRS_NONE = Text(ja="担当の会社は、まだありません。", en="You have no firm yet.")
