"""What the sources do not say (domain.md 5.5, users.md R17, R18, X3, X9): the secretariat answers."""

from conversations.engine import Text
from conversations.inquiry.fact import Unpublished

UNPUBLISHED = (
    Unpublished(
        id="terms",
        title=Text(ja="参加規約の中身", en="the terms of taking part"),
        asks=(("規約", "約款", "terms"),),
    ),
    Unpublished(
        id="guidance",
        title=Text(ja="指導要領の中身", en="IPA's guidance for experts"),
        asks=(("指導要領", "マニュアル", "guidance manual"),),
    ),
    Unpublished(
        id="pay",
        title=Text(ja="専門家への謝金", en="what experts are paid"),
        asks=(
            (
                "謝金",
                "報酬",
                "交通費",
                "支払",
                "いつもらえ",
                "honorarium",
                "paid",
                "payment",
                "travel cost",
            ),
        ),
    ),
    Unpublished(
        id="figures",
        title=Text(ja="参加した会社の数や県別の数", en="how many firms took part, and where"),
        asks=(("何社", "社数", "県別", "割合", "統計", "実績", "how many firms", "statistics"),),
    ),
    Unpublished(
        id="products",
        title=Text(ja="製品やサービスのすすめ", en="recommending products"),
        asks=(
            (
                "おすすめ",
                "お勧め",
                "どの製品",
                "どこの製品",
                "どのソフト",
                "どれがいい",
                "which product",
                "recommend",
            ),
        ),
    ),
    Unpublished(
        id="publishing",
        title=Text(
            ja="サイトがない会社の、基本方針の公開のしかた",
            en="how to publish a policy without a web site",
        ),
        asks=(
            ("公開", "publish"),
            (
                "ホームページがない",
                "サイトがない",
                "サイトが無い",
                "hpがない",
                "方法",
                "without a web",
            ),
        ),
    ),
    Unpublished(
        id="old_ids",
        title=Text(ja="前の自己宣言IDの扱い", en="what becomes of older declaration IDs"),
        asks=(
            ("id", "自己宣言"),
            ("前の", "古い", "昔", "切替", "切り替え", "4で始まる", "older", "old"),
        ),
    ),
)
