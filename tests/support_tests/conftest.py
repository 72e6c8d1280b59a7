from collections.abc import AsyncIterator, Iterator

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from tests.support.slack_api import LoopbackSlack


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as slack:
        yield slack


@pytest.fixture
async def client(slack: LoopbackSlack) -> AsyncIterator[AsyncWebClient]:
    """Without slack_sdk's own retries, which post a message again when the line drops."""
    async with ClientSession() as session:
        yield AsyncWebClient(
            "xoxb-loopback", base_url=slack.url, session=session, retry_handlers=[]
        )
