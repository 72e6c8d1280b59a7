"""The door: every delivery is verified, read, taken as one turn, and only then acknowledged."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import words
from bot.slack.blocks import Block
from bot.slack.calls import API_URL, call
from bot.slack.faults import apology, report
from bot.slack.forms import view_of
from bot.slack.manifest import COMMANDS, EVENTS
from bot.slack.read import Payload, read, text_at
from bot.slack.replies import elsewhere, refused, to_one
from bot.slack.socket import Pulse, SocketMode
from bot.slack.tokens import OneToken, Tokens
from conversations.engine import Step
from conversations.events import Envelope
from conversations.ports import Say

PATH: Final = "/slack/events"

_TURN_SECONDS: Final = 2.5  # Slack waits for 3
_APOLOGY_SECONDS: Final = 3.0
_ANY: Final = re.compile("")
# what parsing raises where a body is not what its type says
_MALFORMED: Final = (ValueError, LookupError, TypeError, AttributeError)

_log = logging.getLogger(__name__)


class Taken(Protocol):
    """What the door needs of a turn that was committed (an Outcome has it all)."""

    @property
    def says(self) -> Sequence[Say]: ...

    @property
    def refused(self) -> str: ...

    @property
    def opens(self) -> Step | None: ...


@dataclass(frozen=True, slots=True)
class Done:
    """What a delivery came to; ``lost`` is the apology for a turn that was not kept."""

    envelope: Envelope | None = None
    says: Sequence[Say] = ()
    refused: str = ""
    lost: str = ""


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """What the door is opened with. Raises ValueError with neither a secret nor an app token.

    signing_secret: of requests; without one there is no address to send them to, as anybody
    could. app_token: for Socket Mode. api_url: Slack's Web API, another one for GovSlack.
    """

    signing_secret: str = field(repr=False)
    bot_token: str = field(default="", repr=False)
    api_url: str = API_URL
    app_token: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not (self.signing_secret.strip() or self.app_token.strip()):
            reason = "Slack's signing secret is empty"
            raise ValueError(reason)


class SlackDoor:
    """Slack's one request address. ``turn`` returns when all is committed, or raises.

    session: shared by all calls to Slack, and closed by whoever made it.
    """

    def __init__(
        self,
        settings: SlackSettings,
        turn: Callable[[Envelope], Awaitable[Taken]],
        session: aiohttp.ClientSession,
        clock: Callable[[], datetime],
        tokens: Tokens | None = None,
    ) -> None:
        self._turn = turn
        self._clock = clock
        self._session = session
        self._tokens = tokens or OneToken(settings.bot_token)
        self._secret = settings.signing_secret.strip()
        self._verifier = SignatureVerifier(self._secret) if self._secret else None
        self._apologies: set[asyncio.Task[None]] = set()
        self._client = AsyncWebClient(base_url=settings.api_url, session=session, retry_handlers=[])
        self._bolt = self._listening()
        app_token = settings.app_token.strip()
        self._socket = (
            SocketMode(app_token, self._bolt.async_dispatch, session, settings.api_url)
            if app_token
            else None
        )

    @property
    def pulse(self) -> Pulse | None:
        """How the connection of Socket Mode is; None without one."""
        return self._socket.pulse if self._socket else None

    def routes(self) -> list[web.RouteDef]:
        """The routes for the one HTTP server; none where nothing could be told from a forgery."""
        return [web.post(PATH, self.handle)] if self._secret else []

    def start(self) -> None:
        """Opens the connection of Socket Mode, where there is an app token."""
        if self._socket:
            self._socket.start()

    async def close(self) -> None:
        """Waits for what is still being told to people."""
        if self._socket:
            await self._socket.stop()
        await asyncio.gather(*self._apologies)

    async def handle(self, request: web.Request) -> web.Response:
        """One delivery of Slack's. The signature comes first: nothing unsigned is parsed."""
        if not self._signed(await request.read(), request):
            return web.Response(status=401)
        try:
            delivery = await to_bolt_request(request)
        except _MALFORMED:
            return web.Response(status=400)
        if not delivery.body:
            # Bolt takes a command with the word "payload" in it for something else
            delivery.body = dict(parse_qsl(delivery.raw_body, keep_blank_values=True))
        return await to_aiohttp_response(await self._bolt.async_dispatch(delivery))

    def _signed(self, raw: bytes, request: web.Request) -> bool:
        if self._verifier is None:
            return False
        try:
            return self._verifier.is_valid(
                raw,
                request.headers.get("X-Slack-Request-Timestamp"),
                request.headers.get("X-Slack-Signature"),
            )
        except (ValueError, TypeError):  # no number, no ASCII, no UTF-8
            return False

    def _listening(self) -> AsyncApp:
        bolt = AsyncApp(
            process_before_response=True,  # what is not kept is not acknowledged
            raise_error_for_unhandled_request=True,
            signing_secret=self._secret,
            request_verification_enabled=False,  # ``handle`` did, and a socket is its own proof
            client=self._client,
            authorize=_authorize,
        )
        for command in COMMANDS:
            bolt.command(f"/{command}")(self._command)
        for event in EVENTS.values():
            bolt.event(event)(self._event)
        bolt.shortcut(_ANY)(self._shortcut)
        bolt.action(_ANY)(self._action)
        bolt.view(_ANY)(self._submission)
        bolt.error(_unhandled)
        return bolt

    async def _command(self, body: dict[str, Any]) -> BoltResponse:
        done = await self._take(body)
        said = done.lost or elsewhere(done.envelope, done.says, text_at(body, "api_app_id"))
        return to_one(said) if said else BoltResponse(status=200)

    async def _event(self, body: dict[str, Any]) -> BoltResponse:
        done = await self._take(body)
        return BoltResponse(status=500 if done.lost else 200)  # 500: Slack sends it again

    async def _shortcut(self, body: dict[str, Any]) -> BoltResponse:
        done = await self._take(body)
        return BoltResponse(status=500 if done.lost else 200)  # Slack shows its own word for it

    async def _action(self, body: dict[str, Any]) -> BoltResponse:
        done = await self._take(body)
        if done.lost:
            self._apologise(text_at(body, "response_url"), done.lost)
        return BoltResponse(status=500 if done.lost else 200)

    async def _submission(self, body: dict[str, Any]) -> BoltResponse:
        done = await self._take(body)
        problem = done.lost or done.refused
        if done.envelope is None or not problem:
            return BoltResponse(status=200)
        return refused(body, done.envelope.event, problem)

    async def _take(self, body: Payload) -> Done:
        """One turn, and the form that it opens, within Slack's patience."""
        envelope = read(body, self._clock())
        if envelope is None:
            return _ignored(body)
        try:
            async with asyncio.timeout(_TURN_SECONDS):
                taken = await self._turn(envelope)
                view = view_of(taken.opens)
                if view is not None:
                    await self._open(envelope, view, text_at(body, "trigger_id"))
        except Exception as fault:  # noqa: BLE001 - whatever it was, the person must hear of it
            language = words.language_known(envelope.locale)
            return Done(envelope, lost=apology(report(fault), language))
        return Done(envelope, taken.says, taken.refused)

    async def _open(self, envelope: Envelope, view: Block, trigger: str) -> None:
        token = await self._tokens.token(envelope.place.space)
        await call(self._client.views_open, token=token, trigger_id=trigger, view=view)

    def _apologise(self, url: str, text: str) -> None:
        """Tells the person without keeping Slack waiting."""
        if url:
            task = asyncio.create_task(self._respond(url, text))
            self._apologies.add(task)
            task.add_done_callback(self._apologies.discard)

    async def _respond(self, url: str, text: str) -> None:
        message = {"response_type": "ephemeral", "replace_original": False, "text": text}
        try:
            async with asyncio.timeout(_APOLOGY_SECONDS), self._session.post(url, json=message):
                pass
        except (aiohttp.ClientError, TimeoutError, ValueError):
            _log.warning("an apology did not reach its reader")


async def _authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
    """Asks nobody: a turn calls nothing, and who calls looks up the token itself."""
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)


async def _unhandled(error: Exception, request: AsyncBoltRequest) -> BoltResponse:
    """A kind of delivery that nobody asked for is acknowledged; a fault is not."""
    if isinstance(error, BoltUnhandledRequestError):
        _ignored(request.body)
        return BoltResponse(status=200)
    report(error)
    return BoltResponse(status=500)


def _ignored(body: Payload) -> Done:
    kind = text_at(body, "event", "type") or text_at(body, "type")
    _log.info("nothing to do for a delivery: %s", kind)
    return Done()
