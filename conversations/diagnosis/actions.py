"""What is done about the diagnosis outside its questions."""

from conversations.actions import Action, Context
from conversations.asking import elsewhere, seen, start
from conversations.diagnosis import TOPIC, breakdown
from conversations.ports import Outcome


def _start(context: Context, typed: str) -> Outcome:
    del typed
    return start(context, TOPIC.id)


def _breakdown(context: Context, argument: str) -> Outcome:
    """The kept result line by line."""
    conversation = seen(context, argument)
    if conversation is None or conversation.flow != TOPIC.id:
        return elsewhere(context)
    result = context.facts.result(argument)
    if result is None:
        return elsewhere(context)
    mine = conversation.person == context.actor.person.id
    step = breakdown(result.snapshot, argument, context.language, may_change=mine)
    return Outcome(did="diagnosis.breakdown", says=(context.private(step),))


ACTIONS = (
    Action(
        "diagnosis.start",
        _start,
        "sme",
        ("diagnose", "diagnosis", "診断", "自社診断", "診断する", "診断を試す"),
    ),
    Action("diagnosis.breakdown", _breakdown),
)
