"""How the rows of the programme page read in a list: the number, everyday examples, the name.

Examples: everyday_shops.py and everyday_services.py say where they come from.
"""

from conversations.engine import Text

LABELS: tuple[tuple[Text, Text], ...] = (  # label and hint, in the order of the page
    (Text(ja="①工場・建設・運送（製造業など）", en="① Making, building, transport"), Text(ja="タイヤ、工場用ベルト、印刷、工務店、倉庫も", en="also tyres, factory belts, printing, storage")),
    (Text(ja="②問屋・卸・商社（卸売業）", en="② Wholesale, trading company"), Text(ja="お店や会社に、まとめて売る仕事", en="selling in bulk to shops and firms")),
    (Text(ja="③美容室・塾・士業（サービス業）", en="③ Hairdresser, cram school (services)"), Text(ja="介護、個人や会社の医院、広告、放送、駐車場も", en="also care, clinics of persons or companies, leasing")),
    (Text(ja="④お店・飲食店・弁当（小売業）", en="④ Shop, restaurant, take-away (retail)"), Text(ja="居酒屋、カフェ、通販、薬局も", en="also bars, cafes, online shops, pharmacies")),
    (Text(ja="⑤ゴム製品をつくる会社", en="⑤ Making rubber products"), Text(ja="タイヤと工場用ベルトは①", en="tyres and factory belts are ①")),
    (Text(ja="⑥ソフト開発・情報処理", en="⑥ Software, data processing"), Text(ja="システム開発、データ入力など", en="system development, data entry")),
    (Text(ja="⑦旅館・宿（旅館業）", en="⑦ Inn (ryokan)"), Text(ja="ホテルも、まずここです。事務局も確かめます", en="hotels too; the secretariat checks")),
    (Text(ja="⑧不動産・農業・金融（その他）", en="⑧ Estate agent, farm, finance (other)"), Text(ja="旅行会社、出版、電力、通信も", en="also travel agents, publishers, utilities")),
    (Text(ja="⑨医療法人・社会福祉法人", en="⑨ Medical or welfare corporation"), Text(ja="この2つの法人だけ。個人や会社の医院は③", en="only these; other clinics are ③")),
    (Text(ja="⑩学校法人", en="⑩ School corporation"), Text(ja="学習塾や、会社の教室は③", en="cram schools and the like are ③")),
    (Text(ja="⑪商工会・商工会議所・連合会", en="⑪ Society or chamber of commerce"), Text(ja="都道府県の商工会連合会も", en="also prefectural federations")),
    (Text(ja="⑫中小企業の組合", en="⑫ SME cooperative"), Text(ja="事業協同組合、企業組合、商工組合など", en="business cooperatives and the like")),
    (Text(ja="⑬特別の法律でできた組合", en="⑬ Association set up by a special law"), Text(ja="農協、漁協、商店街振興組合など", en="farm or fishery cooperatives and the like")),
    (Text(ja="⑭財団法人・社団法人", en="⑭ Foundation or association"), Text(ja="一般も公益も", en="general or public interest")),
    (Text(ja="⑮NPO法人", en="⑮ NPO corporation"), Text(ja="特定非営利活動法人", en="specified non-profit corporation")),
)  # fmt: skip  # a table reads as a table

# The rows on a button (voice.md: at most ten full-width characters), in the order of the page.
BUTTONS: tuple[Text, ...] = (
    Text(ja="①製造・建設・運輸", en="① industry, transport"),
    Text(ja="②卸売業", en="② wholesale"),
    Text(ja="③サービス業", en="③ services"),
    Text(ja="④小売業", en="④ retail"),
    Text(ja="⑤ゴム製品製造業", en="⑤ rubber"),
    Text(ja="⑥ソフト・情報処理", en="⑥ software"),
    Text(ja="⑦旅館業", en="⑦ inns"),
    Text(ja="⑧その他の業種", en="⑧ other"),
    Text(ja="⑨医療・福祉法人", en="⑨ medical, welfare"),
    Text(ja="⑩学校法人", en="⑩ school"),
    Text(ja="⑪商工会・会議所", en="⑪ chamber"),
    Text(ja="⑫中小企業の組合", en="⑫ cooperative"),
    Text(ja="⑬特別法の組合", en="⑬ special-law body"),
    Text(ja="⑭財団・社団法人", en="⑭ foundation"),
    Text(ja="⑮NPO法人", en="⑮ NPO"),
)


def short_name(row: str) -> Text:
    """A row's name without its number: サービス業. Raises ValueError for what is no row."""
    label = BUTTONS[int(row) - 1]
    return Text(ja=label.ja[1:], en=label.en[1:].strip())
