"""What happens to a turn that was not kept: a reference number for the person and the log."""

import logging
import traceback

from bot.ids import code

_log = logging.getLogger(__name__)


def report(fault: BaseException, kind: str = "") -> str:
    """Writes the fault to the log and gives the reference number that it can be found by.

    Only its kind and place are written: a fault's own words may quote what somebody typed.
    kind: more than the type's name, where a door knows it.
    """
    reference = code()
    where = "".join(traceback.format_tb(fault.__traceback__))
    _log.error("not kept, reference %s: %s\n%s", reference, kind or type(fault).__qualname__, where)
    return reference
