"""An expert's sessions by month: how many were held, reported and confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from conversations.engine import Language
from conversations.engine.writing import write_month
from conversations.ports import Report, ReportState
from conversations.reports import papers_words as words
from conversations.sessions import Session, SessionState


@dataclass(frozen=True, slots=True)
class Month:
    """One expert's month (``YYYY-MM``). of: sessions that are over; those called off count not."""

    expert: str
    month: str
    of: int = 0
    reported: int = 0
    confirmed: int = 0

    def said(self, lang: Language) -> str:
        """How many reports are in, and how many a firm has still to confirm."""
        if not self.of:
            return words.NO_SESSION.say(lang)
        if self.reported < self.of:
            return words.SOME_IN.say(lang, of=self.of, count=self.reported)
        told = words.ALL_IN.say(lang, of=self.of)
        waiting = self.reported - self.confirmed
        if not waiting:
            return told
        return words.COMMA.say(lang).join((told, words.TO_CONFIRM.say(lang, count=waiting)))


def by_month(
    sessions: Iterable[Session], reports: Iterable[Report], now: datetime
) -> tuple[Month, ...]:
    """The newest month first; a month without a session that is over is left out."""
    states = {report.session: report.state for report in reports}
    over: dict[tuple[str, str], list[ReportState | None]] = {}
    for session in sessions:
        is_over = session.state is SessionState.BOOKED and session.ends_at <= now
        if is_over or session.state is SessionState.HELD:
            of = over.setdefault((month_of(session), session.expert), [])
            of.append(states.get(session.code))
    return tuple(
        Month(
            expert,
            month,
            of=len(found),
            reported=sum(state is not None for state in found),
            confirmed=found.count(ReportState.CONFIRMED),
        )
        for (month, expert), found in sorted(over.items(), key=_newest)
    )


def _newest(item: tuple[tuple[str, str], object]) -> tuple[int, str]:
    month, expert = item[0]
    return -int(month.replace("-", "")), expert


def month_of(session: Session) -> str:
    """On the session's own clock."""
    return session.wall[: len("2026-11")]


def write(month: str, lang: Language, today: date) -> str:
    """``11月``; with its year where that is not today's."""
    return write_month(date.fromisoformat(f"{month}-01"), lang, today)


def find(months: Iterable[Month], expert: str, month: str) -> Month:
    """That month, with nothing in it where there was nothing."""
    return next((m for m in months if (m.expert, m.month) == (expert, month)), Month(expert, month))
