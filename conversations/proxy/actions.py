"""What the secretariat, or a firm's expert, does for a firm without chat."""

from conversations.actions import Action
from conversations.proxy import entering, opening

_FOR = ("for", "proxy", "代理", "代理入力")

ACTIONS = (
    Action(entering.FOR, entering.enter_for, "sme-office", _FOR, usage="for 会社 check|diagnose"),
    Action("proxy.expert_for", entering.enter_for, "sme-expert", _FOR),
    Action(entering.OPEN, entering.open_for),
    Action(entering.TAKE, entering.take),
    Action(entering.END, entering.end),
    Action(
        opening.NEW,
        opening.new,
        "sme-office",
        ("company new", "new company", "会社 新規", "会社登録", "会社を登録", "新規"),
        usage="company new 会社名 電話番号 電話|メール|チャット",
    ),
    Action(opening.NEW_YES, opening.new_yes),
    Action(
        opening.REACH,
        opening.reach,
        "sme-office",
        ("reach", "channel", "連絡方法", "連絡"),
        usage="reach 会社 電話|メール|チャット",
    ),
)
