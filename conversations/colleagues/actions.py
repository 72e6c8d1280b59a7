"""What people of a firm do together, by word and by button."""

from conversations.actions import Action
from conversations.colleagues import closing, handing, members, owner, returning
from conversations.colleagues.lines import handing as handing_sentence

ACTIONS = (
    Action(
        handing.HAND,
        handing.hand,
        "sme",
        ("hand", "頼む", "ほかの人に頼む"),
        sentence=handing_sentence,
    ),
    Action(handing.ASK, handing.ask),
    Action(handing.ALONG, handing.along, "sme", ("along", "一緒に答える")),
    Action(returning.ACCEPT, returning.accept),
    Action(returning.GIVE_BACK, returning.give_back),
    Action(returning.TAKE_BACK, returning.take_back),
    Action(closing.CLOSE, closing.close),
    Action(closing.TAKE_OVER, closing.take_over),
    Action(
        members.LIST, members.members, "sme", ("members", "メンバー", "会社の方", "会社の方を見る")
    ),
    Action(members.MEMBER, members.member),
    Action(members.REMOVE, members.remove),
    Action(members.REMOVE_YES, members.remove_yes),
    Action(members.LEAVE, members.leave_it),
    Action(owner.OWNER, owner.owner, "sme", ("owner", "まとめ役")),
    Action(owner.PASS, owner.pass_on),
    Action(owner.PASS_YES, owner.pass_yes),
    Action(owner.FOLLOW, owner.follow),
    Action(owner.DECLINE, owner.decline),
    Action(owner.SETTLE, owner.settle, "sme-office", ("owner", "まとめ役")),
)
