"""What the results of eligibility say (voice.md M2, E2, section 3 checks 5–7)."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text

AUTOMATIC = Text(
    ja="これは自動の確認です。決定は事務局が行います。",
    en="Automatic check; the secretariat decides.",
)
NOTIFY = Text(
    ja="参加の確認が終わりました。結果を見られます。", en="Your check is done. See the result."
)
NOTIFY_NOT_YET = Text(ja="参加の条件まで、あと1つです。", en="One step left to take part.")
NOTIFY_INCOMPLETE = Text(ja="参加の確認に、続きがあります。", en="Your check goes on.")
CONTACT = Text(ja="聞きたいとき：事務局 {reach}", en="Questions: secretariat, {reach}")

# --- eligible

ELIGIBLE = Text(
    ja="条件に合っています。\n{automatic}\n\n会社の大きさ：{size}\n一つ星以上の宣言：済\n\n【次にすること】\n・［申込みに進む］を押して申し込む（約5分）\n・［診断する］を押し、今の対策を25問で確かめる",
    en="You meet the conditions.\n{automatic}\n\nSize: {size}\nStar: declared\n\nNext: press [Apply] (5 minutes), and start the diagnosis (25 questions).",
)
ELIGIBLE_NOTED = Text(
    ja="条件に合っています。{count}、事務局が確かめます。\n{notes}\n\n会社の大きさ：{size}\n一つ星以上の宣言：済\n\n先に進めます。事務局から、ここか電話でお聞きします。\n［申込みに進む］を押すと、ここで申し込めます（約5分）。\n{automatic}",
    en="You meet the conditions. The secretariat will check {count}:\n{notes}\nSize: {size}\nYou can go on and press [Apply]; they will ask you here or by phone.\n{automatic}",
)
ONE_THING = Text(ja="1つだけ", en="one thing")
THINGS = Text(ja="{n}つ", en="{n} things")

# --- not_yet

NO_STAR = Text(
    ja="あと1つで、参加の条件がそろいます。\n残っているのは「SECURITY ACTION（セキュリティアクション）」の一つ星の宣言です。\n\n一つ星は「基本の対策に取り組みます」という、会社自身の宣言です。\n・対策が済んでいなくても宣言できます\n・費用はかかりません\n・会社名などがIPA（情報処理推進機構）のサイトに載ります\n\n会社の大きさ：{size}\nほかの条件も合っています。\n\n{notes}\n\n{automatic}",
    en="One step is left: declare one star of SECURITY ACTION.\nIt is your own promise to work on basic measures, free, possible before any is done. IPA’s site shows your name.\nThe rest is fine. Size: {size}\n{notes}\n{automatic}",
)
STAR_PENDING = Text(
    ja="あと1つで、参加の条件がそろいます。\n残っているのは、SECURITY ACTION（セキュリティアクション）の自己宣言IDです。\n\n11桁のIDが届いたら［宣言しました］を押してください。\n{waiting}\n見つからないときは、迷惑メールの中も見てください。\n\n会社の大きさ：{size}\nほかの条件も合っています。\n\n{notes}\n\n{automatic}",
    en="One step is left: your SECURITY ACTION ID.\nWhen the 11 digits come, press [I have declared]. {waiting} Look in spam too.\nThe rest is fine. Size: {size}\n{notes}\n{automatic}",
)

# --- ineligible

INELIGIBLE = Text(
    ja="参加の条件に合わない答えがあります。\n{bars}\n\n決め手になった答え：{question}\nちがうときは［答えを直す］を押してください。\n\n{notes}\n\n診断と計画は、このまま無料で使えます。IPA（情報処理推進機構）の資料や相談窓口もあります。\n{automatic}\n{contact}",
    en="An answer does not meet the conditions.\n{bars}\nDeciding answer: {question}. Not right? Press [Change].\n{notes}\nDiagnosis, plan and IPA’s help desk stay open, free.\n{automatic}\n{contact}",
)
MORE_BARS = Text(
    ja="・ほかに{n}つ（［条件をすべて見る］で読めます）",
    en="- {n} more under [All conditions]",
)
BARS: Mapping[str, Text] = MappingProxyType(
    {
        "size": Text(ja="・会社の大きさ：{size}", en="- Size: {size}"),
        "legal_form": Text(
            ja="・会社の形：法人ではない団体。条件は、法人か個人事業主であること",
            en="- Legal form: unincorporated; must be legal person or sole proprietor",
        ),
        "public_order": Text(
            ja="・確認のお願い：「あてはまります」。条件は、あてはまらないこと",
            en="- Confirmation: “One applies”; must be none",
        ),
        "took_part_before": Text(
            ja="・前回の参加：{year}に受けた。条件は、受けていないこと",
            en="- Took part in {year}; must not have",
        ),
        "policy_complete": Text(
            ja="・方針と社内ルール：両方あり配布済み。条件は、そろっていないこと",
            en="- Policy and rules: both in use; must not be complete",
        ),
    }
)

# --- incomplete

INCOMPLETE = Text(
    ja="あと{n}つの答えで、条件を確かめられます。\n足りない答え：{missing}\n\n【聞く相手】\n{ask}\nわかったら［答えを直す］を押してください。\n\n{notes}\n\n足りない答えは、事務局にも伝わります。\n{automatic}\n{contact}",
    en="{n} more to know before we can tell.\nMissing: {missing}\nAsk:\n{ask}\nThen press [Change]. The secretariat is told too.\n{notes}\n{automatic}\n{contact}",
)
ASK: Mapping[str, Text] = MappingProxyType(
    {
        "category": Text(ja="・業種：会計の担当、税理士、商工会", en="- line: tax accountant"),
        "legal_form": Text(ja="・会社の形：社長、会計の担当", en="- form: owner, bookkeeper"),
        "main_industry": Text(ja="・主な業種：事務の責任者", en="- industry: office manager"),
        "regular_employees": Text(ja="・従業員：給与の担当", en="- people: payroll"),
        "capital": Text(ja="・資本金：会計の担当、税理士", en="- capital: bookkeeper"),
        "against_public_order": Text(ja="・確認のお願い：社長", en="- confirmation: owner"),
        "took_part_before": Text(
            ja="・前回の参加：社長、前の担当（事務局も名簿で確かめます）",
            en="- earlier year: owner",
        ),
        "security_action": Text(
            ja="・一つ星の宣言：社長、補助金を手伝った人", en="- star: subsidy adviser"
        ),
        "policy_status": Text(ja="・方針と社内ルール：社長、総務の担当", en="- policy: owner"),
    }
)
SHORT: Mapping[str, Text] = MappingProxyType(
    {
        "category": Text(ja="業種", en="line"),
        "legal_form": Text(ja="会社の形", en="form"),
        "main_industry": Text(ja="主な業種", en="industry"),
        "regular_employees": Text(ja="従業員", en="people"),
        "capital": Text(ja="資本金", en="capital"),
        "against_public_order": Text(ja="確認のお願い", en="confirmation"),
        "took_part_before": Text(ja="前回の参加", en="earlier year"),
        "security_action": Text(ja="一つ星の宣言", en="star"),
        "policy_status": Text(ja="方針と社内ルール", en="policy"),
    }
)

# --- notes: what the secretariat looks at

NOTES: Mapping[str, Text] = MappingProxyType(
    {
        "policy_partial": Text(
            ja="方針と社内ルールの、どこが足りないか", en="what policy and rules still lack"
        ),
        "two_stars_no_policy": Text(
            ja="二つ星には基本方針の公開が必要です。お答えは「どちらもない」でした",
            en="two stars need a published policy; you have none",
        ),
        "rough_near_limit": Text(
            ja="おおよその数が、条件の数に近いこと", en="a rough number near the limit"
        ),
        "form_contradicts_row": Text(
            ja="業種と会社の形が、合わないこと", en="legal form does not suit the row"
        ),
    }
)
NOTE_QUESTIONS: Mapping[str, str] = MappingProxyType(
    {
        "policy_partial": "policy_status",
        "two_stars_no_policy": "policy_status",
        "rough_near_limit": "regular_employees",
        "form_contradicts_row": "legal_form",
    }
)
NOTED = Text(ja="【事務局が確かめること】\n{notes}", en="The secretariat will check:\n{notes}")
BULLET = Text(ja="・{note}", en="- {note}")

# --- size

SIZE_PEOPLE = Text(ja="{row}で{people}。条件は{limit}以下", en="{row}, {people}; limit {limit}")
SIZE_CAPITAL = Text(
    ja="{row}で資本金{capital}。条件は{limit}以下", en="{row}, capital {capital}; limit {limit}"
)
SIZE_BOTH = Text(
    ja="{row}で{people}、資本金{capital}。条件は{limit}以下か、資本金{most}以下",
    en="{row}, {people}, {capital}; limits {limit}, {most}",
)
MAIN_INDUSTRY = Text(ja="{row}（主な業種は{industry}）", en="{row} ({industry})")
ANY_ROW = Text(ja="どの業種", en="Any row")

# --- buttons

CHANGE = Text(ja="答えを直す", en="Change")
APPLY = Text(ja="申込みに進む", en="Apply")
DIAGNOSE = Text(ja="診断する", en="Start diagnosis")
ALL_CONDITIONS = Text(ja="条件をすべて見る", en="All conditions")
HOW = Text(ja="宣言のしかた", en="How to declare")
DECLARED = Text(ja="宣言しました", en="I have declared")
FIND_STAR = Text(ja="宣言したか不明", en="Have we declared?")

# --- all conditions (Review)

CONDITIONS = Text(
    ja="【参加の条件】{page}による、自動の確認です。決定は事務局が行います。",
    en="All conditions, by the {page}. This is an automatic check; the secretariat decides.",
)
CONDITIONS_NOTIFY = Text(ja="参加の条件の一覧です。", en="All conditions.")
CONDITION = Text(ja="{name}：{standing}", en="{name}: {standing}")
ANSWERED = Text(
    ja="お答え：{answer}\n条件：{rule}\n出典：{source}",
    en="Your answer: {answer}\nCondition: {rule}\nSource: {source}",
)
NOT_ASKED = Text(ja="お聞きしていません", en="not asked")
BY_ROW = Text(ja="{row}（法人です）", en="{row} (a legal person)")
STILL_OPEN = Text(ja="わからない（足りない答え：{missing}）", en="not known (missing: {missing})")
NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "size": Text(ja="会社の大きさ", en="Size"),
        "legal_form": Text(ja="会社の形", en="Legal form"),
        "public_order": Text(ja="公序良俗", en="Public order"),
        "previous_year": Text(ja="前回の参加", en="Earlier participation"),
        "star": Text(ja="一つ星の宣言", en="One star declared"),
        "policy": Text(ja="方針と社内ルール", en="Policy and rules"),
    }
)
STANDINGS: Mapping[str, Text] = MappingProxyType(
    {
        "met": Text(ja="合っています", en="met"),
        "unmet": Text(ja="合っていません", en="not met"),
        "unknown": Text(ja="わからない", en="not known"),
    }
)
STAR_STANDINGS: Mapping[str, Text] = MappingProxyType(
    {
        "met": Text(ja="済", en="done"),
        "unmet": Text(ja="まだ", en="not yet"),
        "unknown": Text(ja="わからない", en="not known"),
    }
)
RULES: Mapping[str, Text] = MappingProxyType(
    {
        "size": Text(
            ja="業種ごとの人数か資本金までの大きさ", en="within the people or capital of its row"
        ),
        "legal_form": Text(
            ja="法人か個人事業主であること", en="a legal person or a sole proprietor"
        ),
        "public_order": Text(ja="公序良俗に反しないこと", en="not against public order and morals"),
        "previous_year": Text(ja="{year}に指導を受けていないこと", en="no guidance in {year}"),
        "star": Text(ja="一つ星以上を宣言していること", en="one star or more declared"),
        "policy": Text(
            ja="方針と社内ルールが、そろってはいないこと", en="policy and rules not yet complete"
        ),
    }
)
SOURCES: Mapping[str, Text] = MappingProxyType(
    {
        "requirement 1": Text(ja="応募対象の1", en="requirement 1"),
        "requirement 2": Text(ja="応募対象の2", en="requirement 2"),
        "requirement 3": Text(ja="応募対象の3", en="requirement 3"),
        "requirement 3 note": Text(ja="応募対象の3の注", en="note under requirement 3"),
        "definition note": Text(ja="定義の表の下の注", en="note under the table"),
    }
)
ROW_SOURCE = Text(ja="定義の表の{mark}", en="row {mark} of the table")

# --- declaring

HOW_NOTIFY = Text(ja="宣言のしかたです。", en="How to declare.")
HOW_STEP = Text(ja="{n}. {step}", en="{n}. {step}")
OTHER_WAY = Text(ja="なお、{past}", en="Note: {past}")
FIND_NOTIFY = Text(ja="宣言したかどうかの調べ方です。", en="How to check for a declaration.")
FIND = Text(
    ja="宣言したかどうかは、次の順に調べられます。\n\n1. IPA（情報処理推進機構）のSECURITY ACTIONのサイトで、会社名を探す\n2. 「自己宣言ID」と書かれた、昔のメールを探す（11桁の番号）\n3. 補助金の申込みを手伝った人に聞く（商工会、税理士など）\n\n見つかったら、［答えを直す］で一つ星か二つ星を選んでください。\n見つからないときは、今から宣言できます。費用はかかりません。",
    en="How to check:\n1. Search your name on IPA’s SECURITY ACTION site.\n2. Look for an old mail with an 11-digit declaration ID.\n3. Ask who helped with a subsidy (chamber, tax accountant).\nFound it? Press [Change] and choose your stars. If not, you can declare now, free of charge.",
)
