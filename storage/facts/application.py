"""``conversations.ports.ApplicationFacts`` over one connection."""

from conversations.people.applications import Application, ApplicationStep, Particulars
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

    def application_steps(self, code: str) -> tuple[ApplicationStep, ...]:
        return applications.steps(self._connection, code)

    def hold_places(self) -> None:
        applications.hold_places(self._connection)

    def waiting(self, limit: int) -> tuple[Application, ...]:
        return applications.waiting(self._connection, limit)

    def waiting_before(self, application: Application) -> int:
        return applications.waiting_before(self._connection, application)

    def applications_like(self, told: Particulars, besides: str) -> tuple[Application, ...]:
        return applications.applications_like(self._connection, told, besides)

    def agreement(self, company: str, version: str) -> Agreement | None:
        return applications.agreement(self._connection, company, version)

    def settled(self, key: str) -> str | None:
        return read_setting(self._connection, key)
