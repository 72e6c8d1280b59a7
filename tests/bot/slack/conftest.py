"""A loopback Slack, the door on a port of its own, and somebody at it."""

from collections.abc import AsyncIterator, Iterator

import aiohttp
import pytest
import pytest_asyncio

from bot.slack import OneToken, SlackMessenger
from tests.bot.slack.doors import SECRET, Script, opened
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_user import SlackUser


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    """Slack's Web API on loopback."""
    with LoopbackSlack() as running:
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


@pytest_asyncio.fixture
async def door(
    script: Script, slack: LoopbackSlack, session: aiohttp.ClientSession
) -> AsyncIterator[str]:
    """The door's address."""
    async with opened(script, slack, session) as address:
        yield address


@pytest.fixture
def yamada(door: str, slack: LoopbackSlack) -> SlackUser:
    """Somebody who uses the door."""
    return SlackUser(door, SECRET, slack)


@pytest.fixture
def messenger(slack: LoopbackSlack, session: aiohttp.ClientSession) -> SlackMessenger:
    """The way out."""
    return SlackMessenger(OneToken("xoxb-loopback"), session, slack.url)
