"""A loopback Slack, and the door on a port of its own."""

from collections.abc import AsyncIterator, Iterator

import aiohttp
import pytest
import pytest_asyncio

from tests.support.slack_api import LoopbackSlack


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
