"""Reports of sessions that took place: what a turn reads of them and changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from conversations.ports.touching import Touching
from conversations.sessions.model import Session


class ReportState(StrEnum):
    """What the firm said to a report."""

    SENT = "sent"  # nothing yet
    DIFFERS = "differs"  # something is otherwise, as its objection tells
    CONFIRMED = "confirmed"


class Helpful(StrEnum):
    """Whether the guidance material helped in the session."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Report:
    """What an expert says of one session; every correction is a revision of its own, from 1.

    goals: of the programme page (1 to 4), those reached. homework: two at most. began, ended:
    the actual hours, UTC. travel: minutes, there and back together. by: the person who wrote it.
    answered_by: who of the firm confirmed or objected. by_phone: who of it told the secretariat on
    the telephone, as that was typed; ``answered_by`` recorded it then.
    """

    session: str
    revision: int
    goals: tuple[int, ...]
    done: str
    homework: tuple[str, ...]
    began: datetime
    ended: datetime
    travel: int
    helpful: Helpful
    comment: str
    by: str
    at: datetime
    state: ReportState = ReportState.SENT
    answered_by: str | None = None
    answered_at: datetime | None = None
    objection: str = ""
    by_phone: str = ""


@dataclass(frozen=True, slots=True)
class KeepReportDraft(Touching):
    """What was filled in so far, as it was typed: nobody but its expert reads it."""

    session: Session
    values: Mapping[str, str]

    @property
    def firm(self) -> str | None:
        return self.session.company


@dataclass(frozen=True, slots=True)
class AddReport(Touching):
    """A report, or a correction; the draft is done with. Raises Conflict for a revision twice."""

    report: Report
    company: str

    @property
    def firm(self) -> str | None:
        return self.company


@dataclass(frozen=True, slots=True)
class AnswerReport(Touching):
    """The firm's word on a revision. Raises Conflict where its state is not ``was``."""

    report: Report
    company: str
    was: ReportState

    @property
    def firm(self) -> str | None:
        return self.company


class ReportFacts(Protocol):
    """Reports, and sessions that wait for one."""

    def report(self, session: str) -> Report | None:
        """A session's newest revision."""
        ...

    def reports(
        self, *, company: str | None = None, expert: str | None = None
    ) -> tuple[Report, ...]:
        """The newest revision of each session, by its start: a firm's, an expert's, or all."""
        ...

    def report_draft(self, session: str) -> Mapping[str, str]:
        """What was filled in and not sent, by the form's fields; empty where nothing."""
        ...

    def unreported(self, before: datetime, expert: str | None = None) -> tuple[Session, ...]:
        """Booked sessions that began before then, by start: an expert's, or all."""
        ...


ReportChange = KeepReportDraft | AddReport | AnswerReport
