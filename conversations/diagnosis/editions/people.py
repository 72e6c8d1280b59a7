"""Who knows and who does: the same people under the same words in every item."""

from conversations.engine import Text

# Whom to ask.
SUPPORT = Text(
    ja="パソコンを買ったお店、保守の会社", en="the shop or firm that looks after your PCs"
)
NETWORK = Text(ja="ネットの回線や機器を入れた会社", en="the firm that set up your internet")
HEAD = Text(ja="社長", en="the head of the company")
OFFICE = Text(ja="総務の担当", en="general affairs")
COLLEAGUES = Text(ja="一緒に働く人", en="the people you work with")
BUYER = Text(ja="サービスを契約した人", en="whoever signed up for the service")

# Who does it.
BY_HEAD = Text(ja="社長", en="head of the company")
BY_OFFICE = Text(ja="総務", en="general affairs")
BY_ALL = Text(ja="全員", en="everyone")
BY_TRAVELLERS = Text(ja="持ち出す人", en="those who take them out")

# users.md R11: seen for edition 2.1 of IPA's sheet only, so it says so.
NOT_USED = Text(
    ja="「実施している」を選びます（IPAの旧版の説明）。迷ったら専門家へ。",
    en="Choose Done (an older IPA rule). In doubt, ask the expert.",
)
