"""People and companies."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import companies, homes, people


@applying.register
def _(change: ports.AddPerson, connection: Connection, now: datetime) -> None:
    people.add_person(connection, change.person, change.locale, now)


@applying.register
def _(change: ports.UseAccount, connection: Connection, now: datetime) -> None:
    people.use_account(connection, change, now)


@applying.register
def _(change: ports.KnowAccount, connection: Connection, now: datetime) -> None:
    people.know_account(connection, change, now)


@applying.register
def _(change: ports.SpeakLanguage, connection: Connection, now: datetime) -> None:
    del now
    people.speak_language(connection, change)


@applying.register
def _(change: ports.KeepZone, connection: Connection, now: datetime) -> None:
    del now
    people.keep_zone(connection, change.person, change.zone)


@applying.register
def _(change: ports.AddCompany, connection: Connection, now: datetime) -> None:
    companies.add_company(connection, change.company, change.details, now)


@applying.register
def _(change: ports.AddMembership, connection: Connection, now: datetime) -> None:
    del now
    people.add_membership(connection, change.membership)


@applying.register
def _(change: ports.EndMembership, connection: Connection, now: datetime) -> None:
    del now
    people.end_membership(connection, change)


@applying.register
def _(change: ports.SaveOwner, connection: Connection, now: datetime) -> None:
    del now
    companies.save_owner(connection, change)


@applying.register
def _(change: ports.AddExpert, connection: Connection, now: datetime) -> None:
    del now
    people.add_expert(connection, change.expert)


@applying.register
def _(change: ports.OpenHome, connection: Connection, now: datetime) -> None:
    del now
    homes.open_home(connection, change.home)
