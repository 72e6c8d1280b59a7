"""When the plan comes up of its own accord: policy as data.

Source: issue 4 ("due measures come up monthly", "six months later a new diagnosis"). The day and
the hour are our choice: the month's first working day, before the telephones open, so that it
can be talked over that morning. Both can be silenced (voice.md E5).
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.plan.months import after
from conversations.ports import Round
from conversations.workdays import working_day

AT = time(9, 0)  # on the programme's clock
USEFUL = timedelta(days=14)  # after that the next month's is near
MOST = 5  # measures that come up at once: a screen of them
MONTH, AGAIN = "month", "again"  # kinds of rounds


def next_round(company: str, today: date, zone: ZoneInfo) -> Round:
    """The round of the next month."""
    month = after(today.replace(day=1), 1)
    return _round(company, MONTH, month, working_day(month), zone)


def propose_again(company: str, look_again: date, zone: ZoneInfo) -> Round:
    """The proposal of a new diagnosis, on the day that the plan names for looking again."""
    month = look_again.replace(day=1)
    return _round(company, AGAIN, month, working_day(look_again), zone)


def _round(company: str, kind: str, month: date, day: date, zone: ZoneInfo) -> Round:
    due = datetime.combine(day, AT, zone).astimezone(UTC)
    return Round(company, kind, month, due_at=due, useless_at=due + USEFUL)
