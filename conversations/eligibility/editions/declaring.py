"""How to declare one star, by date: the steps as data (domain.md 2, users.md R4)."""

from dataclasses import dataclass
from datetime import date, timedelta

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class Procedure:
    """One way to declare. first, last: the days it serves, both inclusive, None without end.

    heading: what the steps are headed by. closing: said after them, with ``{day}`` where
    ``wait`` (from the form to the ID, about) is set. past: one sentence on this way for those
    whose page described it though another way serves today.
    """

    id: str
    first: date | None
    last: date | None
    heading: Text
    steps: tuple[Text, ...]
    closing: Text
    wait: timedelta | None
    past: Text

    def serves(self, today: date) -> bool:
        """Whether one declares this way on that day."""
        return (self.first is None or self.first <= today) and (
            self.last is None or today <= self.last
        )


PROCEDURES: tuple[Procedure, ...] = (
    # IPA, SECURITY ACTION: procedure up to March 2026 (domain.md 2, A1: ID after about a week).
    Procedure(
        id="form",
        first=None,
        last=date(2026, 3, 31),
        heading=Text(
            ja="【宣言のしかた】申込みフォームからの手順", en="How to declare, with the web form"
        ),
        steps=(
            Text(
                ja="IPAのSECURITY ACTIONのサイトを開きます。", en="Open IPA's SECURITY ACTION site."
            ),
            Text(
                ja="ロゴの使い方の決まりを読み、同意します。", en="Read and accept the logo terms."
            ),
            Text(
                ja="一つ星を選び、会社の情報を入れます。",
                en="Choose one star, fill in your details.",
            ),
            Text(ja="届いたメールのリンクを押します。", en="Press the link in the mail you get."),
            Text(
                ja="約1週間後、11桁の自己宣言IDがメールで届きます。",
                en="The 11-digit ID comes by mail after about a week.",
            ),
        ),
        closing=Text(
            ja="今日申し込むと、{day}ごろに届きます。\n届いたら［宣言しました］を押してください。",
            en="Sent today, look for it around {day}.\nThen press [I have declared].",
        ),
        wait=timedelta(days=7),
        past=Text(
            ja="案内ページのころは、申込みフォームから宣言し、IDは約1週間後に届きました。",
            en="The page's own way was a web form, with the ID after a week.",
        ),
    ),
    # IPA, notice of February 2026: from April 2026 with gBizID Prime or Member, ID at once.
    Procedure(
        id="gbizid",
        first=date(2026, 4, 1),
        last=None,
        heading=Text(
            ja="【宣言のしかた】2026年4月からの手順", en="How to declare, from April 2026"
        ),
        steps=(
            Text(
                ja="GビズID（国の手続きで使う会社のID）を用意します。「プライム」か「メンバー」が必要です。",
                en="Have a gBizID, Prime or Member.",
            ),
            Text(
                ja="IPAのSECURITY ACTIONのサイトに、GビズIDで入ります。",
                en="Log in to IPA's SECURITY ACTION site with it.",
            ),
            Text(
                ja="一つ星を選び、会社の情報を入れます。",
                en="Choose one star, fill in your details.",
            ),
            Text(ja="11桁の自己宣言IDが、すぐに出ます。", en="The 11-digit ID appears at once."),
        ),
        closing=Text(
            ja="GビズIDがまだなら、先に申し込んでください。郵送では1週間ほどかかります。\n終わったら［宣言しました］を押してください。",
            en="No gBizID yet? Ask for it first; by post it takes about a week.\nThen press [I have declared].",
        ),
        wait=None,
        past=Text(
            ja="2026年4月1日（水）からは、GビズIDで入って宣言します。",
            en="From Wed 1 Apr 2026 one declares with a gBizID.",
        ),
    ),
)
