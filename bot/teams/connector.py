"""The Bot Connector's calls over the shared session, taking and giving botbuilder's types.

botbuilder's own connector costs 9 ms a turn and sends from threads (docs/decisions/0009).
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import quote

import aiohttp
from botbuilder.schema import (
    Activity,
    ConversationParameters,
    ConversationResourceResponse,
    ResourceResponse,
)
from botbuilder.schema.teams import TeamsPagedMembersResult
from yarl import URL

from bot.teams.activities import part, text_of
from bot.teams.limits import wire
from bot.teams.tokens import AppToken
from scheduler.messenger import LaterError

UNAUTHORISED: Final = 401
FORBIDDEN: Final = 403
GONE: Final = frozenset({404, 410})

_REFUSED: Final = 400
_FAULT: Final = 500
# timed out, written to by two at once, too early, too many: "not now"
_LATER: Final = frozenset({408, 412, 425, 429})
_CODE_LENGTH: Final = 60


class RefusedError(Exception):
    """The service refused a call for good. status: HTTP's; code: its own word for why."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code


class Line:
    """One shared session and one shared token for all calls; nothing is tried twice for long.

    seconds: how long one call may take.
    """

    def __init__(
        self, session: aiohttp.ClientSession, token: AppToken, seconds: float = 5.0
    ) -> None:
        self._session = session
        self._token = token
        self._timeout = aiohttp.ClientTimeout(total=seconds)

    async def call(self, method: str, url: URL, body: object = None) -> dict[str, Any]:
        """One call's answer. Raises LaterError or RefusedError.

        A token that is no longer taken is renewed once; one that still is not waits, as an
        operator can put that right.
        """
        for _ in range(2):
            token = await self._token.token()
            try:
                return await self._once(method, url, body, token)
            except RefusedError as refused:
                if refused.status != UNAUTHORISED:
                    raise
                self._token.forget(token)
        why = "the token is not taken"
        raise LaterError(why, 30.0)

    async def _once(self, method: str, url: URL, body: object, token: str) -> dict[str, Any]:
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = None if body is None else wire(body)
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, timeout=self._timeout
            ) as response:
                answer = _json(await response.read())
                status, after = response.status, response.headers.get("Retry-After", "")
        except (aiohttp.ClientError, OSError) as away:  # of which TimeoutError is one
            raise LaterError(type(away).__name__) from away
        if status in _LATER or status >= _FAULT:
            raise LaterError(f"{status} {_code(answer)}".strip(), seconds_after(after))
        if status >= _REFUSED:
            raise RefusedError(status, _code(answer))
        return answer


class Conversations:
    """The calls of one service, named as botbuilder's adapter calls them."""

    def __init__(self, line: Line, service_url: str) -> None:
        self._line = line
        self._base = f"{service_url.rstrip('/')}/v3/conversations"

    async def create_conversation(
        self, parameters: ConversationParameters
    ) -> ConversationResourceResponse:
        """Begins a conversation, or gives the one there is."""
        answer = await self._call("POST", "", parameters.serialize())
        return ConversationResourceResponse().deserialize(answer)

    async def send_to_conversation(
        self, conversation_id: str, activity: Activity
    ) -> ResourceResponse:
        """Posts a message."""
        path = f"/{quote(conversation_id, safe='')}/activities"
        return ResourceResponse().deserialize(await self._call("POST", path, _body(activity)))

    async def reply_to_activity(
        self, conversation_id: str, activity_id: str, activity: Activity
    ) -> ResourceResponse:
        """Posts as well: what is sent from the outbox answers no one activity.

        botbuilder would name the one it invented to go on with a conversation.
        """
        del activity_id
        return await self.send_to_conversation(conversation_id, activity)

    async def update_activity(
        self, conversation_id: str, activity_id: str, activity: Activity
    ) -> ResourceResponse:
        """Changes a message in its place."""
        path = f"/{quote(conversation_id, safe='')}/activities/{quote(activity_id, safe='')}"
        return ResourceResponse().deserialize(await self._call("PUT", path, _body(activity)))

    async def get_conversation_paged_members(
        self, conversation_id: str, page_size: int, continuation_token: str = ""
    ) -> TeamsPagedMembersResult:
        """A page of those who read a conversation."""
        path = f"/{quote(conversation_id, safe='')}/pagedmembers?pageSize={page_size}"
        if continuation_token:
            path += f"&continuationToken={quote(continuation_token, safe='')}"
        return TeamsPagedMembersResult().deserialize(await self._call("GET", path))

    async def _call(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        return await self._line.call(method, URL(self._base + path, encoded=True), body)


class ConnectorClient:
    """What botbuilder's adapter takes for a connector."""

    def __init__(self, line: Line, service_url: str) -> None:
        self.conversations = Conversations(line, service_url)


def _body(activity: Activity) -> dict[str, Any]:
    """The activity as JSON; the serialiser would walk each card for a millisecond."""
    activity.reply_to_id = None
    attachments = activity.attachments or []
    cards = [attachment.content for attachment in attachments]
    for attachment in attachments:
        attachment.content = None
    body: dict[str, Any] = activity.serialize()
    for attachment, sent, card in zip(attachments, body.get("attachments", ()), cards, strict=True):
        attachment.content = sent["content"] = card
    return body


def _json(raw: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(raw)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _code(answer: Mapping[str, Any]) -> str:
    """The service's word for a refusal; two generations of it write it in two places."""
    code = text_of(part(answer, "error", "code")) or text_of(answer.get("code"))
    inner = _json(text_of(answer.get("message")).encode())
    code = code or text_of(inner.get("subCode")) or text_of(inner.get("errorCode"))
    return "".join(letter for letter in code if letter.isalnum())[:_CODE_LENGTH]


def seconds_after(after: str) -> float | None:
    """Retry-After in seconds, however it was written."""
    try:
        return max(float(after), 0.0)
    except ValueError:
        pass
    try:
        until = parsedate_to_datetime(after)
    except ValueError:
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max((until - datetime.now(UTC)).total_seconds(), 0.0)
