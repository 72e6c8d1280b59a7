"""What the questions of eligibility say: prompts, helps, labels, advice (voice.md M3, M4, F4–F7)."""

from conversations.engine import Text


def _said(words: str) -> tuple[str, ...]:
    return tuple(words.split("、"))


TITLE = Text(ja="参加できるかの確認", en="Can we take part?")

# --- category, main_industry

CATEGORY_TOPIC = Text(ja="業種", en="Line of business")
CATEGORY = Text(
    ja="会社や団体は、次のどれにあたりますか。\n中心の仕事で選びます。迷うときは、売上がいちばん多い仕事が目安です。\n\n「美容室」「居酒屋」のように、仕事の名前を入力してもかまいません。",
    en="Which of these are you? Go by your main work, usually what earns most.\nYou can also type your own words, such as “hairdresser” or “restaurant”.",
)
CATEGORY_HELP = Text(
    ja="業種によって、会社の大きさの条件が変わります。\n・飲食店、持ち帰り、弁当は④小売業\n・介護、医院、学習塾、美容室、駐車場、リースは③サービス業\n・不動産、農業、金融、旅行会社、出版は⑧その他\n・⑨⑩は、その法人だけです。個人や会社が開く医院や保育園は③です。\n\n仕事が2つ以上あるときは、事務局も確かめます。",
    en="The size limit depends on it.\nRestaurants and take-away: ④. Care, clinics, cram schools, hairdressers, parking, leasing: ③. Estate agents, farms, finance, travel, publishing: ⑧. Rows ⑨ and ⑩ are for those legal persons only; other clinics and nurseries are ③.",
)
CATEGORY_UNSURE = Text(
    ja="決算書や確定申告書に書いた業種を見てください。\n聞く相手：会計の担当、税理士、商工会・商工会議所\n事務局も一緒に確かめます。",
    en="Look at the business type in your tax return or accounts.\nAsk: your bookkeeper, tax accountant or chamber of commerce. The secretariat helps too.",
)
MAIN_INDUSTRY_TOPIC = Text(ja="主な業種", en="Main industry")
MAIN_INDUSTRY = Text(
    ja="団体の主な業種はどれですか。\n人数の条件は、この業種に合わせます。\n\n「介護」「学習塾」のように、仕事の名前を入力してもかまいません。",
    en="Which industry is your main one? The limit on people follows it.\nYou can also type your own words, such as “care”.",
)
MAIN_INDUSTRY_HELP = Text(
    ja="⑫～⑮の団体は、主な業種と同じ人数の条件になります。\n会員のための仕事が中心なら、その仕事の中身で選びます。\n相談や研修、福祉、教育、調査は③サービス業です。\n品物を売る仕事は④小売業、まとめて卸す仕事は②卸売業です。",
    en="Bodies in rows ⑫ to ⑮ have the people limit of their main industry. Go by what you mostly do: advice, training, welfare, education and surveys are ③; selling goods is ④; selling in bulk is ②.",
)
MAIN_INDUSTRY_UNSURE = Text(
    ja="定款や事業報告書で、いちばん大きい事業を見てください。\n聞く相手：事務の責任者、会計の担当",
    en="See which activity is largest in your articles or yearly report.\nAsk: your office manager or bookkeeper.",
)

# --- legal_form

FORM_TOPIC = Text(ja="会社の形", en="Legal form")
FORM = Text(
    ja="会社や団体の形はどれですか。\n\n法人：登記をした会社や団体（株式会社、合同会社、NPO法人など）\n法人ではない団体：登記をしていない集まり\n\n会社にせず個人で営む方は、個人事業主です。",
    en="What are you in law?\nIncorporated: a registered company or body.\nUnincorporated: a group that is not registered.",
)
FORM_HELP = Text(
    ja="案内ページでは、法人格のない団体は参加の対象に入っていません。そのため、お聞きします。\n\n法務局の書類（登記事項証明書）があれば法人です。\n開業届を出して個人で営む方は個人事業主です。個人事業主も参加できます。",
    en="Groups without legal personality cannot take part, so we ask.\nIf the Legal Affairs Bureau has a register entry for you, you are incorporated. Sole proprietors can take part too.",
)
FORM_UNSURE = Text(
    ja="登記の書類（登記事項証明書）があるか、確かめてください。\n聞く相手：社長、会計の担当、税理士",
    en="Check whether you have papers from the Legal Affairs Bureau.\nAsk: the owner, your bookkeeper or tax accountant.",
)
INCORPORATED = Text(ja="法人（会社など）", en="Incorporated")
SOLE_PROPRIETOR = Text(ja="個人事業主", en="Sole proprietor")
UNINCORPORATED = Text(ja="法人ではない団体", en="Unincorporated")

# --- regular_employees and how to count them (programme page, note on regular employees;
#     labour standards act 20 and 21 by domain.md 6.1)

PEOPLE_TOPIC = Text(ja="従業員", en="Employees")
PEOPLE = Text(
    ja="従業員は何人ですか。おおよそでかまいません。\n\n数える人：正社員、2か月を超えて雇うパート・アルバイト・契約社員\n数えない人：社長・役員、個人事業主ご本人、日雇いの人\n\n例：12人、約30人、三十人",
    en="How many employees? A rough number will do.\nCount: regular staff; part-timers hired for over 2 months.\nNot: owner, directors, day labourers.\nE.g. 12, about 30",
)
PEOPLE_EXAMPLE = Text(ja="12人、約30人、三十人", en="12, about 30")
PEOPLE_HELP = Text(
    ja="会社の大きさの条件を確かめるためです。辞めてもらうときに予告がいる人を数えます。\n\n【数えない人】\n・2か月以内の契約の人\n・4か月以内の季節の仕事の人\n・試用が14日以内の人\n・派遣社員（派遣元で数えます）\n\n日雇いでも1か月を超えて続く人、期間を過ぎて働く人は数えます。\n\n目安です。条件に近いときは、事務局が確かめます。",
    en="We check the size limit. Count those who must get notice before dismissal.\nNot: terms up to 2 months, seasonal work up to 4, trial up to 14 days, agency staff. Day labourers count after 1 month. A guide only; near the limit the secretariat checks.",
)
PEOPLE_UNSURE = Text(
    ja="給与明細の枚数や、雇用保険の書類で数えられます。役員の分は引いてください。\n聞く相手：給与の担当、社会保険労務士\n「約30人」のような答えでもかまいません。",
    en="Count pay slips or employment insurance papers, without directors.\nAsk: whoever does payroll. “About 30” is fine.",
)
COUNT_LABEL = Text(ja="数え方を手伝う", en="Help me count")
COUNT_SWITCH = Text(ja="数え方の手伝い", en="Help with counting")
FULL_TIME_TOPIC = Text(ja="正社員", en="Regular staff")
FULL_TIME = Text(
    ja="【数え方1／4】正社員は何人ですか。\n\n社長、役員、個人事業主ご本人は数えません。\n試用期間の人は、14日を過ぎていれば数えます。\nいなければ0と入れてください。",
    en="Counting 1 of 4. How many regular staff?\nLeave out owner and directors. People on trial count after 14 days. None? Put 0.",
)
PART_TIME_TOPIC = Text(ja="パート・契約社員", en="Part-time, contract")
PART_TIME = Text(
    ja="【数え方2／4】パート・アルバイト・契約社員は何人ですか。\n\n2か月を超えて雇う人を数えます。短い契約でも、期間を過ぎて働いていれば数えます。\nいなければ0と入れてください。",
    en="Counting 2 of 4. How many part-time and contract staff?\nOnly if hired for over 2 months, or kept on past a shorter term. None? Put 0.",
)
SECONDED_TOPIC = Text(ja="出向で来た人", en="Seconded staff")
SECONDED = Text(
    ja="【数え方3／4】ほかの会社から出向で来ている人は何人ですか。\n\n派遣社員は、派遣元の会社で数えるので入れません。\nいなければ0と入れてください。",
    en="Counting 3 of 4. How many are seconded to you from other firms?\nAgency workers count at their agency: leave them out. None? Put 0.",
)
OTHERS_TOPIC = Text(ja="日雇い・季節の人", en="Day, seasonal staff")
OTHERS = Text(
    ja="【数え方4／4】日雇いと季節の仕事の人のうち、次の人は何人ですか。\n\n・日雇いで、1か月を超えて続けて働く人\n・季節の仕事で、4か月を超えて雇う人\nどちらもいなければ0と入れてください。",
    en="Counting 4 of 4. How many of these?\n- day workers kept on for over 1 month\n- seasonal workers hired for over 4 months\nNone? Put 0.",
)
COUNT_UNSURE = Text(
    ja="聞く相手：給与や勤怠の担当\nわからないままでも、次の質問でおおよその人数を答えられます。",
    en="Ask: whoever does payroll. You can also leave it open and give a rough total next.",
)
COUNT_HELP = Text(
    ja="4つの答えを足して、従業員の人数の目安を出します。\n出た人数は、次の質問で確かめて直せます。\n家族や、従業員を兼ねる役員をどう数えるかは、事務局に聞いてください。",
    en="We add up four answers as a guide. You can check and change the total in the next question. Family members, or directors who are also employees: ask the secretariat.",
)
ROUGH_BELOW = Text(
    ja="{number}として確かめます。{other}以上のときは［直す］を押してください。",
    en="Taken as {number}. If it is {other} or more, press [Change].",
)
ROUGH_ABOVE = Text(
    ja="{number}として確かめます。{other}以下のときは［直す］を押してください。",
    en="Taken as {number}. If it is {other} or fewer, press [Change].",
)
ROUGH_MONEY_BELOW = Text(
    ja="{number}として確かめます。{other}を超えるときは［直す］を押してください。",
    en="Taken as {number}. If it is above {other}, press [Change].",
)
ROUGH_MONEY_ABOVE = Text(
    ja="{number}として確かめます。{other}以下のときは［直す］を押してください。",
    en="Taken as {number}. If it is {other} or less, press [Change].",
)

# --- capital

CAPITAL_TOPIC = Text(ja="資本金", en="Capital")
CAPITAL = Text(
    ja="資本金はいくらですか。\n合同会社などは「出資の総額」です。\n\n例：300万円、5千万円、1億円\n登記の書類（登記事項証明書）や決算書に書いてあります。",
    en="How much is your capital (for an LLC, total contributions)?\nE.g. 3 million yen. It stands in your register papers and accounts.",
)
CAPITAL_EXAMPLE = Text(ja="300万円、5千万円、1億円", en="3 million yen, 100 million yen")
CAPITAL_HELP = Text(
    ja="従業員の人数だけでは、会社の大きさが決まりませんでした。\n人数が条件より多くても、資本金が条件以下の会社は参加できます。そのため、お聞きします。\n\n増資や減資をしたときは、今の額を答えてください。\n会計の担当や税理士に聞いてから、続けることもできます。",
    en="Your number of people alone does not settle the size. A company above it can still take part if its capital is within the limit, so we ask. Give today’s amount. You can ask your accountant first and go on later.",
)
CAPITAL_UNSURE = Text(
    ja="登記の書類（登記事項証明書）か決算書の「資本金」を見てください。\n聞く相手：会計の担当、税理士",
    en="Look for “資本金” in your register papers or accounts.\nAsk: your bookkeeper or tax accountant.",
)

# --- against_public_order (programme page, definition, last note; no test is given: domain.md 6.5)

ORDER_TOPIC = Text(ja="確認のお願い", en="Please confirm")
ORDER = Text(
    ja="次のどれにもあてはまらないことを確認してください。\n\n・暴力団など、反社会的な勢力とかかわりがある\n・法律に反する仕事や、公序良俗（社会の決まり）に反する仕事をしている",
    en="Please confirm that none of these applies.\n- Ties with gangs or other antisocial forces\n- Business against the law or public order and morals",
)
ORDER_HELP = Text(
    ja="どの会社にも、同じようにお聞きしています。\n案内ページでは、公序良俗に反する事業者は参加の対象に入っていません。くわしい基準は、案内ページに書かれていません。上の2つは例です。\n\n迷うときは、答える前に事務局へ聞いてください。",
    en="We ask every firm. The programme page leaves out businesses against public order and morals, and gives no closer test; the two lines are examples. If in doubt, ask the secretariat before you answer.",
)
ORDER_NO = Text(ja="あてはまりません", en="None applies")
ORDER_YES = Text(ja="あてはまります", en="One applies")

# --- took_part_before

BEFORE_TOPIC = Text(ja="前回の参加", en="Earlier year")
BEFORE = Text(
    ja="{year}に、この事業で専門家の指導を受けましたか。\n\n申し込んだだけで、指導を受けていないときは［受けていない］を選んでください。",
    en="Did an expert of this programme guide you in {year}?\nIf you only applied, choose [No].",
)
BEFORE_HELP = Text(
    ja="案内ページでは、{year}に参加した会社は対象に入っていません。そのため、お聞きします。\n\n聞く相手：社長、前の担当の方\nわからないときは［わからない］を選んでください。事務局が名簿で確かめます。",
    en="Firms that took part in {year} cannot take part again, so we ask.\nAsk: the owner or whoever had your job before. If you choose [Not sure], the secretariat looks in its list.",
)
BEFORE_YES = Text(ja="受けた", en="Yes")
BEFORE_NO = Text(ja="受けていない", en="No")
UNKNOWN = Text(ja="わからない", en="Not sure")

# --- security_action

STAR_TOPIC = Text(ja="一つ星の宣言", en="Star declared")
STAR = Text(
    ja="SECURITY ACTION（セキュリティアクション）の宣言は、どこまで済んでいますか。\n\n基本の対策に取り組むと、会社自身が約束するしくみです。\n補助金の申込みのときに、宣言した会社も多くあります。",
    en="How far is your SECURITY ACTION declaration?\nIt is your own promise to work on basic measures. Many firms declared for a subsidy.",
)
STAR_HELP = Text(
    ja="一つ星以上の宣言が、参加の条件の1つです。宣言がまだでも、あとからできます。\n一つ星：基本の対策に取り組むという宣言\n二つ星：自社診断をし、基本方針を外に公開したうえでの宣言\n\n【調べ方】\n・IPA（情報処理推進機構）のサイトで会社名を探す\n・11桁の自己宣言IDが書かれた、昔のメールを探す\n・補助金を手伝った人に聞く",
    en="One star or more is a condition; you can still declare.\nOne star: promise to work on basic measures. Two: self-diagnosis and published policy too.\nTo check: IPA’s site, an old mail with an 11-digit ID, or your subsidy adviser.",
)
STAR_NONE = Text(ja="まだ宣言していない", en="Not declared yet")
STAR_ONE = Text(ja="一つ星を宣言した", en="One star declared")
STAR_TWO = Text(ja="二つ星を宣言した", en="Two stars declared")
STAR_PENDING = Text(ja="申込み中（ID待ち）", en="Applied, no ID yet")
STAR_PENDING_HINT = Text(
    ja="申込みはしたが、11桁の自己宣言IDがまだ届かない", en="sent, but the 11-digit ID has not come"
)
STAR_UNKNOWN_HINT = Text(
    ja="調べ方は、くわしい説明にあります", en="see the explanation for how to check"
)

# --- policy_status

POLICY_TOPIC = Text(ja="方針と社内ルール", en="Policy and rules")
POLICY = Text(
    ja="次の2つは、そろっていますか。\n\n基本方針：情報を守る会社の約束を1枚に書いたもの\n社内ルール（関連規程）：情報の扱い方を決めた社内の文書",
    en="Do you have both?\nBasic policy: one page on how the firm protects information.\nRules: papers on how staff handle it.",
)
POLICY_HELP = Text(
    ja="この事業は、これから整える会社のためのものです。そのため、お聞きします。\n\nどちらもない：まだ作っていない\n片方か作りかけ：片方だけある、作りかけ、作ったがまだ配っていない\n両方あり配布済み：両方あり、従業員に配っている\n\nなくても、作りかけでも参加できます。聞く相手：社長、総務の担当",
    en="The programme is for firms that still have to set these up.\nPartly: only one, unfinished, or not handed out. Both, in use: both exist and staff have them.\nHaving none, or part, is fine. Ask: the owner or general affairs.",
)
POLICY_NONE = Text(ja="どちらもない", en="Neither")
POLICY_PARTIAL = Text(ja="片方か作りかけ", en="Partly")
POLICY_COMPLETE = Text(ja="両方あり配布済み", en="Both, in use")

# --- what people type, beside labels and ids

INCORPORATED_SAID = _said(
    "法人、会社、株式会社、(株)、有限会社、(有)、合同会社、company、corporation"
)
SOLE_PROPRIETOR_SAID = _said("個人、個人事業、自営業、自営、フリーランス、freelance、self-employed")
UNINCORPORATED_SAID = _said(
    "任意団体、法人格なし、法人格のない団体、人格のない社団、団体、サークル"
)
ORDER_NO_SAID = _said(
    "あてはまらない、当てはまりません、当てはまらない、該当しない、該当なし、どれもない、ありません、ない、なし、いいえ、確認しました、no、none、はい、yes"
)
ORDER_YES_SAID = _said(
    "あてはまる、当てはまります、当てはまる、該当する、はい、yes"
)  # はい: asked back
BEFORE_YES_SAID = _said("はい、受けました、参加した、参加しました、あり、ある、yes")
BEFORE_NO_SAID = _said(
    "いいえ、受けていません、参加していない、参加していません、初めて、はじめて、なし、ない、まだ、no"
)
UNKNOWN_SAID = _said("不明、知らない、わかりません、分からない、忘れた、?、unknown、don't know")
STAR_NONE_SAID = _said(
    "まだ、していない、していません、宣言していない、未宣言、なし、いいえ、星なし、none、no、not yet"
)
STAR_ONE_SAID = _said("一つ星、1つ星、ひとつ星、一つ、ひとつ、星1つ、★、one star、one")
STAR_TWO_SAID = _said("二つ星、2つ星、ふたつ星、二つ、ふたつ、星2つ、★★、two stars、two")
STAR_PENDING_SAID = _said(
    "申込み中、申し込み中、申込中、申請中、手続き中、ID待ち、待ち、applied、pending"
)
POLICY_NONE_SAID = _said(
    "ない、なし、ありません、まだ、両方ない、どちらもありません、いいえ、none、no"
)
POLICY_PARTIAL_SAID = _said(
    "片方、片方だけ、片方だけある、作りかけ、作成中、一部、一部ある、途中、partial、one of them"
)
POLICY_COMPLETE_SAID = _said(
    "両方、両方ある、両方あります、そろっている、そろっています、配布済み、both、complete"
)
