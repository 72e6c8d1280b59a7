"""Pictures and files in Slack: uploaded and shared where the message about them goes."""

from collections import deque
from typing import Final

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.documents import Paper, Papers
from bot.slack.calls import RefusedError, call
from conversations.engine import Chart
from scheduler.messenger import LaterError

_TAKEN: Final = 200
_REMEMBERED: Final = 256  # deliveries; far more than are ever tried again at once


class Files:
    """Slack's way of three steps (files_upload_v2's own): an address, the bytes, the sharing."""

    def __init__(
        self, client: AsyncWebClient, session: aiohttp.ClientSession, papers: Papers
    ) -> None:
        self._client = client
        self._session = session
        self._papers = papers
        self._shared: deque[str] = deque(maxlen=_REMEMBERED)

    async def share(self, paper: Paper, delivery: str, channel: str, token: str) -> bool:
        """Shares the file in the channel; False where Slack refuses files there for good.

        Once a delivery, also where the message about it has to be tried again.

        Raises LaterError where Slack does not answer, ValueError where it cannot be written.
        """
        if delivery in self._shared:
            return True
        file = await self._papers.write(paper)
        alt = {"alt_txt": paper.alt} if isinstance(paper, Chart) else {}
        try:
            place = await call(
                self._client.files_getUploadURLExternal,
                token=token,
                filename=file.name,
                length=len(file.content),
                **alt,
            )
            await self._put(str(place["upload_url"]), file.content)
            await call(
                self._client.files_completeUploadExternal,
                token=token,
                files=[{"id": str(place["file_id"]), "title": file.name}],
                channel_id=channel,
            )
        except RefusedError:
            return False
        self._shared.append(delivery)
        return True

    async def _put(self, url: str, content: bytes) -> None:
        try:
            async with self._session.post(url, data=content) as answer:
                if answer.status != _TAKEN:
                    raise LaterError(str(answer.status))
        except (aiohttp.ClientError, OSError) as away:
            raise LaterError(type(away).__name__) from away
