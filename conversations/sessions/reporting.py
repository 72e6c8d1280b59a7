"""When a report is asked for, reminded of and overdue: working days on the programme's clock.

Who reports by when is our working model (users.md R10): the days are settings, REPORT_DAYS and
CONFIRM_DAYS; the hours are the working day's own.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.actions import Context
from conversations.ports import Report, ReportState
from conversations.sessions.model import DURATION
from conversations.sessions.wall import to_utc
from conversations.workdays import working_days_after

MORNING = time(9)  # of the day that it is due: a whole working day is left
EVENING = time(17)  # voice.md M10
_DAY = timedelta(days=1)


def due_at(starts_at: datetime, zone: ZoneInfo, days: int) -> datetime:
    """The moment (UTC) by which a session that began then is to be reported."""
    day = working_days_after(starts_at.astimezone(zone).date(), days)
    return to_utc(datetime.combine(day, EVENING), zone)


def asked_before(now: datetime) -> datetime:
    """Sessions that began before this moment are over: their reports are asked for."""
    return now - DURATION + timedelta.resolution


def reminded_before(now: datetime, zone: ZoneInfo, days: int) -> datetime:
    """Sessions that began before this moment (UTC) have a report that is due today, or was."""
    return _began_before(now, zone, days, MORNING)


def overdue_before(now: datetime, zone: ZoneInfo, days: int) -> datetime:
    """Sessions that began before this moment (UTC) have a report that is overdue."""
    return _began_before(now, zone, days, EVENING)


def waits_for_office(context: Context, report: Report) -> bool:
    """Whether the secretariat is to ring: no word of the firm in its working days."""
    programme = context.programme
    due = due_at(report.at, programme.zone, programme.confirm_days)
    return report.state is ReportState.SENT and due <= context.now


def _began_before(now: datetime, zone: ZoneInfo, days: int, at: time) -> datetime:
    """The end of the last day whose reports are due by now, where they are due ``at`` that hour."""
    local = now.astimezone(zone)
    today = local.date() if local.time() >= at else local.date() - _DAY
    return to_utc(datetime.combine(_last_due(today, days) + _DAY, time(0)), zone)


def _last_due(today: date, days: int) -> date:
    """The last day of sessions whose reports are due today or earlier."""
    day = today
    while working_days_after(day, days) > today:
        day -= _DAY
    return day
