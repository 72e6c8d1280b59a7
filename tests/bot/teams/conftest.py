"""A loopback Teams, the door on a port of its own, and somebody at it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.teams import TeamsMessenger
from tests.bot.teams.doors import Script, opened
from tests.bot.teams.house import House, built
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.memory import MemoryReferences
from tests.bot.teams.user import TeamsUser


@pytest.fixture
def teams() -> Iterator[LoopbackTeams]:
    """Connector, login and keys on loopback."""
    with LoopbackTeams() as running:
        yield running


@pytest_asyncio.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """The one session that all calls share."""
    async with aiohttp.ClientSession() as shared:
        yield shared


@pytest.fixture
def script() -> Script:
    """What the door's turn does."""
    return Script()


@pytest.fixture
def references() -> MemoryReferences:
    """Where people and channels are reached."""
    return MemoryReferences()


@pytest_asyncio.fixture
async def door(
    script: Script,
    teams: LoopbackTeams,
    session: aiohttp.ClientSession,
    references: MemoryReferences,
) -> AsyncIterator[str]:
    """The door's address."""
    async with opened(script, teams.settings(), session, references) as address:
        yield address


@pytest.fixture
def yamada(door: str, teams: LoopbackTeams) -> TeamsUser:
    """Somebody who uses the door."""
    return TeamsUser(door, teams)


@pytest.fixture
def messenger(
    teams: LoopbackTeams, session: aiohttp.ClientSession, references: MemoryReferences
) -> TeamsMessenger:
    """The way out."""
    return TeamsMessenger(teams.settings(), session, references)


@pytest_asyncio.fixture
async def house(teams: LoopbackTeams, tmp_path: Path) -> AsyncIterator[House]:
    """Desk, storage and both ways, whole."""
    async with built(teams, tmp_path) as running:
        yield running


@pytest.fixture
def somebody(house: House, teams: LoopbackTeams) -> TeamsUser:
    """Somebody who talks to the whole house."""
    return TeamsUser(house.url, teams)
