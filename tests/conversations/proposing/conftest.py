import pytest

from tests.conversations.person import House
from tests.conversations.proposing.table import Table, lay
from tests.conversations.sessions.desk import open_programme


@pytest.fixture
def table(house: House) -> Table:
    """On SQLite."""
    return lay(open_programme(house))


@pytest.fixture
def either_table(either_house: House) -> Table:
    """On SQLite, then on PostgreSQL."""
    return lay(open_programme(either_house))
