"""The trial's database as a whole: whose it is, whether a firm is in it, and emptying it."""

from collections.abc import Collection

from sqlalchemy import Connection, delete, exists, or_, select

from storage.tables import account, company, metadata, setting


def has_companies(connection: Connection) -> bool:
    """Whether any firm has a file."""
    return bool(connection.execute(select(exists(select(company.c.code)))).scalar_one())


def holds_others(
    connection: Connection, platform: str, space: str, applications: Collection[str]
) -> bool:
    """Whether it holds what no trial makes: accounts of elsewhere, or imported applications.

    applications: the ids of those that are the trial's own.
    """
    elsewhere = select(account.c.user).where(
        or_(account.c.platform != platform, account.c.space != space)
    )
    imported = select(company.c.code).where(
        company.c.application.is_not(None), company.c.application.not_in(applications)
    )
    found = select(or_(exists(elsewhere), exists(imported)))
    return bool(connection.execute(found).scalar_one())


def empty(connection: Connection, kept: Collection[str] = ()) -> None:
    """Everything goes, but for the settings of these names."""
    for table in reversed(metadata.sorted_tables):
        rows = delete(table)
        if table is setting:
            rows = rows.where(setting.c.key.not_in(kept))
        connection.execute(rows)
