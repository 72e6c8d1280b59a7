import pytest

from tests.conversations.person import House
from tests.conversations.sessions.desk import Programme, open_programme


@pytest.fixture
def programme(house: House) -> Programme:
    """On SQLite."""
    return open_programme(house)
