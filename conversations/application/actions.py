"""What is done about applications."""

from conversations.actions import Action
from conversations.application import (
    answering,
    deciding,
    listing,
    merging,
    start,
    undoing,
    waiting,
    withdrawal,
)

ACTIONS = (
    Action(
        "application.start",
        start.start,
        "sme",
        (
            *("apply", "application", "申込み", "申し込み", "申込", "申し込む", "申込む"),
            *("申込みに進む", "参加申込み", "申し込みたい"),
        ),
    ),
    Action("application.terms", start.show_terms, "sme", ("terms", "利用規約", "規約")),
    Action(
        "application.agree",
        start.agree,
        "sme",
        ("agree", "同意する", "同意します", "同意して進む"),
    ),
    Action("application.disagree", start.disagree, "sme", ("disagree", "同意しない")),
    Action("application.prepare", start.prepare),
    Action("application.same", start.same),
    Action("application.anew", start.anew),
    *answering.ACTIONS,
    *withdrawal.ACTIONS,
    *listing.ACTIONS,
    *deciding.ACTIONS,
    *undoing.ACTIONS,
    *merging.ACTIONS,
    *waiting.ACTIONS,
)
