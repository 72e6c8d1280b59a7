"""When a briefing leaves: the evening before, in the programme's time (M11, users.md X5)."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.sessions.wall import to_utc

EVENING = time(18)  # with the expert's own reminder: after work, before the quiet hours
_DAY = timedelta(days=1)


def due_at(starts_at: datetime, zone: ZoneInfo) -> datetime:
    """The moment (UTC) that the briefing of a session is due."""
    day = starts_at.astimezone(zone).date() - _DAY
    return to_utc(datetime.combine(day, EVENING), zone)


def due_before(now: datetime, zone: ZoneInfo) -> datetime:
    """Sessions that start before this moment (UTC) are due for one now."""
    local = now.astimezone(zone)
    days = 2 if local.time() >= EVENING else 1
    midnight = datetime.combine(local.date() + days * _DAY, time(0), tzinfo=zone)
    return midnight.astimezone(UTC)
