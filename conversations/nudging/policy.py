"""When somebody is reminded of what they left unfinished: policy as data, in pure functions."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.sessions.policy import QUIET_TO, is_quiet
from conversations.sessions.wall import to_utc
from conversations.workdays import working_days_after

#: Issue 6 (voice.md E5): after three working days, at the hour of the last answer, twice at most.
AFTER = 3  # working days
MOST = 2
#: "In a week", pressed below the reminder.
LATER = timedelta(days=7)
#: A reminder that could not leave within a day is not sent: the next one is on its way.
USELESS_AFTER = timedelta(days=1)
#: Minutes a question of the diagnosis takes (25 in about 15, voice.md M1).
MINUTES_A_QUESTION = 0.6


@dataclass(frozen=True, slots=True)
class Nudges:
    """How often somebody was reminded of a conversation since they last touched it.

    again_at: not before then (UTC), where they asked for later. silenced: never again.
    """

    conversation: str
    count: int = 0
    last_at: datetime | None = None
    again_at: datetime | None = None
    silenced: bool = False


def due_at(touched_at: datetime, nudges: Nudges, zone: ZoneInfo) -> datetime | None:
    """When the next reminder is due (UTC); None where there is none to come.

    touched_at: UTC, the last thing they did in it. Touching it begins the counting anew.
    """
    fresh = nudges.last_at is None or touched_at > nudges.last_at
    if nudges.silenced or (not fresh and nudges.count >= MOST):
        return None
    if nudges.again_at is not None and nudges.again_at > touched_at:
        return nudges.again_at
    since = touched_at if fresh or nudges.last_at is None else nudges.last_at
    wall = since.astimezone(zone)
    hour = QUIET_TO if is_quiet(wall.time()) else wall.time().replace(second=0, microsecond=0)
    day = working_days_after(wall.date(), AFTER)
    return to_utc(datetime.combine(day, hour), zone)


def counted(nudges: Nudges, touched_at: datetime, now: datetime) -> Nudges:
    """The count after one more reminder."""
    fresh = nudges.last_at is None or touched_at > nudges.last_at
    return Nudges(nudges.conversation, 1 if fresh else nudges.count + 1, now)
