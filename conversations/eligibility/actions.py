"""What is done about eligibility outside its questions."""

from conversations.actions import Action, Context
from conversations.asking import elsewhere, own, reopened, start, topic_of
from conversations.eligibility.conditions import conditions_notice
from conversations.eligibility.declaring import find_star, how_to_declare
from conversations.eligibility.snapshot import restore
from conversations.engine import Notice
from conversations.ports import Outcome


def _start(context: Context, typed: str) -> Outcome:
    del typed
    return start(context, "eligibility")


def _conditions(context: Context, argument: str) -> Outcome:
    """Every condition of the kept result, each with the answer that decided it."""
    conversation = own(context, argument)
    if conversation is None or conversation.flow != "eligibility":
        return elsewhere(context)
    result = context.facts.result(argument)
    if result is None:
        return elsewhere(context)
    app, judgement, edition = restore(result.snapshot)
    step = conditions_notice(app, judgement, edition, argument, context.language)
    return Outcome(did="eligibility.conditions", says=(context.private(step),))


def _how(context: Context, argument: str) -> Outcome:
    """How to declare one star by today's way; no conversation is needed to read it."""
    conversation = own(context, argument) if argument else None
    programme = context.programme
    notice = how_to_declare(
        conversation.edition if conversation else programme.edition,
        context.local.date(),
        context.language,
        programme.office,
        conversation.id if conversation else "",
    )
    return _told(context, "eligibility.how_to_declare", notice)


def _find_star(context: Context, argument: str) -> Outcome:
    conversation = own(context, argument) if argument else None
    notice = find_star(context.language, conversation.id if conversation else "")
    return _told(context, "eligibility.find_star", notice)


def _declared(context: Context, argument: str) -> Outcome:
    """Straight back to the question about the star; every other answer stays."""
    conversation = own(context, argument)
    if conversation is None:
        return elsewhere(context)
    _, flow = topic_of(context, conversation)
    question = flow.question("security_action")
    return reopened(context, conversation, question) if question else elsewhere(context)


def _told(context: Context, did: str, notice: Notice) -> Outcome:
    return Outcome(did=did, says=(context.private(notice),))


ACTIONS = (
    Action(
        "eligibility.start",
        _start,
        "sme",
        ("check", "確認", "参加確認", "参加の確認", "参加できるか確認", "はじめる", "start"),
    ),
    Action("eligibility.conditions", _conditions),
    Action("eligibility.declared", _declared),
    Action("eligibility.find_star", _find_star),
    Action("eligibility.how_to_declare", _how),
)
