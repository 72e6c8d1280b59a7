"""Wall time and zones: what people write, and the moment it means.

Two rules where a clock is changed. A time that does not exist (the hour skipped in spring) is
moved on by the hour that was skipped; a time that comes twice (autumn) is the first of the two.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

FORMAT = "%Y-%m-%d %H:%M"


def to_utc(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment (UTC) that a naive wall time means in a zone."""
    first = wall.replace(tzinfo=zone, fold=0)
    return first.astimezone(UTC)


def on_wall(moment: datetime, zone: ZoneInfo) -> str:
    """A moment as the zone's clocks show it, ``YYYY-MM-DD HH:MM``."""
    return moment.astimezone(zone).strftime(FORMAT)


def days_before(wall: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at the same wall time some calendar days earlier."""
    return to_utc(wall - timedelta(days=days), zone)
