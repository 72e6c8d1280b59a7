"""What a fault is told as in the log."""

import traceback


def told(fault: BaseException) -> str:
    """What broke and where; a fault's own words may hold what people wrote, so not them."""
    last = traceback.extract_tb(fault.__traceback__)[-1:]
    places = [f"{frame.filename}:{frame.lineno}" for frame in last]
    return " at ".join([type(fault).__name__, *places])
