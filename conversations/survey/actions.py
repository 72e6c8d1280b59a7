"""``/sme survey``: answered by one person of a firm whose sessions are over."""

from conversations.actions import Action, Context
from conversations.asking import start
from conversations.engine import word
from conversations.ports import Outcome
from conversations.survey import words
from conversations.survey.flow import FLOW

_DID = "survey.start"


def _start(context: Context, typed: str) -> Outcome:
    """The first question; to whoever comes when the firm has answered, that it has."""
    del typed
    company, lang = context.actor.company, context.language
    if company is None or context.facts.closing(company) is None:
        return Outcome(_DID, says=(context.private(word(words.NOT_NOW.say(lang))),))
    answered = context.facts.last_result(company, FLOW)
    if answered is not None and context.facts.unfinished(context.actor.person.id, FLOW) is None:
        return Outcome(_DID, says=(context.private(word(words.ANSWERED.say(lang))),))
    return start(context, FLOW)


ACTIONS = (Action(_DID, _start, "sme", ("survey", "アンケート", "アンケートに答える")),)
