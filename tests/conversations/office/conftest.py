import pytest

from tests.conversations.person import House
from tests.conversations.sessions.desk import Programme, open_programme


@pytest.fixture
def programme(house: House) -> Programme:
    """A secretariat, an expert, and one firm that has just begun."""
    return open_programme(house)
