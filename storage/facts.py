"""What a turn reads, all inside its own transaction."""

from datetime import datetime

from sqlalchemy import Connection

from conversations.engine import Conversation, Recorded
from conversations.people import Account, Company, Expert, Membership, Person
from conversations.ports import Address, CompanyStatus, PlanRecord, Troubles
from conversations.sessions.model import Reminder, Session
from storage.stores import companies, conversations, people, plans, results, sessions, status


class SqlFacts:
    """``conversations.ports.Facts`` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def person(self, account: Account) -> Person | None:
        return people.person_of(self._connection, account)

    def person_by_id(self, person: str) -> Person | None:
        return people.person(self._connection, person)

    def memberships(self, person: str) -> tuple[Membership, ...]:
        return people.memberships(self._connection, person)

    def staff(self, company: str) -> tuple[Person, ...]:
        return people.staff(self._connection, company)

    def conversation(self, conversation: str) -> Conversation | None:
        return conversations.conversation(self._connection, conversation)

    def current(self, person: str) -> Conversation | None:
        return conversations.current(self._connection, person)

    def unfinished(self, person: str, flow: str) -> Conversation | None:
        return conversations.unfinished(self._connection, person, flow)

    def result(self, conversation: str) -> Recorded | None:
        return results.result(self._connection, conversation)

    def last_result(self, company: str, flow: str, besides: str | None = None) -> Recorded | None:
        return results.last_result(self._connection, company, flow, besides)

    def company(self, code: str) -> Company | None:
        return companies.company(self._connection, code)

    def companies_named(self, name: str) -> tuple[Company, ...]:
        return companies.companies_named(self._connection, name)

    def expert(self, code: str) -> Expert | None:
        return people.expert(self._connection, code)

    def expert_of(self, person: str) -> Expert | None:
        return people.expert_of(self._connection, person)

    def plan(self, company: str) -> PlanRecord | None:
        return plans.plan(self._connection, company)

    def posted(self, company: str, address: Address) -> str | None:
        return plans.posted(self._connection, company, address)

    def session(self, code: str) -> Session | None:
        return sessions.session(self._connection, code)

    def sessions(self, company: str) -> tuple[Session, ...]:
        return sessions.sessions(self._connection, company)

    def expert_sessions(self, expert: str) -> tuple[Session, ...]:
        return sessions.expert_sessions(self._connection, expert)

    def due_reminders(self, now: datetime, limit: int) -> tuple[Reminder, ...]:
        return sessions.due_reminders(self._connection, now, limit)

    def status(self) -> tuple[CompanyStatus, ...]:
        return status.status(self._connection)

    def troubles(self, now: datetime) -> Troubles:
        return status.troubles(self._connection, now)
