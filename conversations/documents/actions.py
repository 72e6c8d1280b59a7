"""``/sme documents``: what the firm has, and each file as a message of its own.

Files go to the private chat only: they name what is weak.
"""

from conversations.actions import Action, Context
from conversations.diagnosis import picture, read_snapshot
from conversations.documents.answers import answers
from conversations.documents.deliverables import last, listing
from conversations.documents.page import page
from conversations.documents.paper import paper
from conversations.documents.year import year
from conversations.plan import current
from conversations.ports import Outcome


def _show(context: Context, typed: str) -> Outcome:
    del typed
    return Outcome(did="documents.show", says=(context.private(listing(context)),))


def _answers(context: Context, typed: str) -> Outcome:
    result = last(context, "diagnosis")
    if result is None:
        return _show(context, typed)
    return Outcome(did="documents.answers", says=(context.private(answers(context, result)),))


def _year(context: Context, typed: str) -> Outcome:
    """The plan of the last diagnosis, made now where nobody has looked at it yet."""
    record, changes = current(context)
    if record is None:
        return _show(context, typed)
    document = context.private(year(context, record))
    return Outcome(did="documents.year", changes=changes, says=(document,))


def _page(context: Context, typed: str) -> Outcome:
    """The same on a page to print."""
    record, changes = current(context)
    if record is None:
        return _show(context, typed)
    document = context.private(page(context, record))
    return Outcome(did="documents.page", changes=changes, says=(document,))


def _paper(context: Context, typed: str) -> Outcome:
    del typed
    return Outcome(did="documents.paper", says=(context.private(paper(context)),))


def _picture(context: Context, typed: str) -> Outcome:
    result = last(context, "diagnosis")
    if result is None:
        return _show(context, typed)
    on = result.at.astimezone(context.programme.zone).date()
    kept = read_snapshot(result.snapshot)
    chart = picture(kept, result.company, on, context.language, context.local.date())
    return Outcome(did="documents.picture", says=(context.private(chart),))


ACTIONS = (
    Action("documents.show", _show, "sme", ("documents", "書類", "成果物")),
    Action("documents.answers", _answers),
    Action("documents.year", _year),
    Action("documents.page", _page),
    Action("documents.paper", _paper),
    Action("documents.picture", _picture),
)
