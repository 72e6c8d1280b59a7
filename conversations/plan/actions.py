"""What is done about the plan."""

from conversations.actions import Action, Context, join
from conversations.plan import sharing
from conversations.plan import sharing_words as words
from conversations.ports import Address, Outcome


def _show(context: Context, typed: str) -> Outcome:
    del typed
    return sharing.show(context)


def _details(context: Context, typed: str) -> Outcome:
    del typed
    return sharing.details(context)


def _post(context: Context, channel: str) -> Outcome:
    """Agreed: into that channel of the actor's own workspace."""
    address = Address(context.place.platform, context.place.space, channel)
    posted = sharing.post_in(context, address)
    if posted.did != "plan.post":
        return posted  # there is no plan yet
    return join(posted, sharing.word(context, "plan.post", words.POSTED))


def _elsewhere(context: Context, typed: str) -> Outcome:
    del typed
    return sharing.word(context, "plan.elsewhere", words.ELSEWHERE_HOW)


def _keep_private(context: Context, typed: str) -> Outcome:
    del typed
    return sharing.word(context, "plan.keep_private", words.NOT_POSTED)


ACTIONS = (
    Action("plan.show", _show, "sme", ("plan", "計画", "計画を見る")),
    Action("plan.details", _details),
    Action("plan.post", _post),
    Action("plan.elsewhere", _elsewhere),
    Action("plan.keep_private", _keep_private),
)
