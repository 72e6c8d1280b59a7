"""How to declare one star, by date: the steps as data (domain.md 2, users.md R4)."""

from dataclasses import dataclass
from datetime import date, timedelta

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class Procedure:
    """One way to declare. first, last: the days it serves, both inclusive, None without end.

    heading: what the steps are headed by. closing: said after them, with ``{day}`` where
    ``wait`` (from the form to the ID, about) is set. waiting: said to those whose ID is to come.
    past: one sentence on this way for those
    whose page described it though another way serves today.
    """

    id: str
    first: date | None
    last: date | None
    heading: Text
    steps: tuple[Text, ...]
    closing: Text
    wait: timedelta | None
    waiting: Text
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
        heading=Text(ja="【宣言のしかた】申込みフォームからの手順", en="How to declare (web form)"),
        steps=(
            Text(
                ja="IPAのSECURITY ACTIONのサイトを開きます。", en="Open IPA’s SECURITY ACTION site."
            ),
            Text(ja="ロゴの使い方の決まりを読み、同意します。", en="Accept the logo terms."),
            Text(
                ja="一つ星を選び、会社の情報を入れます。",
                en="Choose one star; enter your details.",
            ),
            Text(ja="届いたメールのリンクを押します。", en="Press the link in the mail."),
            Text(
                ja="約1週間後、11桁の自己宣言IDがメールで届きます。",
                en="The 11-digit ID comes in about a week.",
            ),
        ),
        closing=Text(
            ja="今日申し込むと、{day}ごろに届きます。\n届いたら［宣言しました］を押してください。",
            en="Sent today, it comes around {day}.\nThen press [I have declared].",
        ),
        wait=timedelta(days=7),
        waiting=Text(
            ja="申込みから約1週間で、メールで届きます。",
            en="They come by mail about a week after the form.",
        ),
        past=Text(
            ja="案内ページのころは、申込みフォームから宣言し、IDは約1週間後に届きました。",
            en="the programme page’s way was a web form.",
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
                en="Get a gBizID, Prime or Member.",
            ),
            Text(
                ja="IPAのSECURITY ACTIONのサイトに、GビズIDで入ります。",
                en="Log in to IPA’s SECURITY ACTION site with it.",
            ),
            Text(
                ja="一つ星を選び、会社の情報を入れます。",
                en="Choose one star; enter your details.",
            ),
            Text(ja="11桁の自己宣言IDが、すぐに出ます。", en="The 11-digit ID appears at once."),
        ),
        closing=Text(
            ja="GビズIDがまだなら、先に申し込んでください。郵送では1週間ほどかかります。\n終わったら［宣言しました］を押してください。",
            en="By post, a gBizID takes about a week.\nThen press [I have declared].",
        ),
        wait=None,
        waiting=Text(
            ja="申込みが終わると、IPAのサイトにすぐに出ます。",
            en="They show on IPA’s site once you have applied.",
        ),
        past=Text(
            ja="2026年4月1日（水）からは、GビズIDで入って宣言します。",
            en="from Wed 1 Apr 2026, with a gBizID.",
        ),
    ),
)


def procedure(today: date) -> Procedure:
    """The way to declare that serves on a day; raises ValueError where none is known."""
    for way in PROCEDURES:
        if way.serves(today):
            return way
    reason = f"no way to declare is known for {today}"
    raise ValueError(reason)
