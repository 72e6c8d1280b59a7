"""What is done about the plan."""

from conversations.actions import Action, Context, join
from conversations.engine.reading import plain
from conversations.plan import answering, assigning, posts, rounds, sharing
from conversations.plan import sharing_words as words
from conversations.plan.typed import read_assignment
from conversations.ports import Address, Outcome

_QUIET = frozenset({"quiet", "知らせない", "通知しない"})
_SPEAK = frozenset({"remind", "再開", "再開する"})


def _show(context: Context, typed: str) -> Outcome:
    """The plan; with a number, an owner and a month behind it, one measure of it."""
    said = plain(typed)
    if said in _QUIET:
        return answering.quiet(context, "")
    if said in _SPEAK:
        return answering.speak(context, "")
    if said and read_assignment(typed, context.local.date()):
        return assigning.assign_typed(context, typed)
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


def _round(context: Context, argument: str) -> Outcome:
    del argument
    return rounds.go_round(context)


def understood(context: Context, text: str) -> tuple[str, str] | None:
    """Typed words that no command begins: a measure's owner or month, once there is a plan."""
    company = context.actor.company
    told = read_assignment(text, context.local.date())
    # "3 佐藤" alone may be anything; behind ``/sme plan`` it is not
    meant = told is not None and (told.month is not None or "番" in text or "は" in text)
    if company is None or not meant:
        return None
    return ("plan.assign_typed", text) if context.facts.plan(company) else None


ACTIONS = (
    Action("plan.show", _show, "sme", ("plan", "計画", "計画を見る")),
    Action("plan.details", _details),
    Action("plan.post", _post),
    Action("plan.elsewhere", _elsewhere),
    Action("plan.keep_private", _keep_private),
    Action("plan.hide_score", posts.hide_score),
    Action("plan.show_score", posts.show_score),
    Action("plan.take_back", posts.take_back),
    Action("plan.assign", assigning.assign),
    Action("plan.assign_typed", assigning.assign_typed),
    Action("plan.mine", assigning.mine),
    Action("plan.done", answering.done),
    Action("plan.not_yet", answering.not_yet),
    Action("plan.hand_on", answering.hand_on),
    Action("plan.quiet", answering.quiet),
    Action("plan.speak", answering.speak),
    Action("plan.round", _round),
)
