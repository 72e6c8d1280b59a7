import pytest

from tests.conversations.person import House
from tests.conversations.reports.desk import Reports, open_reports


@pytest.fixture
def reports(house: House) -> Reports:
    """On SQLite: a session of Yamada's firm has just ended."""
    return open_reports(house)
