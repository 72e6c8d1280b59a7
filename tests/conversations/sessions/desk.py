"""A secretariat, an expert and two firms, for the tests of expert sessions."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from conversations.engine import Language, Notice, Step
from conversations.people import Account, Company, Membership, Person, Role
from conversations.ports import AddCompany, AddMembership, AddPerson, Change
from conversations.sessions import Session
from storage.changes import apply
from storage.claims import Claimed
from storage.stores.sessions import all_sessions
from storage.tables import reminder
from tests.conversations.person import SECRETARIAT, House, Someone


@dataclass(frozen=True, slots=True)
class Programme:
    """Who takes part. yamada is of ``firm``; nobody of the imported firm uses the chat."""

    house: House
    office: Someone
    yamada: Someone
    sato: Someone

    @property
    def firm(self) -> str:
        """The code of Yamada's firm."""
        rows = self.house.record()["membership"]
        return next(str(row["company"]) for row in rows if row["company"])

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions by start."""
        return self.house.database.run_now(all_sessions)

    @property
    def reminders(self) -> list[dict[str, object]]:
        """All reminders ever made, by due moment."""
        return self.house.database.run_now(_reminders)

    def types(self, line: str) -> Someone:
        """The secretariat's line after ``/sme-office``."""
        return self.office.commands(line, root="sme-office")

    def books(self, when: str = "2026-12-10 14:00", mode: str = "online") -> Session:
        """A session of Yamada's firm with Sato."""
        before = {session.code for session in self.sessions}
        self.types(f"session add {self.firm} {self.sato.mention} {when} {mode}")
        (made,) = [session for session in self.sessions if session.code not in before]
        return made

    def imports(self, code: str, name: str) -> None:
        """A firm's file as the application file opens it: nobody of it is in a chat."""
        self._apply(AddCompany(Company(code, name)))

    def joins(self, user: str, name: str, language: Language = Language.JA) -> Someone:
        """Another person of Yamada's firm, as a later invitation would make them."""
        person = Person(f"P-{user}", name, language, Account("slack", "T1", user))
        member = Membership(person.id, Role.STAFF, self.firm)
        self._apply(AddPerson(person), AddMembership(member))
        return Someone(self.house, user, name)

    def _apply(self, *changes: Change) -> None:
        def work(connection: Connection) -> None:
            for change in changes:
                apply(connection, change, self.house.now)

        self.house.database.run_now(work)

    def reminds(self) -> list[Claimed]:
        """The tick and the sender: the reminders that leave now."""
        self.house.remind()
        return [row for row in self.house.deliver() if is_reminder(row.step)]


def is_reminder(step: Step) -> bool:
    return isinstance(step, Notice) and step.event == "session_reminder_result"


def _reminders(connection: Connection) -> list[dict[str, object]]:
    rows = connection.execute(select(reminder).order_by(reminder.c.due_at, reminder.c.side))
    return [dict(row) for row in rows.mappings()]


def open_programme(house: House) -> Programme:
    """Yamada's firm has its file, the others have been here."""
    yamada = Someone(house).commands("check")
    sato = Someone(house, "U3", "佐藤 一郎")
    return Programme(house, Someone(house, SECRETARIAT, "事務局"), yamada, sato)


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
