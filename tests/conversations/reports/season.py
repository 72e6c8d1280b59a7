"""A firm's four sessions, held, reported and confirmed."""

from collections.abc import Sequence

from conversations.events import Filled, Pressed
from conversations.sessions import Session
from tests.conversations.person import House
from tests.conversations.reports.desk import SAID, Reports, open_reports

DAYS = ("2026-12-10", "2026-12-17", "2026-12-24", "2027-01-14")


def four(house: House) -> tuple[Reports, Sequence[Session]]:
    """Booked; the first of them has just ended."""
    reports = open_reports(house)
    for day in DAYS[1:]:
        reports.programme.books(f"{day} 14:00")
    return reports, reports.programme.sessions


def report(reports: Reports, session: Session, **said: str) -> None:
    """It is over, and its expert reports."""
    reports.house.now = max(reports.house.now, session.ends_at)
    reports.sato.does(Filled("report.write", session.code, {**SAID, **said}))


def confirm(reports: Reports, session: Session) -> None:
    """Yamada presses the button of the newest report on it."""
    revisions = [row["revision"] for row in reports.kept() if row["session"] == session.code]
    reports.yamada.does(Pressed("report.confirm", f"{session.code}:{max(map(str, revisions))}"))


def ended(house: House) -> Reports:
    """All four are reported and confirmed."""
    reports, sessions = four(house)
    for session in sessions:
        report(reports, session, goals="1～3")
        confirm(reports, session)
    return reports
