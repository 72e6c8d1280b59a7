"""What the application asks."""

from conversations.engine import Text

TITLE = Text(ja="申込み", en="Application")
PART_FIRM = Text(ja="会社のこと", en="Your company")
PART_CONTACT = Text(ja="連絡先", en="Whom to contact")
PART_WISHES = Text(ja="指導の希望", en="Your wishes")

SKIP = Text(ja="書かない", en="Leave empty")
SKIP_SAID = ("なし", "ない", "特になし", "書かない", "不明", "わからない", "skip", "none", "no")

NAME_TOPIC = Text(ja="会社の名前", en="Company")
NAME = Text(
    ja="会社の正式な名前を教えてください。\n「株式会社」なども付けてください。",
    en="What is the company's full name?",
)
NAME_EXAMPLE = Text(ja="みほん製菓株式会社", en="Mihon Seika K.K.")

KANA_TOPIC = Text(ja="フリガナ", en="Name in kana")
KANA = Text(
    ja="会社の名前のフリガナを教えてください。\n事務局が電話で呼ぶときに使います。",
    en="How is the name written in kana?\nThe secretariat uses it on the telephone.",
)
KANA_EXAMPLE = Text(ja="ミホンセイカ", en="ミホンセイカ")

PREFECTURE_TOPIC = Text(ja="都道府県", en="Prefecture")
PREFECTURE = Text(
    ja="指導を受ける事業所は、どの都道府県ですか。\n「鳥取」のように入力もできます。",
    en="In which prefecture is the office that the expert will visit?\nYou can type it: Tottori.",
)

ADDRESS_TOPIC = Text(ja="住所", en="Address")
ADDRESS = Text(
    ja="都道府県のあとの住所を教えてください。\n専門家が訪ねる所です。建物の名前もあれば付けてください。",
    en="What is the address after the prefecture?\nThe expert comes there; add the building if it has a name.",
)
ADDRESS_EXAMPLE = Text(ja="鳥取市東町1-220 みほんビル2階", en="1-220 Higashimachi, Tottori City")

CONTACT_TOPIC = Text(ja="担当の方", en="Contact person")
CONTACT = Text(
    ja="連絡を受ける担当の方の、お名前を教えてください。", en="Who is the person to contact?"
)
CONTACT_EXAMPLE = Text(ja="総務 山田 花子", en="Hanako Yamada, general affairs")

TELEPHONE_TOPIC = Text(ja="電話", en="Telephone")
TELEPHONE = Text(
    ja="昼間に連絡できる電話番号を教えてください。", en="Which telephone number reaches you by day?"
)

EMAIL_TOPIC = Text(ja="メール", en="E-mail")
EMAIL = Text(ja="メールアドレスを教えてください。", en="What is the e-mail address?")

CHANNEL_TOPIC = Text(ja="連絡の方法", en="How to reach you")
CHANNEL = Text(
    ja="事務局からの連絡は、どれがよいですか。", en="How should the secretariat reach you?"
)
CHANNEL_CHAT = Text(ja="このチャット", en="This chat")
CHANNEL_TELEPHONE = Text(ja="電話", en="Telephone")
CHANNEL_EMAIL = Text(ja="メール", en="E-mail")

CORPORATE_TOPIC = Text(ja="法人番号", en="Corporate number")
CORPORATE = Text(
    ja="13桁の法人番号がわかれば教えてください。\n会社の書類か、国税庁のサイトに載っています。",
    en="If you know it, what is the 13-digit corporate number?\nIt stands on company papers and the tax agency's site.",
)
CORPORATE_EXAMPLE = Text(ja="13桁の数字。なければ［書かない］", en="13 digits, or [Leave empty]")
CORPORATE_CHECK = Text(
    ja="番号の検算が合いませんでした。\nちがうときは［直す］を押してください。",
    en="The number's check digit does not match. If it is wrong, press [Change].",
)

DECLARATION_TOPIC = Text(ja="自己宣言ID", en="Declaration ID")
DECLARATION = Text(
    ja="SECURITY ACTIONの自己宣言IDがわかれば教えてください。\n11桁の数字です。宣言したときのメールにあります。",
    en="If you know it, what is your SECURITY ACTION ID?\nIt has 11 digits and came by mail when you declared.",
)
DECLARATION_EXAMPLE = Text(ja="11桁の数字。なければ［書かない］", en="11 digits, or [Leave empty]")
DECLARATION_CHECK = Text(
    ja="最初の数字が1、2、4、5のどれでもありません。\nちがうときは［直す］を押してください。",
    en="It begins with none of 1, 2, 4 and 5. If it is wrong, press [Change].",
)

TELEWORK_TOPIC = Text(ja="在宅勤務", en="Telework")
TELEWORK = Text(
    ja="在宅勤務（テレワーク）をしている人はいますか。\n指導の内容を決めるために使います。",
    en="Does anybody work from home?\nIt helps to choose what the expert looks at.",
)
TELEWORK_YES = Text(ja="いる", en="Yes")
TELEWORK_PLANNED = Text(ja="これから", en="Planned")
TELEWORK_NO = Text(ja="いない", en="No")

MODE_TOPIC = Text(ja="指導の場所", en="Where")
MODE = Text(
    ja="専門家の指導は、どこで受けたいですか。\nあとで専門家と相談して変えられます。",
    en="Where would you like the expert sessions?\nYou can change it with the expert later.",
)
MODE_ONSITE = Text(ja="会社で", en="On site")
MODE_FIRST = Text(ja="初回だけ会社で", en="First on site")
MODE_ONLINE = Text(ja="オンライン", en="Online")
MODE_EITHER = Text(ja="どちらでもよい", en="Either")

TIMES_TOPIC = Text(ja="希望の時間", en="Times")
TIMES = Text(
    ja="指導は1回約2時間です。いつがよいですか。",
    en="A session takes about two hours. When suits you?",
)
TIMES_MORNING = Text(ja="平日の午前", en="Mornings")
TIMES_AFTERNOON = Text(ja="平日の午後", en="Afternoons")
TIMES_ANY = Text(ja="いつでもよい", en="Any time")
TIMES_OTHER = Text(ja="ほかの希望", en="Something else")

WISH_TOPIC = Text(ja="ほかの希望", en="Other wishes")
WISH = Text(
    ja="避けたい日や時期など、ほかに伝えたいことはありますか。\nなければ［特になし］を押してください。",
    en="Anything else, such as days to avoid?\nIf not, press [Nothing].",
)
WISH_NONE = Text(ja="特になし", en="Nothing")
WISH_EXAMPLE = Text(ja="月末と水曜日は避けたい", en="not on Wednesdays")
