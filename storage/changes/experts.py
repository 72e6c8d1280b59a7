"""Registrations of experts, offers and assignments."""

from datetime import datetime

from sqlalchemy import Connection

from conversations import ports
from storage.changes.applying import applying
from storage.stores import experts, offers


@applying.register
def _(change: ports.SaveRegistration, connection: Connection, now: datetime) -> None:
    del now
    experts.save_registration(connection, change.registration, change.was)


@applying.register
def _(change: ports.SaveOffer, connection: Connection, now: datetime) -> None:
    del now
    offers.save_offer(connection, change.offer, change.was)


@applying.register
def _(change: ports.Assign, connection: Connection, now: datetime) -> None:
    del now
    offers.assign(connection, change.assignment)


@applying.register
def _(change: ports.Release, connection: Connection, now: datetime) -> None:
    del now
    offers.release(connection, change.company, change.at)
