"""A time zone of our own whose clocks strike the minute when a test wants them to.

Sessions are booked to the minute, on the programme's clock; a real zone's next minute may be
sixty seconds away. Here it is as near as asked: the zone is seconds off the others. Python finds
zones by PYTHONTZPATH, so the product needs no setting for tests.
"""

import struct
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ZONE = "Test/Seconds"

JAPAN = ZoneInfo("Asia/Tokyo")  # the programme's, where no test sets another

_HOURS = 9  # as in Japan


def zone_striking(folder: Path, moment: datetime) -> dict[str, str]:
    """The settings of a product whose clocks strike a full minute at ``moment`` (aware)."""
    at = moment.timestamp()
    offset = _HOURS * 3600 + int(-at % 60)
    path = folder / "zones" / ZONE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_tzif(offset))
    return {"PYTHONTZPATH": str(folder / "zones"), "PROGRAMME_TIMEZONE": ZONE}


def wall(moment: datetime) -> str:
    """``YYYY-MM-DD HH:MM`` on that zone's clocks, for the moment that they strike."""
    rest = timedelta(seconds=int(-moment.timestamp() % 60))
    return f"{moment + timedelta(hours=_HOURS) + rest:%Y-%m-%d %H:%M}"


def _tzif(offset: int) -> bytes:
    """A zone without changes of clocks (RFC 8536, version 1)."""
    name = b"TST\0"
    counts = (0, 0, 0, 0, 1, len(name))  # one type of local time and its name
    header = b"TZif" + b"\0" * 16 + struct.pack(">6l", *counts)
    return header + struct.pack(">lbb", offset, 0, 0) + name
