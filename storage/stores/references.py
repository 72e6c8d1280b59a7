"""Where people and channels of a platform are reached, where an address alone does not say so."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, and_, select, update

from conversations.ports import Address
from storage.tables import reference as references
from storage.upsert import put


def keep_references(connection: Connection, kept: Mapping[Address, str]) -> None:
    """New ones, changed ones, and closed ones that are open again. The text is the door's own."""
    for address, text in kept.items():
        if find_reference(connection, address) == (text, False):
            continue  # as it is on almost every turn: nothing to write
        put(
            connection,
            references,
            {
                "platform": address.platform,
                "space": address.space,
                "channel": address.channel,
                "user": address.user,
                "reference": text,
                "closed": False,
            },
        )


def find_reference(connection: Connection, address: Address) -> tuple[str, bool] | None:
    """The reference and whether it is closed; None where the address was never heard of."""
    row = connection.execute(
        select(references.c.reference, references.c.closed).where(_at(address))
    ).one_or_none()
    return None if row is None else (row.reference, row.closed)


def close_reference(connection: Connection, address: Address) -> None:
    """Nothing more can be sent there until something comes from there."""
    connection.execute(update(references).where(_at(address)).values(closed=True))


def _at(address: Address) -> ColumnElement[bool]:
    return and_(
        references.c.platform == address.platform,
        references.c.space == address.space,
        references.c.channel == address.channel,
        references.c.user == address.user,
    )
