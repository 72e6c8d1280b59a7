"""INSERT with ON CONFLICT, which both databases have and each names itself."""

from collections.abc import Mapping

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Inserts a row; False where one with its keys is there already, which stays as it is."""
    insert = _insert(connection, table).values(**row).on_conflict_do_nothing()
    counted = insert.execution_options(preserve_rowcount=True)  # not kept for INSERT otherwise
    return connection.execute(counted).rowcount == 1


def put(connection: Connection, table: Table, values: Mapping[str, object]) -> None:
    """Inserts a row, or brings the row of the same primary key up to date."""
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in values.items() if name not in keys}
    insert = _insert(connection, table).values(**values)
    connection.execute(insert.on_conflict_do_update(index_elements=keys, set_=changed))


def _insert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
