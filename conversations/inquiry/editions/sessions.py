"""Experts and their sessions."""

from conversations.engine import Text
from conversations.inquiry.editions.sources import HOUSE, PAGE
from conversations.inquiry.fact import Fact

GUIDE = Text(
    ja="この窓口の進め方の目安（IPAの指導要領が優先します）",
    en="this desk's outline (IPA's own guidance comes first)",
)

FACTS = (
    Fact(
        id="cost",
        title=Text(ja="費用", en="What it costs"),
        asks=(
            (
                "費用",
                "料金",
                "無料",
                "無償",
                "有料",
                "いくらかか",
                "お金",
                "cost",
                "free",
                "price",
                "fee",
            ),
        ),
        answer=Text(
            ja="参加の費用はかかりません。専門家の指導も、この窓口も無償です。",
            en="Taking part costs nothing: neither the expert's sessions nor this desk.",
        ),
        source=PAGE,
    ),
    Fact(
        id="sessions",
        title=Text(ja="指導の回数と時間", en="How many sessions, how long"),
        asks=(
            ("指導", "訪問", "専門家", "session", "visit"),
            (
                "何回",
                "回数",
                "何時間",
                "時間",
                "長さ",
                "オンライン",
                "how many",
                "how long",
                "online",
                "on site",
            ),
        ),
        answer=Text(
            ja="1社に4回、1回あたり約2時間です。専門家が会社に来るか、オンラインで行います。",
            en="Four sessions a firm, about 2 hours each, on site or online.",
        ),
        source=PAGE,
    ),
    Fact(
        id="session_1",
        title=Text(ja="第1回の指導ですること", en="What happens in session 1"),
        asks=(("第1回", "1回目", "初回", "最初の指導", "一回目", "session 1", "first session"),),
        answer=Text(
            ja="今の状態を一緒に確かめます。\n・守りたい情報と、止まると困る仕事\n・自社診断の「わからない」を現物で確かめる\n・取り組む所を選ぶ\n資料作りや片付けはいりません。",
            en="You look together at where you stand:\n- what you want to protect, and what must not stop\n- the “Not sure” answers, checked on the spot\n- what to work on\nNo papers or tidying up needed.",
        ),
        source=GUIDE,
    ),
    Fact(
        id="session_2",
        title=Text(ja="第2回の指導ですること", en="What happens in session 2"),
        asks=(("第2回", "2回目", "二回目", "session 2", "second session"),),
        answer=Text(
            ja="基本方針を作り、社内ルール（関連規程）を点検します。足りないルールと、直す所を決めます。",
            en="You make the basic policy and check the rules: which are missing, and what to change.",
        ),
        source=GUIDE,
    ),
    Fact(
        id="session_3",
        title=Text(ja="第3回の指導ですること", en="What happens in session 3"),
        asks=(("第3回", "3回目", "三回目", "session 3", "third session"),),
        answer=Text(
            ja="対策に優先順位を付けます。在宅勤務（テレワーク）の対策も入れます。二つ星の準備も始めます。",
            en="You put the measures in order of priority, with those for working at home, and prepare for two stars.",
        ),
        source=GUIDE,
    ),
    Fact(
        id="session_4",
        title=Text(ja="第4回の指導ですること", en="What happens in session 4"),
        asks=(
            (
                "第4回",
                "4回目",
                "四回目",
                "最後の指導",
                "session 4",
                "fourth session",
                "last session",
            ),
        ),
        answer=Text(
            ja="これから1年の計画を仕上げ、成果物を見直します。二つ星を宣言し、その後の進め方を決めます。",
            en="You finish the plan for the coming year and go over the results. You declare two stars and settle how to go on.",
        ),
        source=GUIDE,
    ),
    Fact(
        id="expert",
        title=Text(ja="専門家（登録セキスペ）とは", en="Who the experts are"),
        asks=(
            ("専門家", "登録セキスペ", "支援士", "どんな人", "expert", "specialist"),
            ("とは", "だれ", "誰", "どんな", "資格", "who", "what", "qualif", "登録セキスペ"),
        ),
        answer=Text(
            ja="国家資格「情報処理安全確保支援士」（登録セキスペ）を持つ人です。お会いする前に、お名前と登録番号をお知らせします。法律で秘密を守る義務があります。",
            en="Holders of the national qualification “registered information security specialist”. You hear name and registration number before you meet. They are bound to secrecy by law.",
        ),
        source=PAGE,
    ),
    Fact(
        id="prepare",
        title=Text(ja="指導の前に準備すること", en="What to prepare"),
        asks=(("準備", "用意", "持ち物", "prepare", "bring"),),
        answer=Text(
            ja="・ふだん使うパソコンを1台、使えるようにしておく\n・社長も、最初の30分だけ同席する\n・できれば、先に自社診断に答えておく\n資料作りや片付けはいりません。",
            en="- have one computer that you use every day at hand\n- have the owner join for the first 30 minutes\n- if you can, answer the diagnosis beforehand\nNo papers or tidying up needed.",
        ),
        source=HOUSE,
    ),
    Fact(
        id="move",
        title=Text(ja="指導の日時を変えるには", en="How to change a session's time"),
        asks=(
            ("日時", "日程", "予定", "時間", "time", "date"),
            (
                "変え",
                "変更",
                "ずらし",
                "キャンセル",
                "都合",
                "change",
                "move",
                "reschedule",
                "cancel",
            ),
        ),
        answer=Text(
            ja="お知らせの［日時を変えたい］を押すか、事務局に電話してください。新しい日時が決まるまで、今の予定は残ります。",
            en="Press [Another time] below a reminder, or ring the secretariat. The present time stays until a new one is fixed.",
        ),
        source=HOUSE,
    ),
)
