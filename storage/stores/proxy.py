"""Who acts for which firm, and how firms are reached."""

from sqlalchemy import Connection, delete, select, update

from conversations.people.channels import Channel, read_channel
from conversations.ports import Acting
from storage.tables import acting as acting_
from storage.tables import application as applications
from storage.tables import company as companies
from storage.upsert import put


def acting(connection: Connection, person: str) -> Acting | None:
    """For which firm the person acts; None for nobody's."""
    row = connection.execute(select(acting_).where(acting_.c.person == person)).one_or_none()
    return None if row is None else Acting(row.person, row.company, row.since)


def act_for(connection: Connection, begun: Acting) -> None:
    """The person acts for that firm, and for no other."""
    row = {"person": begun.person, "company": begun.company, "since": begun.since}
    put(connection, acting_, row)


def stop_acting(connection: Connection, person: str) -> None:
    """The person acts for nobody."""
    connection.execute(delete(acting_).where(acting_.c.person == person))


def reach_by(connection: Connection, company: str, channel: Channel) -> None:
    """How the firm is to be reached."""
    connection.execute(update(companies).where(companies.c.code == company).values(channel=channel))


def channel(connection: Connection, company: str) -> Channel | None:
    """As the secretariat heard it; else as the last application says, else the imported file."""
    row = connection.execute(
        select(companies.c.channel, companies.c.details).where(companies.c.code == company)
    ).one_or_none()
    if row is None:
        return None
    applied = connection.execute(
        select(applications.c.channel)
        .where(applications.c.company == company)
        .order_by(applications.c.made_at.desc())
        .limit(1)
    ).scalar_one_or_none()
    told = (row.channel, applied, str((row.details or {}).get("channel", "")))
    return next((read for said in told if said and (read := read_channel(said))), None)
