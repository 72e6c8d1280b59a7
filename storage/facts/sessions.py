"""``conversations.ports.SessionFacts`` over one connection."""

from datetime import datetime

from conversations.sessions.model import Mark, Reminder, Session, Side
from storage.facts.reading import Reading
from storage.stores import pace, sessions


class SqlSessions(Reading):
    """SessionFacts."""

    def session(self, code: str) -> Session | None:
        return sessions.session(self._connection, code)

    def sessions(self, company: str) -> tuple[Session, ...]:
        return sessions.sessions(self._connection, company)

    def expert_sessions(self, expert: str) -> tuple[Session, ...]:
        return sessions.expert_sessions(self._connection, expert)

    def unbooked(self, before: datetime, limit: int) -> tuple[tuple[str, str, int], ...]:
        return pace.unbooked(self._connection, before, limit)

    def unconfirmed(
        self, now: datetime, asked_before: datetime, limit: int
    ) -> tuple[tuple[Session, Side], ...]:
        return pace.unconfirmed(self._connection, now, asked_before, limit)

    def marks(self, session: Session) -> frozenset[Mark]:
        return sessions.marks(self._connection, session)

    def hold_sessions(self, company: str, expert: str) -> None:
        sessions.hold(self._connection, company, expert)

    def reminder(self, id_: str) -> Reminder | None:
        return sessions.reminder(self._connection, id_)

    def due_reminders(self, now: datetime, limit: int) -> tuple[Reminder, ...]:
        return sessions.due_reminders(self._connection, now, limit)

    def unmarked(self, marks: frozenset[Mark], before: datetime, limit: int) -> tuple[Session, ...]:
        return sessions.unmarked(self._connection, marks, before, limit)
