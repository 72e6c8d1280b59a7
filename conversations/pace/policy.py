"""When the secretariat hears that something is late: policy as data [our working model].

The programme's page names no such days (domain.md 5.2): N is the setting BOOKING_DAYS. Reports
that are late are told by conversations/reports.
"""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.sessions.wall import to_utc
from conversations.workdays import working_days_before

#: Somebody who was asked "as planned?" and is silent for so long is rung.
PATIENCE = timedelta(hours=3)


def unbooked_before(now: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Firms that got their expert, or had their last session, before then (UTC) wait too long."""
    day = working_days_before(now.astimezone(zone).date(), days)
    return to_utc(datetime.combine(day, time()), zone)
