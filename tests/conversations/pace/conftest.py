from datetime import date

import pytest

from conversations.people.applications import Window
from tests.conversations.person import House, with_programme
from tests.conversations.sessions.desk import Programme, open_programme

END = "2027-01-29"


@pytest.fixture
def programme(house: House) -> Programme:
    """A programme that ends."""
    return _ending(house)


@pytest.fixture
def either_programme(either_house: House) -> Programme:
    """On SQLite, then on PostgreSQL."""
    return _ending(either_house)


def _ending(house: House) -> Programme:
    window = Window(ends=date.fromisoformat(END))
    return open_programme(with_programme(house, window=window))
