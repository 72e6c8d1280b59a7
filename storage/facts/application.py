"""``conversations.ports.ApplicationFacts`` over one connection."""

from conversations.people.applications import Application, Particulars
from conversations.ports import Agreement
from storage.facts.reading import Reading
from storage.stores import applications
from storage.stores.settings import read_setting


class SqlApplications(Reading):
    """ApplicationFacts."""

    def application(self, code: str) -> Application | None:
        return applications.application(self._connection, code)

    def application_of(self, company: str) -> Application | None:
        return applications.application_of(self._connection, company)

    def applications(self) -> tuple[Application, ...]:
        return applications.applications(self._connection)

    def places_taken(self) -> int:
        return applications.places_taken(self._connection)

    def first_waiting(self) -> Application | None:
        return applications.first_waiting(self._connection)

    def waiting_before(self, application: Application) -> int:
        return applications.waiting_before(self._connection, application)

    def applications_like(self, told: Particulars, besides: str) -> tuple[Application, ...]:
        return applications.applications_like(self._connection, told, besides)

    def agreement(self, company: str, version: str) -> Agreement | None:
        return applications.agreement(self._connection, company, version)

    def settled(self, key: str) -> str | None:
        return read_setting(self._connection, key)
