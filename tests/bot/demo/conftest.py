"""The trial's own fixtures are those of the stores: both databases, really migrated."""

from tests.storage.conftest import (  # noqa: F401
    database,
    database_url,
    postgres_template,
    postgres_url,
    sqlite_template,
    sqlite_url,
)
