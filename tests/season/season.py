"""A season from October to January: who takes part, and what came of it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from bot import consultant
from bot.settings import Settings
from conversations.sessions import ReminderState, SessionState
from storage import Database, SqlFacts
from storage.tables import outbox, reminder, session
from tests.season.clockwork import Clockwork, utc
from tests.season.firm import Firm
from tests.season.invariants import check
from tests.season.office import OFFICE, Secretariat

BEGINS, ENDS = utc(2026, 10, 1), utc(2027, 2, 1)
ZONE = ZoneInfo("Asia/Tokyo")
COMES_WITHIN = 40  # days: when firms say their first word


@dataclass
class Told:
    """What the season came to."""

    firms: int
    experts: int
    days: int = 0
    turns: int = 0
    stages: Counter[str] = field(default_factory=Counter)
    sessions: Counter[str] = field(default_factory=Counter)
    reminders: Counter[str] = field(default_factory=Counter)
    reports: Counter[str] = field(default_factory=Counter)
    messages: Counter[str] = field(default_factory=Counter)
    office: dict[str, int] = field(default_factory=dict)
    by_month: Counter[str] = field(default_factory=Counter)


async def play(
    database: Database,
    firms: int,
    experts: int,
    seed: int = 1,
    day: Callable[[int, int], None] = lambda at, of: None,  # noqa: ARG005 - a progress bar's shape
) -> Told:
    """Plays it on a migrated, empty database; every midnight all must hold.

    Raises AssertionError for what does not. day: called with each day and how many there are.
    """
    chance = Random(seed)
    settings = Settings(_env_file=None)  # type: ignore[call-arg]  # pydantic-settings' own
    programme = consultant.programme(settings, frozenset({f"slack:T1:{OFFICE}"}))
    clockwork = Clockwork(database, consultant.desk(programme), BEGINS, chance)
    people = [Firm(number, clockwork, chance) for number in range(firms)]
    for firm in people:
        moment = BEGINS + timedelta(days=chance.randrange(COMES_WITHIN), hours=chance.randrange(9))
        firm.begins(moment)
    office = Secretariat(clockwork, people, experts, chance)
    office.begins(BEGINS + timedelta(hours=1))
    days = (ENDS - BEGINS).days
    for at in range(1, days + 1):
        midnight = BEGINS + timedelta(days=at) - ZONE.utcoffset(BEGINS.replace(tzinfo=None))  # type: ignore[operator]  # Tokyo has one
        await clockwork.until(midnight)
        await database.run(partial(check, platform=clockwork.platform, now=clockwork.now))
        day(at, days)
    told = Told(firms, experts, days, clockwork.turns)
    told.office = {
        "booked": office.booked,
        "moved": office.moved,
        "called off": office.called_off,
        "times not free": office.refused,
        "firms that gave up": sum(firm.gave_up for firm in people),
        "sendings refused": clockwork.platform.refused,
        "reminders told as late": clockwork.platform.late,
    }
    await database.run(partial(_count, told=told))
    return told


def _count(connection: Connection, told: Told) -> None:
    facts = SqlFacts(connection)
    told.stages.update(company.stage for company in facts.status())
    told.reports.update(report.state.value for report in facts.reports())
    told.reports["corrected"] = sum(report.revision > 1 for report in facts.reports())
    closed = facts.closings()
    told.reports["firms done"] = len(closed)
    told.reports["surveys"] = sum(
        facts.last_result(closing.company, "survey") is not None for closing in closed
    )
    for table, column, counter in (
        (session, session.c.state, told.sessions),
        (reminder, reminder.c.state, told.reminders),
        (outbox, outbox.c.state, told.messages),
    ):
        rows = connection.execute(select(column, func.count()).select_from(table).group_by(column))
        counter.update({str(state): count for state, count in rows})
    held = select(session.c.starts_at).where(session.c.state != SessionState.CANCELLED)
    for row in connection.execute(held):
        told.by_month[f"{row.starts_at.astimezone(ZONE):%Y-%m}"] += 1
    assert told.reminders[ReminderState.SENT] + told.reminders[ReminderState.MISSED] > 0
