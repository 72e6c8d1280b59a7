"""What happens to a turn that was not kept: a reference number for the person and the log."""

import logging
import traceback

from bot.ids import code
from bot.teams import words
from conversations.engine import Language

_log = logging.getLogger(__name__)


def report(fault: BaseException) -> str:
    """Writes the fault to the log and gives the reference number that it can be found by.

    Only its kind and place are written: a fault's own words may quote what somebody typed.
    """
    reference = code()
    where = "".join(traceback.format_tb(fault.__traceback__))
    _log.error("not kept, reference %s: %s\n%s", reference, type(fault).__qualname__, where)
    return reference


def apology(reference: str, language: Language) -> str:
    """What the person reads: what happened, what is kept, what to do next."""
    return words.NOT_KEPT.say(language, reference=reference)
