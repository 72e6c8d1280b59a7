"""A turn that was not kept, as Slack tells it: by its own word for a refusal, and an apology."""

from bot import faults
from bot.slack import words
from bot.slack.calls import RefusedError
from conversations.engine import Language


def report(fault: BaseException) -> str:
    """Logs the fault, with Slack's code where Slack refused; the reference number."""
    name = type(fault).__qualname__
    return faults.report(fault, f"{name} ({fault.code})" if isinstance(fault, RefusedError) else "")


def apology(reference: str, language: Language) -> str:
    """What the person reads: what happened, what is kept, what to do next."""
    return words.NOT_KEPT.say(language, reference=reference)
