"""What happens to a turn that was not kept: a reference number for the person and the log."""

import logging
import secrets
import traceback
from typing import Final

from bot.slack import words
from bot.slack.calls import RefusedError
from conversations.engine import Language

_LETTERS: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # without 0/O/1/I: read over the telephone
_LENGTH: Final = 5

_log = logging.getLogger(__name__)


def report(fault: BaseException) -> str:
    """Writes the fault to the log and gives the reference number that it can be found by.

    Only its kind and place are written: a fault's own words may quote what somebody typed.
    """
    reference = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    where = "".join(traceback.format_tb(fault.__traceback__))
    _log.error("not kept, reference %s: %s\n%s", reference, _kind(fault), where)
    return reference


def apology(reference: str, language: Language) -> str:
    """What the person reads: what happened, what is kept, what to do next."""
    return words.NOT_KEPT.say(language, reference=reference)


def _kind(fault: BaseException) -> str:
    name = type(fault).__qualname__
    return f"{name} ({fault.code})" if isinstance(fault, RefusedError) else name
