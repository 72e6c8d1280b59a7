"""Firms that applied and were accepted, for tests of candidates and offers."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection

from conversations.people.applications import Application, ApplicationState, Particulars
from conversations.ports import SaveApplication
from storage import SqlFacts
from storage.changes import apply
from tests.conversations.person import House, Someone
from tests.conversations.walks import checks

NAME = "みほん製菓株式会社"
# What the firm of voice.md E3 wrote; the wish names it, so no expert reads it before accepting.
TOLD: Mapping[str, str] = MappingProxyType(
    {
        "name": NAME,
        "prefecture": "31",
        "address": "鳥取市東町1-220",
        "contact": "山田 花子",
        "telephone": "0857-00-0000",
        "mode": "first_onsite",
        "times": "afternoon",
        "wish": "みほん製菓の裏口からお越しください",
    }
)


def company_of(house: House, someone: Someone) -> str:
    """The code of somebody's firm."""
    people = {row["id"]: row["name"] for row in house.record()["person"]}
    (code,) = (
        str(row["company"])
        for row in house.record()["membership"]
        if people[row["person"]] == someone.name and row["company"]
    )
    return code


def accepted(house: House, company: str, **changes: str) -> Application:
    """The firm's application, accepted."""
    return _moved(house, company, ApplicationState.ACCEPTED, **changes)


def withdrawn(house: House, company: str) -> Application:
    """The firm leaves the programme."""
    return _moved(house, company, ApplicationState.WITHDRAWN)


def _moved(house: House, company: str, state: ApplicationState, **changes: str) -> Application:
    def work(connection: Connection) -> Application:
        before = SqlFacts(connection).application_of(company)
        made = Application(
            code=f"A-{company[2:]}",
            company=company,
            state=state,
            made_at=house.now,
            moved_at=house.now,
            particulars=Particulars(**{**TOLD, **changes}),
            revision=before.revision + 1 if before else 0,
        )
        apply(connection, SaveApplication(made, before.revision if before else None), house.now)
        return made

    return house.database.run_now(work)


def a_firm(
    house: House, user: str = "U1", contact: str = "山田 花子", name: str = NAME
) -> tuple[Someone, str]:
    """A shop of twelve that is checked and accepted, with one person in the chat."""
    someone = checks(Someone(house, user, contact))
    company = company_of(house, someone)
    accepted(house, company, name=name)
    return someone, company
