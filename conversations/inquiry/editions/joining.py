"""Who can join: the programme page's conditions, and the terms in them."""

from conversations.engine import Text
from conversations.inquiry.editions.sources import LABOUR, PAGE, PAGE_DEFINITION
from conversations.inquiry.fact import Fact

FACTS = (
    Fact(
        id="employees",
        title=Text(ja="従業員の数え方", en="Who counts as an employee"),
        asks=(
            ("従業員", "社員", "人数", "employee", "staff"),
            ("数え", "含", "だれ", "誰", "とは", "範囲", "何人", "count", "include", "who", "mean"),
        ),
        answer=Text(
            ja="「常時使用する従業員」を数えます。解雇の予告が要る人です。\n数える人：正社員、2か月を超えて雇うパート・アルバイト・契約社員\n数えない人：社長・役員、個人事業主ご本人、日雇いの人",
            en="Count regular employees: those who need notice of dismissal.\nCounted: permanent staff, and part-timers or contract staff hired for over 2 months\nNot counted: the owner and officers, a sole proprietor, day labourers",
        ),
        source=LABOUR,
    ),
    Fact(
        id="part_timers",
        title=Text(ja="パート・アルバイトは従業員に入るか", en="Do part-timers count?"),
        asks=(
            ("パート", "アルバイト", "バイト", "契約社員", "part-time", "part time", "parttime"),
        ),
        answer=Text(
            ja="入ります。2か月を超えて雇うパート・アルバイト・契約社員は、働く時間が短くても1人と数えます。\n日雇いの人と、2か月以内の約束で雇う人は数えません。",
            en="Yes. Part-timers and contract staff hired for over 2 months each count as one, however short their hours.\nDay labourers and those hired for 2 months or less do not.",
        ),
        source=LABOUR,
    ),
    Fact(
        id="officers",
        title=Text(ja="社長や役員は従業員に入るか", en="Do the owner and officers count?"),
        asks=(
            (
                "社長",
                "役員",
                "取締役",
                "代表",
                "個人事業主",
                "officer",
                "director",
                "owner",
                "president",
            ),
            ("数え", "含", "入", "従業員", "人数", "count", "include", "employee"),
        ),
        answer=Text(
            ja="入りません。会社の役員と個人事業主ご本人は、解雇の予告が要る人ではないからです。",
            en="No. Company officers and sole proprietors are not people who need notice of dismissal.",
        ),
        source=LABOUR,
    ),
    Fact(
        id="conditions",
        title=Text(ja="参加できる条件", en="Conditions for joining"),
        asks=(
            (
                "条件",
                "対象",
                "資格",
                "参加でき",
                "応募",
                "申し込め",
                "condition",
                "eligible",
                "can we join",
                "who can",
            ),
        ),
        answer=Text(
            ja="次のすべてに合う会社や団体です。\n・業種ごとの大きさに収まる\n・SECURITY ACTIONの一つ星以上を宣言している\n・基本方針や社内ルール（関連規程）がそろっていない\n・令和元年度の事業に参加していない\n「参加確認」と入力すると、約3分で確かめられます。",
            en="Firms and bodies that meet all of these:\n- within the size for their industry\n- one star or more of SECURITY ACTION declared\n- policy or rules not all in place\n- not in the programme of fiscal 2019\nType “check”: it takes about 3 minutes.",
        ),
        source=PAGE,
    ),
    Fact(
        id="apply",
        title=Text(ja="申込みのしかた", en="How to apply"),
        asks=(
            ("申込", "申し込", "応募", "apply", "application"),
            ("しかた", "仕方", "方法", "どうやって", "どこから", "どうすれば", "how", "where"),
        ),
        answer=Text(
            ja="「申込み」と入力すると、この窓口で申し込めます。\n1. 参加の条件を確かめる（約3分）\n2. 事務局の利用規約を読み、同意する\n3. 会社と連絡先、希望を答える（約5分）\n受け入れるかどうかは、事務局が決めてお知らせします。",
            en="Type “apply” to apply at this desk.\n1. Check the conditions (3 minutes)\n2. Read the secretariat's terms of use and agree\n3. Answer about your company and wishes (5 minutes)\nThe secretariat decides and tells you.",
        ),
        source=PAGE,
    ),
    Fact(
        id="size",
        title=Text(ja="会社の大きさの条件", en="How large a firm may be"),
        asks=(
            (
                "資本金",
                "大きさ",
                "規模",
                "何人まで",
                "何人以下",
                "capital",
                "size",
                "how large",
                "how big",
            ),
        ),
        answer=Text(
            ja="業種で違います。会社は、資本金か従業員の数のどちらかが収まれば合います。\n例（ここまで）\n・製造業：3億円か300人\n・卸売業：1億円か100人\n・サービス業：5,000万円か100人\n・小売業：5,000万円か50人\n個人事業主は従業員の数だけで見ます。",
            en="It depends on the industry. A company fits by its capital or by its employees.\nFor example, by capital in yen or people:\n- industry: 300 million or 300\n- wholesale: 100 million or 100\n- services: 50 million or 100\n- retail: 50 million or 50\nA sole proprietor goes by employees alone.",
        ),
        source=PAGE_DEFINITION,
    ),
    Fact(
        id="sole_proprietor",
        title=Text(ja="個人事業主は参加できるか", en="Can a sole proprietor join?"),
        asks=(
            ("個人事業", "フリーランス", "自営", "sole proprietor", "self-employed", "freelance"),
            ("参加", "対象", "でき", "申", "join", "can", "eligible"),
        ),
        answer=Text(
            ja="できます。業種ごとの従業員の数に収まっていれば対象です。法人格のない任意の団体は対象になりません。",
            en="Yes, within the employees' limit of the industry. Bodies without legal personality are not covered.",
        ),
        source=PAGE_DEFINITION,
    ),
    Fact(
        id="took_part",
        title=Text(ja="前に参加した会社はどうなるか", en="Firms that took part before"),
        asks=(
            ("前回", "昨年", "令和元年", "2019", "以前", "前に", "last year", "before", "earlier"),
            ("参加", "受け", "took part", "join", "programme"),
        ),
        answer=Text(
            ja="令和元年度（2019年度）の事業に参加した会社は、対象になりません。申し込んだだけの会社は、事務局が名簿で確かめます。",
            en="Firms that took part in the programme of fiscal 2019 cannot join again. If you only applied then, the secretariat looks it up.",
        ),
        source=PAGE,
    ),
    Fact(
        id="policy_missing",
        title=Text(ja="基本方針が「未整備」とは", en="What “policy not in place” means"),
        asks=(
            (
                "未整備",
                "方針がある",
                "方針があ",
                "規程がある",
                "ルールがある",
                "already have a policy",
                "not in place",
            ),
        ),
        answer=Text(
            ja="基本方針か社内ルール（関連規程）のどちらかが足りなければ、この窓口では条件に合うとみています。ページの書き方は二通りに読めるので、片方だけある会社は事務局が確かめます。",
            en="If either the basic policy or the rules are missing, this desk takes the condition as met. The page can be read in two ways, so the secretariat checks firms that have one of them.",
        ),
        source=PAGE,
    ),
    Fact(
        id="capacity",
        title=Text(ja="定員を超えたらどうなるか", en="When there are too many applications"),
        asks=(
            (
                "定員",
                "400",
                "抽選",
                "先着",
                "超え",
                "いっぱい",
                "満員",
                "places",
                "full",
                "capacity",
            ),
        ),
        answer=Text(
            ja="予定は400社です。申込みが400件を超えると、お受けできないことがあります。",
            en="400 firms are planned for. Beyond 400 applications, some may have to be turned down.",
        ),
        source=PAGE,
    ),
    Fact(
        id="regions",
        title=Text(ja="地方の会社でも参加できるか", en="Firms outside the large cities"),
        asks=(
            (
                "地方",
                "地域",
                "田舎",
                "都市圏",
                "何県",
                "県外",
                "遠い",
                "region",
                "rural",
                "metropolitan",
            ),
        ),
        answer=Text(
            ja="全国どこでも参加できます。地域の会社の参加を歓迎しています。遠いときは、オンラインの指導も選べます。",
            en="Firms all over Japan can join, and those outside the large cities are welcome. Sessions can be online where it is far.",
        ),
        source=PAGE,
    ),
)
