"""Where answers come from, as they are named below them."""

from conversations.engine import Text

PAGE = Text(
    ja="IPAの事業のページ（2020年10月2日（金）版）",
    en="IPA's page of the programme (2 October 2020)",
)
PAGE_DEFINITION = Text(
    ja="IPAの事業のページ「中小企業等の定義」",
    en="IPA's page of the programme, definition of firms",
)
LABOUR = Text(
    ja="IPAの事業のページの注と、労働基準法20条・21条",
    en="a note on IPA's page, and the Labour Standards Act, articles 20 and 21",
)
ACTION = Text(ja="IPAのSECURITY ACTIONのサイト", en="IPA's SECURITY ACTION site")
GUIDELINE = Text(
    ja="IPA「中小企業の情報セキュリティ対策ガイドライン」",
    en="IPA's security guideline for small firms",
)
HOUSE = Text(ja="この窓口の決まり", en="how this desk works")
